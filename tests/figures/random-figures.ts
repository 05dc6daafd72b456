import fc from "fast-check";
import { decimal, shift } from "../../src/domain/decimal.ts";
import type { Amount, Moment, Qualifier, Quantity, QuantityKind } from "../../src/domain/figure.ts";
import { moment, quantity } from "./figure.ts";

const CURRENCIES = ["EUR", "USD", "USD?", "GBP", "JPY", "CHF", "CNY", "SEK", "NOK", "DKK", "PLN", "CZK"];
const MORE_CURRENCIES = ["CAD", "AUD", "NZD", "HKD", "SGD", "INR", "BRL", "MXN", "ZAR", "KRW", "TRY", "HUF"];
const MEASURES = ["share", "barrel", "ounce", "tonne", "month", "year", "megawatt-hour", "hour"];

const UNITS: Readonly<Record<Exclude<QuantityKind, "money">, string | null>> = {
  percent: "%",
  "percentage-point": "pp",
  "basis-point": "bp",
  number: null,
  multiple: null,
};

/** Stated digits from thousandths up to trillions; counts know no thousandths, percentages and points no thousands. */
const PLACES: Readonly<Record<QuantityKind, readonly [least: number, most: number]>> = {
  money: [-3, 12],
  number: [-2, 12],
  percent: [-3, 0],
  "percentage-point": [-2, 0],
  "basis-point": [-1, 0],
  multiple: [-2, 0],
};

/** Any quantity a text may state. */
export function quantities(): fc.Arbitrary<Quantity> {
  const kinds = fc.constantFrom<QuantityKind>("money", "money", "money", "number", "number", ...KINDS);
  return kinds.chain((kind) => {
    const [least, most] = PLACES[kind];
    return fc.integer({ min: least, max: most }).chain((precision) => drawn(kind, precision));
  });
}

function drawn(kind: QuantityKind, precision: number): fc.Arbitrary<Quantity> {
  const isMoney = kind === "money";
  return fc
    .record({
      digits: fc.tuple(digitsOf(kind, precision), fc.option(digitsOf(kind, precision), { freq: 4 })),
      negative: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
      unit: isMoney ? fc.constantFrom(...CURRENCIES, ...MORE_CURRENCIES) : fc.constant(UNITS[kind]),
      per: isMoney ? fc.option(fc.constantFrom(...MEASURES), { freq: 3 }) : fc.constant(null),
      qualifier: fc.option(fc.constantFrom<Qualifier>(...BOUNDS), { freq: 3 }),
    })
    .map((all) => build(kind, { ...all, precision }));
}

const KINDS = ["percent", "percent", "percentage-point", "basis-point", "multiple"] as const;
const BOUNDS = ["at-most", "at-least", "more-than", "less-than", "about"] as const;

/** Few digits as a rule, at most seven, and fewer where they count billions. */
function digitsOf(kind: QuantityKind, precision: number): fc.Arbitrary<number> {
  if (kind !== "money" && kind !== "number") return fc.integer({ min: 1, max: 4_000 });
  const most = precision > 8 ? 9_999 : 9_999_999;
  return fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: most }));
}

interface Drawn {
  readonly digits: readonly [number, number | null];
  readonly negative: boolean;
  readonly precision: number;
  readonly unit: string | null;
  readonly per: string | null;
  readonly qualifier: Qualifier | null;
}

/** A range is told without a bound, and its ends have one sign. */
function build(kind: QuantityKind, { digits: [one, other], negative, precision, ...rest }: Drawn): Quantity {
  const isRange = other !== null && other !== one;
  const low = isRange ? Math.min(one, other) : one;
  const value: Amount = isRange
    ? [shift(decimal(low), precision), shift(decimal(Math.max(one, other)), precision)]
    : shift(decimal(negative && kind !== "multiple" ? -low : low), precision);
  const qualifier = isRange && rest.qualifier !== "about" ? null : rest.qualifier;
  return { ...quantity("0", { ...rest, kind, qualifier, precision }), value };
}

/** Any date or period a text may state in full, or without its year. */
export function moments(): fc.Arbitrary<Moment> {
  const year = fc.option(fc.integer({ min: 1990, max: 2045 }), { freq: 4 });
  return fc
    .record({
      part: fc.constantFrom("day", "day", "month", "quarter", "half", "year"),
      year,
      months: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })),
      days: fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 })),
      stretch: fc.boolean(),
      later: fc.boolean(),
      qualifier: fc.option(fc.constantFrom<Qualifier>("after", "before", "since", "until")),
    })
    .map(({ part, year, months, days, stretch, later, qualifier }) => {
      const known = part === "year" ? (year ?? 2026) : year;
      const from = print(part, known, { month: months[0], day: days[0] });
      const next = known === null ? null : known + (later ? 1 : 0);
      const to = print(part, next, { month: months[1], day: days[1] });
      if (stretch && from < to) return moment([from, to]);
      return moment(from, qualifier === null ? {} : { qualifier });
    });
}

interface Place {
  readonly month: number;
  readonly day: number;
}

function print(part: string, year: number | null, { month, day }: Place): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const start = year === null ? "-" : String(year);
  if (part === "year") return start;
  if (part === "quarter") return `${start}-Q${Math.ceil(month / 3)}`;
  if (part === "half") return `${start}-H${Math.ceil(month / 6)}`;
  return part === "month" ? `${start}-${two(month)}` : `${start}-${two(month)}-${two(day)}`;
}
