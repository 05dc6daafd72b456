import type { ArticleKind, RawArticle } from "../domain/article.ts";
import type { Language } from "../domain/language.ts";
import { articleKey } from "./key.ts";
import { blocksOf } from "./pages/blocks.ts";
import { bodyText } from "./pages/body-text.ts";
import { decodePage } from "./pages/decode-page.ts";
import { firstOf, parsePage } from "./pages/dom.ts";
import type { PageElement } from "./pages/dom.ts";
import { kindOf } from "./pages/kind.ts";
import type { PageKind } from "./pages/kind.ts";
import { linkedData } from "./pages/linked-data.ts";
import { metaOf, publisherOf, titleOf, urlOf } from "./pages/metadata.ts";
import { publishedOf } from "./pages/published.ts";

export interface Page {
  /** Bytes are decoded by what they are and what the page declares. */
  readonly html: string | Uint8Array;
  /** Where it was read. */
  readonly url: string | null;
}

/** A page that was read, with what kind it is. */
export interface InspectedPage {
  readonly kind: PageKind;
  readonly article: RawArticle;
}

/** In bytes; larger ones are not read. */
export const MOST_PAGE_BYTES = 10_000_000;

/** The article a page holds, without what stands around it. Its text is empty when the page has none. */
export function readPage(page: Page): RawArticle {
  return inspectPage(page).article;
}

/** As an article remembers it; what is whole need not be said. */
function markedAs(kind: PageKind): { readonly kind?: ArticleKind } {
  return kind === "teaser" || kind === "live" ? { kind } : {};
}

export function inspectPage({ html, url }: Page): InspectedPage {
  const markup = typeof html === "string" ? html : (decodePage(html) ?? "");
  const page = parsePage(markup);
  const linked = linkedData(page);
  const statements = { page, meta: metaOf(page), linked, url };
  const blocks = blocksOf(firstOf(page, "body") ?? page);
  const title = titleOf(statements);
  const description = statements.meta.get("og:description") ?? statements.meta.get("description") ?? "";
  const text = bodyText(blocks, { title: title ?? "", description, stated: linked.body });
  const address = urlOf(statements);
  const article: RawArticle = {
    origin: url ?? address ?? "page",
    key: articleKey({ url: address, id: null, title, text, place: { place: url ?? "page" } }),
    title,
    text,
    language: languageOf(page, linked.language),
    publisher: publisherOf(statements),
    url: address,
    published: publishedOf(statements, blocks),
  };
  const kind = kindOf(text, blocks, linked);
  return { kind, article: { ...article, ...markedAs(kind) } };
}

function languageOf(page: PageElement, linked: string | null): Language | null {
  const stated = firstOf(page, "html")?.attributes["lang"] ?? linked ?? "";
  return /^de/iu.test(stated) ? "de" : /^en/iu.test(stated) ? "en" : null;
}
