import { joinRows, wordSet } from "../../readers/dates/words.ts";
import type { DateRow, DateWord, DateWords } from "../../readers/dates/words.ts";

const MONTHS =
  "januar,jänner,jan,januars februar,feber,feb,febr märz,maerz,mär,mrz april,apr mai juni,jun juli,jul " +
  "august,aug,augusts september,sept,sep oktober,okt november,nov dezember,dez";

const WEEKDAYS = "montag,mo dienstag,di mittwoch,mi donnerstag,do freitag,fr samstag,sonnabend,sa sonntag,so";

const ORDINALS =
  "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt " +
  "siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst " +
  "fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst";

const DECADES = "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger";

const DAYTIMES = ["abend", "morgen", "nachmittag", "vormittag", "mittag", "nacht", "früh"];

/** "das Quartal", "des Quartals", and the compounds that mean the same. */
const OTHERS: readonly DateRow[] = [
  [
    "quartal quartals quartale jahresviertel jahresviertels quartalen",
    { counted: "quarter", unit: "quarter" },
  ],
  ["geschäftsquartal geschäftsquartals fiskalquartal finanzquartal", { counted: "quarter", unit: "quarter" }],
  [
    "hj halbjahr halbjahres halbjahrs jahreshälfte geschäftshalbjahr geschäftshalbjahres",
    { counted: "half", unit: "half" },
  ],
  ["auftaktquartal auftaktquartals erstquartal startquartal startquartals", { quarter: 1 }],
  ["zweitquartal", { quarter: 2 }],
  ["drittquartal", { quarter: 3 }],
  ["viertquartal schlussquartal schlussquartals weihnachtsquartal weihnachtsquartals", { quarter: 4 }],
  ["jahr jahres jahrs", { yearWord: true, unit: "year" }],
  ["jahre jahren", { yearWord: true }],
  ["geschäftsjahr geschäftsjahres geschäftsjahrs", { yearWord: true, unit: "year" }],
  ["geschäftsjahre geschäftsjahren", { yearWord: true }],
  [
    "fiskaljahr fiskaljahres finanzjahr finanzjahres kalenderjahr kalenderjahres",
    { yearWord: true, unit: "year" },
  ],
  [
    "gesamtjahr gesamtjahres börsenjahr steuerjahr haushaltsjahr wirtschaftsjahr saison gj fy",
    { yearWord: true },
  ],
  ["woche", { unit: "week" }],
  ["monat monats monates", { unit: "month" }],
  ["heute", { relative: { unit: "day", by: 0 } }],
  ["gestern", { relative: { unit: "day", by: -1 } }],
  ["vorgestern", { relative: { unit: "day", by: -2 } }],
  ["übermorgen", { relative: { unit: "day", by: 2 } }],
  ["vortag vortages vortags", { relative: { unit: "workday", by: -1 } }],
  ["vorwoche", { relative: { unit: "week", by: -1 } }],
  ["vormonat vormonats vormonates", { relative: { unit: "reported-month", by: -1 } }],
  ["vorquartal vorquartals vorquartales", { relative: { unit: "reported-quarter", by: -1 } }],
  ["vorjahr vorjahres vorjahrs", { relative: { unit: "reported-year", by: -1 } }],
  ["vorvorjahr vorvorjahres", { relative: { unit: "reported-year", by: -2 } }],
  [
    "vorjahresquartal vorjahresquartals vorjahresquartales",
    { relative: { unit: "reported-quarter", by: -4 } },
  ],
  ["vorjahresmonat vorjahresmonats vorjahresmonates", { relative: { unit: "reported-month", by: -12 } }],
  [
    "jahresende jahresbeginn jahresanfang jahresmitte jahresschluss",
    { yearWord: true, relative: { unit: "year", by: 0 } },
  ],
  ["monatsende monatsbeginn monatsanfang", { relative: { unit: "month", by: 0 } }],
  ["quartalsende quartalsbeginn", { relative: { unit: "quarter", by: 0 } }],
  ["heuer", { relative: { unit: "year", by: 0 } }],
];

const WHICH: readonly (readonly [stems: string, which: -1 | 0 | 1])[] = [
  ["letzt vergangen zurückliegend abgelaufen", -1],
  ["dies laufend aktuell", 0],
  ["nächst kommend", 1],
];

const ENDINGS = ["e", "en", "er", "es", "em"];

