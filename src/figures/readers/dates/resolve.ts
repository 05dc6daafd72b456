import type { Moment } from "../../../domain/figure.ts";
import { complete } from "./complete.ts";
import type { Reference } from "./complete.ts";
import { isStretch, placeInYear, printStated } from "./stated.ts";
import type { Stated, StatedMoment, StatedYear } from "./stated.ts";

/** What a reading gives a moment; the span and the qualifier come from the text. */
export type Resolved = Pick<Moment, "kind" | "value" | "stated" | "source">;

/** Completes what the words state as far as the publication day allows, null when it is not known; undefined when nothing is known. */
export function resolve(stated: StatedMoment, reference: Reference | null): Resolved | undefined {
  return isStretch(stated) ? resolveStretch(stated, reference) : resolveOne(stated, reference);
}

function resolveOne(stated: Stated, reference: Reference | null): Resolved | undefined {
  const own = printStated(stated);
  const kind = stated.part === "day" || isOneDay(stated) ? "date" : "period";
  if (isComplete(stated) && own !== null) return { kind, value: own, stated: own, source: "stated" };
  const value = reference ? complete(stated, reference) : undefined;
  if (value !== undefined) return { kind, value, stated: own, source: "assumed" };
  return own === null ? undefined : { kind, value: own, stated: own, source: "stated" };
}

/** Both ends; an end without a year takes that of the other one. */
function resolveStretch(
  [from, to]: readonly [Stated, Stated],
  reference: Reference | null,
): Resolved | undefined {
  const [first, last] = shareYear(from, to);
  const [low, high] = [resolveOne(first, reference), resolveOne(last, reference)];
  if (low === undefined || high === undefined) return undefined;
  const statedEnds = [firstOf(low.stated), lastOf(high.stated)];
  const [statedLow, statedHigh] = statedEnds;
  const source = low.source === "stated" && high.source === "stated" ? "stated" : "assumed";
  const ends =
    source === "assumed" ? inOrder(low, high, last, reference) : [firstOf(low.value), lastOf(high.value)];
  const [start, end] = ends;
  if (start === undefined || end === undefined) return undefined;
  const stated =
    statedLow === undefined || statedHigh === undefined ? null : ([statedLow, statedHigh] as const);
  return { kind: "period", value: [start, end], stated, source };
}

/** "10. Dezember bis 5. Januar": the end lies after the start, be it in the next year. */
function inOrder(
  low: Resolved,
  high: Resolved,
  last: Stated,
  reference: Reference | null,
): readonly (string | undefined)[] {
  const [start, end] = [firstOf(low.value), lastOf(high.value)];
  if (start === undefined || end === undefined || start <= end || !("year" in last)) return [start, end];
  if (last.part === "year" || last.year !== null || reference === null) return [start, end];
  const next = resolveOne({ ...last, year: Number(end.slice(0, 4)) + 1 }, reference);
  return [start, next && lastOf(next.value)];
}

function shareYear(from: Stated, to: Stated): readonly [Stated, Stated] {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first === null && last !== null && !isSilent(from)) return [from, to];
  if (first === null && typeof last === "number")
    return [withYear(from, startsLater(from, to) ? last - 1 : last), to];
  if (first === null && last !== null) return [withYear(from, last), to];
  if (last === null && typeof first === "number" && isSilent(to)) {
    return [from, withYear(to, startsLater(from, to) ? first + 1 : first)];
  }
  return [from, to];
}

function yearOf(stated: Stated): StatedYear {
  return "year" in stated ? stated.year : null;
}

function isSilent(stated: Stated): boolean {
  return "year" in stated && stated.year === null;
}

function withYear(stated: Stated, year: StatedYear): Stated {
  return "year" in stated && stated.part !== "year" ? { ...stated, year } : stated;
}

function startsLater(from: Stated, to: Stated): boolean {
  return placeInYear(from) > placeInYear(to);
}

function isComplete(stated: Stated): boolean {
  if (stated.part === "year" || stated.part === "years") return true;
  return "year" in stated && typeof stated.year === "number";
}

function isOneDay(stated: Stated): boolean {
  return (
    stated.part === "weekday" ||
    (stated.part === "offset" && (stated.unit === "day" || stated.unit === "workday"))
  );
}

function firstOf(value: Moment["stated"]): string | undefined {
  return value === null ? undefined : typeof value === "string" ? value : value[0];
}

function lastOf(value: Moment["stated"]): string | undefined {
  return value === null ? undefined : typeof value === "string" ? value : value[1];
}
