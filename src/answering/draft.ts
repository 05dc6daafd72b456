import { labelFor } from "../briefs/label.ts";
import { readSentences } from "../briefs/read-sentence.ts";
import { bind, trace } from "../briefs/traced.ts";
import type { AnalyzedArticle } from "../domain/article.ts";
import type { DraftBullet, FiguredText } from "../domain/brief.ts";
import type { Figure } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { formatFigure } from "../figures/format.ts";
import type { Candidate } from "./candidates.ts";

/** A sentence as an answer: word for word, and behind what it says in the reader's language where it is in another. */
export function draftOf({ sentence, figure }: Candidate, language: Language): DraftBullet {
  const { article } = sentence.article;
  const { span } = sentence.statement;
  return {
    label:
      article.language.code === language
        ? null
        : labelOf(article, span.start, { figure: figure?.figure ?? null, language }),
    body: bind(trace(article.text, span), article),
    bodyLanguage: article.language.code,
    evidence: [{ article: article.id, span }],
    origin: "extract",
  };
}

interface Wanted {
  /** The one that was asked for. */
  readonly figure: Figure | null;
  readonly language: Language;
}

/** The metrics and figures of the sentence in the reader's words; at least the figure that was asked for. */
function labelOf(article: AnalyzedArticle, start: number, { figure, language }: Wanted): FiguredText | null {
  const sentences = article.sentences.filter(({ span }) => span.start === start);
  const [read] = readSentences({ ...article, sentences }, 0);
  const label = read ? labelFor(read, language) : null;
  const tells = label?.figures.some((bound) => bound.figure === figure) ?? false;
  return figure === null || tells ? label : printed(figure, article, language);
}

function printed(figure: Figure, article: AnalyzedArticle, language: Language): FiguredText {
  const text = formatFigure(figure, { locale: language, style: "short" });
  return { text, figures: [{ span: { start: 0, end: text.length }, figure, article: article.id }] };
}
