import { meets } from "./match-terms.ts";
import type { Question, Term } from "./question.ts";
import { isWhose } from "./question.ts";
import type { ReadSentence } from "./reading.ts";
import { WEIGHTS } from "./weights.ts";

/**
 * What is asked must be said in the sentence itself, at least in part; who it is said of, and what the sentence right
 * after says the rest of, may stand before it. `own` is how well each term of the question stands in it.
 */
export function mayAnswer(question: Question, sentence: ReadSentence, own: readonly number[]): boolean {
  const { terms, ofIndex, quoted, moments } = question;
  const isNamed = terms.some(({ role }, at) => role === "name" && own[at] === 1);
  // "Der DAX legte um 0,3 Prozent auf 18.356 Punkte zu" tells where it stood on the day of the article.
  if (ofIndex && isNamed && moments.length > 0) return true;
  const inWords = question.aspect === "text";
  const said = withBefore(question, sentence, own).map((strength, at) =>
    inWords ? strength : Math.max(strength, titled(terms[at], sentence)),
  );
  if (!said.some((strength) => strength > 0) && !isOfSubject(question, sentence)) return false;
  let [asked, met] = [0, 0];
  for (const [at, { role, weight, keys }] of terms.entries()) {
    if (role === "name" || keys.has("c:direction:close")) continue;
    asked += weight;
    met += (said[at] ?? 0) * weight;
  }
  return (
    asked < (isNamed && quoted ? LIGHTEST.quoted : LIGHTEST.other) ||
    met / asked >= (inWords ? IN_WORDS : LEAST_RELATED)[isNamed ? "named" : "unnamed"]
  );
}

const LEAST_RELATED = { named: 0.12, unnamed: 0.2 } as const;
/** Whoever is named answers who it was: without a figure that fits, the words must say more. */
const IN_WORDS = { named: 0.15, unnamed: 0.22 } as const;
const LIGHTEST = { quoted: 1.1, other: 0.8 } as const;

/** Half of it where the headline says what the whole article is a list of. */
function titled(term: Term | undefined, { article }: ReadSentence): number {
  return term === undefined || isWhose(term) ? 0 : meets(term, article.title) * HEADED;
}

const HEADED = 0.5;

/** "Es war der Börsengang von Springer Nature. Jede Aktie kostet 22,50 Euro": the first names what the second is of. */
function withBefore(
  { terms, aspect }: Question,
  { article, statement }: ReadSentence,
  own: readonly number[],
): readonly number[] {
  const before = article.sentences[statement.index - 1];
  const names = terms.filter(isWhose);
  if (before === undefined || names.length === 0) return own;
  if (names.length === 1 && aspect === "text") return own;
  if (names.length === 1 && !terms.some(({ role }, at) => role !== "name" && (own[at] ?? 0) > 0)) return own;
  if (!names.every((term) => meets(term, before) === 1)) return own;
  return terms.map((term, at) => Math.max(own[at] ?? 0, meets(term, before)));
}

/** An article about an index calls it "der Leitindex", or nothing. */
function isOfSubject({ ofIndex, terms }: Question, { article, figures }: ReadSentence): boolean {
  const isAbout = terms.some(({ keys }) => [...keys].some((key) => article.subjects.has(key)));
  return ofIndex && isAbout && figures.some(({ noun }) => noun.includes("points"));
}

/**
 * Whether what is asked is told, and not only of whom: the metric by some word, and anything else in the sentence
 * itself or for the greater part around it. `strengths` and `own` are how well each term stands there.
 */
export function tellsWhat(
  { terms, quoted }: Question,
  strengths: readonly number[],
  own: readonly number[],
): boolean {
  let [asked, around, within] = [0, 0, 0];
  const metrics: number[] = [];
  for (const [at, { role, weight }] of terms.entries()) {
    if (role === "name") continue;
    const strength = strengths[at] ?? 0;
    if (weight >= WEIGHTS.metric) metrics.push(strength);
    asked += weight;
    around += weight * strength;
    within += weight * (own[at] ?? 0);
  }
  if (metrics.length > 0 && Math.max(...metrics) < LEAST_METRIC) return false;
  // What has a price alone is seldom said to have one.
  return quoted || asked < WEIGHTS.concept || within > 0 || around / asked >= MOSTLY;
}

const LEAST_METRIC = 0.25;
const MOSTLY = 0.5;
