import type { Locale } from "../../readers/locale.ts";
import { openingsOf } from "../../readers/openings.ts";
import { ADDRESSES, firstWords, lastWords, rows, words } from "../rows.ts";
import { EN_DATES } from "./dates.ts";
import { EN_LETTERS, EN_NUMBERS, EN_SCALES, englishNumber, mayStartEnglish } from "./numbers.ts";
import { EN_COUNTRIES, EN_CURRENCIES } from "./money.ts";
import { EN_AFTER, EN_BEFORE } from "./qualifiers.ts";

const ONES = words("a an one");
const HALVES = words("half");
const QUARTER = "quarter";
const MULTIPLIED: ReadonlyMap<string, string> = rows([
  ["doubled,doubling", "2"],
  ["tripled,tripling,trebled", "3"],
  ["quadrupled,quadrupling", "4"],
  ["halved,halving", "0.5"],
]);

const DIGIT_COUNTS: ReadonlyMap<string, number> = new Map([
  ["single", 1],
  ["double", 2],
  ["triple", 3],
]);

/** English quantities. */
export const EN: Locale = {
  language: "en",
  dates: EN_DATES,
  decimalMark: ".",
  numberWord: englishNumber,
  opens: openingsOf([
    ...EN_NUMBERS,
    ...EN_DATES.words.keys(),
    ...DIGIT_COUNTS.keys(),
    ...ONES,
    ...HALVES,
    ...MULTIPLIED.keys(),
    ...ADDRESSES,
    QUARTER,
  ]),
  mayStart: (key) =>
    mayStartEnglish(key) ||
    DIGIT_COUNTS.has(key) ||
    ONES.has(key) ||
    HALVES.has(key) ||
    MULTIPLIED.has(key) ||
    key === QUARTER,
  ones: ONES,
  scales: EN_SCALES,
  dottedScales: words("mio mln bln"),
  letters: EN_LETTERS,
  and: "and",
  point: "point",
  minus: words("minus negative"),
  parts: rows([
    ["half,halves", 2],
    ["third,thirds", 3],
    ["quarter,quarters,fourth,fourths", 4],
    ["fifth,fifths", 5],
    ["sixth,sixths", 6],
    ["seventh,sevenths", 7],
    ["eighth,eighths", 8],
    ["ninth,ninths", 9],
    ["tenth,tenths", 10],
  ]),
  halves: HALVES,
  multiplied: MULTIPLIED,
  shares: new Map(),
  units: rows([
    ["percent,per cent,pct,pc,percents,percentage", { kind: "percent", code: "%" }],
    [
      "percentage points,percentage point,percent points,percent point,pct points,pct point,pp,ppt,ppts,pps,% points,% point",
      { kind: "percentage-point", code: "pp" },
    ],
    ["basis points,basis point,bp,bps,bips", { kind: "basis-point", code: "bp" }],
    ["times,x,fold", { kind: "multiple", code: null }],
  ]),
  unitOpeners: words("per percentage percent pct basis p"),
  ratios: words(
    "p/e price-to-earnings to-earnings price-earnings price-to-sales to-sales price-to-book to-book ev/ebitda",
  ),
  currencies: EN_CURRENCIES,
  countries: EN_COUNTRIES,
  countryOpeners: words("hong new south sri"),
  centOf: "USD",
  perUnits: rows([
    ["share,shares", "share"],
    ["barrel", "barrel"],
    ["ounce", "ounce"],
    ["year,annum", "year"],
    ["quarter", "quarter"],
    ["month", "month"],
    ["week", "week"],
    ["day", "day"],
    ["night", "night"],
    ["hour", "hour"],
    ["minute", "minute"],
    ["ton", "ton"],
    ["tonne", "tonne"],
    ["gram", "gram"],
    ["mile", "mile"],
    ["kilometer,kilometre,km", "kilometer"],
    ["square-meter,square-metre,sqm", "square-meter"],
    ["customer,subscriber", "customer"],
    ["kilo,kilogram,kg", "kilogram"],
    ["pound", "pound"],
    ["liter,litre", "liter"],
    ["gallon", "gallon"],
    ["bushel", "bushel"],
    ["head,person,capita", "person"],
    ["unit", "unit"],
    ["dozen", "dozen"],
    ["household", "household"],
    ["user", "user"],
    ["employee", "employee"],
    ["vehicle,car", "car"],
    ["mwh,megawatt-hour", "megawatt-hour"],
    ["kwh,kilowatt-hour", "kilowatt-hour"],
  ]),
  perBefore: words("per a each"),
  perWords: words("a an per each every"),
  perAdverbs: rows([
    ["annually,yearly", "year"],
    ["monthly", "month"],
    ["weekly", "week"],
    ["daily", "day"],
    ["hourly", "hour"],
    ["quarterly", "quarter"],
  ]),
  before: EN_BEFORE,
  behind: EN_AFTER,
  beforeLast: lastWords(EN_BEFORE),
  behindFirst: firstWords(EN_AFTER),
  to: words("to through"),
  hedgesInRange: words("about around roughly nearly approximately"),
  between: words("between"),
  from: words("from"),
  moved: words("to"),
  moves: words(
    "rose fell gained lost added dropped climbed slipped jumped up down by increased declined decreased grew rises falls gains " +
      "surged plunged slid advanced retreated eased shed cut raised lowered rising falling sank soared tumbled edged won beat",
  ),
  numbered: words(
    "no nos number nr article articles section sections chapter page pages room flight route highway interstate figure table " +
      "appendix annex paragraph clause boeing airbus windows iphone ipad galaxy playstation xbox ps cac ftse stoxx eurostoxx nikkei russell " +
      "nasdaq msci nifty ibex topix kospi asx tsx csi formula apollo phase level version type class group channel area " +
      "bus line exit gate platform model generation grade top tier euro rule title rank ranked isin wkn tel phone fax zip box " +
      "vol volume issue note notes mission dow chapter season episode part step lot block unit case office suite sensex chatgpt gpt",
  ),
  phones: words("tel phone telephone call fax hotline mobile dial"),
  idioms: words("-"),
  clocks: words("am pm o oclock gmt est edt et bst cet utc noon"),
  vague: words("several few many some couple"),
  articles: words("the"),
  stops: words(
    "a an the and or but nor of in on at to from by for with without as than that this these those which who whom whose when while " +
      "where if because so though although is are was were be been being has have had do does did will would can could may might " +
      "must shall should not no it its he his she her they their them we our us you your i my me said says saying after before " +
      "since until during over under above below up down out off into onto about around between among against per each every any " +
      "all both either neither more less fewer most least such same other another very too also just only even still already " +
      "yet ago later earlier now then here there today yesterday tomorrow last next previous via plus minus versus vs compared " +
      "including according due because despite apart through throughout across along within toward towards upon like unlike " +
      "what how why however yes rose fell gained lost times always perhaps whereas plus instead thus his hers theirs ours " +
      "yours us was is has does goes says makes takes gets comes gives shows sees needs wants looks seems means becomes remains " +
      "includes rises falls expects plans sells buys owns runs leads holds adds cuts",
  ),
  plurals: words(
    "people men women children staff personnel aircraft feet police workforce crew km kg g mm cm m mw gw kw mwh gwh kwh tb gb mb mph " +
      "kph bpd hectares sheep fish teeth mice cattle mi lbs lb oz ft hz ghz mg ml ton tons year-old miles jobs points",
  ),
  wholes: words(
    "people jobs workers employees staff positions roles customers subscribers users stores homes shares cars vehicles flights students " +
      "soldiers votes companies households passengers residents",
  ),
  digitCounts: DIGIT_COUNTS,
  compares: words("from versus vs than to against with"),
};
