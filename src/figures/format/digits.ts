import type { Decimal } from "../../domain/decimal.ts";
import { absolute, shift } from "../../domain/decimal.ts";
import type { Amount } from "../../domain/figure.ts";
import { endsOf } from "../../domain/figure.ts";
import type { FormatWords, Scale } from "./words.ts";

/** The unit a value is told in, and how many digits stand behind the point. */
export interface Layout {
  readonly scale: Scale | null;
  readonly places: number;
}

const LARGEST_FIRST = [12, 9, 6] as const satisfies readonly Scale[];

/** More digits behind the point than this, and the next smaller unit reads better: 1.234,5 Mio., not 1,2345 Mrd. */
const MOST_PLACES = 3;

/** Below a million zeros are no scale: 16.000 is written out however it was stated. */
const WRITTEN_OUT = 3;

/**
 * The largest scale in which the value keeps its stated digits and both ends reach one: 4.8e9 stated to 1e8 is
 * "4,8 Mrd.", 0.8e9 stated to 1e8 is "0,8 Mrd." and stated to 1e6 "800 Mio.". `stated` as `precision` in `Quantity`.
 */
export function layOut(value: Amount, stated: number): Layout {
  const precision = Math.min(stated, LARGEST_FIRST[0]);
  const ends = endsOf(value).map(absolute);
  const scale = LARGEST_FIRST.find((power) => isRead(ends, precision, power)) ?? coarsest(ends, precision);
  return { scale, places: placesIn(ends, precision, scale ?? 0) };
}

/** Without a scale, with every digit that is stated: percentages, points and multiples. */
export function writeOut(value: Amount, precision: number): Layout {
  return { scale: null, places: placesIn(endsOf(value).map(absolute), precision, 0) };
}

function isRead(ends: readonly Decimal[], precision: number, power: Scale): boolean {
  const reaches = ends.every((end) => end === "0" || magnitude(end) >= power);
  const some = ends.some((end) => end !== "0");
  return some && reaches && precision <= power && placesIn(ends, precision, power) <= MOST_PLACES;
}

/** A value that is stated more coarsely than in thousands stays in the scale it was stated in. */
function coarsest(ends: readonly Decimal[], precision: number): Scale | null {
  if (precision <= WRITTEN_OUT || ends.every((end) => end === "0")) return null;
  return LARGEST_FIRST.findLast((power) => power >= precision) ?? null;
}

/** The power of ten of the first digit; of whole values only, others count as 0. */
function magnitude(value: Decimal): number {
  return (value.split(".")[0] ?? "").length - 1;
}

/** Zeros before the decimal point hold a place and state no digit: 5,000,000 is "5 million". */
function placesIn(ends: readonly Decimal[], precision: number, power: number): number {
  const needed = Math.max(...ends.map((end) => fractionOf(shift(end, -power)).length));
  return precision === 0 ? needed : Math.max(needed, power - precision);
}

function fractionOf(value: Decimal): string {
  return value.split(".")[1] ?? "";
}

/** The value without its sign, in the scale and with the separators of the language: "1.234,50". */
export function printDigits(value: Decimal, { scale, places }: Layout, words: FormatWords): string {
  const shifted = shift(absolute(value), -(scale ?? 0));
  const [whole = "", fraction = ""] = shifted.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, words.group);
  return places === 0 ? grouped : `${grouped}${words.decimal}${fraction.padEnd(places, "0")}`;
}
