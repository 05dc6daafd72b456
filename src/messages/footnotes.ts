import type { AnalyzedArticle } from "../domain/article.ts";
import type { Evidence } from "../domain/brief.ts";
import type { Footnote, Inline } from "../domain/message.ts";
import type { Calendar } from "./dates.ts";
import { publishedDay } from "./dates.ts";
import { fragmentLink } from "./text-fragment.ts";
import { wordsIn } from "./wording/wording.ts";

/** Numbers the places a message cites, in the order they are first cited. */
export interface Footnotes {
  /** The marks of these places, each behind a space; a place cited again keeps its number. */
  mark(evidence: readonly Evidence[]): readonly Inline[];
  list(): readonly Footnote[];
}

export function createFootnotes(articles: readonly AnalyzedArticle[], calendar: Calendar): Footnotes {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const numbers = new Map<string, number>();
  const footnotes: Footnote[] = [];
  const numberOf = (evidence: Evidence): number => {
    const key = `${evidence.article}:${evidence.span.start}:${evidence.span.end}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size + 1;
    numbers.set(key, number);
    footnotes.push(footnoteOf(number, evidence, { article: byId.get(evidence.article) ?? null, calendar }));
    return number;
  };
  return {
    mark: (evidence) =>
      evidence.flatMap((place) => [
        { type: "text", text: " " },
        { type: "footnote", number: numberOf(place) },
      ]),
    list: () => footnotes,
  };
}

interface Cited {
  readonly article: AnalyzedArticle | null;
  readonly calendar: Calendar;
}

function footnoteOf(number: number, { span }: Evidence, { article, calendar }: Cited): Footnote {
  if (article === null) {
    return { number, publisher: wordsIn(calendar.language).brief.unknownPublisher, date: "", link: null };
  }
  return {
    number,
    publisher: publisherOf(article, calendar),
    date: articleDay(article, calendar),
    link: fragmentLink(article, span),
  };
}

/** Who published it: by name, else by host. */
export function publisherOf(
  { publisher, url }: Pick<AnalyzedArticle, "publisher" | "url">,
  { language }: Pick<Calendar, "language">,
): string {
  const host = url === null ? undefined : URL.parse(url)?.hostname.replace(/^www\./u, "");
  return publisher ?? host ?? wordsIn(language).brief.unknownPublisher;
}

/** The day the article appeared; a file's own time is told as that. */
export function articleDay({ published }: Pick<AnalyzedArticle, "published">, calendar: Calendar): string {
  const day = publishedDay(published, calendar);
  return published.source === "file" ? wordsIn(calendar.language).brief.filed(day) : day;
}
