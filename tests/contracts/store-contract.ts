import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChannelRef, ChannelSettings } from "../../src/domain/channel.ts";
import type { SavedArticle } from "../../src/ports/article-store.ts";
import type { Store } from "../../src/ports/store.ts";
import { positionOf } from "../../src/storage/articles/position.ts";
import { writeSaved } from "../storage/article.ts";
import type { StoredNews } from "../storage/article.ts";
import { writeBrief } from "../storage/brief.ts";

/** A place with nothing in it yet, which may be opened more than once. */
export interface StorePlace {
  open(): Promise<Store>;
  remove(): Promise<void>;
}

const ALL = { tickers: [], since: null, until: null, limit: 100 } as const;

/** What every store promises, whichever engine is under it. */
export function storeContract(engine: Store["engine"], newPlace: () => Promise<StorePlace>): void {
  const inPlace = (name: string, run: (place: StorePlace) => Promise<void>): void => {
    it(name, async () => {
      const place = await newPlace();
      try {
        await run(place);
      } finally {
        await place.remove();
      }
    });
  };
  const withStore = (name: string, run: (store: Store) => Promise<void>): void => {
    inPlace(name, async (place) => {
      const store = await place.open();
      try {
        await run(store);
      } finally {
        await store.close();
      }
    });
  };

  describe(`a store over ${engine}`, () => {
    withStore("says which engine it is", async (store) => {
      expect(store.engine).toBe(engine);
    });
    describe("articles", () => {
      savingContract(withStore, inPlace);
      listingContract(newPlace);
    });
    describe("search", () => {
      searchContract(newPlace);
      revisedSearchContract(withStore);
    });
    describe("briefs, channels and reports", () => {
      keepingContract(withStore, inPlace);
    });
  });
}

type WithStore = (name: string, run: (store: Store) => Promise<void>) => void;
type InPlace = (name: string, run: (place: StorePlace) => Promise<void>) => void;

function saved(...news: readonly StoredNews[]): readonly SavedArticle[] {
  return news.map(writeSaved);
}

