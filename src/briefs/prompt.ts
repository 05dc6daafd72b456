import { longestOf } from "./fit.ts";
import type { AnalyzedArticle, ArticleId, Sentence } from "../domain/article.ts";
import type { Evidence } from "../domain/brief.ts";
import type { Figure } from "../domain/figure.ts";
import type { PromptTemplate } from "../domain/prompt.ts";
import { contains, overlaps } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";

/** A sentence the model may cite, under its id ("S1"). */
export interface CitedSentence {
  readonly id: string;
  readonly article: ArticleId;
  readonly span: Span;
  /** The sentence with each figure replaced by its tag. */
  readonly tagged: string;
  readonly figures: readonly TaggedFigure[];
  /** Longest bullet that may rest on it, in characters. */
  readonly longest: number;
}

/** A figure the model may refer to, under its id ("F1"). */
export interface TaggedFigure {
  readonly id: string;
  readonly figure: Figure;
}

/** What one prompt laid before the model: the only ids its answer may use. */
export interface Exhibit {
  readonly sentences: readonly CitedSentence[];
}

export interface FilledPrompt {
  readonly system: string;
  readonly user: string;
}

/** Enough for the strongest stories; a longer prompt makes answers slower and no better. */
const MAX_CHARACTERS = 14_000;

/** Numbers sentences and figures of the articles, strongest article first, until the prompt is full; some left out. */
export function layOut(articles: readonly AnalyzedArticle[], without: readonly Evidence[] = []): Exhibit {
  const sentences: CitedSentence[] = [];
  let characters = 0;
  let nextFigure = 1;
  for (const article of articles) {
    const left = without.filter((place) => place.article === article.id);
    for (const sentence of article.sentences) {
      if (left.some(({ span }) => overlaps(span, sentence.span))) continue;
      if (characters > MAX_CHARACTERS) return { sentences };
      const figures = article.figures
        .filter((figure) => contains(sentence.span, figure.span))
        .map((figure) => ({ id: `F${nextFigure++}`, figure }));
      const tagged = tag(article.text, sentence, figures);
      characters += tagged.length;
      sentences.push({
        id: `S${sentences.length + 1}`,
        article: article.id,
        span: sentence.span,
        tagged,
        figures,
        longest: longestOf(article),
      });
    }
  }
  return { sentences };
}

/** The exhibit as the prompt prints it, a line each. */
export function printExhibit({ sentences }: Exhibit): string {
  return sentences.map(({ id, tagged }) => `${id}: ${tagged}`).join("\n");
}

/** Puts values in the places a template names; a template that names another input is our own fault. */
export function fillPrompt(template: PromptTemplate, values: Readonly<Record<string, string>>): FilledPrompt {
  const fill = (text: string): string =>
    text.replace(/\{\{(?<name>\w+)\}\}/gu, (_match, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`prompt ${template.id}: no value for input "${name}"`);
      return value;
    });
  return { system: fill(template.system), user: fill(template.user) };
}

function tag(text: string, sentence: Sentence, figures: readonly TaggedFigure[]): string {
  let out = "";
  let at = sentence.span.start;
  for (const { id, figure } of figures) {
    out += `${inert(text.slice(at, figure.span.start))}{${id}: ${inert(figure.surface)}}`;
    at = figure.span.end;
  }
  return out + inert(text.slice(at, sentence.span.end));
}

/** Text of articles and models can neither close the section it stands in nor forge a tag nor start a line. */
export function inert(text: string): string {
  return text
    .replace(/[{}]/gu, (brace) => (brace === "{" ? "(" : ")"))
    .replace(/[<>]/gu, (angle) => (angle === "<" ? "‹" : "›"))
    .replace(/\s+/gu, " ");
}
