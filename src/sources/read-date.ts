import type { Published } from "../domain/article.ts";
import { readClock } from "./dates/clock-time.ts";
import { readDay } from "./dates/day.ts";
import { readOffset } from "./dates/zone.ts";

/** An instant, or a day kept as its midnight in UTC; null when the words name neither. */
export type ReadDate = Pick<Published, "at" | "precision"> | null;

const LONGEST = 100;

/**
 * A date as files, pages and feeds state it: ISO 8601, RFC 822, "February 3, 2024 — 01:07 pm EST", "3. Februar 2024,
 * 13:07 Uhr", "03.02.2024", seconds since 1970. A time without a zone is taken as UTC; of 04/05/2024 the month comes
 * first, unless the weekday says otherwise. A month or year alone is its first day;
 * fractions of a second are dropped.
 */
export function readDate(words: string): ReadDate {
  const written = words.replaceAll(/\\n/gu, " ").replaceAll(/\s+/gu, " ").trim();
  if (written === "" || written.length > LONGEST) return null;
  if (/^\d{10}(?:\d{3})?$/u.test(written)) return fromEpoch(written);
  const { clock, rest } = readClock(written);
  const day = readDay(rest);
  if (day === null) return null;
  const midnight = Date.UTC(day.year, day.month - 1, day.day);
  if (!clock) return { at: new Date(midnight).toISOString(), precision: "day" };
  const local = midnight + clock.seconds * 1_000;
  const offset = readOffset(clock.after, local);
  return { at: new Date(local - offset * 60_000).toISOString(), precision: "time" };
}

function fromEpoch(digits: string): ReadDate {
  const milliseconds = digits.length === 10 ? Number(digits) * 1_000 : Number(digits);
  return { at: new Date(milliseconds).toISOString(), precision: "time" };
}
