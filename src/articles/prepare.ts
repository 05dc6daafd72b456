import type { Article, ArticleId, RawArticle } from "../domain/article.ts";
import { languageFor } from "./choose-language.ts";
import { linesOf } from "./lines.ts";
import { publishedOf } from "./published.ts";
import { publisherOf } from "./publisher.ts";
import { futureDate, nothingToRead, otherLanguage } from "./problems.ts";
import type { ArticleProblem } from "./problems.ts";
import { readBody } from "./read-body.ts";
import { titleOf } from "./title.ts";

export type PreparedArticle =
  { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly problem: ArticleProblem };

/**
 * Title, language, day and publisher of a raw article, and its text divided into news and what is none. The text
 * itself stays as it came: every span counts in it. `now` is an ISO instant.
 */
export function prepareArticle(
  raw: RawArticle,
  { now, id }: { readonly now: string; readonly id: ArticleId },
): PreparedArticle {
  const { text, origin, url } = raw;
  const lines = linesOf(text);
  if (!/\p{L}{2}/u.test(text)) return { ok: false, problem: nothingToRead() };
  const title = titleOf(raw, lines);
  const language = languageFor(raw, `${title}\n${text}`);
  if (!language.ok) return { ok: false, problem: otherLanguage(language.found) };
  const published = publishedOf(raw, lines, now);
  if (!published.ok) return { ok: false, problem: futureDate(published.stated) };
  const body = readBody({ text, lines, language: language.language.code });
  return {
    ok: true,
    article: {
      id,
      origin,
      title,
      text,
      ...body,
      language: language.language,
      publisher: publisherOf(raw),
      url,
      published: published.published,
      ...(raw.kind !== undefined && { kind: raw.kind }),
      ...(raw.snippet !== undefined && { snippet: raw.snippet }),
      ...(raw.isBackground === true && { isBackground: true as const }),
    },
  };
}
