import type { RawArticle } from "../domain/article.ts";
import { canonicalUrl } from "../domain/canonical-url.ts";
import type { SourceSettings } from "../domain/source.ts";
import type { SourceReader } from "../ports/source-reader.ts";
import { askAgain, createAskedSource } from "./asked-source.ts";
import type { SourceSurroundings } from "./asked-source.ts";
import { noArticle } from "./faults.ts";
import { NOTHING_NEW } from "./feeds/state.ts";
import { hashOf } from "./key.ts";
import { inspectPage, MOST_PAGE_BYTES } from "./page.ts";

const ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.5";

/**
 * One page that is asked when it is due. Its article is the same one whenever the page changes, in a new revision; what
 * changes around it is no change. What it held the first time is no news, unless it is asked for.
 */
export function createPageSource(settings: SourceSettings, around: SourceSurroundings): SourceReader {
  return createAskedSource(settings, around, async function* (before, signal) {
    const answer = await askAgain(before, around.fetch, { accept: ACCEPT, limit: MOST_PAGE_BYTES }, signal);
    if (answer.status === 304) return { ok: true, reading: NOTHING_NEW };
    const { kind, article } = inspectPage({ html: answer.body, url: answer.url });
    if (kind === "none") return { ok: false, fault: noArticle(settings.url) };
    const print = hashOf([article.title ?? "", article.text].join("\n"));
    const { headers } = answer;
    if (before.seen[0] === print) return { ok: true, reading: { ...NOTHING_NEW, headers } };
    const isBackground = before.firstReadAt === null && settings.newest === 0;
    yield {
      type: "article",
      article: { ...asSource(article, settings), ...(isBackground && { isBackground: true as const }) },
    };
    return { ok: true, reading: { prints: [print], kinds: [kind], left: [], headers } };
  });
}

/** Known by the address it is asked at, whatever the page calls itself. */
function asSource(article: RawArticle, { url, publisher, language, snippet }: SourceSettings): RawArticle {
  return {
    ...article,
    origin: url,
    key: canonicalUrl(url),
    url: article.url ?? url,
    publisher: publisher ?? article.publisher,
    language: language ?? article.language,
    ...(snippet !== undefined && { snippet }),
  };
}
