import type { Temporal } from "temporal-polyfill";
import type { ExchangeCode } from "../../domain/schedule.ts";
import { isWeekend } from "./dates.ts";
import { EXCHANGES } from "./rules.ts";

/** Days an exchange stays closed beyond its rules, "2025-01-09": mourning, storms. An operator adds them. */
export type Closures = Readonly<Partial<Record<ExchangeCode, readonly string[]>>>;

/** One trading day; local times of the exchange, "09:00". */
export interface Session {
  readonly open: string;
  readonly close: string;
}

/** When exchanges trade. */
export interface Calendar {
  /** Null on a day without trading. */
  session(exchange: ExchangeCode, day: Temporal.PlainDate): Session | null;
}

interface Year {
  readonly holidays: ReadonlySet<string>;
  readonly shortDays: ReadonlySet<string>;
}

export function createCalendar(closures: Closures): Calendar {
  const years = new Map<string, Year>();
  const yearOf = (exchange: ExchangeCode, year: number): Year => {
    const name = `${exchange} ${year}`;
    const known = years.get(name) ?? makeYear(exchange, year, closures[exchange] ?? []);
    years.set(name, known);
    return known;
  };
  return {
    session(exchange, day) {
      const { holidays, shortDays } = yearOf(exchange, day.year);
      const date = day.toString();
      if (isWeekend(day) || holidays.has(date)) return null;
      const { open, close, short } = EXCHANGES[exchange];
      return { open, close: short !== null && shortDays.has(date) ? short.close : close };
    },
  };
}

function makeYear(exchange: ExchangeCode, year: number, closures: readonly string[]): Year {
  const rules = EXCHANGES[exchange];
  const holidays = new Set([...rules.holidays(year).map(String), ...closures]);
  const lastBefore = (day: Temporal.PlainDate): Temporal.PlainDate => {
    let last = day.subtract({ days: 1 });
    while (isWeekend(last) || holidays.has(last.toString())) last = last.subtract({ days: 1 });
    return last;
  };
  return { holidays, shortDays: new Set(rules.short?.days(year, lastBefore).map(String)) };
}
