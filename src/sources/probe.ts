import type { ProbeOutcome } from "../ports/source-desk.ts";
import { noArticle } from "./faults.ts";
import { readFeed } from "./feed.ts";
import { FetchError } from "./fetch/fetch-error.ts";
import type { Fetch } from "./fetch/fetch.ts";
import { inspectPage, MOST_PAGE_BYTES } from "./page.ts";

/** What stands at an address, fetched as any source is: a feed, one page with an article, or nothing to be read. */
export async function probeSource(url: string, fetch: Fetch, signal: AbortSignal): Promise<ProbeOutcome> {
  try {
    const answer = await fetch({ url, limit: MOST_PAGE_BYTES }, signal);
    const outcome = readFeed(answer.body, answer);
    if (outcome.ok) {
      const { title, items } = outcome.feed;
      return { ok: true, type: "feed", title, entries: items.length };
    }
    if (outcome.fault.code === "too-large") return { ok: false, message: outcome.fault.message };
    const { kind, article } = inspectPage({ html: answer.body, url: answer.url });
    return kind === "none"
      ? { ok: false, message: noArticle(url).message }
      : { ok: true, type: "page", title: article.title, entries: 1 };
  } catch (error) {
    if (signal.aborted || !(error instanceof FetchError)) throw error;
    return { ok: false, message: error.wording };
  }
}
