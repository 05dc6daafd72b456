import type { Quantity } from "../domain/figure.ts";
import type { Statements } from "./statements.ts";

/** "In the first three months" of a quarter, "26 Wochen" of a half: the length of a time the source names otherwise. */
export function isStretch({ unit, value }: Quantity, source: Statements): boolean {
  const counted = UNITS.find(([, pattern]) => pattern.test(unit?.code ?? ""));
  const length = counted && LENGTHS[`${value.toString()} ${counted[0]}`];
  if (length?.test(source.source.text) === true) return true;
  const scopes = (counted && STRETCHES[`${value.toString()} ${counted[0]}`]) ?? [];
  if (counted?.[0] === "months" && !Array.isArray(value) && lastsMonths(Number(value), source)) return true;
  return scopes.some((id) => source.concepts.has(`scope:${id}`)) || (scopes.length > 0 && namesSpan(source));
}

/** "In the first ten months" of what ran from January to October. */
function lastsMonths(count: number, { list }: Statements): boolean {
  return list.some(({ moments }) =>
    moments.some(({ stated, value }) => {
      const ends = stated ?? value;
      if (typeof ends === "string") return false;
      const [first, last] = ends.map((end) => Number(/-(?<month>\d{2})$/u.exec(end)?.groups?.["month"]));
      return first !== undefined && last !== undefined && last - first + 1 === count;
    }),
  );
}

/** "Von Januar bis März". */
function namesSpan({ list }: Statements): boolean {
  return list.some(({ moments }) => moments.some(({ value }) => typeof value !== "string"));
}

const UNITS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["months", /^(?:month|monat)/iu],
  ["weeks", /^(?:week|woche)/iu],
];

/** How else a text may tell how long something takes. */
const LENGTHS: Readonly<Record<string, RegExp>> = {
  "6 months": /(?<!\p{L})(?:ein halbes Jahr|einem halben Jahr|half a year|half-year)(?!\p{L})/iu,
  "12 months": /(?<!\p{L})(?:um ein Jahr|für ein Jahr|by a year|one year|for a year)(?!\p{L})/iu,
  "18 months":
    /(?<!\p{L})(?:anderthalb Jahre|eineinhalb Jahre|a year and a half|one and a half years)(?!\p{L})/iu,
};

const STRETCHES: Readonly<Record<string, readonly string[]>> = {
  "3 months": ["quarterly"],
  "13 weeks": ["quarterly"],
  "6 months": ["half-yearly"],
  "26 weeks": ["half-yearly"],
  "9 months": ["nine-months", "quarterly"],
  "12 months": ["full-year"],
  "52 weeks": ["full-year"],
};
