import { describe, expect, it } from "vitest";
import { tellSourceHealth } from "../../src/collecting/tell-health.ts";
import type { ChannelRef } from "../../src/domain/channel.ts";
import type { ListedSource, SourceState } from "../../src/domain/source.ts";
import type { PublishOutcome } from "../../src/ports/publisher.ts";
import type { SourceItem } from "../../src/ports/source-reader.ts";
import { parseFeeds } from "../../src/sources/feed-settings.ts";
import { createFeedSource } from "../../src/sources/feed-source.ts";
import { refusedWith } from "../../src/sources/fetch/fetch-error.ts";
import type { Fetch } from "../../src/sources/fetch/fetch.ts";
import { openPassingStore } from "../../src/storage/open-store.ts";

const URL_OF_FEED = "https://news.example/feed.xml?key=geheim";
const HOUR = 60;
const DAY = 24 * HOUR;
const channel = { platform: "slack", workspace: "T1", channel: "C1" } as const;
const refused = (code: string, retryAfter: number | null): PublishOutcome => ({
  ok: false,
  failure: { type: "refused", code, message: `slack: ${code}`, retryAfter },
});

/** A feed that is read as time passes, and admins who are told of it. */
async function createWorld(added: Partial<ListedSource> = {}) {
  let now = Date.parse("2026-11-02T08:00:00.000Z");
  const clock = { now: () => new Date(now).toISOString() };
  const store = await openPassingStore(clock);
  const settings = { language: "de", zone: "Europe/Berlin", watchlist: [], editors: "admins" } as const;
  await store.channels.saveSettings(channel, { ...settings, adminChannel: "CA" });
  await store.channels.saveSettings(
    { ...channel, workspace: "T2" },
    { ...settings, language: "en", adminChannel: "CB" },
  );
  const [feed] = parseFeeds({ feeds: [{ url: URL_OF_FEED, publisher: "News" }] }).value.feeds;
  if (!feed) throw new Error("no feed");
  const source: ListedSource = { settings: feed, isConfigured: true, paused: false, places: [], ...added };
  const told: { readonly channel: ChannelRef; readonly text: string }[] = [];
  const world = { serves: true, entries: 0, outcome: { ok: true, id: "1" } as PublishOutcome, told, store };
  const fetch: Fetch = async ({ url }) => {
    await Promise.resolve();
    if (!world.serves) throw refusedWith(url, 503, null);
    const body = `<rss><channel><title>N</title><item><title>Titel ${world.entries}</title><description>${"Der Umsatz stieg. ".repeat(60)}</description></item></channel></rss>`;
    return { status: 200, url, headers: {}, body: Buffer.from(body) };
  };
  const reader = createFeedSource(feed, { fetch, states: store.sources, clock, random: () => 0 });
  const log = (): void => undefined;
  const deps = {
    store,
    clock,
    log: { info: log, warn: log, error: log },
    command: "/sources",
    zone: "Europe/Berlin",
    publisher: {
      async post(place: ChannelRef, { fallback }: { readonly fallback: string }) {
        await Promise.resolve();
        if (world.outcome.ok) told.push({ channel: place, text: fallback });
        return world.outcome;
      },
    },
  };
  const look = async (): Promise<void> => {
    const items: SourceItem[] = [];
    for await (const item of reader.read(new AbortController().signal)) items.push(item);
    await reader.stored?.();
    await tellSourceHealth([source], deps);
  };
  return Object.assign(world, {
    look,
    state: (): Promise<SourceState | null> => store.sources.find(URL_OF_FEED),
    /** Minutes, with a look every hour. */
    pass: async (minutes: number): Promise<void> => {
      for (let passed = 0; passed < minutes; passed += HOUR) {
        now += HOUR * 60_000;
        await look();
      }
    },
  });
}

const own = ({
  told,
}: {
  readonly told: readonly { channel: ChannelRef; text: string }[];
}): readonly string[] =>
  told.filter(({ channel: { workspace } }) => workspace === "T1").map(({ text }) => text);

