import type { RemovalReason } from "../../domain/article.ts";
import { BLOCKS_DE, CLUTTER_DE } from "../locales/clutter-de.ts";
import { BLOCKS_EN, CLUTTER_EN } from "../locales/clutter-en.ts";
import { anyWord } from "./any-word.ts";
import type { ClutterRule } from "./rules.ts";

/** German pages carry English lines and the other way round, so that both lists always count. */
const RULES: readonly ClutterRule[] = [...CLUTTER_DE, ...CLUTTER_EN];
const BLOCKS = [...BLOCKS_DE, ...BLOCKS_EN];

/** The rules that a word calls, its own and those of the words inside it. */
const RULES_BY_WORD: ReadonlyMap<string, readonly ClutterRule[]> = rulesByWord();

/** One pass over a sentence finds every word that calls a rule. */
const ANY_WORD = anyWord([...RULES_BY_WORD.keys()]);

function rulesByWord(): ReadonlyMap<string, readonly ClutterRule[]> {
  const lists = RULES.map((rule) => ({ rule, words: rule.words.split("|") }));
  const all = new Set(lists.flatMap(({ words }) => words));
  const calledBy = (word: string): readonly ClutterRule[] =>
    lists.filter(({ words }) => words.some((inner) => word.includes(inner))).map(({ rule }) => rule);
  return new Map([...all].map((word) => [word, calledBy(word)]));
}

/** Why a sentence or line is no news; null when it may be news. */
export function clutterIn(sentence: string): RemovalReason | null {
  const lower = sentence.toLowerCase();
  // Not matchAll: it builds the large pattern anew at every call.
  ANY_WORD.lastIndex = 0;
  // A word said a thousand times calls its rules once.
  const asked = new Set<ClutterRule>();
  for (let found = ANY_WORD.exec(lower); found !== null; found = ANY_WORD.exec(lower)) {
    for (const rule of RULES_BY_WORD.get(found[0]) ?? []) {
      if (asked.has(rule)) continue;
      if (rule.says?.test(sentence) ?? true) return rule.reason;
      asked.add(rule);
    }
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
