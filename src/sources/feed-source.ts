import type { ArticleKind, RawArticle } from "../domain/article.ts";
import type { Feed, FeedItem } from "../domain/feed.ts";
import type { SourceSettings, SourceState } from "../domain/source.ts";
import type { SourceItem, SourceReader } from "../ports/source-reader.ts";
import { MOST_FEED_BYTES, readFeed } from "./feed.ts";
import { articleOf, printOf } from "./feeds/entry.ts";
import { needsPage, withPage } from "./feeds/entry-page.ts";
import { newsAmong } from "./feeds/first-reading.ts";
import { NOTHING_NEW } from "./feeds/state.ts";
import type { Reading } from "./feeds/state.ts";
import { askAgain, createAskedSource } from "./asked-source.ts";
import type { SourceSurroundings } from "./asked-source.ts";

/** More pages are left to the next readings, so that one feed does not hold up the others. */
const MOST_PAGES = 20;
const ACCEPT =
  "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8";

/**
 * A feed that is asked when it is due: whether anything is new, as the server wants to be asked. What it holds and was
 * taken before is not read again. What it holds the first time is stored, and no news but for the newest asked for.
 */
export function createFeedSource(feed: SourceSettings, around: SourceSurroundings): SourceReader {
  return createAskedSource(feed, around, async function* (before, signal) {
    const answer = await askAgain(before, around.fetch, { accept: ACCEPT, limit: MOST_FEED_BYTES }, signal);
    if (answer.status === 304) return { ok: true, reading: NOTHING_NEW };
    const outcome = readFeed(answer.body, answer);
    if (!outcome.ok) return outcome;
    const reading = yield* takeItems(outcome.feed, before, signal);
    return { ok: true, reading: { ...reading, headers: answer.headers } };
  });

  async function* takeItems(
    read: Feed,
    before: SourceState,
    signal: AbortSignal,
  ): AsyncGenerator<SourceItem, Omit<Reading, "headers">> {
    const { fresh, left } = entriesOf(read, before);
    const isNews = newsAmong(fresh, before, feed.newest);
    const kinds: ArticleKind[] = [];
    for (const { item, print, page } of fresh) {
      for await (const one of takeItem(item, read, page, signal)) {
        if (one.type === "article") kinds.unshift(one.article.kind ?? "article");
        yield one.type === "fault" ? one : { ...one, article: marked(one.article, isNews(print)) };
      }
    }
    return { prints: fresh.map(({ print }) => print), kinds, left };
  }

  function marked(article: RawArticle, isNews: boolean): RawArticle {
    return {
      ...article,
      ...(feed.snippet !== undefined && { snippet: feed.snippet }),
      ...(!isNews && { isBackground: true as const }),
    };
  }

  function entriesOf(
    read: Feed,
    { seen }: SourceState,
  ): { readonly fresh: readonly Entry[]; readonly left: readonly string[] } {
    const known = new Set(seen);
    const fresh: Entry[] = [];
    const left: string[] = [];
    let pages = 0;
    for (const item of read.items) {
      const print = printOf(item);
      if (known.has(print)) continue;
      known.add(print);
      const page = feed.pages && needsPage(item);
      if (page) pages += 1;
      if (page && pages > MOST_PAGES) left.push(print);
      else fresh.push({ item, print, page });
    }
    return { fresh, left };
  }

  async function* takeItem(
    item: FeedItem,
    read: Feed,
    page: boolean,
    signal: AbortSignal,
  ): AsyncGenerator<SourceItem> {
    const entry = articleOf(item, read, feed);
    if (entry.type === "fault" || !page) yield entry;
    else yield* withPage(entry.article, around.fetch, signal);
  }
}

interface Entry {
  readonly item: FeedItem;
  readonly print: string;
  /** Whether its page is to be read. */
  readonly page: boolean;
}
