import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collect } from "../../src/collecting/collect.ts";
import type { ChosenSource, SourceSettings } from "../../src/domain/source.ts";
import { openSources } from "../../src/main/feeds.ts";
import type { SourceRoom } from "../../src/main/feeds.ts";
import { systemClock } from "../../src/operations/clock.ts";
import { createIds } from "../../src/operations/ids.ts";
import type { Store } from "../../src/ports/store.ts";
import { openPassingStore } from "../../src/storage/open-store.ts";
import { DIRECTORY } from "../commands/world.ts";

const TEXT =
  "Amazon steigerte den Umsatz im dritten Quartal um 13 Prozent auf 180 Milliarden Dollar. ".repeat(9);
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  if (request.url === "/robots.txt") return void response.writeHead(404).end();
  if (request.url === "/page")
    return void response.end(
      `<html lang="de"><body><article><h1>Seite</h1><p>${TEXT}</p></article></body></html>`,
    );
  return void response.end(
    `<rss><channel><title>Haus</title><item><title>Amazon wächst</title><link>/a</link><description>${TEXT}</description></item></channel></rss>`,
  );
});

let port = 0;
let folder = "";
let store: Store;
let room: SourceRoom;
const signal = new AbortController().signal;

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  ({ port } = server.address() as AddressInfo);
  folder = mkdtempSync(join(tmpdir(), "marktbrief-sources-"));
  const lines = [
    `feeds: [{ url: "http://127.0.0.1:${port}/feed" }]`,
    `private_hosts: [127.0.0.1]`,
    `ports: [${port}]`,
    `from_chat: [C1]`,
    "seconds_between_requests: 1",
  ];
  writeFileSync(join(folder, "feeds.yaml"), lines.join("\n"));
  store = await openPassingStore(systemClock);
  room = await openSources(folder, systemClock);
});

afterAll(async () => {
  await store.close();
  server.close();
  rmSync(folder, { recursive: true });
});

const choice = (url: string, settings: Partial<SourceSettings> | null, paused = false): ChosenSource => ({
  url,
  place: { platform: "slack", workspace: "T1" },
  user: "U1",
  at: "2026-11-25T12:00:00.000Z",
  settings: settings && {
    url,
    type: "feed",
    publisher: null,
    language: null,
    pages: false,
    minutes: 15,
    newest: 0,
    ...settings,
  },
  paused,
});

async function collectAll(): Promise<readonly string[]> {
  const deps = {
    store: store.articles,
    directory: DIRECTORY,
    clock: systemClock,
    ids: createIds(systemClock),
  };
  const events: string[] = [];
  for (const source of await room.readers(store)) {
    for await (const event of collect(source, deps, signal))
      events.push(event.type === "fault" ? event.message.en : event.outcome);
  }
  return events;
}

describe("sources of the file and of chats", () => {
  it("are read over HTTP into the store, as news only when they are known", async () => {
    await store.sources.choose(choice(`http://127.0.0.1:${port}/page`, { type: "page", newest: 1 }));
    expect(await collectAll()).toEqual(["new", "new"]);
    const news = { tickers: ["AMZN"], since: null, until: null, limit: 9 };
    expect(await store.articles.list(news)).toHaveLength(2);
    expect(await store.articles.list({ ...news, newsOnly: true })).toMatchObject([{ title: "Seite" }]);
    expect(await collectAll()).toEqual([]);
  });

  it("are not read while they pause, nor once they are taken out", async () => {
    await store.sources.choose(choice(`http://127.0.0.1:${port}/feed`, null, true));
    const names = async (): Promise<readonly string[]> => (await room.readers(store)).map(({ name }) => name);
    expect(await names()).toEqual([`http://127.0.0.1:${port}/page`]);
    await store.sources.unchoose(`http://127.0.0.1:${port}/page`, { platform: "slack", workspace: "T1" });
    expect(await names()).toEqual([]);
  });

  it.each([
    ["http://127.0.0.2:PORT/feed"],
    ["http://localhost:PORT/feed"],
    ["http://[::ffff:127.0.0.2]:PORT/feed"],
    ["http://0x7f000002:PORT/feed"],
    ["http://169.254.169.254/latest/meta-data"],
    ["http://127.0.0.1:1/feed"],
    ["file:///etc/passwd"],
  ])("take nothing from %s, whoever asks", async (address) => {
    const url = address.replace("PORT", String(port));
    const before = asked.length;
    expect(await room.desk.probe(url, signal)).toMatchObject({ ok: false });
    expect(asked).toHaveLength(before);
  });

  it("may be changed from the channels the operator names, and from the terminal", () => {
    const place = { platform: "slack", workspace: "T1" } as const;
    expect(room.desk.mayChange({ ...place, channel: "C1" })).toBe(true);
    expect(room.desk.mayChange({ ...place, channel: "D1" })).toBe(false);
    expect(room.desk.mayChange({ platform: "terminal", workspace: "local", channel: "x" })).toBe(true);
  });

  it("are told of every fault of the file, with its line", async () => {
    const broken = mkdtempSync(join(tmpdir(), "marktbrief-sources-"));
    writeFileSync(
      join(broken, "feeds.yaml"),
      "feeds:\n  - url: ftp://x\n  - url: https://a.example/\n    minutes: 1\n",
    );
    await expect(openSources(broken, systemClock)).rejects.toThrow(/feeds\.yaml:2[^]*feeds\.yaml:4/u);
    rmSync(broken, { recursive: true });
  });
});
