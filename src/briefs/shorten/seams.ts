import type { AnalyzedArticle } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";

/** What may follow a name without a space: "Commerzbanker", "Eurozone". */
const GROWN = /^(?:er|ern|en|es|in|innen|aktien?|kurs|zone|raum)(?!\p{L})/u;
const SHORTEST = 2;

/**
 * Offsets where mark-up swallowed the space before or behind the name of an instrument: "die Aktie
 * derCommerzbankrutschten", as a page leaves it whose links lost their borders.
 */
export function seamsAt({ text, language, links }: AnalyzedArticle): readonly number[] {
  if (language.code !== "de") return [];
  return links.flatMap(({ mentions }) => mentions.flatMap((mention) => seamsOf(mention, text)));
}

function seamsOf({ start, end }: Span, text: string): readonly number[] {
  const before = /\p{L}+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? "";
  const after = /^\p{Ll}+/u.exec(text.slice(end, end + 30))?.[0] ?? "";
  return [
    ...(before === "" || text.slice(0, start).endsWith("-") ? [] : [start]),
    ...(after.length < SHORTEST || GROWN.test(after) ? [] : [end]),
  ];
}
