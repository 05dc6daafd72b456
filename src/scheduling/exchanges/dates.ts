import { Temporal } from "temporal-polyfill";

/** A day of the year, by month and day. */
export function dayOf(year: number, month: number, day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day });
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm; Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): Temporal.PlainDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** The first Monday of a month is `nthOf(year, month, 1, 1)`. */
export function nthOf(year: number, month: number, weekday: number, nth: number): Temporal.PlainDate {
  const first = dayOf(year, month, 1);
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
}

export function lastMonday(year: number, month: number): Temporal.PlainDate {
  const last = dayOf(year, month, 1).add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: last.dayOfWeek - 1 });
}

export function isWeekend(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek > 5;
}
