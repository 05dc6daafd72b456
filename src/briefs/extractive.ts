import type { DraftBullet, Evidence } from "../domain/brief.ts";
import type { ExtractTask } from "./task.ts";
import { choose } from "./choose.ts";
import { labelFor } from "./label.ts";
import { overlaps } from "../domain/span.ts";
import type { ReadSentence } from "./read-sentence.ts";
import type { Option } from "./options.ts";
import { optionsFrom } from "./options.ts";
import { readSentences } from "./read-sentence.ts";
import { bind } from "./traced.ts";

/**
 * The sentences and list items an editor would tell, the headline first: at most `maxBullets`, fewer where there
 * are fewer facts. Nothing is joined from two places; what is cut leaves a whole sentence.
 */
export function extractBullets(task: ExtractTask): readonly DraftBullet[] {
  const sentences = task.articles.flatMap(readSentences);
  const { without = [], told = [], dated = [], maxBullets } = task;
  const options = optionsFrom(sentences, task);
  const heard = told.flatMap((place) => options.find(({ source }) => standsAt(source, place)) ?? []);
  const open = options.filter(
    (option) =>
      ![...without, ...told].some((place) => standsAt(option.source, place)) && !namesOnly(dated, option),
  );
  return choose(open, maxBullets, heard).map((option) => draft(option, task));
}

function standsAt({ article, sentence }: ReadSentence, { article: id, span }: Evidence): boolean {
  return id === article.id && overlaps(span, sentence.span);
}

/** Whether these days are all that the words state. */
function namesOnly(days: readonly string[], { figures }: Option): boolean {
  const stated = figures.filter(({ kind }) => kind !== "period");
  return (
    stated.length > 0 &&
    stated.every(({ kind, value }) => kind === "date" && days.some((day) => day === value))
  );
}

function draft({ source, words }: Option, { language, ticker }: ExtractTask): DraftBullet {
  const { article, sentence } = source;
  const body = bind(words, article);
  return {
    label: article.language.code === language ? null : labelFor(source, language, ticker),
    body,
    bodyLanguage: article.language.code,
    evidence: [{ article: article.id, span: sentence.span }],
    origin: "extract",
  };
}
