import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Chance } from "../simulate/random.ts";
import type { Chronicle, FaultKind } from "./chronicle.ts";
import { hostileText, revised, writeNews } from "./news.ts";
import type { Item } from "./news.ts";

/** A publisher with one feed on a port of its own. */
export interface Publisher {
  readonly url: string;
  readonly port: number;
  /** Published so far, and revised. */
  readonly tally: { published: number; revised: number };
  /** A new article, and now and then an older one revised, or a hostile one. */
  publish(now: string): void;
  /** Answers nothing but errors, until it is up again. */
  goDown(isDown: boolean): void;
  close(): Promise<void>;
}

export interface PressOptions {
  readonly number: number;
  readonly chance: Chance;
  readonly chronicle: Chronicle;
  /** Faults in a thousand readings, at this moment. */
  readonly faults: () => number;
}

/** The failure in which the first publisher lets everybody wait. */
const DRIPS = 10;
/** Entries that a feed holds. */
const KEPT = 25;

export async function openPublisher({ number, chance, chronicle, faults }: PressOptions): Promise<Publisher> {
  const items: Item[] = [];
  const tally = { published: 0, revised: 0 };
  let edition = "";
  let failures = 0;
  let isDown = false;
  const server = createServer((request, response) => {
    response.on("error", () => undefined);
    if (request.url !== "/feed") response.writeHead(404).end();
    else if (isDown) response.writeHead(500).end();
    else if (chance.perMille(faults())) fail(response);
    else answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const body = number % 2 === 0 ? rss(items, edition) : atom(items, edition);
    const etag = `"${createHash("sha1").update(body).digest("hex")}"`;
    if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
    else response.writeHead(200, { "content-type": "application/xml", etag }).end(body);
  }

  function fail(response: ServerResponse): void {
    // One that is waited for until its time is up holds up the round of all for long: once is enough.
    failures += 1;
    const [kind, misbehave] =
      failures === DRIPS && number === 0 ? (["feed-slow", drip] as const) : chance.pick(MISBEHAVIORS);
    chronicle.hurt(kind);
    if (kind === "feed-renamed") edition = `-${chance.below(1_000)}`;
    misbehave(response, rss(items, edition));
  }

  return {
    url: `http://127.0.0.1:${port}/feed`,
    port,
    tally,
    publish(now) {
      const item = writeNews(chance, (tally.published += 1), now);
      if (faults() > 0 && chance.perMille(100)) {
        chronicle.hurt("feed-hostile");
        item.text += hostileText(chance);
      }
      items.unshift(item);
      items.splice(KEPT);
      if (!chance.perMille(250)) return;
      const older = chance.pick(items);
      older.text = revised(older.text);
      tally.revised += 1;
    },
    goDown(isSo) {
      isDown = isSo;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Misbehave = (response: ServerResponse, body: string) => void;

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Misbehave =>
  (response) => {
    response.writeHead(code, headers).end("<html>no</html>");
  };

const body =
  (make: (feed: string) => string): Misbehave =>
  (response, feed) => {
    response.writeHead(200, { "content-type": "application/xml" }).end(make(feed));
  };

/** Bytes after which every reader should have hung up. */
const HUGE = 60_000_000;

const MISBEHAVIORS: readonly (readonly [FaultKind, Misbehave])[] = [
  ["feed-failing", status(500)],
  ["feed-failing", status(503, { "retry-after": "120" })],
  ["feed-failing", status(429, { "retry-after": "60" })],
  ["feed-failing", status(404)],
  ["feed-failing", (response) => response.socket?.resetAndDestroy()],
  ["feed-broken", body((feed) => feed.slice(0, feed.length / 2))],
  ["feed-broken", body(() => "<html><p>Wartung</p></html>")],
  ["feed-broken", body(() => "\u0000\u0001{]")],
  ["feed-broken", status(200, { "content-encoding": "gzip" })],
  ["feed-huge", flood],
  ["feed-slow", (response, feed) => setTimeout(() => response.end(feed), 2_000)],
  ["feed-astray", status(302, { location: "http://169.254.169.254/latest/meta-data/" })],
  ["feed-astray", status(302, { location: "/feed" })],
  ["feed-renamed", body((feed) => feed)],
];

/** More than anyone should read, as fast as it is taken. */
function flood(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/xml" });
  const chunk = "<!-- flood -->".repeat(5_000);
  let sent = 0;
  const pour = (): void => {
    while (sent < HUGE && !response.destroyed) {
      sent += chunk.length;
      if (!response.write(chunk)) return void response.once("drain", pour);
    }
    response.end();
  };
  pour();
}

/** A byte now and then, for longer than anybody waits. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/xml" });
  const timer = setInterval(() => response.write(" "), 500);
  response.on("close", () => {
    clearInterval(timer);
  });
}

function rss(items: readonly Item[], edition: string): string {
  const entries = items.map(
    ({ id, title, text, published }) =>
      `<item><guid isPermaLink="false">${id}${edition}</guid><title>${escaped(title)}</title>` +
      `<description>${escaped(text)}</description><pubDate>${new Date(published).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Erste Post</title>${entries.join("")}</channel></rss>`;
}

function atom(items: readonly Item[], edition: string): string {
  const entries = items.map(
    ({ id, title, text, published, language }) =>
      `<entry xml:lang="${language}"><id>urn:${id}${edition}</id><title>${escaped(title)}</title>` +
      `<content type="html">${escaped(text)}</content><updated>${published}</updated></entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Zweite Post</title>${entries.join("")}</feed>`;
}

/** What XML cannot hold at all is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uFFFD]/gu, "")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;");
}
