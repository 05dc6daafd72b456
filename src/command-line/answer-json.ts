import { basename, extname } from "node:path";
import type { Answer } from "../domain/answer.ts";
import type { AnalyzedArticle } from "../domain/article.ts";
import type { BoundFigure, VerifiedBullet } from "../domain/brief.ts";
import { figureJson } from "./print-json.ts";

/** An answer as the JSONL form states it; articles are named by their file, offsets count in their text. `model` and `note` as in the answer, where set. */
export function answerJson({ refusal, sentences, nearest, articles, model, note }: Answer): object {
  const name = (id: string): string => nameOf(id, articles);
  return {
    answered: refusal === null,
    sentences: refusal === null ? sentences.map(({ bullet }) => sentenceJson(bullet, name)) : [],
    ...(refusal === null ? {} : { reason: refusal }),
    ...(refusal === "advice" ? { reported: sentences.map(({ bullet }) => sentenceJson(bullet, name)) } : {}),
    ...(nearest === null ? {} : { nearest: sentenceJson(nearest, name) }),
    ...(model === null ? {} : { model }),
    ...(note === null ? {} : { note }),
  };
}

function sentenceJson(bullet: VerifiedBullet, name: (article: string) => string): object {
  return {
    text: textOf(bullet),
    figures: figuresOf(bullet).map(({ figure, article }) => ({
      ...figureJson(figure),
      article: name(article),
      ...figure.span,
    })),
    evidence: bullet.evidence.map(({ article, span }) => ({ article: name(article), ...span })),
  };
}

/** "news/amzn.txt" is "amzn"; where several share a file, its line or id is part of the name. */
function nameOf(id: string, articles: readonly AnalyzedArticle[]): string {
  const origin = articles.find((article) => article.id === id)?.origin;
  if (origin === undefined) return id;
  const name = basename(origin);
  return name.slice(0, name.length - extname(name).length) || id;
}

function textOf({ label, body }: VerifiedBullet): string {
  return label === null ? body.text : `${label.text} – ${body.text}`;
}

/** What the label prints of the body is one figure. */
function figuresOf({ label, body }: VerifiedBullet): readonly BoundFigure[] {
  const all = [...(label?.figures ?? []), ...body.figures];
  const places = all.map((bound) => [`${bound.article} ${bound.figure.span.start}`, bound] as const);
  return [...new Map(places).values()];
}
