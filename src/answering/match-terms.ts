import { kinOf } from "./kin.ts";
import type { Term } from "./question.ts";
import { WEIGHTS } from "./weights.ts";
import type { ReadArticle, ReadSentence, Words } from "./reading.ts";

/** How well what a term means stands in a sentence or in what leads up to it, from 0 to 1. */
export function strengthOf(term: Term, sentence: ReadSentence): number {
  const own = meets(term, sentence);
  if (own === 1) return own;
  return Math.max(own, inShort(term, sentence), fromContext(term, sentence));
}

/** One word of the name, in an article that has all of it. */
function inShort(term: Term, sentence: ReadSentence): number {
  if (!term.short.some((key) => has(sentence, key))) return 0;
  const { title, sentences } = sentence.article;
  return meets(term, title) === 1 || sentences.some((other) => meets(term, other) === 1) ? SHORTENED : 0;
}

const SHORTENED = 0.85;

/** 1 where the words say it, less where a kindred concept or a part of it does. */
export function meets(term: Term, words: Words): number {
  const known = met.get(term) ?? new WeakMap<Words, number>();
  met.set(term, known);
  const before = known.get(words);
  if (before !== undefined) return before;
  const strength = meetsAnew(term, words);
  known.set(words, strength);
  return strength;
}

/** A sentence is looked at for itself, and again for what follows it. */
const met = new WeakMap<Term, WeakMap<Words, number>>();

function meetsAnew({ words: asked, keys, parts, role, weight }: Term, words: Words): number {
  let best = 0;
  const isMetric = weight === WEIGHTS.metric && !/\s/u.test(asked);
  for (const key of keys) {
    if (has(words, key)) best = Math.max(best, strengthOfKey(key, isMetric));
    if (best === 1) return best;
    if (key.startsWith("c:") && [...kinOf(key)].some((kin) => words.keys.has(kin)))
      best = Math.max(best, KINDRED);
  }
  if (best > 0 || parts.length === 0) return best;
  const some = parts.filter((part) => [...part].some((key) => has(words, key))).length;
  if (some === parts.length) return role === "name" ? 1 : WHOLE;
  return (some / parts.length) * IN_PART;
}

function has({ keys, plain, joined }: Words, key: string): boolean {
  if (key.startsWith("j:")) return joined.includes(key.slice(2));
  return key.startsWith("p:") ? plain.includes(key.slice(2)) : keys.has(key);
}

/**
 * Another word for it says it less surely than the word itself, and one of the same origin less still. What means a
 * metric the lexicon of proof knows.
 */
function strengthOfKey(key: string, isMetric: boolean): number {
  if (key.startsWith("g:")) return isMetric ? NEARLY : SYNONYM;
  return /^(?:l[de]|x):/u.test(key) ? KINDRED : 1;
}

const SYNONYM = 0.95;
const NEARLY = 0.7;

const KINDRED = 0.7;
const WHOLE = 0.9;
const IN_PART = 0.6;

/** What stands before a sentence counts the less the farther away it is. */
const CONTEXT = {
  name: { title: 0.85, previous: 0.9, before: 0.8, subject: 0.75, lead: 0.65, elsewhere: 0.4 },
  /** In news of many, what stands farther off is said of somebody else. */
  crowd: { title: 0.55, previous: 0.75, before: 0.55, subject: 0.5, lead: 0.5, elsewhere: 0.4 },
  matter: { title: 0.5, previous: 0.4, before: 0.4, subject: 0, lead: 0.3, elsewhere: 0.2 },
} as const;

const BEFORE = 3;
const LEAD = 3;
/** Subjects from which on an article is news of many. */
const CROWD = 3;

function fromContext(term: Term, { article, statement }: ReadSentence): number {
  const isCrowd = article.subjects.size >= CROWD;
  const worth = CONTEXT[term.role === "matter" ? "matter" : isCrowd ? "crowd" : "name"];
  const { sentences } = article;
  const doubt = isOfOthers(term, article) ? 0.6 : 1;
  const at = statement.index;
  const nearBy = (back: number, { statement: { index } }: ReadSentence, own: number | undefined): number => {
    if (back === 0) return worth.previous;
    // A paragraph speaks of whom it began with.
    return article.article.sentences[index]?.passage === own ? CONTEXT.name.before : worth.before;
  };
  let best = meets(term, article.title) * worth.title;
  const passage = article.article.sentences[at]?.passage;
  for (const [back, sentence] of sentences
    .slice(Math.max(0, at - BEFORE), at)
    .reverse()
    .entries())
    best = Math.max(best, meets(term, sentence) * nearBy(back, sentence, passage));
  best *= doubt;
  if (best < worth.subject && [...term.keys].some((key) => article.subjects.has(key))) best = worth.subject;
  for (const sentence of sentences.slice(0, LEAD))
    best = Math.max(best, meets(term, sentence) * worth.lead * doubt);
  if (best >= worth.elsewhere) return best;
  return sentences.some((sentence) => meets(term, sentence) === 1) ? worth.elsewhere : best;
}

/** The article is about other instruments: what it says without a name it says of those. */
function isOfOthers({ role, keys }: Term, { subjects }: ReadArticle): boolean {
  if (role !== "name" || subjects.size === 0) return false;
  const tickers = [...keys].filter((key) => key.startsWith("t:"));
  return tickers.length > 0 && !tickers.some((ticker) => subjects.has(ticker));
}
