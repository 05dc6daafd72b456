import { describe, expect, it } from "vitest";
import { comingDate, momentText, periodText, publishedDay } from "../../src/messages/dates.ts";

const NOW = "2026-01-29T23:30:00.000Z";
const DE = { language: "de", zone: "Europe/Berlin", now: NOW } as const;
const EN = { language: "en", zone: "America/New_York", now: NOW } as const;

describe("a date to come", () => {
  it.each([
    ["2026-02-05", "5. Februar", "Feb 5"],
    ["2027-02-05", "5. Februar 2027", "Feb 5, 2027"],
    ["2026-01-30", "30. Januar", "Jan 30"],
    ["2026-01-15", "15. Januar 2026", "Jan 15, 2026"],
    ["2026-03", "März 2026", "Mar 2026"],
  ])("%s is %s in German, %s in English", (date, german, english) => {
    expect(comingDate({ date, assumed: false }, DE)).toBe(german);
    expect(comingDate({ date, assumed: false }, EN)).toBe(english);
  });

  it.each([
    ["2026-02-05", "5. Februar", "Feb 5"],
    ["2027-02-05", "5. Februar (2027)", "Feb 5 (2027)"],
    ["2026-03", "März (2026)", "Mar (2026)"],
  ])("%s with its year inferred is %s, %s", (date, german, english) => {
    expect(comingDate({ date, assumed: true }, DE)).toBe(german);
    expect(comingDate({ date, assumed: true }, EN)).toBe(english);
  });

  it("counts the year where the reader is", () => {
    const now = "2026-12-31T23:30:00.000Z";
    const day = { date: "2027-02-05", assumed: false };
    expect(comingDate(day, { ...DE, now })).toBe("5. Februar");
    expect(comingDate(day, { ...EN, now })).toBe("Feb 5, 2027");
  });
});

describe("the day an article appeared", () => {
  const at = "2026-01-29T23:30:00.000Z";

  it("is the reader's day for an instant", () => {
    const published = { at, precision: "time", source: "stated" } as const;
    expect(publishedDay(published, DE)).toBe("30. Januar 2026");
    expect(publishedDay(published, EN)).toBe("Jan 29, 2026");
  });

  it("is the same day everywhere for a day", () => {
    const published = { at: "2026-01-29T00:00:00.000Z", precision: "day", source: "stated" } as const;
    expect(publishedDay(published, DE)).toBe("29. Januar 2026");
    expect(publishedDay(published, EN)).toBe("Jan 29, 2026");
  });

  it("comes with the reader's clock where the moment counts", () => {
    expect(momentText(at, DE)).toBe("30. Januar 2026, 00:30");
    expect(momentText(at, EN)).toMatch(/^Jan 29, 2026, 6:30\sPM$/u);
  });
});

describe("a stretch of time", () => {
  it.each([
    ["2025-Q4", "Q4 2025"],
    ["2025-H1", "H1 2025"],
    ["2026", "2026"],
    ["2026-02", "Februar 2026"],
    ["2026-02-05", "5. Februar 2026"],
    ["2025/2026", "2025 – 2026"],
  ])("%s is %s", (period, text) => {
    expect(periodText(period, DE)).toBe(text);
  });
});
