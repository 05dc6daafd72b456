import { contains } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { tokensBefore } from "./beside.ts";
import type { Actor } from "./actors.ts";
import { actorsIn } from "./actors.ts";
import { COMPANY, OTHERS } from "./people.ts";
import type { Statement, Statements } from "./statements.ts";

/** Who a sentence is attributed to. */
export interface Speaker {
  /** The concept ("insiders", "association", "companies"), or null for a name alone. */
  readonly concept: string | null;
  /** Keys of the names in it. */
  readonly names: readonly string[];
  readonly words: string;
}

/** Saying, and thinking: who says a thing need not be who expects it. */
export type Voice = "said" | "thought";

const VOICES: Readonly<Record<Voice, ReadonlySet<string>>> = {
  said: new Set(["said", "according-to"]),
  thought: new Set(["expected", "demand"]),
};

/** How near to its verb a speaker stands, in characters. */
const NEAR = 60;

/** The speaker beside a word of attribution, or of expectation; null where the sentence speaks for itself. */
export function speakerOf(statement: Statement, voice: Voice, { source }: Statements): Speaker | null {
  const verb = statement.mentions.find(
    (mention) => VOICES[voice].has(mention.concept.id) && !isNominal(mention, statement),
  );
  if (!verb || isImpersonal(verb, statement) || isAside(verb, statement)) return null;
  const all = actorsIn(statement, source.text, source.language);
  const cited = all.filter((actor) => isCited(actor, statement));
  const actors = all.filter((actor) => !cited.includes(actor) && distance(actor.span, verb) <= NEAR);
  const actor =
    verb.concept.id === "according-to"
      ? sourceOf(verb, actors)
      : subjectOf(verb, inReach(verb, actors, statement));
  const antecedent = actor ? null : antecedentOf(verb, all, statement);
  if (antecedent) return print(antecedent.keys);
  return actor
    ? print([...actor.keys, ...houseOf(actor, actors), ...cited.flatMap(({ keys }) => keys)])
    : null;
}

const PRONOUN: ReadonlySet<string> = new Set(["er", "sie", "es", "he", "she", "it", "they"]);

/** "Nach Angaben des Verbands …; er schätzt": whoever was named last before. */
function antecedentOf(verb: Mention, actors: readonly Actor[], { tokens }: Statement): Actor | undefined {
  const at = tokens.findIndex((token) => token.span.start === verb.span.start);
  if (!PRONOUN.has(tokens[at - 1]?.key ?? "")) return undefined;
  return actors.findLast(({ span }) => span.end <= verb.span.start);
}

/** "CNBC unter Berufung auf eine Person", "citing people": whom the speaker has it from, and no other speaker. */
function isCited({ span }: Actor, { tokens }: Statement): boolean {
  const before = tokensBefore(tokens, span.start, CITING_WORDS);
  return before.some(({ key }) => CITING.test(key));
}

const CITING_WORDS = 8;
const CITING = /^(?:berufung|berief|beruft|berufend|citing|cited)$/u;

const NOUNS =
  /^(?:consensus|forecasts?|estimates?|expectations?|outlook|guidance|targets?|projections?|demands?)$/u;
const AUXILIARY = /^(?:had|have|has|analysts|economists|strategists|it|they|he|she|we)$/u;

/** "its sales forecast", "die Prognose": what somebody expects, told as a thing. */
function isNominal({ concept, span }: Mention, { tokens }: Statement): boolean {
  if (concept.kind !== "certainty") return false;
  const at = tokens.findIndex((token) => token.span.start === span.start);
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !before) return false;
  if (!NOUNS.test(token.key)) return token.capital && /(?:ung|ungen|ose|osen|blick)$/u.test(token.key);
  return !before.capital && !AUXILIARY.test(before.key);
}

/** "hieß es am Sonntag": nobody is named for it. */
function isImpersonal({ span }: Mention, { tokens }: Statement): boolean {
  const at = tokens.findIndex((token) => token.span.start === span.start);
  return /^(?:hiess|heisst)$/u.test(tokens[at]?.key ?? "");
}

/** "Wie erwartet", "as expected": no matter by whom. */
function isAside({ span }: Mention, { tokens }: Statement): boolean {
  const at = tokens.findIndex((token) => token.span.start === span.start);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!/^(?:erwartet|prognostiziert|expected|forecast|predicted|anticipated)$/u.test(tokens[at]?.key ?? ""))
    return false;
  return before !== undefined && /^(?:wie|als|as|than)$/u.test(before.key) && next?.key !== "by";
}

