import { describe, expect, it } from "vitest";
import { takeSince } from "../../../src/commands/words/since.ts";

/** A Thursday, 10:30 in Berlin. */
const TIME = { now: "2026-01-29T09:30:00.000Z", zone: "Europe/Berlin" };

function since(words: string, time = TIME) {
  return takeSince(words.split(" ").filter(Boolean), time);
}

describe("a time among words", () => {
  it.each([
    ["24h", "2026-01-28T09:30:00.000Z"],
    ["24 Std", "2026-01-28T09:30:00.000Z"],
    ["90min", "2026-01-29T08:00:00.000Z"],
    ["7d", "2026-01-22T09:30:00.000Z"],
    ["3 Tage", "2026-01-26T09:30:00.000Z"],
    ["letzte 3 Tage", "2026-01-26T09:30:00.000Z"],
    ["the last 24 hours", "2026-01-28T09:30:00.000Z"],
    ["2w", "2026-01-15T09:30:00.000Z"],
    ["1 Woche", "2026-01-22T09:30:00.000Z"],
    ["heute", "2026-01-28T23:00:00.000Z"],
    ["gestern", "2026-01-27T23:00:00.000Z"],
    ["seit vorgestern", "2026-01-26T23:00:00.000Z"],
    ["since yesterday", "2026-01-27T23:00:00.000Z"],
    ["seit Montag", "2026-01-25T23:00:00.000Z"],
    ["Friday", "2026-01-22T23:00:00.000Z"],
    ["donnerstag", "2026-01-28T23:00:00.000Z"],
    ["2026-01-20", "2026-01-19T23:00:00.000Z"],
    ["20.1.", "2026-01-19T23:00:00.000Z"],
    ["seit 5.2.", "2025-02-04T23:00:00.000Z"],
    ["ab 20.01.2026", "2026-01-19T23:00:00.000Z"],
    ["seit 1.7.2025", "2025-06-30T22:00:00.000Z"],
  ])("%s", (words, expected) => {
    expect(since(words)).toEqual({ ok: true, since: expected, rest: [] });
    expect(since(`SAP ${words} en`)).toEqual({ ok: true, since: expected, rest: ["SAP", "en"] });
  });

  it("counts days where the reader is", () => {
    const time = { now: "2026-01-29T23:30:00.000Z", zone: "Asia/Tokyo" };
    expect(since("heute", time)).toMatchObject({ since: "2026-01-29T15:00:00.000Z" });
  });

  it.each([
    "3M",
    "SAP",
    "A",
    "906866",
    "31.2.2026",
    "2026-13-01",
    "Deutsche Telekom",
    "die letzte Aktie",
    "7 Zwerge",
    "",
  ])("is not in: %s", (words) => {
    expect(since(words)).toEqual({ ok: true, since: null, rest: words.split(" ").filter(Boolean) });
  });

  it.each(["seit neulich", "since soonish", "seit", "ab 31.2."])("is missed in: %s", (words) => {
    expect(since(`SAP ${words}`)).toEqual({ ok: false, typed: words });
  });
});
