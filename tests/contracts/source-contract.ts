import { expect, it } from "vitest";
import type { ChosenSource, SourceState } from "../../src/domain/source.ts";
import type { StorePlace } from "./store-contract.ts";

const STATE: SourceState = {
  source: "https://news.example/feed.xml",
  etag: '"5-ä"',
  lastModified: "Wed, 25 Nov 2026 12:00:00 GMT",
  nextAt: "2026-11-25T16:15:00.000Z",
  failures: 0,
  firstReadAt: "2026-11-25T16:00:00.000Z",
  seen: ["b", "a"],
  waiting: ["c"],
  readAt: "2026-11-25T16:00:00.000Z",
  newsAt: "2026-11-25T16:00:00.000Z",
  newsDays: ["2026-11-25"],
  failingSince: null,
  fault: { de: "Störung", en: "trouble" },
  kinds: ["teaser", "article"],
};

const CHOSEN: ChosenSource = {
  url: "https://news.example/feed.xml",
  place: { platform: "slack", workspace: "T1" },
  user: "U1",
  at: "2026-11-25T16:00:00.000Z",
  settings: {
    url: "https://news.example/feed.xml",
    type: "feed",
    publisher: "Nachrichten",
    language: null,
    pages: true,
    minutes: 15,
    newest: 3,
  },
  paused: false,
};

/** What every store promises about the sources that are asked again and again. */
export function sourceContract(newPlace: () => Promise<StorePlace>): void {
  it("remembers each source apart, across processes, as it was last", async () => {
    const place = await newPlace();
    const first = await place.open();
    expect(await first.sources.find(STATE.source)).toBeNull();
    await first.sources.save(STATE);
    await first.sources.save({ ...STATE, source: "https://other.example/", seen: [] });
    await first.sources.save({ ...STATE, failures: 3, etag: null });
    await first.close();
    const second = await place.open();
    expect(await second.sources.find(STATE.source)).toEqual({ ...STATE, failures: 3, etag: null });
    expect(await second.sources.find("https://other.example/")).toMatchObject({ seen: [] });
    await second.close();
    await place.remove();
  });

  it("takes whatever a server calls a version", async () => {
    const place = await newPlace();
    const store = await place.open();
    await store.sources.save({ ...STATE, etag: 'W/"a\u0000b"' });
    expect(await store.sources.find(STATE.source)).toMatchObject({ etag: 'W/"ab"' });
    await store.close();
    await place.remove();
  });

  it("lets one process tell the admins, and keeps what was told while the source is read on", async () => {
    const place = await newPlace();
    const [one, other] = await Promise.all([place.open(), place.open()]);
    const failing = { before: null, now: "failing" } as const;
    expect(await one.sources.tell(STATE.source, failing)).toBe(false);
    await one.sources.save(STATE);
    const claims = await Promise.all([one, other].map(({ sources }) => sources.tell(STATE.source, failing)));
    expect(claims.toSorted()).toEqual([false, true]);
    await other.sources.save({ ...STATE, failures: 5 });
    expect(await one.sources.told(STATE.source)).toBe("failing");
    expect(await one.sources.tell(STATE.source, { before: "failing", now: null })).toBe(true);
    expect(await other.sources.told(STATE.source)).toBeNull();
    await Promise.all([one.close(), other.close()]);
    await place.remove();
  });

  it("keeps what each workspace has chosen, and erases it with the workspace", async () => {
    const place = await newPlace();
    const store = await place.open();
    const { sources, installations } = store;
    const elsewhere = {
      ...CHOSEN,
      place: { ...CHOSEN.place, workspace: "T2" },
      at: "2026-11-26T16:00:00.000Z",
    };
    await sources.choose(elsewhere);
    await sources.choose(CHOSEN);
    await sources.choose({ ...CHOSEN, url: "https://other.example/", settings: null, paused: true });
    await sources.choose({ ...elsewhere, paused: true });
    expect(await sources.chosen()).toEqual([
      CHOSEN,
      { ...CHOSEN, url: "https://other.example/", settings: null, paused: true },
      { ...elsewhere, paused: true },
    ]);
    expect(await sources.unchoose("https://other.example/", CHOSEN.place)).toBe(true);
    expect(await sources.unchoose("https://other.example/", CHOSEN.place)).toBe(false);
    await installations.erase("slack", "T1", "2026-12-01T00:00:00.000Z");
    expect(await sources.chosen()).toEqual([{ ...elsewhere, paused: true }]);
    await store.close();
    await place.remove();
  });

  it("knows where admins want to be told, each place once", async () => {
    const place = await newPlace();
    const store = await place.open();
    const settings = { language: "de", zone: "Europe/Berlin", watchlist: [], editors: "admins" } as const;
    const channel = { platform: "slack", workspace: "T1", channel: "C1" } as const;
    expect(await store.channels.adminPlaces()).toEqual([]);
    await store.channels.saveSettings(channel, { ...settings, adminChannel: "CA" });
    await store.channels.saveSettings({ ...channel, channel: "C2" }, { ...settings, adminChannel: "CA" });
    await store.channels.saveSettings({ ...channel, channel: "C3" }, { ...settings, adminChannel: null });
    expect(await store.channels.adminPlaces()).toEqual([
      { channel: { ...channel, channel: "CA" }, language: "de" },
    ]);
    await store.close();
    await place.remove();
  });
}
