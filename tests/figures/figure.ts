import { decimal } from "../../src/domain/decimal.ts";
import type { Amount, Moment, Qualifier, Quantity } from "../../src/domain/figure.ts";
import type { Plain } from "../corpus/quantities.ts";

type Given = Partial<Omit<Quantity, "value" | "unit" | "kind">> & {
  readonly kind?: Quantity["kind"];
  /** Followed by "?" where it is assumed: "USD?". */
  readonly unit?: string | null;
};

/** A quantity as a reader would have found it; the precision is that of the digits written, unless given. */
export function quantity(value: Plain, given: Given = {}): Quantity {
  const { unit = null, kind = unit === null ? "number" : "money", ...rest } = given;
  const amount: Amount = typeof value === "string" ? decimal(value) : [decimal(value[0]), decimal(value[1])];
  return {
    kind,
    span: { start: 0, end: 1 },
    surface: [value].flat().join(" to "),
    value: amount,
    unit:
      unit === null
        ? null
        : { code: unit.replace("?", ""), source: unit.endsWith("?") ? "assumed" : "stated" },
    per: null,
    qualifier: null,
    precision: Math.min(...[value].flat().map(placeOfLastDigit)),
    implied: false,
    ...rest,
  };
}

/** A date or period whose words state all of it, or what `stated` says. */
export function moment(
  value: Moment["value"],
  given: { stated?: Moment["stated"]; qualifier?: Qualifier; surface?: string } = {},
): Moment {
  const { stated = value, qualifier = null, surface = [value].flat().join(" to ") } = given;
  const isDay = typeof value === "string" && /-\d{2}-\d{2}$/u.test(value);
  return {
    kind: isDay ? "date" : "period",
    span: { start: 0, end: surface.length },
    surface,
    value,
    stated,
    source: stated === value ? "stated" : "assumed",
    unit: null,
    qualifier,
  };
}

function placeOfLastDigit(plain: string): number {
  const dot = plain.indexOf(".");
  return dot < 0 ? 0 : dot + 1 - plain.length;
}
