import { longestOf } from "./fit.ts";
import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
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
  const places = articles.flatMap(({ id, sentences }) => {
    const left = without.filter(({ article }) => article === id);
    return sentences
      .filter((sentence) => !left.some(({ span }) => overlaps(span, sentence.span)))
      .map(({ span }) => ({ article: id, span }));
  });
  return layOutPlaces(articles, places);
}

/** Numbers chosen sentences and their figures, in their order, until the prompt is full. */
export function layOutPlaces(articles: readonly AnalyzedArticle[], places: readonly Evidence[]): Exhibit {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const sentences: CitedSentence[] = [];
  let characters = 0;
  let nextFigure = 1;
  for (const { article: id, span } of places) {
    const article = byId.get(id);
    if (article === undefined) continue;
    if (characters > MAX_CHARACTERS) break;
    const figures = article.figures
      .filter((figure) => contains(span, figure.span))
      .map((figure) => ({ id: `F${nextFigure++}`, figure }));
    const tagged = tag(article.text, span, figures);
    characters += tagged.length;
    const longest = longestOf(article);
    sentences.push({ id: `S${sentences.length + 1}`, article: id, span, tagged, figures, longest });
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

function tag(text: string, span: Span, figures: readonly TaggedFigure[]): string {
  let out = "";
  let at = span.start;
  for (const { id, figure } of figures) {
    out += `${inert(text.slice(at, figure.span.start))}{${id}: ${inert(figure.surface)}}`;
    at = figure.span.end;
  }
  return out + inert(text.slice(at, span.end));
}

/** Text of articles and models can neither close the section it stands in nor forge a tag nor start a line. */
export function inert(text: string): string {
  return text
    .replace(/[{}]/gu, (brace) => (brace === "{" ? "(" : ")"))
    .replace(/[<>]/gu, (angle) => (angle === "<" ? "‹" : "›"))
    .replace(/\s+/gu, " ");
}
