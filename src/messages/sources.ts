import type { AnalyzedArticle } from "../domain/article.ts";
import type { Evidence, VerifiedBrief } from "../domain/brief.ts";
import type { Message, Section } from "../domain/message.ts";
import type { Audience } from "./compose.ts";
import { titleOf } from "./compose.ts";
import type { Calendar } from "./dates.ts";
import { fallbackOf } from "./fallback.ts";
import { quotedInlines } from "./figured.ts";
import type { Footnotes } from "./footnotes.ts";
import { articleDay, createFootnotes, publisherOf } from "./footnotes.ts";
import { headlineOf } from "./headline.ts";
import { textLine } from "./notice.ts";
import { wordsIn } from "./wording/wording.ts";

/** The sentences a brief rests on, word for word, article by article, numbered as in the brief. */
export function composeSources(brief: VerifiedBrief, audience: Audience): Message {
  const { articles, zone, now } = audience;
  const { language } = brief;
  const calendar: Calendar = { language, zone, now };
  const words = wordsIn(language).proof;
  const evidence = evidenceOf(brief);
  const footnotes = createFootnotes(articles, calendar);
  // Numbered before they are grouped, so that the numbers are those of the brief.
  footnotes.mark(evidence);
  const cited = articles.filter(({ id }) => evidence.some(({ article }) => article === id));
  const sections = cited.map((article) =>
    quotesFrom(
      article,
      evidence.filter((place) => place.article === article.id),
      { calendar, footnotes },
    ),
  );
  const nothing = evidence.length === 0 ? words.noSources : words.articlesGone;
  const message = {
    language,
    title: words.sourcesOf(titleOf(brief, audience)),
    sections: sections.length > 0 ? sections : [{ heading: null, lines: [textLine("plain", nothing)] }],
    footnotes: footnotes.list(),
    context: [],
  };
  return { ...message, actions: [], fallback: fallbackOf(message) };
}

/** In the order the brief cites them. */
function evidenceOf({ bullets, conflicts, dates }: VerifiedBrief): readonly Evidence[] {
  const all = [
    ...bullets.flatMap(({ evidence }) => evidence),
    ...conflicts.flatMap(({ statements }) => statements.map(({ evidence }) => evidence)),
    ...dates.map(({ evidence }) => evidence),
  ];
  const keys = new Set<string>();
  return all.filter(({ article, span }) => {
    const key = `${article}:${span.start}:${span.end}`;
    return !keys.has(key) && keys.add(key);
  });
}

interface Quoting {
  readonly calendar: Calendar;
  readonly footnotes: Footnotes;
}

function quotesFrom(
  article: AnalyzedArticle,
  evidence: readonly Evidence[],
  { calendar, footnotes }: Quoting,
): Section {
  return {
    heading: `${publisherOf(article, calendar)}, ${articleDay(article, calendar)}: ${headlineOf(article, calendar.language)}`,
    lines: evidence.map((place) => ({
      style: "quote",
      content: [...quotedInlines(article.text, place.span, article.figures), ...footnotes.mark([place])],
    })),
  };
}
