import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/ports/clock.ts";
import type { SourceItem } from "../../src/ports/source-reader.ts";
import type { SourceState } from "../../src/domain/source.ts";
import { parseFeeds } from "../../src/sources/feed-settings.ts";
import { createFeedSource } from "../../src/sources/feed-source.ts";
import { refusedWith } from "../../src/sources/fetch/fetch-error.ts";
import type { Fetch, FetchRequest } from "../../src/sources/fetch/fetch.ts";

const URL_OF_FEED = "https://news.example/feed.xml";
const LONG = "Der Umsatz stieg um 5 Prozent. ".repeat(40).trim();

interface Served {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const entry = (id: string, text: string): string =>
  `<item><guid isPermaLink="false">${id}</guid><title>Titel ${id}</title><link>/a/${id}</link><description>${text}</description><pubDate>Fri, 20 Nov 2026 08:30:00 +0100</pubDate></item>`;
const feedOf = (...entries: readonly string[]): string =>
  `<rss><channel><title>News</title><language>de-DE</language>${entries.join("")}</channel></rss>`;
const pageOf = (text: string): string =>
  `<html lang="de"><body><article><h1>Titel</h1><p>${text}</p></article></body></html>`;

/** A feed in a world of its own: what is served, what was asked, what time it is. */
function createWorld(
  settings: { readonly minutes?: number; readonly newest?: number; readonly snippet?: number } = {},
) {
  const served = new Map<string, Served | Error>();
  const asked: FetchRequest[] = [];
  const states = new Map<string, SourceState>();
  let now = Date.parse("2026-11-25T12:00:00.000Z");
  const clock: Clock = { now: () => new Date(now).toISOString() };
  const fetch: Fetch = async (request) => {
    asked.push(request);
    const answer = served.get(request.url);
    await Promise.resolve();
    if (answer instanceof Error) throw answer;
    if (!answer) throw refusedWith(request.url, 404, null);
    const { body, headers = {} } = answer;
    const same = headers["etag"] !== undefined && request.headers?.["if-none-match"] === headers["etag"];
    return { status: same ? 304 : 200, url: request.url, headers, body: Buffer.from(same ? "" : body) };
  };
  const [feed] = parseFeeds({ feeds: [{ url: URL_OF_FEED, ...settings }] }).value.feeds;
  if (!feed) throw new Error("no feed");
  const source = createFeedSource(feed, {
    fetch,
    clock,
    random: () => 0,
    states: {
      find: async (url) => Promise.resolve(states.get(url) ?? null),
      save: async (state) => {
        await Promise.resolve();
        states.set(state.source, state);
      },
    },
  });
  return {
    served,
    asked,
    state: () => states.get(URL_OF_FEED),
    wait: (passed: number) => {
      now += passed * 60_000;
    },
    read: async (stored = true): Promise<readonly SourceItem[]> => {
      const items: SourceItem[] = [];
      for await (const item of source.read(new AbortController().signal)) items.push(item);
      if (stored) await source.stored?.();
      return items;
    },
  };
}

const background = (items: readonly SourceItem[]): readonly string[] =>
  items.flatMap((item) =>
    item.type === "article" && item.article.isBackground ? [item.article.title ?? ""] : [],
  );
const told = (items: readonly SourceItem[]): readonly string[] =>
  items.map((item) => (item.type === "fault" ? item.code : (item.article.title ?? "")));

describe("a feed as a source", () => {
  it("hands over its entries as articles", async () => {
    const { served, read } = createWorld();
    served.set(URL_OF_FEED, { body: feedOf(entry("1", LONG)) });
    expect(await read()).toEqual([
      {
        type: "article",
        article: {
          origin: "https://news.example/a/1",
          key: "https://news.example/a/1",
          title: "Titel 1",
          text: LONG,
          language: "de",
          publisher: "News",
          url: "https://news.example/a/1",
          published: { at: "2026-11-20T07:30:00.000Z", precision: "time", source: "stated" },
          isBackground: true,
        },
      },
    ]);
  });

  it("hands over each entry once, and again when it has changed; a new id changes nothing", async () => {
    const { served, read, wait } = createWorld();
    served.set(URL_OF_FEED, { body: feedOf(entry("1", LONG)) });
    await read();
    wait(20);
    const renamed = entry("1", LONG).replace('<guid isPermaLink="false">1', '<guid isPermaLink="false">x');
    served.set(URL_OF_FEED, { body: feedOf(entry("2", LONG), renamed) });
    expect(told(await read())).toEqual(["Titel 2"]);
    wait(20);
    served.set(URL_OF_FEED, { body: feedOf(entry("2", `${LONG} Neu.`), entry("1", LONG)) });
    expect(told(await read())).toEqual(["Titel 2"]);
  });

  it("asks only when it is due, and whether anything is new", async () => {
    const { served, asked, read, wait } = createWorld();
    const headers = { etag: '"v1"', "last-modified": "Wed, 25 Nov 2026 11:00:00 GMT" };
    served.set(URL_OF_FEED, { body: feedOf(entry("1", LONG)), headers });
    await read();
    wait(14);
    expect(await read()).toEqual([]);
    expect(asked).toHaveLength(1);
    wait(1);
    expect(await read()).toEqual([]);
    expect(asked[1]?.headers).toMatchObject({
      "if-none-match": '"v1"',
      "if-modified-since": headers["last-modified"],
    });
  });

  it("forgets nothing that was not stored", async () => {
    const { served, read, state } = createWorld();
    served.set(URL_OF_FEED, { body: feedOf(entry("1", LONG)), headers: { etag: "1" } });
    await read(false);
    expect(state()).toBeUndefined();
    expect(told(await read())).toEqual(["Titel 1"]);
  });

  it("remembers when it was first read, since what it held then is no news", async () => {
    const { served, read, state, wait } = createWorld();
    served.set(URL_OF_FEED, { body: feedOf(entry("1", LONG)) });
    await read();
    wait(60);
    await read();
    expect(state()?.firstReadAt).toBe("2026-11-25T12:00:00.000Z");
  });

  it("marks what it held when it was first read, so that it is stored and not posted", async () => {
    const { served, read, wait } = createWorld();
    served.set(URL_OF_FEED, { body: feedOf(entry("2", LONG), entry("1", LONG)) });
    expect(background(await read())).toEqual(["Titel 2", "Titel 1"]);
    wait(20);
    served.set(URL_OF_FEED, { body: feedOf(entry("3", LONG), entry("2", `${LONG} Neu.`)) });
    expect(background(await read())).toEqual([]);
  });

  it("marks articles whose bullets are to be shorter", async () => {
    const { served, read } = createWorld({ snippet: 90 });
    served.set(URL_OF_FEED, { body: feedOf(entry("1", LONG)) });
    const items = await read();
    expect(items.map((item) => item.type === "article" && item.article.snippet)).toContain(90);
  });

  it("takes the newest of the first reading for news where that is asked for", async () => {
    const { served, read } = createWorld({ newest: 2 });
    const older = entry("1", LONG).replace("20 Nov", "19 Nov");
    served.set(URL_OF_FEED, { body: feedOf(older, entry("2", LONG), entry("3", LONG)) });
    expect(background(await read())).toEqual(["Titel 1"]);
  });

  it("remembers its rhythm, and since when and why it fails", async () => {
    const { served, read, state, wait } = createWorld();
    served.set(URL_OF_FEED, { body: feedOf(entry("1", LONG)) });
    await read();
    wait(24 * 60);
    served.set(URL_OF_FEED, { body: feedOf(entry("2", LONG)) });
    await read();
    expect(state()).toMatchObject({
      newsDays: ["2026-11-26", "2026-11-25"],
      newsAt: "2026-11-26T12:00:00.000Z",
      kinds: ["article", "article"],
      failingSince: null,
    });
    served.set(URL_OF_FEED, refusedWith(URL_OF_FEED, 503, null));
    for (const minutes of [20, 20]) {
      wait(minutes);
      await read();
    }
    expect(state()).toMatchObject({ failingSince: "2026-11-26T12:20:00.000Z", failures: 2 });
    expect(state()?.fault?.en).toContain("503");
    wait(30);
    served.set(URL_OF_FEED, { body: feedOf(entry("2", LONG)) });
    await read();
    expect(state()).toMatchObject({
      failingSince: null,
      fault: null,
      readAt: "2026-11-26T13:10:00.000Z",
      newsAt: "2026-11-26T12:00:00.000Z",
    });
  });

  it("waits twice as long after each failure, and as long as the server wants", async () => {
    const { served, read, state, wait } = createWorld();
    const waits: number[] = [];
    for (const retryAfter of [null, null, null, 36_000]) {
      served.set(URL_OF_FEED, refusedWith(URL_OF_FEED, 503, retryAfter));
      expect(told(await read())).toEqual(["unfetched"]);
      const minutes = (Date.parse(state()?.nextAt ?? "") - Date.parse("2026-11-25T12:00:00.000Z")) / 60_000;
      waits.push(minutes - waits.reduce((sum, one) => sum + one, 0));
      wait(waits.at(-1) ?? 0);
    }
    expect(waits).toEqual([15, 30, 60, 600]);
    served.set(URL_OF_FEED, { body: feedOf(entry("1", LONG)) });
    expect(told(await read())).toEqual(["Titel 1"]);
    expect(state()?.failures).toBe(0);
  });

  it("tells a page that was entered as a feed", async () => {
    const { served, read } = createWorld();
    served.set(URL_OF_FEED, { body: pageOf(LONG) });
    expect(told(await read())).toEqual(["no-feed"]);
  });
});

describe("an entry that is only a lead", () => {
  const LEAD = "Der Umsatz stieg um 5 Prozent. Mehr …";

  it("gets the text of its page", async () => {
    const { served, read } = createWorld();
    served.set(URL_OF_FEED, { body: feedOf(entry("1", LEAD)) });
    served.set("https://news.example/a/1", { body: pageOf(LONG) });
    expect(await read()).toMatchObject([{ article: { title: "Titel 1", text: LONG, publisher: "News" } }]);
  });

  it("stays as it is, and that is told, where the page cannot be had", async () => {
    const { served, read } = createWorld();
    served.set(URL_OF_FEED, { body: feedOf(entry("1", LEAD)) });
    const items = await read();
    expect(told(items)).toEqual(["unfetched", "Titel 1"]);
    expect(items[1]).toMatchObject({ article: { text: LEAD, kind: "teaser" } });
  });

  it.each([
    ["must be paid for", `${pageOf("Kurz.")}<p>Jetzt weiterlesen mit Plus-Abo</p>`, "teaser"],
    ["is a consent dialog", "<html><body></body></html>", "teaser"],
    [
      "is a live ticker",
      `<html lang="de"><head><script type="application/ld+json">{"@type":"LiveBlogPosting"}</script></head><body><article><h1>Titel</h1><p>${LONG}</p></article></body></html>`,
      "live",
    ],
  ])("is marked where its page %s", async (_, page, kind) => {
    const { served, read, state } = createWorld();
    served.set(URL_OF_FEED, { body: feedOf(entry("1", LEAD)) });
    served.set("https://news.example/a/1", { body: page });
    expect(await read()).toMatchObject([{ article: { kind } }]);
    expect(state()?.kinds).toEqual([kind]);
  });

  it("waits for a later reading where a feed has many", async () => {
    const { served, asked, read, wait } = createWorld();
    const entries = Array.from({ length: 25 }, (_, index) => entry(String(index), LEAD));
    served.set(URL_OF_FEED, { body: feedOf(...entries), headers: { etag: "1" } });
    for (let index = 0; index < 25; index++)
      served.set(`https://news.example/a/${index}`, { body: pageOf(LONG) });
    expect(await read()).toHaveLength(20);
    wait(20);
    const rest = await read();
    expect(rest).toHaveLength(5);
    // They were there from the start, and are no news either.
    expect(background(rest)).toHaveLength(5);
    expect(asked).toHaveLength(2 + 25);
  });

  it("is not looked up where it leads to no page of the web", async () => {
    const { served, asked, read } = createWorld();
    served.set(URL_OF_FEED, {
      body: feedOf(entry("1", LEAD).replace("/a/1", "javascript:alert(1)")),
    });
    expect(await read()).toMatchObject([{ article: { url: null } }]);
    expect(asked).toHaveLength(1);
  });
});

describe("config/feeds.yaml", () => {
  it("may be empty", () => {
    expect(parseFeeds(null)).toMatchObject({ value: { feeds: [], ports: [] }, faults: [] });
  });

  it("is told of every fault at once", () => {
    const { faults } = parseFeeds({
      feeds: [{ url: "ftp://x" }, { url: "https://a.example/", minutes: 1, pages: "no" }],
      ports: [70_000],
      private_hosts: ["http://x/"],
      hosts: [],
    });
    expect(faults.map(({ path }) => path.join(".")).toSorted()).toEqual([
      "feeds.0.url",
      "feeds.1.minutes",
      "feeds.1.pages",
      "hosts",
      "ports.0",
      "private_hosts.0",
    ]);
  });

  it("names an address once", () => {
    const { faults } = parseFeeds({ feeds: [{ url: "https://a.example/" }, { url: "https://a.example/" }] });
    expect(faults.map(({ path }) => path.join("."))).toEqual(["feeds.1.url"]);
  });
});
