import { describe, expect, it } from "vitest";
import type { Fact, Role } from "../../src/domain/fact.ts";
import { findConflicts } from "../../src/stories/conflicts.ts";
import type { Telling } from "../../src/stories/conflicts.ts";
import { writeNews } from "./article.ts";
import type { WrittenNews } from "./article.ts";

const ROLE: Role = {
  metric: "purchase-price",
  subject: "TRV.HE",
  period: null,
  direction: null,
  step: null,
  scope: null,
  certainty: "fact",
  basis: null,
  negated: false,
  attribution: null,
};

function telling(
  surface: string,
  value: string,
  { role = {}, source, ...news }: Partial<WrittenNews> & { role?: Partial<Role>; source: number },
): Telling {
  const article = writeNews({
    id: `a${source}`,
    title: "Torvik",
    text: `Torvik zahlt ${surface}.`,
    figures: { [surface]: value },
    ...news,
  });
  const facts = article.figures.map((figure): Fact => ({
    figure,
    role: { ...ROLE, ...role },
    sentence: { start: 0, end: 20 },
  }));
  return { article, facts, source };
}

describe("sources of one story", () => {
  it("conflict when they state another value for the same thing, the newer first", () => {
    const found = findConflicts([
      telling("840 Millionen Euro", "840000000", { source: 1, publishedOn: "2027-03-01" }),
      telling("910 Millionen Euro", "910000000", {
        source: 2,
        publishedOn: "2027-03-02",
        publisher: "Abendblatt",
      }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ metric: "purchase-price", period: null });
    expect(found[0]?.statements.map(({ publisher }) => publisher)).toEqual(["Abendblatt", "Handelspost"]);
  });

  it.each([
    ["the same value", "840 Millionen Euro", "840000000", {}],
    ["a rounder value", "0,8 Milliarden Euro", "800000000", {}],
    ["another metric", "910 Millionen Euro", "910000000", { role: { metric: "revenue" } }],
    ["another subject", "910 Millionen Euro", "910000000", { role: { subject: "NOP.HE" } }],
    ["another period", "910 Millionen Euro", "910000000", { role: { period: "previous-year" } }],
    [
      "a consensus beside an actual",
      "910 Millionen Euro",
      "910000000",
      { role: { basis: "consensus" } as const },
    ],
    ["a denial", "910 Millionen Euro", "910000000", { role: { certainty: "denied" } as const }],
    ["a bound that holds", "900 Millionen Euro", "900000000", { qualifier: "at-most" } as const],
  ])("do not conflict over %s", (_name, surface, value, other) => {
    const first = telling("840 Millionen Euro", "840000000", { source: 1 });
    expect(findConflicts([first, telling(surface, value, { source: 2, ...other })])).toEqual([]);
  });

  it("are one source when their texts are copies", () => {
    const copies = [
      telling("840 Millionen Euro", "840000000", { source: 1 }),
      telling("910 Millionen Euro", "910000000", { source: 1 }),
    ];
    expect(findConflicts(copies)).toEqual([]);
  });
});
