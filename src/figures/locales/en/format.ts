import type { Qualifier } from "../../../domain/figure.ts";
import type { Affixes, FormatStyle, FormatWords, MomentParts, Scale } from "../../format/words.ts";

const SCALES: Readonly<Record<Scale, Readonly<Record<FormatStyle, string>>>> = {
  6: { short: "m", long: " million" },
  9: { short: "bn", long: " billion" },
  12: { short: "trn", long: " trillion" },
};

/** Signs that name one currency to an English reader; all others go by their code. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: "$",
  EUR: "€",
  GBP: "£",
  JPY: "¥",
  INR: "₹",
  CAD: "C$",
  AUD: "A$",
  NZD: "NZ$",
  HKD: "HK$",
  SGD: "S$",
};

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const SHORT_MONTH = 3;
const ORDINALS = ["first", "second", "third", "fourth"];

export const EN_FORMAT: FormatWords = {
  decimal: ".",
  group: ",",
  to: "to",
  qualifiers: {
    "at-most": "up to",
    "at-least": "at least",
    "more-than": "more than",
    "less-than": "less than",
    about: "about",
    after: "after",
    before: "before",
    since: "since",
    until: "until",
  },
  money: (code, _assumed, { scale, style }) => ({
    before: SIGNS[code] ?? `${code} `,
    attached: scale === null ? "" : SCALES[scale][style],
    behind: "",
  }),
  percent: ({ style }) => (style === "short" ? attached("%") : behind(" percent")),
  percentagePoint: ({ one }) => behind(one ? " percentage point" : " percentage points"),
  basisPoint: ({ one }) => behind(one ? " basis point" : " basis points"),
  multiple: ({ style }) => (style === "short" ? attached("x") : behind(" times")),
  // "m" behind a bare number could be meters: counts have their scale spelled out.
  number: ({ scale }) => attached(scale === null ? "" : SCALES[scale].long),
  per: (measure) => `${/^(?:hour|[aeio])/u.test(measure) ? "an" : "a"} ${measure}`,
  moment: printMoment,
  opening: openStretch,
  fiscal: (year, style) => (style === "short" ? `FY${year}` : `fiscal ${year}`),
  bound: (qualifier) => MOMENT_BOUNDS[qualifier],
};

const MOMENT_BOUNDS: Readonly<Record<Qualifier, string>> = {
  since: "since",
  until: "until",
  after: "after",
  before: "before",
  "more-than": "after",
  "less-than": "before",
  "at-most": "no later than",
  "at-least": "no earlier than",
  about: "around",
};

function attached(text: string): Affixes {
  return { before: "", attached: text, behind: "" };
}

function behind(text: string): Affixes {
  return { before: "", attached: "", behind: text };
}

function printMoment(parts: MomentParts, style: FormatStyle): string {
  const { year, quarter, half, day } = parts;
  if (quarter !== null) return printPart(quarter, { name: "quarter", letter: "Q" }, { year, style });
  if (half !== null) return printPart(half, { name: "half", letter: "H" }, { year, style });
  if (parts.month === null) return year ?? "";
  const month = monthName(parts, style);
  if (day === null) return year === null ? month : `${month} ${year}`;
  return `${month} ${day}${year === null ? "" : `, ${year}`}`;
}

interface YearPart {
  readonly name: string;
  readonly letter: string;
}

function printPart(
  place: number,
  { name, letter }: YearPart,
  { year, style }: { readonly year: string | null; readonly style: FormatStyle },
): string {
  if (style === "short") return `${letter}${place}${year === null ? "" : ` ${year}`}`;
  return `${ORDINALS[place - 1] ?? String(place)} ${name}${year === null ? "" : ` of ${year}`}`;
}

/** A month alone is spelled out: "Mar" by itself is no word. */
function monthName({ year, month, day }: MomentParts, style: FormatStyle): string {
  const name = MONTHS[(month ?? 0) - 1] ?? "";
  return style === "short" && (day !== null || year !== null) ? name.slice(0, SHORT_MONTH) : name;
}

function openStretch(from: MomentParts, to: MomentParts, style: FormatStyle): string {
  if (from.year !== to.year) return printMoment(from, style);
  if (from.month === null || from.day !== null) return printMoment({ ...from, year: null }, style);
  return monthName(from, style);
}
