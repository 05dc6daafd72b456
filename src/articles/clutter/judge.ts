import type { RemovalReason } from "../../domain/article.ts";
import { BLOCKS_DE, CLUTTER_DE } from "../locales/clutter-de.ts";
import { BLOCKS_EN, CLUTTER_EN } from "../locales/clutter-en.ts";

/** German pages carry English lines and the other way round, so that both lists always count. */
const RULES = [...CLUTTER_DE, ...CLUTTER_EN].map((rule) => ({ ...rule, words: rule.words.split("|") }));
const BLOCKS = [...BLOCKS_DE, ...BLOCKS_EN];

/** One pass over a sentence tells whether any rule has to be asked. */
const ANY_WORD = new RegExp(
  RULES.flatMap(({ words }) => words)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join("|"),
  "iu",
);

/** Why a sentence or line is no news; null when it may be news. */
export function clutterIn(sentence: string): RemovalReason | null {
  if (!ANY_WORD.test(sentence)) return null;
  const lower = sentence.toLowerCase();
  for (const { reason, words, says } of RULES) {
    if (words.some((word) => lower.includes(word)) && (says?.test(sentence) ?? true)) return reason;
  }
  return null;
}

/** Longer lines open nothing. */
const LONGEST_OPENING = 100;

/** Why the lines behind this one are no news: "Mehr zum Thema:", "Read more". */
export function blockOpenedBy(line: string): RemovalReason | null {
  if (line.length > LONGEST_OPENING) return null;
  return BLOCKS.find(({ opens }) => opens.test(line))?.reason ?? null;
}
