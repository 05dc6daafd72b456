import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { ExchangeCode } from "../../src/domain/schedule.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { easterOf } from "../../src/scheduling/exchanges/dates.ts";

const calendar = createCalendar({});

function weekdaysOf(year: number): readonly Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days })).filter(
    (day) => day.dayOfWeek < 6,
  );
}

function closed(exchange: ExchangeCode, year: number): string {
  const days = weekdaysOf(year).filter((day) => calendar.session(exchange, day.toString()) === null);
  return days.map((day) => day.toString().slice(5)).join(" ");
}

function short(exchange: ExchangeCode, year: number): string {
  const usual = calendar.session(exchange, "2024-06-12")?.close;
  return weekdaysOf(year)
    .flatMap((day) => {
      const session = calendar.session(exchange, day.toString());
      return session && session.close !== usual ? [`${day.toString().slice(5)}@${session.close}`] : [];
    })
    .join(" ");
}

describe("Easter", () => {
  it.each([
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2011, "2011-04-24"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
  ])("of %i is %s", (year, date) => {
    expect(easterOf(year).toString()).toBe(date);
  });
});

describe("weekdays without trading", () => {
  it.each([
    ["XETRA", 2024, "01-01 03-29 04-01 05-01 12-24 12-25 12-26 12-31"],
    ["XETRA", 2025, "01-01 04-18 04-21 05-01 12-24 12-25 12-26 12-31"],
    ["XETRA", 2026, "01-01 04-03 04-06 05-01 12-24 12-25 12-31"],
    ["XETRA", 2027, "01-01 03-26 03-29 12-24 12-31"],
    ["XETRA", 2030, "01-01 04-19 04-22 05-01 12-24 12-25 12-26 12-31"],
    ["VIENNA", 2030, "01-01 04-19 04-22 05-01 06-10 12-24 12-25 12-26 12-31"],
    ["SIX", 2035, "01-01 01-02 03-23 03-26 05-01 05-03 05-14 08-01 12-24 12-25 12-26 12-31"],
    ["NYSE", 2028, "01-17 02-21 04-14 05-29 06-19 07-04 09-04 11-23 12-25"],
    ["LSE", 2033, "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27"],
    ["VIENNA", 2024, "01-01 03-29 04-01 05-01 05-20 12-24 12-25 12-26 12-31"],
    ["VIENNA", 2026, "01-01 04-03 04-06 05-01 05-25 10-26 12-24 12-25 12-31"],
    ["SIX", 2024, "01-01 01-02 03-29 04-01 05-01 05-09 05-20 08-01 12-24 12-25 12-26 12-31"],
    ["SIX", 2025, "01-01 01-02 04-18 04-21 05-01 05-29 06-09 08-01 12-24 12-25 12-26 12-31"],
    ["SIX", 2026, "01-01 01-02 04-03 04-06 05-01 05-14 05-25 12-24 12-25 12-31"],
    ["NYSE", 2021, "01-01 01-18 02-15 04-02 05-31 07-05 09-06 11-25 12-24"],
    ["NYSE", 2022, "01-17 02-21 04-15 05-30 06-20 07-04 09-05 11-24 12-26"],
    ["NYSE", 2024, "01-01 01-15 02-19 03-29 05-27 06-19 07-04 09-02 11-28 12-25"],
    ["NYSE", 2025, "01-01 01-20 02-17 04-18 05-26 06-19 07-04 09-01 11-27 12-25"],
    ["NYSE", 2026, "01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25"],
    ["NYSE", 2027, "01-01 01-18 02-15 03-26 05-31 06-18 07-05 09-06 11-25 12-24"],
    ["LSE", 2022, "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27"],
    ["LSE", 2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"],
    ["LSE", 2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"],
    ["LSE", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"],
    ["LSE", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"],
  ] as const)("of %s in %i", (exchange, year, days) => {
    expect(closed(exchange, year)).toBe(days);
  });
});

describe("days on which trading ends early", () => {
  it.each([
    ["XETRA", 2024, "12-30@14:00"],
    ["XETRA", 2028, "12-29@14:00"],
    ["NYSE", 2024, "07-03@13:00 11-29@13:00 12-24@13:00"],
    ["NYSE", 2025, "07-03@13:00 11-28@13:00 12-24@13:00"],
    ["NYSE", 2026, "11-27@13:00 12-24@13:00"],
    ["NYSE", 2027, "11-26@13:00"],
    ["NYSE", 2028, "07-03@13:00 11-24@13:00"],
    ["VIENNA", 2026, ""],
    ["SIX", 2026, ""],
    ["LSE", 2022, "12-23@12:30 12-30@12:30"],
    ["LSE", 2024, "12-24@12:30 12-31@12:30"],
    ["LSE", 2026, "12-24@12:30 12-31@12:30"],
  ] as const)("of %s in %i", (exchange, year, days) => {
    expect(short(exchange, year)).toBe(days);
  });

  it("leaves out what an operator has closed", () => {
    const mourning = createCalendar({ NYSE: ["2025-01-09"] });
    const day = "2025-01-09";
    expect(mourning.session("NYSE", day)).toBeNull();
    expect(mourning.session("LSE", day)).not.toBeNull();
    expect(calendar.session("NYSE", day)).not.toBeNull();
  });
});
