import { describe, expect, it } from "vitest";
import type { SourceState } from "../../src/domain/source.ts";
import type { SourceItem } from "../../src/ports/source-reader.ts";
import { parseFeeds } from "../../src/sources/feed-settings.ts";
import type { FetchRequest } from "../../src/sources/fetch/fetch.ts";
import { createPageSource } from "../../src/sources/page-source.ts";

const ADDRESS = "https://ir.example/news?utm_source=x";
const LONG = "Der Umsatz stieg im dritten Quartal um fünf Prozent auf zwei Milliarden Euro. "
  .repeat(9)
  .trim();
const pageOf = (text: string, aside = ""): string =>
  `<html lang="de"><head><title>Mitteilung</title><link rel="canonical" href="https://ir.example/a/7"></head><body><article><h1>Mitteilung</h1><p>${text}</p></article><aside>${aside}</aside></body></html>`;

function createWorld(newest = 0) {
  const asked: FetchRequest[] = [];
  const states = new Map<string, SourceState>();
  let page = { body: "", etag: "" };
  let now = Date.parse("2026-11-25T12:00:00.000Z");
  const [settings] = parseFeeds({ feeds: [{ type: "page", url: ADDRESS, newest }] }).value.feeds;
  if (!settings) throw new Error("no page");
  const source = createPageSource(settings, {
    clock: { now: () => new Date(now).toISOString() },
    random: () => 0,
    fetch: async (request) => {
      asked.push(request);
      await Promise.resolve();
      const same = request.headers?.["if-none-match"] === page.etag;
      const body = Buffer.from(same ? "" : page.body);
      return { status: same ? 304 : 200, url: request.url, headers: { etag: page.etag }, body };
    },
    states: {
      find: async (url) => Promise.resolve(states.get(url) ?? null),
      save: async (state) => {
        await Promise.resolve();
        states.set(state.source, state);
      },
    },
  });
  return {
    asked,
    serve: (body: string, etag: string) => {
      page = { body, etag };
    },
    /** A quarter of an hour later. */
    read: async (): Promise<readonly SourceItem[]> => {
      const items: SourceItem[] = [];
      for await (const item of source.read(new AbortController().signal)) items.push(item);
      await source.stored?.();
      now += 15 * 60_000;
      return items;
    },
  };
}

describe("a page as a source", () => {
  it("is one article under the address it is asked at, and no news the first time", async () => {
    const { serve, read } = createWorld();
    serve(pageOf(LONG), "1");
    expect(await read()).toMatchObject([
      { article: { key: "https://ir.example/news", text: LONG, title: "Mitteilung", isBackground: true } },
    ]);
  });

  it("is news from the start where that is asked for", async () => {
    const { serve, read } = createWorld(1);
    serve(pageOf(LONG), "1");
    const [item] = await read();
    expect(item).not.toMatchObject({ article: { isBackground: true } });
  });

  it("is asked whether it has changed, and is a new revision where its text has", async () => {
    const { asked, serve, read } = createWorld();
    serve(pageOf(LONG), "1");
    await read();
    expect(await read()).toEqual([]);
    expect(asked[1]?.headers).toMatchObject({ "if-none-match": "1" });
    serve(pageOf(LONG, "<p>Wetter: heiter</p>"), "2");
    expect(await read()).toEqual([]);
    serve(pageOf(`${LONG} Der Ausblick bleibt.`), "3");
    const [revised] = await read();
    expect(revised).toMatchObject({ article: { key: "https://ir.example/news" } });
    expect(revised).not.toMatchObject({ article: { isBackground: true } });
  });

  it("is a fault where it holds no article", async () => {
    const { serve, read } = createWorld();
    serve("<html><body></body></html>", "1");
    expect(await read()).toMatchObject([{ type: "fault", code: "no-text" }]);
  });
});
