import type { Feed, FeedItem } from "../domain/feed.ts";
import type { Clock } from "../ports/clock.ts";
import type { SourceItem, SourceReader } from "../ports/source-reader.ts";
import type { SourceState, SourceStore } from "../ports/source-store.ts";
import { fault } from "./faults.ts";
import type { FeedSettings } from "./feed-settings.ts";
import { MOST_FEED_BYTES, readFeed } from "./feed.ts";
import { articleOf, printOf } from "./feeds/entry.ts";
import { needsPage, withPage } from "./feeds/entry-page.ts";
import { afterFailure, afterReading, isDue, NEVER_READ } from "./feeds/state.ts";
import type { FetchAnswer, Fetch } from "./fetch/fetch.ts";
import { FetchError } from "./fetch/fetch-error.ts";

export interface FeedSurroundings {
  readonly fetch: Fetch;
  readonly states: SourceStore;
  readonly clock: Clock;
  /** At least 0, less than 1: spreads requests, so that not all come at once. */
  readonly random: () => number;
}

/** More pages are left to the next readings, so that one feed does not hold up the others. */
const MOST_PAGES = 20;

/**
 * A feed that is asked when it is due: whether anything is new, as the server wants to be asked. What it holds and was
 * taken before is not read again. What is remembered is saved only once everything read is stored.
 */
export function createFeedSource(feed: FeedSettings, around: FeedSurroundings): SourceReader {
  let next: SourceState | null = null;
  return {
    name: feed.url,
    async *read(signal) {
      next = null;
      const before = (await around.states.find(feed.url)) ?? { ...NEVER_READ, source: feed.url };
      if (!isDue(before, around.clock.now())) return;
      const pace = { minutes: feed.minutes, now: around.clock.now(), random: around.random };
      try {
        const answer = await ask(feed, before, around.fetch, signal);
        const outcome = answer.status === 304 ? null : readFeed(answer.body, answer);
        if (outcome === null) next = afterReading(before, [], pace);
        else if (outcome.ok) {
          const { prints, whole } = yield* takeItems(outcome.feed, before.seen);
          next = afterReading(before, prints, pace, whole ? answer.headers : null);
        } else {
          next = afterFailure(before, null, pace);
          yield outcome.fault;
        }
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof FetchError)) throw error;
        next = afterFailure(before, error.retryAfter, pace);
        yield fault(feed.url, "unfetched", error.wording);
      }

      /** The entries that are new; `whole` when none was left for later. */
      async function* takeItems(
        read: Feed,
        seen: readonly string[],
      ): AsyncGenerator<SourceItem, { readonly prints: readonly string[]; readonly whole: boolean }> {
        const known = new Set(seen);
        const prints: string[] = [];
        let pages = 0;
        let whole = true;
        for (const item of read.items) {
          const print = printOf(item);
          if (known.has(print)) continue;
          const page = feed.pages && needsPage(item);
          if (page && pages >= MOST_PAGES) {
            whole = false;
            continue;
          }
          if (page) pages += 1;
          yield* takeItem(item, read, page);
          known.add(print);
          prints.push(print);
        }
        return { prints, whole };
      }

      async function* takeItem(item: FeedItem, read: Feed, page: boolean): AsyncGenerator<SourceItem> {
        const entry = articleOf(item, read, feed);
        if (entry.type === "fault" || !page) yield entry;
        else yield* withPage(entry.article, around.fetch, signal);
      }
    },
    async stored() {
      if (next !== null) await around.states.save(next);
      next = null;
    },
  };
}

function ask(
  feed: FeedSettings,
  state: SourceState,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<FetchAnswer> {
  const headers = {
    accept:
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8",
    ...(state.etag !== null && { "if-none-match": state.etag }),
    ...(state.lastModified !== null && { "if-modified-since": state.lastModified }),
  };
  return fetch({ url: feed.url, limit: MOST_FEED_BYTES, headers }, signal);
}