function savingContract(withStore: WithStore, inPlace: InPlace): void {
  withStore("gives back what it was given, decimals exact", async ({ articles }) => {
    const one = saved({ id: "a1", text: "Umsätze steigen um 3,2 %" });
    expect(await articles.saveAll(one)).toEqual(["new"]);
    expect(await articles.get(["a1"])).toEqual([one[0]?.article]);
    expect(await articles.count()).toBe(1);
  });

  withStore("knows content it has and content it has not", async ({ articles }) => {
    await articles.saveAll(saved({ id: "a1", contentHash: "h1" }));
    const asked = [
      { id: "a1", contentHash: "h2" },
      { id: "a1", contentHash: "h1" },
      { id: "a2", contentHash: "h1" },
    ];
    expect(await articles.haveAll(asked)).toEqual([false, true, false]);
    expect(await articles.haveAll([])).toEqual([]);
  });

  withStore("tells new, revised and unchanged apart, in order", async ({ articles }) => {
    await articles.saveAll(saved({ id: "a1", text: "first" }, { id: "a2", text: "second" }));
    const outcomes = await articles.saveAll(
      saved(
        { id: "a3", text: "third" },
        { id: "a2", text: "second" },
        { id: "a1", text: "first, corrected" },
      ),
    );
    expect(outcomes).toEqual(["new", "unchanged", "revised"]);
    expect((await articles.get(["a1", "a2", "a3"])).map(({ text }) => text)).toEqual([
      "first, corrected",
      "second",
      "third",
    ]);
    expect(await articles.count()).toBe(3);
    expect(await articles.haveAll([{ id: "a1", contentHash: 'hash of "first"' }])).toEqual([false]);
  });

  withStore("takes an article that goes back to what it was as revised", async ({ articles }) => {
    for (const text of ["up", "down"]) await articles.saveAll(saved({ id: "a1", text }));
    expect(await articles.saveAll(saved({ id: "a1", text: "up" }))).toEqual(["revised"]);
    expect((await articles.get(["a1"]))[0]?.text).toBe("up");
  });

  withStore("takes the same article several times in one batch", async ({ articles }) => {
    const batch = saved({ id: "a1", text: "x" }, { id: "a1", text: "x" }, { id: "a1", text: "y" });
    expect(await articles.saveAll(batch)).toEqual(["new", "unchanged", "revised"]);
    expect((await articles.get(["a1"]))[0]?.text).toBe("y");
  });

  withStore("lists news alone where that is asked for", async ({ articles }) => {
    const [old, fresh] = saved({ id: "a1" }, { id: "a2" });
    if (!old || !fresh) throw new Error("nothing saved");
    const isBackground = { ...old, article: { ...old.article, isBackground: true as const } };
    await articles.saveAll([isBackground, fresh]);
    for (const tickers of [["AMZN"], []]) {
      expect(await articles.list({ ...ALL, tickers })).toHaveLength(2);
      expect(await articles.list({ ...ALL, tickers, newsOnly: true })).toMatchObject([{ id: "a2" }]);
    }
    await articles.saveAll([{ ...fresh, article: { ...old.article, text: "revised" }, contentHash: "new" }]);
    expect(await articles.list({ ...ALL, newsOnly: true })).toHaveLength(2);
  });

  withStore("takes an empty batch", async ({ articles }) => {
    expect(await articles.saveAll([])).toEqual([]);
    expect(await articles.get([])).toEqual([]);
  });

  withStore("saves all of a batch or nothing of it", async ({ articles }) => {
    await articles.saveAll(saved({ id: "a1", text: "before" }));
    const [good, revision, bad] = saved({ id: "a2" }, { id: "a1", text: "after" }, { id: "a3" });
    const broken = { ...bad, article: { ...bad?.article, figures: [10n] } } as unknown as SavedArticle;
    await expect(articles.saveAll([good, revision, broken] as SavedArticle[])).rejects.toThrow(TypeError);
    expect(await articles.get(["a1", "a2", "a3"])).toMatchObject([{ id: "a1", text: "before" }]);
    expect(await articles.saveAll(saved({ id: "a2" }))).toEqual(["new"]);
  });

  withStore("gives articles in the order asked and leaves out what it has not", async ({ articles }) => {
    await articles.saveAll(saved({ id: "a1" }, { id: "a2" }, { id: "a3" }));
    const found = await articles.get(["a3", "missing", "a1"]);
    expect(found.map(({ id }) => id)).toEqual(["a3", "a1"]);
  });

  withStore("takes a batch of more than one statement can carry", async ({ articles }) => {
    const many = Array.from({ length: 1_201 }, (_, index) => ({
      id: `a${index}`,
      tickers: ["AMZN", "SAP.DE"],
    }));
    const outcomes = await articles.saveAll(saved(...many));
    expect(outcomes.every((outcome) => outcome === "new")).toBe(true);
    expect(await articles.count()).toBe(1_201);
    expect(await articles.get(many.map(({ id }) => id))).toHaveLength(1_201);
  });

  withStore("takes whatever a text may hold", async ({ articles }) => {
    const texts = [
      "nul \0 inside",
      "half a pair \ud83d",
      "🚀 10 %",
      'it\'s a \\ "quote"',
      "",
      "x".repeat(3_000_000),
    ];
    const batch = saved(...texts.map((text, index) => ({ id: `odd${index}`, text })));
    await articles.saveAll(batch);
    expect(await articles.get(batch.map(({ article }) => article.id))).toEqual(
      batch.map(({ article }) => article),
    );
  });

  withStore("keeps an article whose date it cannot read, dated as it was stored", async ({ articles }) => {
    await articles.saveAll(
      saved({ id: "a1", publishedAt: "soon" }, { id: "a2", publishedAt: "+123456-01-01T00:00:00Z" }),
    );
    expect(await articles.list({ ...ALL, since: "2000-01-01T00:00:00.000Z" })).toHaveLength(2);
  });

  inPlace("keeps what it has when it is opened again", async (place) => {
    const first = await place.open();
    const batch = saved({ id: "a1" });
    await first.articles.saveAll(batch);
    await first.close();
    const second = await place.open();
    expect(await second.articles.get(["a1"])).toEqual([batch[0]?.article]);
    await second.close();
  });

  inPlace("keeps articles whose places in time are the same, even when they come at once", async (place) => {
    const stores = await Promise.all([place.open(), place.open()]);
    const [first = [], second = []] = [0, 1].map((side) => collidingIds(20).map((pair) => pair[side] ?? ""));
    await Promise.all([
      stores[0].articles.saveAll(saved(...first.map((id) => ({ id, terms: ["first"] })))),
      stores[1].articles.saveAll(saved(...second.map((id) => ({ id, terms: ["second"] })))),
    ]);
    const { articles } = stores[0];
    const ids = async (term: string): Promise<readonly string[]> =>
      (await articles.search([term], ALL)).map(({ id }) => id).sort();
    expect(await ids("first")).toEqual(first.toSorted());
    expect(await ids("second")).toEqual(second.toSorted());
    for (const store of stores) await store.close();
  });

  inPlace("lets two processes save the same articles at once", async (place) => {
    const stores = await Promise.all([place.open(), place.open()]);
    const batch = saved(...Array.from({ length: 40 }, (_, index) => ({ id: `a${index}` })));
    const reversed = batch.toReversed();
    const [one, two] = await Promise.all([
      stores[0].articles.saveAll(batch),
      stores[1].articles.saveAll(reversed),
    ]);
    expect([...one, ...two].filter((outcome) => outcome === "new")).toHaveLength(40);
    expect([...one, ...two].filter((outcome) => outcome === "unchanged")).toHaveLength(40);
    expect(await stores[0].articles.count()).toBe(40);
    for (const store of stores) await store.close();
  });
}

