import type { Feed } from "../domain/feed.ts";
import type { SourceFault } from "../ports/source-reader.ts";
import { emptyFeed, notAFeed, tooLarge } from "./faults.ts";
import { decodeFeed } from "./feeds/decode-feed.ts";
import { readJsonFeed } from "./feeds/json-feed.ts";
import { readXmlFeed } from "./feeds/xml-feed.ts";

export interface FeedAnswer {
  /** As the server sent them; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where it was read, after redirects. */
  readonly url?: string | null;
}

export type FeedOutcome =
  { readonly ok: true; readonly feed: Feed } | { readonly ok: false; readonly fault: SourceFault };

/** Larger ones are not read; in bytes. */
export const MOST_FEED_BYTES = 5_000_000;

/** RSS, Atom, RDF or JSON feed, in whatever encoding and state. Never throws, and ends in time linear in the bytes. */
export function readFeed(bytes: Uint8Array, { headers = {}, url = null }: FeedAnswer = {}): FeedOutcome {
  const origin = url ?? "feed";
  if (bytes.length > MOST_FEED_BYTES) return { ok: false, fault: tooLarge(origin, MOST_FEED_BYTES) };
  const text = decodeFeed(bytes, headers["content-type"] ?? null).trim();
  if (text === "") return { ok: false, fault: emptyFeed(origin) };
  const base = url ?? headers["content-location"] ?? null;
  const feed = text.startsWith("{") ? readJsonFeed(text, base) : readXmlFeed(text, base);
  return feed === null ? { ok: false, fault: notAFeed(origin) } : { ok: true, feed };
}
