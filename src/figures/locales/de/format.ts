import type { Qualifier } from "../../../domain/figure.ts";
import type { Affixes, FormatWords, MomentParts, Printing, Scale } from "../../format/words.ts";

const SCALES: Readonly<Record<Scale, Readonly<Record<"short" | "one" | "many", string>>>> = {
  6: { short: "Mio.", one: "Million", many: "Millionen" },
  9: { short: "Mrd.", one: "Milliarde", many: "Milliarden" },
  12: { short: "Bio.", one: "Billion", many: "Billionen" },
};

/** A German editor writes the euro's sign alone; a bare dollar sign would leave the country open. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: "US-Dollar",
  GBP: "Pfund",
  CHF: "Franken",
  JPY: "Yen",
  CNY: "Yuan",
};

const PER: Readonly<Record<string, string>> = {
  share: "Aktie",
  barrel: "Barrel",
  ounce: "Unze",
  ton: "Tonne",
  tonne: "Tonne",
  kilogram: "Kilogramm",
  gram: "Gramm",
  pound: "Pfund",
  gallon: "Gallone",
  liter: "Liter",
  bushel: "Scheffel",
  unit: "Stück",
  customer: "Kunde",
  household: "Haushalt",
  hour: "Stunde",
  day: "Tag",
  week: "Woche",
  month: "Monat",
  quarter: "Quartal",
  year: "Jahr",
  mile: "Meile",
  kilometer: "Kilometer",
  "square-meter": "Quadratmeter",
  "megawatt-hour": "Megawattstunde",
  "kilowatt-hour": "Kilowattstunde",
};

const MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(
  " ",
);

/** Before a day, a quarter and a half the article is needed: "seit dem 5. Februar", but "seit Februar". */
const BOUNDS: Readonly<Record<Qualifier, readonly [bare: string, withArticle: string]>> = {
  since: ["seit", "seit dem"],
  until: ["bis", "bis zum"],
  after: ["nach", "nach dem"],
  before: ["vor", "vor dem"],
  "more-than": ["nach", "nach dem"],
  "less-than": ["vor", "vor dem"],
  "at-most": ["spätestens", "spätestens am"],
  "at-least": ["frühestens", "frühestens am"],
  about: ["etwa", "etwa am"],
};

export const DE_FORMAT: FormatWords = {
  decimal: ",",
  group: ".",
  to: "bis",
  qualifiers: {
    "at-most": "bis zu",
    "at-least": "mindestens",
    "more-than": "mehr als",
    "less-than": "weniger als",
    about: "rund",
    after: "nach",
    before: "vor",
    since: "seit",
    until: "bis",
  },
  money: (code, assumed, printing) => behind(`${scaled(printing)} ${currency(code, assumed, printing)}`),
  percent: ({ style }) => behind(style === "short" ? " %" : " Prozent"),
  percentagePoint: ({ one }) => behind(one ? " Prozentpunkt" : " Prozentpunkte"),
  basisPoint: ({ one }) => behind(one ? " Basispunkt" : " Basispunkte"),
  multiple: () => ({ before: "", attached: "-", behind: "fach" }),
  number: (printing) => behind(scaled(printing)),
  per: (measure) => `je ${PER[measure] ?? measure}`,
  moment: printMoment,
  opening: openStretch,
  fiscal: (year) => `Geschäftsjahr ${year}`,
  bound: (qualifier, parts) => BOUNDS[qualifier][takesArticle(parts) ? 1 : 0],
};

function behind(text: string): Affixes {
  return { before: "", attached: "", behind: text };
}

function scaled({ scale, style, one }: Printing): string {
  if (scale === null) return "";
  return ` ${SCALES[scale][style === "short" ? "short" : one ? "one" : "many"]}`;
}

function currency(code: string, assumed: boolean, { style }: Printing): string {
  if (code === "EUR") return style === "short" ? "€" : "Euro";
  return code === "USD" && assumed ? "Dollar" : (CURRENCIES[code] ?? code);
}

function printMoment({ year, month, day, quarter, half }: MomentParts): string {
  const name = month === null ? null : (MONTHS[month - 1] ?? null);
  const parts = [
    day === null ? null : `${day}.`,
    name,
    quarter === null ? null : `${quarter}. Quartal`,
    half === null ? null : `${half}. Halbjahr`,
    year,
  ];
  return parts.filter((part) => part !== null).join(" ");
}

function openStretch(from: MomentParts, to: MomentParts): string {
  if (from.year !== to.year) return printMoment(from);
  if (from.day !== null && from.month === to.month) return `${from.day}.`;
  const place = from.quarter ?? from.half;
  return place === null ? printMoment({ ...from, year: null }) : `${place}.`;
}

function takesArticle({ day, quarter, half }: MomentParts): boolean {
  return day !== null || quarter !== null || half !== null;
}
