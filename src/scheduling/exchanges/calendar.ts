import { Temporal } from "temporal-polyfill";
import type { ExchangeCode } from "../../domain/schedule.ts";
import { createInstants } from "../instants.ts";
import { isWeekend } from "./dates.ts";
import { EXCHANGES } from "./rules.ts";

/** Days an exchange stays closed beyond its rules, "2025-01-09": mourning, storms. An operator adds them. */
export type Closures = Readonly<Partial<Record<ExchangeCode, readonly string[]>>>;

/** One trading day; local times of the exchange, "09:00". */
export interface Session {
  readonly open: string;
  readonly close: string;
}

/** When exchanges trade, and what local times are. */
export interface Calendar {
  /** Null on a day without trading; `date` as "2026-10-25". */
  session(exchange: ExchangeCode, date: string): Session | null;
  /** The instant of a local time, "2026-10-25T08:00", through every change of clocks. */
  instantOf(local: string, zone: string): string;
}

interface Year {
  readonly holidays: ReadonlySet<string>;
  readonly shortDays: ReadonlySet<string>;
}

export function createCalendar(closures: Closures): Calendar {
  const instants = createInstants();
  const years = new Map<string, Year>();
  const yearOf = (exchange: ExchangeCode, year: number): Year => {
    const name = `${exchange} ${year}`;
    const known = years.get(name) ?? makeYear(exchange, year, closures[exchange] ?? []);
    years.set(name, known);
    return known;
  };
  return {
    instantOf: instants,
    session(exchange, date) {
      const { holidays, shortDays } = yearOf(exchange, Number(date.slice(0, 4)));
      if (holidays.has(date) || isWeekend(Temporal.PlainDate.from(date))) return null;
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