describe("a source that fails", () => {
  it("is told after a day, once, and once when it is back", async () => {
    const world = await createWorld();
    await world.look();
    world.serves = false;
    await world.pass(23 * HOUR);
    expect(own(world)).toEqual([]);
    await world.pass(2 * DAY);
    expect(own(world)).toHaveLength(1);
    expect(own(world)[0]).toContain(
      "News (news.example/feed.xml) lässt sich seit 2. November 2026 nicht lesen",
    );
    expect(own(world)[0]).toContain("503");
    expect(own(world)[0]).not.toContain("geheim");
    world.serves = true;
    await world.pass(DAY);
    expect(own(world)).toHaveLength(2);
    expect(own(world)[1]).toContain("ist wieder in Ordnung");
  });

  it("is nobody's business where it comes back within the day", async () => {
    const world = await createWorld();
    await world.look();
    world.serves = false;
    await world.pass(20 * HOUR);
    world.serves = true;
    await world.pass(2 * DAY);
    expect(world.told).toEqual([]);
  });

  it("is told everywhere in the language of the place, one of a chat only in its workspace", async () => {
    const operators = await createWorld();
    const chats = await createWorld({
      isConfigured: false,
      places: [{ platform: "slack", workspace: "T2" }],
    });
    for (const world of [operators, chats]) {
      world.serves = false;
      await world.pass(2 * DAY);
    }
    expect(operators.told.map(({ channel: { channel: place } }) => place)).toEqual(["CA", "CB"]);
    expect(operators.told[1]?.text).toContain("has not been readable since Nov 2, 2026");
    expect(chats.told.map(({ channel: { channel: place } }) => place)).toEqual(["CB"]);
  });

  it.each<[string, PublishOutcome]>([
    ["was away", { ok: false, failure: { type: "unreachable", message: "slack: gone", sent: false } }],
    ["was too busy", refused("rate-limited", 30)],
    ["is spoken to by another process", refused("not-running", null)],
  ])("is told later where the platform %s", async (_, outcome) => {
    const world = await createWorld();
    world.serves = false;
    world.outcome = outcome;
    await world.pass(2 * DAY);
    expect(await world.store.sources.told(URL_OF_FEED)).toBeNull();
    world.outcome = { ok: true, id: "1" };
    await world.pass(DAY);
    expect(own(world)).toHaveLength(1);
  });

  it("is told no second time where the channel takes nothing more", async () => {
    const world = await createWorld();
    world.serves = false;
    world.outcome = refused("channel-archived", null);
    await world.pass(2 * DAY);
    world.outcome = { ok: true, id: "1" };
    await world.pass(DAY);
    expect(own(world)).toEqual([]);
  });

  it("is not told while it pauses", async () => {
    const world = await createWorld({ paused: true });
    world.serves = false;
    await world.pass(3 * DAY);
    expect(world.told).toEqual([]);
  });
});

describe("a source that goes silent", () => {
  it("is told once it is still for far longer than it ever was, and when something comes again", async () => {
    const world = await createWorld();
    for (let day = 0; day < 14; day += 1) {
      world.entries += 1;
      await world.pass(DAY);
    }
    await world.pass(DAY);
    expect(own(world)).toEqual([]);
    await world.pass(5 * DAY);
    expect(own(world)).toHaveLength(1);
    expect(own(world)[0]).toContain("bringt seit 15. November 2026 nichts Neues");
    world.entries += 1;
    await world.pass(DAY);
    expect(own(world)).toHaveLength(2);
    expect(own(world)[1]).toContain("ist wieder in Ordnung");
  });

  it("keeps to its rhythm over weekends", async () => {
    const world = await createWorld();
    for (let day = 0; day < 28; day += 1) {
      if (day % 7 < 5) world.entries += 1;
      await world.pass(DAY);
    }
    expect(own(world)).toEqual([]);
  });
});
