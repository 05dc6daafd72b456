import { describe, expect, it } from "vitest";
import type { CommandUser, Reply } from "../../src/domain/command.ts";
import type { SourceSettings, SourceState } from "../../src/domain/source.ts";
import { refusedWith } from "../../src/sources/fetch/fetch-error.ts";
import type { Fetch } from "../../src/sources/fetch/fetch.ts";
import { probeSource } from "../../src/sources/probe.ts";
import { ADMIN, CHANNEL, NOW, openWorld, read, READER, SIGNAL } from "./world.ts";
import type { World } from "./world.ts";

const FEED = "https://news.example/feed.xml";
const OWN: SourceSettings = {
  url: "https://wire.example/all.xml?key=geheim",
  type: "feed",
  publisher: "Wire",
  language: null,
  pages: true,
  minutes: 15,
  newest: 0,
};
const SERVED: Readonly<Record<string, string>> = {
  [FEED]: `<rss><channel><title>N</title><item><title>A</title></item><item><title>B</title></item></channel></rss>`,
  "https://ir.example/": `<html lang="de"><body><article><h1>T</h1><p>${"Der Umsatz stieg um 5 Prozent. ".repeat(20)}</p></article></body></html>`,
  "https://empty.example/": "<html><body></body></html>",
};
const fetch: Fetch = async ({ url }) => {
  await Promise.resolve();
  const body = SERVED[url];
  if (body === undefined) throw refusedWith(url, 404, null);
  return { status: 200, url, headers: {}, body: Buffer.from(body) };
};

interface Open extends World {
  readonly say: (words: string, user?: CommandUser) => Promise<Reply>;
}

async function open({ allowed = true } = {}): Promise<Open> {
  const world = await openWorld({
    sources: {
      configured: () => [OWN],
      mayChange: () => allowed,
      probe: (url, signal) => probeSource(url, fetch, signal),
    },
  });
  const say = (words: string, user = ADMIN): Promise<Reply> =>
    world.commands.run({ name: "sources", words: words.split(" "), channel: CHANNEL, user }, SIGNAL);
  return Object.assign(world, { say });
}

const textOf = ({ messages }: Reply): string => read(messages);
const english: CommandUser = { ...ADMIN, language: "en" };

const STATE: SourceState = {
  source: OWN.url,
  etag: null,
  lastModified: null,
  nextAt: NOW,
  failures: 0,
  firstReadAt: "2026-01-01T00:00:00.000Z",
  seen: [],
  waiting: [],
  readAt: "2026-01-29T09:00:00.000Z",
  newsAt: "2026-01-29T07:00:00.000Z",
  newsDays: ["2026-01-29"],
  failingSince: null,
  fault: null,
  kinds: ["teaser", "article", "live"],
};

describe("/sources list", () => {
  it("shows each source with its state, and nothing behind its address that may be a key", async () => {
    const { store, say } = await open();
    await store.sources.save(STATE);
    const german = textOf(await say("liste"));
    expect(german).toContain("Wire (wire.example/all.xml): in Ordnung");
    expect(german).toContain("zuletzt gelesen 29. Januar 2026, 10:00");
    expect(german).toContain("zuletzt Neues 29. Januar 2026, 08:00");
    expect(german).toContain("1 Anriss");
    expect(german).toContain("1 Liveticker");
    expect(german).not.toContain("geheim");
    expect(textOf(await say("list", english))).toContain("last read Jan 29, 2026");
  });

  it("says since when and why one fails", async () => {
    const { store, say } = await open();
    const fault = { de: "Der Server sagt 503.", en: "The server says 503." };
    await store.sources.save({ ...STATE, failures: 2, failingSince: "2026-01-28T07:00:00.000Z", fault });
    expect(textOf(await say("liste"))).toContain(
      "schlägt fehl seit 28. Januar 2026, 08:00: Der Server sagt 503.",
    );
  });

  it("is for admins", async () => {
    const { say } = await open();
    expect(textOf(await say("liste", READER))).toContain("nur Admins");
    expect(textOf(await say(`hinzufügen ${FEED}`, READER))).toContain("nur Admins");
  });

  it("says how the operator can open it to the channel", async () => {
    const { store, say } = await open({ allowed: false });
    expect(textOf(await say("liste"))).toContain("from_chat: [C1]");
    expect(textOf(await say(`add ${FEED}`))).toContain("from_chat: [C1]");
    expect(await store.sources.chosen()).toEqual([]);
  });
});

