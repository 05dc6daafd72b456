import { describe, expect, it } from "vitest";
import { codesOf, judge } from "./judge.ts";
import type { Direction } from "./judge.ts";

/** A figure that code may compute, and what must not be computed from the same sentence. */
interface Computed {
  readonly direction: Direction;
  readonly source: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const COMPUTED: Readonly<Record<string, readonly Computed[]>> = {
  "what is left of a total": [
    {
      direction: "en",
      source: "The balance sheet shows cash of $480 million and debt of $300 million.",
      right: [],
      wrong: ["Halden invested $180 million."],
    },
    {
      direction: "en\u2192de",
      source: "The balance sheet shows cash of $480 million and debt of $300 million.",
      right: [],
      wrong: ["Halden investierte 180 Mio. Dollar."],
    },
    {
      direction: "de",
      source: "Im Übrigen zahlt Halden 480 Mio. Euro für Torvik und 300 Mio. Euro Steuern.",
      right: [],
      wrong: ["Halden zahlt eine Dividende von 180 Mio. Euro."],
    },
    {
      direction: "de\u2192en",
      source: "Im Übrigen zahlt Halden 480 Mio. Euro für Torvik und 300 Mio. Euro Steuern.",
      right: [],
      wrong: ["Halden paid a dividend of €180 million."],
    },
    {
      direction: "de\u2192en",
      source:
        "Halden zahlt 480 Mio. Euro für Torvik und 300 Mio. Euro Steuern, den Rest des Jahres hält sich der Konzern zurück.",
      right: [],
      wrong: ["Halden paid a dividend of €180 million."],
    },
    {
      direction: "en",
      source:
        "For the rest of the year Halden plans investments of $480 million and revenue of $300 million.",
      right: [],
      wrong: ["Halden plans costs of $180 million.", "Halden expects a dividend of $180 million."],
    },
    {
      direction: "en",
      source: "Halden pays $640 million for Torvik, of which $480 million is in cash and the rest in shares.",
      right: [
        "Halden will pay $160 million in shares.",
        "The remaining $160 million will be paid in shares.",
      ],
      wrong: ["Halden will pay $160 million in cash.", "Halden reported a loss of $160 million."],
    },
    {
      direction: "en\u2192de",
      source: "Halden pays $640 million for Torvik, of which $480 million is in cash and the rest in shares.",
      right: ["160 Mio. Dollar zahlt Halden in Aktien."],
      wrong: ["Halden zahlt eine Dividende von 160 Mio. Dollar."],
    },
    {
      direction: "de\u2192en",
      source:
        "Der Kaufpreis beträgt 640 Millionen Franken, davon werden 480 Millionen Franken in bar und der Rest in Aktien bezahlt.",
      right: ["Of the purchase price, 160 million francs will be paid in shares."],
      wrong: [
        "Of the purchase price, 160 million francs will be paid in cash.",
        "Revenue was 160 million francs.",
      ],
    },
    {
      direction: "de",
      source:
        "Der Kaufpreis beträgt 640 Millionen Franken, davon werden 480 Millionen Franken in bar und der Rest in Aktien bezahlt.",
      right: [],
      wrong: ["Halden investierte 160 Millionen Franken."],
    },
    {
      direction: "de",
      source: "Halden hat 640 Mio. Euro Umsatz, davon 480 Mio. Euro in Europa, der Rest in Asien.",
      right: ["Halden hat 160 Mio. Euro Umsatz in Asien."],
      wrong: ["Halden hat 160 Mio. Euro Umsatz in Europa."],
    },
    {
      direction: "de\u2192en",
      source: "Halden hat 640 Mio. Euro Umsatz, davon 480 Mio. Euro in Europa, der Rest in Asien.",
      right: [],
      wrong: ["Halden has €160 million in revenue in Europe."],
    },
  ],
  "how many times one figure is another": [
    {
      direction: "en",
      source: "Halden booked provisions of $65 million for a fine of $195 million.",
      right: [
        "Halden's fine of $195 million is three times its provisions.",
        "Halden's fine is three times its provisions of $65 million.",
      ],
      wrong: [
        "Halden's provisions of $65 million are three times its fine.",
        "Halden's provisions are three times its fine of $195 million.",
      ],
    },
    {
      direction: "en\u2192de",
      source: "Halden booked provisions of $65 million for a fine of $195 million.",
      right: ["Die Strafe von 195 Mio. Dollar ist dreimal so hoch wie die Rückstellungen."],
      wrong: ["Die Rückstellungen von 65 Mio. Dollar sind dreimal so hoch wie die Strafe."],
    },
    {
      direction: "de",
      source: "Halden bildete Rückstellungen von 65 Mio. Euro für eine Strafe von 195 Mio. Euro.",
      right: ["Die Strafe von 195 Mio. Euro beträgt das Dreifache der Rückstellungen."],
      wrong: ["Die Rückstellungen von 65 Mio. Euro betragen das Dreifache der Strafe."],
    },
    {
      direction: "de\u2192en",
      source: "Halden bildete Rückstellungen von 65 Mio. Euro für eine Strafe von 195 Mio. Euro.",
      right: [],
      wrong: [],
    },
    {
      direction: "en",
      source: "Halden had revenue of $65 million and costs of $130 million.",
      right: ["Halden's revenue of $65 million was half its costs."],
      wrong: ["Halden's costs of $130 million were half its revenue."],
    },
    {
      direction: "en\u2192de",
      source: "Halden had revenue of $65 million and costs of $130 million.",
      right: [],
      wrong: ["Der Umsatz von 65 Mio. Dollar war doppelt so hoch wie die Kosten."],
    },
  ],
  "what is told of each": [
    {
      direction: "en",
      source: "Halden orders eight ships for $90 million each and pays 12 brokers.",
      right: [
        "Halden orders ships for a total of $720 million.",
        "The eight ships cost $720 million in total.",
      ],
      wrong: [
        "Halden pays the brokers a total of $1.08 billion.",
        "Halden pays the brokers a total of $720 million.",
      ],
    },
    {
      direction: "en\u2192de",
      source: "Halden orders eight ships for $90 million each and pays 12 brokers.",
      right: ["Die acht Schiffe kosten insgesamt 720 Mio. Dollar."],
      wrong: [
        "Halden zahlt den Maklern insgesamt 1,08 Mrd. Dollar.",
        "Halden zahlt den Maklern insgesamt 720 Mio. Dollar.",
      ],
    },
    {
      direction: "de",
      source: "Halden beschäftigt 12 Makler und bestellt acht Schiffe für je 90 Mio. Euro.",
      right: [],
      wrong: ["Halden zahlt den Maklern zusammen 1,08 Mrd. Euro."],
    },
    {
      direction: "de\u2192en",
      source: "Halden beschäftigt 12 Makler und bestellt acht Schiffe für je 90 Mio. Euro.",
      right: ["The eight ships cost a total of €720 million."],
      wrong: [],
    },
    {
      direction: "de",
      source: "12 Makler und acht Schiffe kosten je 90 Mio. Euro.",
      right: [],
      wrong: ["Die Schiffe kosten zusammen 1,08 Mrd. Euro."],
    },
    {
      direction: "de\u2192en",
      source: "Die Reederei Torvik bestellt acht Schiffe für je 9.200 Container.",
      right: ["The eight ships have a combined capacity of 73,600 containers."],
      wrong: ["Torvik employs a total of 73,600 people."],
    },
  ],
};

describe.each(Object.entries(COMPUTED))("%s", (_name, rows) => {
  const right = rows.flatMap((row) => row.right.map((claim) => ({ ...row, claim })));
  const wrong = rows.flatMap((row) => row.wrong.map((claim) => ({ ...row, claim })));

  it.each(right)("$direction: $claim", ({ direction, source, claim }) => {
    expect(codesOf(judge(direction, source, claim))).toEqual([]);
  });

  it.each(wrong)("not $direction: $claim", ({ direction, source, claim }) => {
    expect(codesOf(judge(direction, source, claim)).some((code) => MISSING.has(code))).toBe(true);
  });
});

const MISSING: ReadonlySet<string> = new Set(["wrong-value", "not-found"]);
