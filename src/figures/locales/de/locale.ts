import type { Locale } from "../../readers/locale.ts";
import { openingsOf } from "../../readers/openings.ts";
import { ADDRESSES, firstWords, lastWords, rows, words } from "../rows.ts";
import { DE_DATES } from "./dates.ts";
import { DE_LETTERS, DE_NUMBERS, DE_SCALES, germanNumber, mayStartGerman } from "./numbers.ts";
import { DE_COUNTRIES, DE_CURRENCIES } from "./money.ts";
import { DE_AFTER, DE_BEFORE } from "./qualifiers.ts";

const HALVES = words("halbe halben halbes halber hälfte");
const MULTIPLIED: ReadonlyMap<string, string> = rows([
  ["verdoppelt,verdoppelte,verdoppelten,verdoppeln,verdopple,doppelt", "2"],
  ["verdreifacht,verdreifachte,verdreifachten,verdreifachen", "3"],
  ["vervierfacht,vervierfachte,vervierfachten,vervierfachen", "4"],
  ["verfünffacht,verfünffachte,verfünffachen", "5"],
  ["verzehnfacht,verzehnfachte,verzehnfachen", "10"],
  ["halbiert,halbierte,halbierten,halbieren", "0.5"],
]);
const SHARES: ReadonlyMap<string, string> = new Map([["dreiviertel", "0.75"]]);
/** "jeder fünfte". */
const EVERY = "jede";
const ONES = words("ein eine einen einer einem eines");

