import { joinRows, wordSet } from "../../readers/dates/words.ts";
import type { DateRow, DateWords } from "../../readers/dates/words.ts";

const MONTHS =
  "january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sept,sep october,oct november,nov december,dec";

const WEEKDAYS =
  "monday,mon tuesday,tue,tues wednesday,wed,weds thursday,thu,thur,thurs friday,fri saturday,sat sunday,sun";

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
  "sixteenth seventeenth eighteenth nineteenth twentieth";

const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties";

const OTHERS: readonly DateRow[] = [
  ["thirtieth", { ordinal: 30 }],
  ["twenty", { tens: 20 }],
  ["thirty", { tens: 30 }],
  ["quarter quarters qtr", { counted: "quarter", unit: "quarter" }],
  ["half halves", { counted: "half", unit: "half" }],
  ["year fiscal financial fy cy calendar", { yearWord: true }],
  ["ago earlier", { ago: true }],
  ["week", { unit: "week" }],
  ["month", { unit: "month" }],
  ["year", { unit: "year" }],
  ["today tonight", { relative: { unit: "day", by: 0 } }],
  ["yesterday", { relative: { unit: "day", by: -1 } }],
  ["tomorrow", { relative: { unit: "day", by: 1 } }],
  ["last", { which: -1 }],
  ["previous prior preceding", { which: -1, reported: true }],
  ["this current", { which: 0 }],
  ["next coming upcoming", { which: 1 }],
];

/** English dates. `3/4/2020` is read month first, as the press of the markets writes it. */
export const EN_DATES: DateWords = {
  words: joinRows([
    ...numbered(MONTHS, (month) => ({ month })),
    ...numbered(WEEKDAYS, (weekday) => ({ weekday })),
    ...numbered(ORDINALS, (ordinal) => ({ ordinal })),
    ...numbered(DECADES, (place) => ({ decade: 1910 + 10 * place })),
    ...OTHERS,
  ]),
  doubtful: wordSet("may jan feb mar apr jun jul aug sep sept oct nov dec"),
  monthLeads: {
    capital: wordSet(
      "in since until till by during from of for through before after between early late mid last next this the with " +
        "than to on vs versus previous prior",
    ),
    small: wordSet("in since until till during early late mid between last from of"),
  },
  verbs: wordSet("may march"),
  habits: wordSet("every each black good"),
  spanLeads: new Set(["the last"]),
  shortWeekdays: wordSet("mon tue tues wed weds thu thur thurs fri sat sun"),
  to: wordSet("to through thru until till"),
  and: wordSet("and or"),
  pairs: new Map([
    ["between", "and"],
    ["from", "to"],
  ]),
  ofMonth: wordSet("of the"),
  ofYear: wordSet("for"),
  fillers: wordSet("of the in on"),
  stages: wordSet("end early late mid start beginning middle"),
  yearLeads: wordSet(
    "in since until till by during from of for through before after between early late mid end year fiscal spring " +
      "summer autumn fall winter circa throughout than",
  ),
  noYearLeads: wordSet(
    "russell route room flight audi no windows agenda peugeot office topix usd eur gbp chf at some most least nearly almost",
  ),
  dayLeads: wordSet("on until since dated due"),
  counts: wordSet(
    "people percent per euros euro dollars dollar pounds pound points point shares jobs employees workers years months " +
      "weeks days hours minutes miles km kilometers metres meters feet tons tonnes barrels units million billion trillion " +
      "thousand hundred bn mn m k times votes seats homes houses cars vehicles stores companies customers pc pct",
  ),
  qualifiers: new Map([
    ["since", "since"],
    ["after", "after"],
    ["following", "after"],
    ["before", "before"],
    ["until", "until"],
    ["till", "until"],
    ["by", "until"],
    ["through", "until"],
    ["starting", "since"],
    ["prior to", "before"],
    ["earlier than", "before"],
    ["later than", "after"],
    ["up to", "until"],
    ["no later than", "until"],
    ["not later than", "until"],
  ]),
  outlook: wordSet(
    "will would shall expects expect expected plans plan planned scheduled due forecast forecasts upcoming coming next " +
      "outlook guidance until till intends set aims should decides meets",
  ),
  parted: new Map(),
  hindsight: wordSet(
    "was were had said rose fell reported announced closed ended told posted gained lost dropped",
  ),
  suffixes: wordSet("st nd rd th"),
  dotted: false,
  dayFirst: false,
};

/** Groups apart by blanks, in order from 1; the names of one group apart by commas. */
function numbered(groups: string, meaning: (place: number) => DateRow[1]): readonly DateRow[] {
  return groups.split(" ").map((names, index) => [names.replaceAll(",", " "), meaning(index + 1)]);
}