/** Ids that fall on the same place within a minute, in pairs. */
function collidingIds(pairs: number): readonly (readonly [string, string])[] {
  const seen = new Map<number, string>();
  const found: (readonly [string, string])[] = [];
  for (let number = 0; found.length < pairs; number++) {
    const id = `twin-${number}`;
    const position = positionOf("2026-11-20T08:00:00.000Z", id);
    const other = seen.get(position);
    if (other !== undefined) found.push([other, id]);
    seen.set(position, id);
  }
  return found;
}

const LISTED: readonly StoredNews[] = [
  { id: "old", publishedAt: "2026-11-18T08:00:00.000Z", tickers: ["AMZN"] },
  { id: "new", publishedAt: "2026-11-20T08:00:00.000Z", tickers: ["AMZN", "MSFT"] },
  { id: "middle", publishedAt: "2026-11-19T08:00:00.000Z", tickers: ["MSFT"], mentioned: ["AMZN"] },
  { id: "b-same-time", publishedAt: "2026-11-19T08:00:00Z", tickers: ["SAP.DE"] },
  { id: "later-second", publishedAt: "2026-11-19T08:00:01.500Z", tickers: ["SAP.DE"] },
];

function listingContract(newPlace: () => Promise<StorePlace>): void {
  let place: StorePlace;
  let store: Store;
  beforeAll(async () => {
    place = await newPlace();
    store = await place.open();
    await store.articles.saveAll(saved(...LISTED));
  });
  afterAll(async () => {
    await store.close();
    await place.remove();
  });

  it.each([
    { asked: "all", query: {}, ids: ["new", "later-second", "b-same-time", "middle", "old"] },
    { asked: "the newest two", query: { limit: 2 }, ids: ["new", "later-second"] },
    { asked: "none", query: { limit: 0 }, ids: [] },
    {
      asked: "one subject, not where it is only mentioned",
      query: { tickers: ["AMZN"] },
      ids: ["new", "old"],
    },
    {
      asked: "two subjects, each article once",
      query: { tickers: ["AMZN", "MSFT"] },
      ids: ["new", "middle", "old"],
    },
    {
      asked: "two subjects, bounded",
      query: { tickers: ["MSFT", "AMZN"], limit: 2 },
      ids: ["new", "middle"],
    },
    { asked: "the same subject twice", query: { tickers: ["AMZN", "AMZN"] }, ids: ["new", "old"] },
    { asked: "an unknown subject", query: { tickers: ["NOBODY"] }, ids: [] },
    { asked: "since, inclusive", query: { since: "2026-11-19T08:00:01.500Z" }, ids: ["new", "later-second"] },
    { asked: "until, exclusive", query: { until: "2026-11-19T08:00:00.000Z" }, ids: ["old"] },
    { asked: "a day in another zone's writing", query: { until: "2026-11-19T09:00:00+01:00" }, ids: ["old"] },
    {
      asked: "a subject in a window",
      query: { tickers: ["SAP.DE"], since: "2026-11-19T08:00:00.000Z", until: "2026-11-19T08:00:01.000Z" },
      ids: ["b-same-time"],
    },
  ])("lists $asked: $ids", async ({ query, ids }) => {
    const found = await store.articles.list({ ...ALL, ...query });
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it("moves a revised article to its new subject and time", async () => {
    const revised = { id: "old", text: "moved", publishedAt: "2026-11-21T08:00:00.000Z", tickers: ["TSLA"] };
    await store.articles.saveAll(saved(revised));
    const ids = async (ticker: string): Promise<readonly string[]> =>
      (await store.articles.list({ ...ALL, tickers: [ticker] })).map(({ id }) => id);
    expect(await ids("TSLA")).toEqual(["old"]);
    expect(await ids("AMZN")).toEqual(["new"]);
  });
}

const SEARCHED: readonly StoredNews[] = [
  { id: "both", terms: ["umsatz", "cloud"], publishedAt: "2026-11-10T08:00:00.000Z" },
  { id: "often", terms: ["umsatz", "umsatz", "umsatz"], publishedAt: "2026-11-11T08:00:00.000Z" },
  { id: "newer", terms: ["umsatz"], publishedAt: "2026-11-12T08:00:00.000Z", tickers: ["SAP.DE"] },
  { id: "rare", terms: ["cloud"], publishedAt: "2026-11-01T08:00:00.000Z", tickers: ["SAP.DE"] },
  { id: "twin-b", terms: ["zins"], publishedAt: "2026-11-05T08:00:00.000Z" },
  { id: "twin-a", terms: ["zins"], publishedAt: "2026-11-05T08:00:00.000Z" },
  { id: "odd", terms: ["s&p", "O'Neill", "back\\slash", 'q"uote', "e-auto", "Größe", "nul\0nul", "東京"] },
];

function searchContract(newPlace: () => Promise<StorePlace>): void {
  let place: StorePlace;
  let store: Store;
  beforeAll(async () => {
    place = await newPlace();
    store = await place.open();
    await store.articles.saveAll(saved(...SEARCHED));
  });
  afterAll(async () => {
    await store.close();
    await place.remove();
  });

  it.each([
    { terms: ["umsatz", "cloud"], query: {}, ids: ["both", "rare", "newer", "often"] },
    { terms: ["umsatz"], query: {}, ids: ["newer", "often", "both"] },
    { terms: ["umsatz", "nowhere"], query: {}, ids: ["newer", "often", "both"] },
    { terms: ["zins"], query: {}, ids: ["twin-a", "twin-b"] },
    { terms: ["umsatz"], query: { limit: 1 }, ids: ["newer"] },
    { terms: ["umsatz"], query: { limit: 0 }, ids: [] },
    { terms: ["umsatz", "cloud"], query: { tickers: ["SAP.DE"] }, ids: ["rare", "newer"] },
    { terms: ["umsatz"], query: { until: "2026-11-12T08:00:00.000Z" }, ids: ["often", "both"] },
    { terms: ["umsatz"], query: { since: "2026-11-12T08:00:00.000Z" }, ids: ["newer"] },
    { terms: ["nowhere"], query: {}, ids: [] },
    { terms: [], query: {}, ids: [] },
    { terms: [""], query: {}, ids: [] },
    { terms: ["ums"], query: {}, ids: [] },
    { terms: ["s&p"], query: {}, ids: ["odd"] },
    { terms: ["s p"], query: {}, ids: ["odd"] },
    { terms: ["o'neill"], query: {}, ids: ["odd"] },
    { terms: ["back\\slash"], query: {}, ids: ["odd"] },
    { terms: ['q"uote'], query: {}, ids: ["odd"] },
    { terms: ["e-auto"], query: {}, ids: ["odd"] },
    { terms: ["auto"], query: {}, ids: [] },
    { terms: ["GRÖSSE", "größe"], query: {}, ids: ["odd"] },
    { terms: ["東京"], query: {}, ids: ["odd"] },
    { terms: ["umsatz OR zins", "zins*", '" OR "'], query: {}, ids: [] },
  ])("finds $terms with $query: $ids", async ({ terms, query, ids }) => {
    const hits = await store.articles.search(terms, { ...ALL, ...query });
    expect(hits.map(({ id }) => id)).toEqual(ids);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });
}

function revisedSearchContract(withStore: WithStore): void {
  withStore("forgets the words of an older revision", async ({ articles }) => {
    await articles.saveAll(saved({ id: "a1", text: "profit" }, { id: "a2", text: "profit" }));
    await articles.saveAll(saved({ id: "a1", text: "loss" }));
    expect((await articles.search(["profit"], ALL)).map(({ id }) => id)).toEqual(["a2"]);
    expect((await articles.search(["loss"], ALL)).map(({ id }) => id)).toEqual(["a1"]);
  });

  withStore("takes any of several terms that say the same, and counts it once", async ({ articles }) => {
    const both = { id: "both", text: "cut layoff" };
    const one = { id: "one", text: "layoff berlin" };
    await articles.saveAll(saved(both, one, { id: "none", text: "growth" }));
    const hits = await articles.search([["cut", "layoff", 'q"uote | OR'], "berlin"], ALL);
    expect(hits.map(({ id }) => id)).toEqual(["one", "both"]);
    const [alone] = await articles.search([["cut", "layoff"]], { ...ALL, limit: 1 });
    expect(hits[1]?.score).toBeCloseTo(alone?.score ?? 0, 9);
  });

  withStore("finds the one article among many that has what is asked, however old", async ({ articles }) => {
    const common = Array.from({ length: 400 }, (_, index) => ({ id: `a${index}`, text: "market up" }));
    const needle = { id: "needle", text: "market down needle", publishedAt: "2020-01-01T00:00:00.000Z" };
    await articles.saveAll(saved(...common, needle));
    const hits = await articles.search(["market", "up", "needle"], { ...ALL, limit: 3 });
    expect(hits.map(({ id }) => id)[0]).toBe("needle");
  });
}

const CHANNEL: ChannelRef = { platform: "slack", workspace: "T1", channel: "C1" };
const CHOSEN: ChannelSettings = {
  language: "de",
  zone: "Europe/Berlin",
  watchlist: ["AMZN", "SAP.DE"],
  editors: ["U1"],
  adminChannel: null,
};

function keepingContract(withStore: WithStore, inPlace: InPlace): void {
  inPlace("keeps briefs whole, by id and by key", async (place) => {
    const first = await place.open();
    const stored = {
      id: "b1",
      key: "k1",
      madeAt: "2026-11-25T16:00:00.000Z",
      brief: writeBrief("AMZN", "up to $50bn"),
    };
    await first.briefs.save(stored);
    await first.close();
    const second = await place.open();
    expect(await second.briefs.get("b1")).toEqual(stored);
    expect(await second.briefs.findByKey("k1")).toEqual(stored);
    expect(await second.briefs.get("k1")).toBeNull();
    expect(await second.briefs.findByKey("b1")).toBeNull();
    await second.close();
  });

  withStore(
    "keeps both briefs that two processes made at once, and always answers with the first",
    async ({ briefs }) => {
      const brief = writeBrief("AMZN", "text");
      await briefs.save({ id: "b2", key: "k", madeAt: "2026-11-25T16:00:01.000Z", brief });
      await briefs.save({ id: "b1", key: "k", madeAt: "2026-11-25T16:00:00.000Z", brief });
      expect((await briefs.findByKey("k"))?.id).toBe("b1");
      expect((await briefs.get("b2"))?.id).toBe("b2");
    },
  );

  withStore("replaces a brief that is saved again under its id", async ({ briefs }) => {
    const before = {
      id: "b1",
      key: "k",
      madeAt: "2026-11-25T16:00:00.000Z",
      brief: writeBrief("AMZN", "old"),
    };
    const after = { ...before, brief: writeBrief("AMZN", "new") };
    for (const stored of [before, after]) await briefs.save(stored);
    expect(await briefs.get("b1")).toEqual(after);
  });

  withStore("keeps what each channel has chosen, apart from its neighbors", async ({ channels }) => {
    await channels.saveSettings(CHANNEL, CHOSEN);
    await channels.saveSettings({ ...CHANNEL, workspace: "T2" }, { ...CHOSEN, language: "en" });
    expect(await channels.settings(CHANNEL)).toEqual(CHOSEN);
    expect(await channels.settings({ ...CHANNEL, workspace: "T2" })).toMatchObject({ language: "en" });
    expect(await channels.settings({ ...CHANNEL, channel: "C2" })).toBeNull();
    expect(await channels.settings({ ...CHANNEL, platform: "discord" })).toBeNull();
  });

  withStore("replaces what a channel had chosen", async ({ channels }) => {
    await channels.saveSettings(CHANNEL, CHOSEN);
    await channels.saveSettings(CHANNEL, { ...CHOSEN, watchlist: [], editors: "everyone" });
    expect(await channels.settings(CHANNEL)).toEqual({ ...CHOSEN, watchlist: [], editors: "everyone" });
  });

  withStore("counts each report once, whatever its words", async ({ reports }) => {
    const report = { at: "2026-11-25T16:00:00.000Z", channel: CHANNEL, user: "U1", brief: "b1", bullet: 0 };
    for (const id of ["r1", "r2", "r1"]) await reports.save({ ...report, id, words: "50 \0 nicht 5" });
    expect(await reports.count()).toBe(2);
  });
}