describe("/sources add", () => {
  it.each([
    [FEED, { publisher: null, newest: 0, type: "feed" }],
    [`<${FEED}>`, { publisher: null, newest: 0 }],
    [`<${FEED}|news.example>`, { publisher: null, newest: 0 }],
    [`${FEED} Neue Zeitung`, { publisher: "Neue Zeitung", newest: 0 }],
    [`${FEED} newest 3`, { publisher: null, newest: 3 }],
    [`${FEED} Zeitung neueste`, { publisher: "Zeitung", newest: 3 }],
    [`${FEED} neueste 99 „Zeitung“`, { publisher: "Zeitung", newest: 20 }],
    ["https://ir.example/", { publisher: null, type: "page" }],
  ])("takes %s", async (words, settings) => {
    const { store, say } = await open();
    const reply = await say(`add ${words}`);
    expect(reply.audience).toBe("channel");
    expect(textOf(reply)).toContain("Neue Quelle");
    expect(await store.sources.chosen()).toMatchObject([
      { settings, paused: false, user: "U1", place: { platform: "slack", workspace: "T1" } },
    ]);
    expect(textOf(await say(`add ${words}`))).toContain("schon gelesen");
  });

  it.each([
    ["", "Zum Beispiel: /sources add https://"],
    ["news.example", "ist keine Adresse"],
    ["ftp://news.example/", "ist keine Adresse"],
    ["javascript:alert(1)", "ist keine Adresse"],
    ["https://gone.example/", "antwortet mit 404"],
    ["https://empty.example/", "kein Artikel zu finden"],
  ])("refuses %j and says what to do", async (words, answer) => {
    const { store, say } = await open();
    const reply = await say(`hinzufügen ${words}`.trim());
    expect(textOf(reply)).toContain(answer);
    expect(reply.audience).toBe("only-you");
    expect(await store.sources.chosen()).toEqual([]);
  });

  it("takes twenty of a workspace", async () => {
    const { store, say } = await open();
    for (let index = 0; index < 20; index += 1) {
      const url = `https://news.example/${index}`;
      const place = { platform: "slack", workspace: "T1" } as const;
      await store.sources.choose({
        url,
        place,
        user: "U1",
        at: NOW,
        settings: { ...OWN, url },
        paused: false,
      });
    }
    expect(textOf(await say(`add ${FEED}`))).toContain("Mehr als 20 Quellen");
  });
});

describe("/sources remove, pause and resume", () => {
  it("change a source of the chat", async () => {
    const { store, say } = await open();
    await say(`add ${FEED} Zeitung`);
    expect(textOf(await say("pause Zeitung"))).toContain("ruht");
    expect(await store.sources.chosen()).toMatchObject([{ paused: true }]);
    expect(textOf(await say("pausieren news.example/feed.xml"))).toContain("war schon so");
    expect(textOf(await say(`weiter ${FEED}`))).toContain("wird wieder gelesen");
    expect(textOf(await say(`resume ${FEED}`, english))).toContain("was like this already");
    expect(textOf(await say(`entfernen ${FEED}`))).toContain("nicht mehr gelesen");
    expect(await store.sources.chosen()).toEqual([]);
  });

  it("let one of the operator's own pause, and do not remove it", async () => {
    const { store, say } = await open();
    expect(textOf(await say("remove Wire"))).toContain("config/feeds.yaml");
    await say("pause Wire");
    expect(await store.sources.chosen()).toMatchObject([{ settings: null, paused: true }]);
    expect(textOf(await say("liste"))).toContain("pausiert");
    await say("weiter wire.example/all.xml");
    expect(await store.sources.chosen()).toEqual([]);
  });

  it("see nothing of another workspace's", async () => {
    const { store, say } = await open();
    const place = { platform: "slack", workspace: "T2" } as const;
    await store.sources.choose({
      url: FEED,
      place,
      user: "U9",
      at: NOW,
      settings: { ...OWN, url: FEED },
      paused: false,
    });
    expect(textOf(await say("liste"))).not.toContain("news.example");
    expect(textOf(await say(`remove ${FEED}`))).toContain("keine der Quellen");
  });
});

describe("a wrong word behind /sources", () => {
  it.each([
    [`ad ${FEED}`, `Meintest du /sources add ${FEED}?`],
    [`hinzufugen ${FEED}`, `Meintest du /sources hinzufügen ${FEED}?`],
    [FEED, `Meintest du /sources add ${FEED}?`],
    ["lsit", "Meintest du /sources list?"],
    ["entfernen Wira", "Meintest du /sources remove wire?"],
    ["pause https://wire.example/al.xml", "Meintest du /sources pause wire.example/all.xml?"],
  ])("%s gets a suggestion", async (words, offer) => {
    const { say } = await open();
    expect(textOf(await say(words))).toContain(offer);
  });
});
