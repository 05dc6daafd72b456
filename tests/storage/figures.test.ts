import { describe, expect, it } from "vitest";
import { rememberFigures } from "../../src/verification/remember-figures.ts";
import { openPassingStore } from "../../src/storage/open-store.ts";
import { savedArticle } from "../commands/world.ts";

const CLOCK = { now: () => "2026-01-30T08:00:00.000Z" };

function saved(id: string, billions: number, day: string, contentHash = id) {
  const published = { at: `${day}T08:00:00.000Z`, precision: "time", source: "stated" } as const;
  const text = `Für 2026 stellt Amazon Kapitalausgaben von ${billions} Milliarden US-Dollar in Aussicht.`;
  const one = savedArticle({ title: "Amazon investiert", text, language: "de", published }, id);
  return { ...one, contentHash, figures: rememberFigures(one.article) };
}

const CAPEX = { tickers: ["AMZN"], metrics: ["capex"], limit: 10 };

describe("remembered figures", () => {
  it("come newest first, with all that proof has read", async () => {
    const store = await openPassingStore(CLOCK);
    await store.articles.saveAll([saved("a1", 118, "2026-01-10"), saved("a2", 125, "2026-01-20")]);
    const found = await store.figures.list(CAPEX);
    expect(found.map(({ figure, period }) => [String(figure.value), period])).toEqual([
      ["125000000000", "2026"],
      ["118000000000", "2026"],
    ]);
    await store.close();
  });

  it("are those of an article's newest revision", async () => {
    const store = await openPassingStore(CLOCK);
    await store.articles.saveAll([saved("a1", 118, "2026-01-10")]);
    await store.articles.saveAll([saved("a1", 120, "2026-01-10", "revised")]);
    expect((await store.figures.list(CAPEX)).map(({ figure }) => figure.value)).toEqual(["120000000000"]);
    await store.close();
  });

  it("are of the asked metrics and instruments alone", async () => {
    const store = await openPassingStore(CLOCK);
    await store.articles.saveAll([saved("a1", 118, "2026-01-10")]);
    expect(await store.figures.list({ ...CAPEX, metrics: ["revenue"] })).toEqual([]);
    expect(await store.figures.list({ ...CAPEX, tickers: ["MSFT"] })).toEqual([]);
    expect(await store.figures.list({ ...CAPEX, metrics: [] })).toHaveLength(1);
    await store.close();
  });
});
