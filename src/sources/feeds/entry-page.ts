import type { RawArticle } from "../../domain/article.ts";
import type { FeedItem } from "../../domain/feed.ts";
import type { SourceItem } from "../../ports/source-reader.ts";
import { fault } from "../faults.ts";
import type { Fetch } from "../fetch/fetch.ts";
import { FetchError } from "../fetch/fetch-error.ts";
import { inspectPage, MOST_PAGE_BYTES } from "../page.ts";
import { webAddress } from "./entry.ts";

/** Shorter entries are leads of what stands on the page. */
const WHOLE_ENTRY = 700;
const CUT_OFF = /(?:…|\.\.\.|\[…\]|\(mehr\)|weiterlesen|weiter lesen|read more|continue reading)\W*$/iu;

/** Whether a feed gives only the beginning of an article whose page can be read. */
export function needsPage({ link, text }: FeedItem): boolean {
  return webAddress(link) !== null && (text.length < WHOLE_ENTRY || CUT_OFF.test(text));
}

/** The article with the text of its page, where that is longer; a page that cannot be had is told beside the lead. */
export async function* withPage(
  entry: RawArticle,
  fetch: Fetch,
  signal: AbortSignal,
): AsyncGenerator<SourceItem> {
  try {
    const answer = await fetch({ url: entry.url ?? "", limit: MOST_PAGE_BYTES }, signal);
    const { kind, article } = inspectPage({ html: answer.body, url: answer.url });
    const better = kind !== "none" && article.text.length > entry.text.length;
    // A lead whose page says no more is the beginning of something all the same.
    const alone: RawArticle =
      kind === "article" ? entry : { ...entry, kind: kind === "live" ? kind : "teaser" };
    yield { type: "article", article: better ? merged(entry, article) : alone };
  } catch (error) {
    if (!(error instanceof FetchError) || signal.aborted) throw error;
    yield fault(entry.origin, "unfetched", error.wording);
    yield { type: "article", article: { ...entry, kind: "teaser" } };
  }
}

/** The feed's word counts for everything but the text. */
function merged(entry: RawArticle, page: RawArticle): RawArticle {
  return {
    ...entry,
    text: page.text,
    title: entry.title ?? page.title,
    language: entry.language ?? page.language,
    publisher: entry.publisher ?? page.publisher,
    published: entry.published ?? page.published,
    ...(page.kind !== undefined && { kind: page.kind }),
  };
}
