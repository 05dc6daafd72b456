import type { Temporal } from "temporal-polyfill";
import type { ExchangeCode } from "../../domain/schedule.ts";
import { dayOf, easterOf, isWeekend, lastMonday, nthOf } from "./dates.ts";

/** Trading days and hours of one exchange, for any year. Times are local. */
export interface ExchangeRules {
  readonly zone: string;
  readonly open: string;
  readonly close: string;
  /** Weekdays without trading; days at the weekend may be among them. */
  holidays(year: number): readonly Temporal.PlainDate[];
  /** Days before whose end trading ends; those that are no trading days do not count. */
  readonly short: {
    readonly close: string;
    /** `lastBefore` is the last trading day before a day. */
    days(
      year: number,
      lastBefore: (day: Temporal.PlainDate) => Temporal.PlainDate,
    ): readonly Temporal.PlainDate[];
  } | null;
}

/** xetra.com, trading calendar: 3 October and Whit Monday are trading days since 2022. */
const XETRA: ExchangeRules = {
  zone: "Europe/Berlin",
  open: "09:00",
  close: "17:30",
  holidays: (year) => [...easterDays(year, -2, 1), dayOf(year, 5, 1), ...turnOfYear(year)],
  short: { close: "14:00", days: (year, lastBefore) => [lastBefore(dayOf(year + 1, 1, 1))] },
};

/** wienerborse.at, trading calendar. */
const VIENNA: ExchangeRules = {
  zone: "Europe/Vienna",
  open: "09:00",
  close: "17:30",
  holidays: (year) => [
    ...easterDays(year, -2, 1, 50),
    dayOf(year, 5, 1),
    dayOf(year, 10, 26),
    ...turnOfYear(year),
  ],
  short: null,
};

/** six-group.com, trading calendar. */
const SIX: ExchangeRules = {
  zone: "Europe/Zurich",
  open: "09:00",
  close: "17:30",
  holidays: (year) => [
    ...easterDays(year, -2, 1, 39, 50),
    dayOf(year, 1, 2),
    dayOf(year, 5, 1),
    dayOf(year, 8, 1),
    ...turnOfYear(year),
  ],
  short: null,
};

/** nyse.com, rule 7.2: a Sunday's holiday is kept on Monday, a Saturday's on Friday, but New Year's not at all. */
const NYSE: ExchangeRules = {
  zone: "America/New_York",
  open: "09:30",
  close: "16:00",
  holidays: (year) => [
    ...fromSunday(dayOf(year, 1, 1)),
    nthOf(year, 1, 1, 3),
    nthOf(year, 2, 1, 3),
    ...easterDays(year, -2),
    lastMonday(year, 5),
    ...(year < 2022 ? [] : fromWeekend(dayOf(year, 6, 19))),
    ...fromWeekend(dayOf(year, 7, 4)),
    nthOf(year, 9, 1, 1),
    nthOf(year, 11, 4, 4),
    ...fromWeekend(dayOf(year, 12, 25)),
  ],
  short: {
    close: "13:00",
    days: (year) => [dayOf(year, 7, 3), nthOf(year, 11, 4, 4).add({ days: 1 }), dayOf(year, 12, 24)],
  },
};

/** londonstockexchange.com, business days: holidays of England, at the weekend kept on the next weekdays. */
const LSE: ExchangeRules = {
  zone: "Europe/London",
  open: "08:00",
  close: "16:30",
  holidays: (year) => [
    ...afterWeekend(dayOf(year, 1, 1), 1),
    ...easterDays(year, -2, 1),
    nthOf(year, 5, 1, 1),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...afterWeekend(dayOf(year, 12, 25), 2),
  ],
  short: {
    close: "12:30",
    days: (year, lastBefore) => [lastBefore(dayOf(year, 12, 25)), lastBefore(dayOf(year + 1, 1, 1))],
  },
};

export const EXCHANGES: Readonly<Record<ExchangeCode, ExchangeRules>> = { XETRA, VIENNA, SIX, NYSE, LSE };

/** Days counted from Easter Sunday: Good Friday is -2, Ascension 39, Whit Monday 50. */
function easterDays(year: number, ...offsets: readonly number[]): readonly Temporal.PlainDate[] {
  return offsets.map((days) => easterOf(year).add({ days }));
}

function turnOfYear(year: number): readonly Temporal.PlainDate[] {
  return [dayOf(year, 1, 1), ...[24, 25, 26, 31].map((day) => dayOf(year, 12, day))];
}

function fromSunday(day: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  return [day.dayOfWeek === 7 ? day.add({ days: 1 }) : day];
}

function fromWeekend(day: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  return day.dayOfWeek === 6 ? [day.subtract({ days: 1 })] : fromSunday(day);
}

/** So many holidays on end from this day; those that fall on a weekend are kept on the weekdays after them. */
function afterWeekend(first: Temporal.PlainDate, count: number): readonly Temporal.PlainDate[] {
  const days = Array.from({ length: count }, (_, index) => first.add({ days: index }));
  const kept = days.filter((day) => !isWeekend(day));
  let next = first;
  while (kept.length < count) {
    const day = next;
    if (!isWeekend(day) && !kept.some((taken) => taken.equals(day))) kept.push(day);
    next = next.add({ days: 1 });
  }
  return kept;
}
