import { describe, expect, it } from "vitest";
import type { SourceState } from "../../src/domain/source.ts";
import { healthOf } from "../../src/domain/source.ts";

const NOW = "2026-11-25T12:00:00.000Z";
const DAY = 86_400_000;
const ago = (days: number): string => new Date(Date.parse(NOW) - days * DAY).toISOString();
const daysAgo = (...days: readonly number[]): readonly string[] => days.map((day) => ago(day).slice(0, 10));

const WELL: SourceState = {
  source: "https://news.example/feed.xml",
  etag: null,
  lastModified: null,
  nextAt: NOW,
  failures: 0,
  firstReadAt: ago(60),
  seen: [],
  waiting: [],
  readAt: NOW,
  newsAt: ago(0.1),
  newsDays: daysAgo(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
  failingSince: null,
  fault: null,
  kinds: [],
};

describe("a source's health", () => {
  it.each<[string, Partial<SourceState> | null, string, boolean]>([
    ["it was never read", null, "unread", false],
    ["it has just been read", {}, "well", false],
    ["it failed a moment ago", { failures: 1, failingSince: ago(0.01) }, "failing", false],
    ["it has failed for 23 hours", { failures: 9, failingSince: ago(23 / 24) }, "failing", false],
    [
      "it failed once, and was not asked for two days",
      { failures: 1, failingSince: ago(2) },
      "failing",
      false,
    ],
    ["it has failed for a day", { failures: 9, failingSince: ago(1) }, "failing", true],
    [
      "it failed before it ever answered",
      { failures: 2, failingSince: ago(1), readAt: null },
      "failing",
      true,
    ],
  ])("when %s", (_, change, type, isTrouble) => {
    const health = healthOf(change && { ...WELL, ...change }, NOW);
    expect(health.type).toBe(type);
    expect("isTrouble" in health && health.isTrouble).toBe(isTrouble);
  });

  it.each<[string, number, readonly string[], string]>([
    ["a daily source pauses for a day and a half", 1.5, daysAgo(2, 3, 4, 5, 6, 7, 8, 9, 10, 12), "well"],
    ["a daily source is still for two days", 2, daysAgo(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), "silent"],
    ["a source of working days has a long weekend", 4.5, daysAgo(4, 5, 6, 7, 8, 11, 12, 13, 14), "well"],
    ["a source of working days is still for a week", 7, daysAgo(7, 8, 9, 12, 13, 14, 15, 16, 19), "silent"],
    ["a weekly source is still for ten days", 10, daysAgo(10, 17, 24, 31, 38), "well"],
    ["too little is known of it", 30, daysAgo(30, 31, 32, 33), "well"],
    ["no weekend of it is known", 3, daysAgo(3, 4, 5, 6, 7), "well"],
  ])("when %s", (_, since, newsDays, type) => {
    expect(healthOf({ ...WELL, newsAt: ago(since), newsDays }, NOW).type).toBe(type);
  });
});
