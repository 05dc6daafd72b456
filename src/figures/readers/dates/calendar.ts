/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_IN_ERA = 146_097;

/** Reads `2026-02-05`, or the day of a longer ISO 8601 instant; undefined when it is no day. */
export function readDay(iso: string): Day | undefined {
  const parts = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u.exec(iso)?.groups;
  if (!parts) return undefined;
  const day = { year: Number(parts["year"]), month: Number(parts["month"]), day: Number(parts["day"]) };
  return isDay(day) ? day : undefined;
}

/** Whether the calendar has such a day. */
export function isDay({ year, month, day }: Day): boolean {
  return isDayOfMonth(month, day) && (month !== 2 || day < 29 || isLeap(year));
}

/** Whether some year has such a day: February has 29. */
export function isDayOfMonth(month: number, day: number): boolean {
  return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1970-01-01, after Howard Hinnant's "chrono-compatible low-level date algorithms". */
export function toNumber({ year, month, day }: Day): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - 719_468;
}

/** The day that many days after 1970-01-01; the way back from `toNumber`. */
export function fromNumber(count: number): Day {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Months since January of year 0; for arithmetic across years. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}