/** Those of the verb's own clause, or told before it. */
function inReach(verb: Mention, actors: readonly Actor[], { segments }: Statement): readonly Actor[] {
  const home = segments.find(({ span }) => contains(span, verb.span));
  const own = actors.filter(({ span }) => home !== undefined && contains(home.span, span));
  return own.length > 0 ? own : actors.filter(({ span }) => span.end <= verb.span.start);
}

const BELONGING: ReadonlySet<string> = new Set(["at", "of", "bei", "von", "vom", "der", "des"]);

/** "Strategists at Hartwell Securities" are Hartwell Securities. */
function houseOf({ span }: Actor, actors: readonly Actor[]): readonly string[] {
  const next = actors.find((other) => other.span.start >= span.end && other.span.start - span.end <= 12);
  return next?.preposition && BELONGING.has(next.preposition) ? next.keys : [];
}

function distance(span: Span, verb: Mention): number {
  return Math.max(span.start - verb.span.end, verb.span.start - span.end, 0);
}

/** "laut einem Schreiben des Betriebsrats": the first behind it; "dem Verband zufolge": the last before it. */
function sourceOf(verb: Mention, actors: readonly Actor[]): Actor | undefined {
  const after = actors.find(({ span }) => span.start >= verb.span.end);
  const before = actors.filter(({ span }) => span.end <= verb.span.start).at(-1);
  return after && distance(after.span, verb) <= NEAR / 2 ? after : (before ?? after);
}

/** The nearest that hangs on nothing: "Im Streit bei X fordert die Gewerkschaft Y". */
function subjectOf(verb: Mention, actors: readonly Actor[]): Actor | undefined {
  const free = actors.filter(({ preposition }) => preposition === null);
  return [...free].sort((a, b) => distance(a.span, verb) - distance(b.span, verb))[0];
}

function print(keys: readonly string[]): Speaker {
  const concept = keys.find((key) => key.startsWith(NOUN))?.slice(NOUN.length) ?? null;
  const names = keys.filter((key) => !key.startsWith(NOUN));
  return { concept, names, words: names.slice(0, 2).join(" ") || (concept ?? "") };
}

const NOUN = "noun:";

/** Whether two speakers may be the same: a shared name, the same kind of speaker, or a company by name. */
export function mayBeSame(claim: Speaker, source: Speaker, whole: Statements): boolean {
  if (claim.names.some((name) => source.names.includes(name))) return true;
  if (claim.concept !== null && claim.concept === source.concept) return true;
  if (BANKS.has(claim.concept ?? "") && BANKS.has(source.concept ?? "")) return true;
  if (isCalled(source.concept, claim.names, whole) || isCalled(claim.concept, source.names, whole))
    return true;
  if (OFFICERS.has(source.concept ?? "") && claim.concept === null && isPrincipal(claim.names, whole))
    return true;
  const isCompany = ({ concept, names }: Speaker): boolean =>
    concept === null ? names.length > 0 : COMPANY.has(concept);
  const isOther = ({ concept }: Speaker): boolean => concept !== null && OTHERS.has(concept);
  if (isOther(claim) || isOther(source)) return false;
  return isCompany(claim) && isCompany(source) && (claim.names.length === 0 || source.names.length === 0);
}

/** Those who speak for the company that a text is about. */
const OFFICERS: ReadonlySet<string> = new Set(["ceo", "cfo", "board", "spokesperson"]);

/** The text begins with them: it is about them. */
function isPrincipal(names: readonly string[], { list: [lead] }: Statements): boolean {
  return lead?.names.some(({ key }) => names.includes(key)) === true;
}

/** A central bank is "the bank" where it has been named. */
const BANKS: ReadonlySet<string> = new Set(["banks", "central-bank"]);

/** Apposition: "die Ratingagentur Corvin" makes "the agency" and "Corvin" one. */
const BESIDE = 24;

function isCalled(concept: string | null, names: readonly string[], { list }: Statements): boolean {
  if (concept === null || names.length === 0) return false;
  return list.some((statement) =>
    statement.mentions.some(
      ({ concept: { kind, id }, span }) =>
        kind === "noun" &&
        id === concept &&
        statement.names.some(
          ({ token, key }) =>
            names.includes(key) &&
            Math.max(token.span.start - span.end, span.start - token.span.end) <= BESIDE,
        ),
    ),
  );
}