/** German dates. Days come before months; a dot makes an ordinal. */
export const DE_DATES: DateWords = {
  words: joinRows([
    ...numbered(MONTHS, (month) => ({ month })),
    ...numbered(WEEKDAYS, (weekday) => ({ weekday })),
    ...weekdayTimes(),
    ...numbered(ORDINALS, (ordinal) => ({ ordinal })).map(inflected),
    ...numbered(DECADES, (place) => ({ decade: 1910 + 10 * place })),
    ...WHICH.map(([stems, which]) => inflected([stems, { which }])),
    inflected(["vorig vorangegangen vorherig", { which: -1, reported: true }]),
    ...OTHERS,
  ]),
  doubtful: wordSet("jan feb mär mrz apr jun jul aug sep sept okt nov dez"),
  monthLeads: {
    capital: wordSet("im seit bis ab ende anfang mitte"),
    small: wordSet("im seit bis ab ende anfang mitte von"),
  },
  verbs: new Set<string>(),
  habits: wordSet("jeden jedem jeder schwarze schwarzen schwarzer"),
  spanLeads: new Set<string>(),
  shortWeekdays: wordSet("mo di mi do fr sa so"),
  to: wordSet("bis"),
  and: wordSet("und oder sowie"),
  pairs: new Map([
    ["zwischen", "und"],
    ["vom", "zum"],
    ["von", "bis"],
  ]),
  ofMonth: new Set<string>(),
  ofYear: wordSet("von"),
  fillers: wordSet("den dem der des im zum zur am"),
  stages: wordSet("ende anfang mitte beginn einschließlich"),
  yearLeads: wordSet(
    "in im seit bis ab ende anfang mitte jahr jahre jahren jahres frühjahr frühling sommer herbst winter vor nach für " +
      "zwischen von gegenüber als um gegen circa ca",
  ),
  noYearLeads: wordSet(
    "russell audi nr windows agenda peugeot office topix usd eur gbp chf rund etwa gut knapp fast über",
  ),
  dayLeads: wordSet("am vom bis zum ab seit den der"),
  counts: wordSet(
    "euro dollar franken pfund yen cent prozent prozentpunkte punkte punkten zähler zählern mark kronen uhr million " +
      "millionen milliarde milliarden tausend mio mrd tsd mitarbeiter mitarbeitern beschäftigte beschäftigten stellen " +
      "menschen personen aktien stück tonnen kilometer kilometern meter metern km m kg jahre jahren monate monaten tage " +
      "tagen wochen stunden minuten mal eur usd chf us",
  ),
  qualifiers: new Map([
    ["seit", "since"],
    ["ab", "since"],
    ["nach", "after"],
    ["vor", "before"],
    ["bis", "until"],
    ["spätestens", "until"],
    ["frühestens", "since"],
  ]),
  outlook: wordSet(
    "will wollen wird werden soll sollen dürfte dürften könnte könnten erwartet erwarten plant planen geplant rechnet " +
      "rechnen prognose ausblick kommenden nächsten nächste kommende voraussichtlich bevorstehende bevorstehenden anstehende anstehenden agenda folgt folgen ansteht anstehen vorlegt vorlegen bekanntgibt stattfindet tagt tagen entscheidet kommen",
  ),
  parted: new Map(
    Object.entries({
      steht: "an bevor",
      stehen: "an bevor",
      legt: "vor",
      legen: "vor",
      stellt: "vor",
      stellen: "vor",
      findet: "statt",
      finden: "statt",
      gibt: "bekannt",
      geben: "bekannt",
      läuft: "aus",
      laufen: "aus",
    }).map(([verb, particles]) => [verb, wordSet(particles)]),
  ),
  hindsight: wordSet(
    "war waren hatte hatten wurde wurden sagte teilte stieg stiegen fiel fielen sank sanken gab legte ging kam verlor " +
      "schloss mitgeteilt berichtete gemeldet",
  ),
  suffixes: wordSet("te ten ter tes tem"),
  dotted: true,
  dayFirst: true,
};

/** Groups apart by blanks, in order from 1; the names of one group apart by commas. */
function numbered(groups: string, meaning: (place: number) => DateWord): readonly DateRow[] {
  return groups.split(" ").map((names, index) => [names.replaceAll(",", " "), meaning(index + 1)]);
}

/** Every stem with the endings of an adjective. */
function inflected([stems, meaning]: DateRow): DateRow {
  const forms = stems.split(" ").flatMap((stem) => ENDINGS.map((ending) => stem + ending));
  return [forms.join(" "), meaning];
}

/** "Dienstagabend", "Freitagmorgen": the day is what counts. */
function weekdayTimes(): readonly DateRow[] {
  return numbered(WEEKDAYS, (weekday) => ({ weekday })).map(([names, meaning]) => {
    const long = names.split(" ").filter((name) => name.length > 2);
    return [long.flatMap((name) => DAYTIMES.map((time) => name + time)).join(" "), meaning];
  });
}
