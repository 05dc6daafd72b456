import type { DraftBullet } from "../domain/brief.ts";
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
  const options = optionsFrom(sentences, task).filter(({ source }) => !isExcluded(source, task));
  return choose(options, task.maxBullets).map((option) => draft(option, task));
}

function isExcluded({ article, sentence }: ReadSentence, { without = [] }: ExtractTask): boolean {
  return without.some(({ article: id, span }) => id === article.id && overlaps(span, sentence.span));
}

function draft({ source, words }: Option, { language }: ExtractTask): DraftBullet {
  const { article, sentence } = source;
  const body = bind(words, article);
  return {
    label: article.language.code === language ? null : labelFor(source, language),
    body,
    bodyLanguage: article.language.code,
    evidence: [{ article: article.id, span: sentence.span }],
    origin: "extract",
  };
}