/** German quantities. */
export const DE: Locale = {
  language: "de",
  dates: DE_DATES,
  decimalMark: ",",
  numberWord: germanNumber,
  opens: openingsOf([
    ...DE_NUMBERS,
    ...DE_DATES.words.keys(),
    ...ONES,
    ...HALVES,
    ...MULTIPLIED.keys(),
    ...SHARES.keys(),
    ...ADDRESSES,
    EVERY,
  ]),
  mayStart: (key) =>
    mayStartGerman(key) ||
    HALVES.has(key) ||
    MULTIPLIED.has(key) ||
    key.includes("stellig") ||
    key.startsWith(EVERY) ||
    key === "dutzend",
  ones: ONES,
  scales: DE_SCALES,
  dottedScales: words("mrd mio tsd bio mill tds mia"),
  letters: DE_LETTERS,
  and: "und",
  point: "komma",
  minus: words("minus negativ"),
  parts: rows([
    ["drittel,dritteln", 3],
    ["viertel,vierteln", 4],
    ["fünftel,fünfteln", 5],
    ["sechstel", 6],
    ["siebtel", 7],
    ["achtel", 8],
    ["neuntel", 9],
    ["zehntel", 10],
  ]),
  halves: HALVES,
  multiplied: MULTIPLIED,
  shares: SHARES,
  units: rows([
    [
      "prozent,prozents,prozente,percent,prozentige,prozentigen,prozentiger,prozentiges,prozentig,vh",
      { kind: "percent", code: "%" },
    ],
    [
      "prozentpunkte,prozentpunkten,prozentpunkt,pp,prozentpunkts,% punkte,% punkten,% punkt",
      { kind: "percentage-point", code: "pp" },
    ],
    ["basispunkte,basispunkten,basispunkt,bp,bps", { kind: "basis-point", code: "bp" }],
    ["mal,x,fach,fache,fachen,faches,facher", { kind: "multiple", code: null }],
  ]),
  unitOpeners: words("p v"),
  ratios: words(
    "kgv kuv kbv kcv ev/ebitda gewinn-verhältnis gewinn-verhältnisses umsatz-verhältnis buchwert-verhältnis",
  ),
  currencies: DE_CURRENCIES,
  countries: DE_COUNTRIES,
  countryOpeners: words("-"),
  centOf: "EUR",
  perUnits: rows([
    ["aktie,anteilsschein,anteil,anteilschein,stammaktie,vorzugsaktie,papier,share", "share"],
    ["barrel,fass", "barrel"],
    ["unze,feinunze", "ounce"],
    ["jahr", "year"],
    ["quartal", "quarter"],
    ["monat", "month"],
    ["woche", "week"],
    ["tag", "day"],
    ["nacht", "night"],
    ["stunde", "hour"],
    ["minute", "minute"],
    ["tonne", "tonne"],
    ["kilo,kilogramm,kg", "kilogram"],
    ["gramm", "gram"],
    ["kilometer,km", "kilometer"],
    ["meile", "mile"],
    ["scheffel", "bushel"],
    ["pfund", "pound"],
    ["liter", "liter"],
    ["gallone", "gallon"],
    ["kopf,person,einwohner", "person"],
    ["stück", "unit"],
    ["dutzend", "dozen"],
    ["quadratmeter,qm", "square-meter"],
    ["haushalt", "household"],
    ["kunde,kunden", "customer"],
    ["nutzer", "user"],
    ["mitarbeiter,beschäftigten", "employee"],
    ["fahrzeug,auto", "car"],
    ["megawattstunde,mwh", "megawatt-hour"],
    ["kilowattstunde,kwh", "kilowatt-hour"],
  ]),
  perBefore: words("je pro per"),
  perWords: words("pro je per die das der"),
  perAdverbs: rows([
    ["jährlich", "year"],
    ["monatlich", "month"],
    ["wöchentlich", "week"],
    ["täglich", "day"],
    ["stündlich", "hour"],
    ["vierteljährlich", "quarter"],
  ]),
  before: DE_BEFORE,
  behind: DE_AFTER,
  beforeLast: lastWords(DE_BEFORE),
  behindFirst: firstWords(DE_AFTER),
  to: words("bis"),
  hedgesInRange: words("zu maximal höchstens etwa rund"),
  between: words("zwischen"),
  from: words("von"),
  moved: words("auf"),
  moves: words("um"),
  numbered: words(
    "nr nummer nummern artikel art paragraf paragraph absatz abs kapitel kap seite seiten s zimmer flug linie gleis route tabelle abbildung abb " +
      "boeing airbus windows iphone ipad galaxy playstation xbox cac ftse stoxx eurostoxx nikkei russell nasdaq msci nifty ibex topix kospi " +
      "formel apollo phase stufe version typ klasse gruppe kanal platz rang modell generation top euro liga bundesliga euronorm " +
      "isin wkn tel telefon fax plz postfach band teil staffel folge halle tor block ziffer punkt zeile anlage anhang audi bmw " +
      "mercedes ps anmerkung fußnote mission dow level sensex chatgpt gpt fifa bundesstraße autobahn tatort ausgabe heft jahrgang agenda hartz",
  ),
  phones: words("tel telefon fax telefonnummer hotline mobil rufnummer"),
  idioms: words("augen klassen sterne"),
  clocks: words("uhr h"),
  vague: words(
    "mehrere mehreren mehrerer einige einigen einiger viele vielen vieler paar wenige wenigen zig aber",
  ),
  articles: words(
    "der die das den dem des am im zum zur vom beim ihr ihre ihren ihrem sein seine seinen seinem jeder jede jedes jeden ins",
  ),
  stops: words(
    "der die das den dem des ein eine einen einer eines einem und oder aber sowie als wie in im an am auf aus bei beim bis durch für " +
      "gegen mit nach ohne seit über um unter von vom vor während wegen zu zum zur zwischen je pro ist sind war waren wird werden " +
      "wurde wurden worden hat haben hatte hatten habe kann können konnte soll sollen sollte will wollen wollte muss müssen darf " +
      "er sie es wir ihr ich man sich nicht kein keine mehr weniger als noch nur schon bereits auch so dass ob wenn weil da doch " +
      "denn jedoch dann damit dabei davon dazu hier dort heute gestern morgen jetzt sehr zu ab bzw beziehungsweise etwa rund knapp " +
      "fast allerdings zudem außerdem insgesamt zusammen jeweils dieser diese dieses diesen diesem jener welche welcher deren dessen uhr " +
      "anderer höher tiefer weiter später früher länger teurer billiger besser schwerer größer kleiner hinter neben wieder weder immer",
  ),
  plurals: words("km kg g mm cm m mw gw kw mwh gwh kwh tb gb mb kmh qm ha hz ghz mg ml"),
  wholes: words(
    "mitarbeiter mitarbeitern beschäftigte beschäftigten angestellte angestellten stellen arbeitsplätze arbeitsplätzen jobs menschen personen " +
      "kunden nutzer nutzern aktien autos fahrzeuge fahrzeugen einwohner einwohnern wohnungen filialen besucher haushalte",
  ),
  digitCounts: rows([
    ["einstellig,einstellige,einstelligen,einstelliger,einstelliges", 1],
    ["zweistellig,zweistellige,zweistelligen,zweistelliger,zweistelliges", 2],
    ["dreistellig,dreistellige,dreistelligen,dreistelliger,dreistelliges", 3],
    ["vierstellig,vierstellige,vierstelligen,vierstelliger,vierstelliges", 4],
  ]),
  compares: words("nach gegenüber zu auf von statt als"),
};
