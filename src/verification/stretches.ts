import type { Quantity } from "../domain/figure.ts";
import type { Statements } from "./statements.ts";

/** "In the first three months" of a quarter, "26 Wochen" of a half: the length of a time the source names otherwise. */
export function isStretch({ unit, value }: Quantity, source: Statements): boolean {
  const counted = UNITS.find(([, pattern]) => pattern.test(unit?.code ?? ""));
  const scopes = (counted && STRETCHES[`${value.toString()} ${counted[0]}`]) ?? [];
  return scopes.some((id) => source.concepts.has(`scope:${id}`)) || (scopes.length > 0 && namesSpan(source));
}

/** "Von Januar bis März". */
function namesSpan({ list }: Statements): boolean {
  return list.some(({ moments }) => moments.some(({ value }) => typeof value !== "string"));
}

const UNITS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["months", /^(?:month|monat)/iu],
  ["weeks", /^(?:week|woche)/iu],
];

const STRETCHES: Readonly<Record<string, readonly string[]>> = {
  "3 months": ["quarterly"],
  "13 weeks": ["quarterly"],
  "6 months": ["half-yearly"],
  "26 weeks": ["half-yearly"],
  "9 months": ["nine-months", "quarterly"],
  "12 months": ["full-year"],
  "52 weeks": ["full-year"],
};
