import type { AnalyzedArticle } from "../domain/article.ts";
import type { Evidence, Rejection } from "../domain/brief.ts";
import { overlaps, textAt } from "../domain/span.ts";
import type { Unwelcome } from "../lexicon/unwelcome.ts";
import { unwelcomeIn } from "../lexicon/unwelcome.ts";
import { reject } from "./check-binding.ts";

/** Whether a bullet's words have a place in a brief at all, whatever their figures. */
export function checkWelcome(text: string): readonly Rejection[] {
  const code = unwelcomeIn(text);
  return code === null ? [] : [reject(code, text, null)];
}

/** Sentences on either side of an instruction that belong to it. */
const REACH = 2;

/** What somebody put into an article to steer its readers, human or not, is no evidence; nor is what stands around it. */
export function checkSource(article: AnalyzedArticle, { span }: Evidence): readonly Rejection[] {
  const planted = plantedIn(article);
  if (planted.size === 0) return [];
  const { sentences } = article;
  const at = sentences.findIndex((sentence) => overlaps(sentence.span, span));
  const passage = sentences[at]?.passage;
  for (let near = at - REACH; near <= at + REACH; near += 1) {
    const code = planted.get(near);
    if (code !== undefined && sentences[near]?.passage === passage) {
      return [reject(code, textAt(article.text, sentences[near]?.span ?? span), null)];
    }
  }
  return [];
}

const PLANTED: ReadonlySet<Unwelcome> = new Set(["instruction", "comment"]);

const known = new WeakMap<AnalyzedArticle, ReadonlyMap<number, Unwelcome>>();

/** Instructions and readers' comments by the index of their sentence; read once per article. */
function plantedIn(article: AnalyzedArticle): ReadonlyMap<number, Unwelcome> {
  const there = known.get(article);
  if (there) return there;
  const planted = new Map<number, Unwelcome>();
  for (const [index, { span }] of article.sentences.entries()) {
    const code = unwelcomeIn(textAt(article.text, span));
    if (code !== null && PLANTED.has(code)) planted.set(index, code);
  }
  known.set(article, planted);
  return planted;
}
