import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { splitCompound } from "./compounds.ts";
import type { SplitVerb, Wording } from "./index-words.ts";
import { HOMOGRAPHS } from "./locales/de/homographs.ts";
import { UNSTEMMED as GERMAN_UNSTEMMED } from "./locales/de/unstemmed.ts";
import { UNSTEMMED as ENGLISH_UNSTEMMED } from "./locales/en/unstemmed.ts";
import { remembering } from "./remember.ts";
import { stemOf } from "./stem.ts";
import type { Token } from "./tokens.ts";
import { tokenize } from "./tokens.ts";
import { WORDS } from "./vocabulary.ts";
import type { Concept } from "./words.ts";

/** A concept where a text says it. */
export interface Mention {
  readonly concept: Concept;
  readonly span: Span;
  /** The words were read as part of a compound: "Vorjahresumsatz" mentions the previous year so. */
  readonly part: boolean;
}

/** The words of a stretch of text and the concepts they name, both in written order. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** Every concept a stretch of text names; a word with several senses gives several mentions. */
export function conceptsIn(text: string, span: Span, language: Language): readonly Mention[] {
  return readConcepts(text, span, language).mentions;
}

/** As `conceptsIn`, with the words themselves. */
export function readConcepts(text: string, span: Span, language: Language): Reading {
  const tokens = tokenize(text, span, language);
  const mentions: Mention[] = [];
  const leadOf = LEADS[language];
  let at = 0;
  for (let token = tokens[0]; token; token = tokens[at]) {
    const lead = language === "de" && isNoun(token) ? null : leadOf(token.key);
    const { concepts, length } = lead ? matchAt(lead, tokens, at) : NO_MATCH;
    if (concepts.length > 0) pushAll(concepts, spanOf(tokens, at, length), mentions);
    if (length === 1) pushParts(token, language, { named: concepts.length > 0, mentions });
    else if (concepts.some(({ kind }) => kind === "metric"))
      mentions.push(...readPlaces(tokens.slice(at, at + length), language));
    if (lead?.verbs) mentions.push(...readSplitVerb(lead.verbs, { text, tokens, at }));
    at += length;
  }
  return { tokens, mentions };
}

/** With its capital it is the noun, and no form of the verb. */
function isNoun({ key, capital }: Token): boolean {
  return capital && HOMOGRAPHS.has(key);
}

function spanOf(tokens: readonly Token[], at: number, length: number): Span {
  const first = tokens[at]?.span ?? { start: 0, end: 0 };
  return length === 1 ? first : { start: first.start, end: tokens[at + length - 1]?.span.end ?? first.end };
}

function pushAll(concepts: readonly Concept[], span: Span, mentions: Mention[]): void {
  for (const concept of concepts) mentions.push({ concept, span, part: false });
}

interface Match {
  readonly concepts: readonly Concept[];
  /** In tokens, at least one. */
  readonly length: number;
}

const NO_MATCH: Match = { concepts: [], length: 1 };

/** The longest phrase that begins here; words as written before words by their stem. */
function matchAt({ candidates }: Lead, tokens: readonly Token[], at: number): Match {
  const first = tokens[at];
  if (!first) return NO_MATCH;
  for (const { phrases, words, capital } of candidates) {
    if (capital && !first.capital) continue;
    const found = phrases && longest(phrases.get(tokens[at + 1]?.stem ?? "") ?? NO_WORDINGS, tokens, at);
    if (found) return found;
    const concepts = words[shapeOf(first)] ?? NO_CONCEPTS;
    if (concepts.length > 0) return { concepts, length: 1 };
  }
  return NO_MATCH;
}

const NO_WORDINGS: readonly Wording[] = [];
const NO_CONCEPTS: readonly Concept[] = [];

/** Wordings that may begin with a word, in the order they are tried. */
interface Candidates {
  /** Those of several words, by the stem of the second one; null where there are none. */
  readonly phrases: ReadonlyMap<string, readonly Wording[]> | null;
  /** What the word alone names, by the shape it is written in. */
  readonly words: readonly (readonly Concept[])[];
  /** For nouns only: a genitive. */
  readonly capital: boolean;
}

/** What a word may begin; null for most words. */
interface Lead {
  readonly candidates: readonly Candidates[];
  readonly verbs: readonly SplitVerb[] | undefined;
}

function leadFor(key: string, language: Language): Lead | null {
  const candidates = candidatesFor(key, language);
  const verbs = WORDS[language].split.get(key);
  return candidates.length === 0 && !verbs ? null : { candidates, verbs };
}

/** The word as written, without a genitive's ending, and by its stem. */
function candidatesFor(key: string, language: Language): readonly Candidates[] {
  const { exact, stemmed } = WORDS[language];
  const owned = language === "de" ? /^(?<bare>.{4,}?)(?:es|s)$/u.exec(key)?.groups?.["bare"] : undefined;
  const stem = stemOf(key, language);
  // Names of three letters have no inflection that could be taken off a longer word: "Boeing" is no "BoE".
  const isInflected = ({ keys }: Wording): boolean => stem === key || (keys[0]?.length ?? 0) > 3;
  const alike = UNSTEMMED[language].has(key) ? [] : (stemmed.get(stem) ?? []).filter(isInflected);
  const lists = [
    { wordings: exact.get(key) ?? [], capital: false, nouns: false },
    { wordings: owned === undefined ? [] : (exact.get(owned) ?? []), capital: true, nouns: false },
    { wordings: alike, capital: false, nouns: language === "de" },
  ];
  return lists.flatMap(({ wordings, capital, nouns }) =>
    wordings.length === 0
      ? []
      : { phrases: phrasesAmong(wordings), words: SHAPES.map(namedBy(wordings, nouns)), capital },
  );
}

/** Words that look like an inflected form of another one, and are none. */
const UNSTEMMED: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: GERMAN_UNSTEMMED,
  en: ENGLISH_UNSTEMMED,
};

function phrasesAmong(wordings: readonly Wording[]): Candidates["phrases"] {
  const phrases = wordings.filter(({ stems }) => stems.length > 1);
  return phrases.length === 0 ? null : Map.groupBy(phrases, ({ stems }) => stems[1] ?? "");
}

/** How a word is written, as far as a wording may ask for it; `shapeOf` gives the place in this list. */
const SHAPES = [
  { capital: false, umlaut: false },
  { capital: true, umlaut: false },
  { capital: false, umlaut: true },
  { capital: true, umlaut: true },
] as const;

function shapeOf({ capital, umlaut }: Token): number {
  return (capital ? 1 : 0) + (umlaut ? 2 : 0);
}

/** `nouns`: a German word with its capital is a form of a noun, and of no verb: "Druck" is not "gedrückt". */
function namedBy(
  wordings: readonly Wording[],
  nouns: boolean,
): (shape: (typeof SHAPES)[number]) => readonly Concept[] {
  const isOfKind = (wording: Wording, { capital }: (typeof SHAPES)[number]): boolean =>
    !nouns || !capital || wording.capital;
  return (shape) =>
    conceptsOf(
      wordings.filter(
        (wording) => wording.keys.length === 1 && suits(wording, shape) && isOfKind(wording, shape),
      ),
    );
}

function suits({ capital, umlaut }: Wording, written: Pick<Token, "capital" | "umlaut">): boolean {
  return (!capital || written.capital) && (!umlaut || written.umlaut);
}

function conceptsOf(wordings: readonly Wording[]): readonly Concept[] {
  return [...new Set(wordings.map(({ concept }) => concept))];
}

const LEADS: Readonly<Record<Language, (key: string) => Lead | null>> = {
  de: remembering((key) => leadFor(key, "de")),
  en: remembering((key) => leadFor(key, "en")),
};

/** The longest of the phrases that the words here go on with; null where they go on with none. */
function longest(phrases: readonly Wording[], tokens: readonly Token[], at: number): Match | null {
  let length = 0;
  let wordings: Wording[] = [];
  for (const wording of phrases) {
    if (wording.stems.length < length || !fits(wording, tokens, at)) continue;
    if (wording.stems.length > length) wordings = [];
    length = wording.stems.length;
    wordings.push(wording);
  }
  return length === 0 ? null : { concepts: conceptsOf(wordings), length };
}

function fits(wording: Wording, tokens: readonly Token[], at: number): boolean {
  const { stems } = wording;
  const first = tokens[at];
  if (!first || !suits(wording, first)) return false;
  for (let offset = 1; offset < stems.length; offset++) {
    if (tokens[at + offset]?.stem !== stems[offset]) return false;
  }
  return true;
}

/** Longest German compound worth splitting; longer strings are not words. */
const LONGEST_COMPOUND = 60;
const SHORTEST_COMPOUND = 7;

/** A concept that a part of a compound names; `part` where it is not the last one. */
type Part = Pick<Mention, "concept" | "part">;

/** What a compound names by its parts, and what of that it says beside a sense of its own. */
interface Parts {
  readonly all: readonly Part[];
  /** "Nettogewinn" is net, "Vorjahresumsatz" the year before. */
  readonly modifiers: readonly Part[];
}

const MODIFIERS: ReadonlySet<string> = new Set(["scope", "period"]);

const PARTS = remembering((key): Parts | null => {
  const compound = splitCompound(key, WORDS.de);
  if (!compound) return null;
  const modifier = compound.modifier.map(({ concept }): Part => ({ concept, part: true }));
  const head = compound.head.map(({ concept }): Part => ({ concept, part: false }));
  return {
    all: [...modifier, ...head],
    modifiers: modifier.filter(({ concept }) => MODIFIERS.has(concept.kind)),
  };
});

interface Found {
  /** The word has a sense of its own. */
  readonly named: boolean;
  readonly mentions: Mention[];
}

/** "U.S. crude inventories" are those of a country, whatever else the phrase names. */
function readPlaces(tokens: readonly Token[], language: Language): readonly Mention[] {
  return tokens.flatMap((token) =>
    token.capital
      ? (WORDS[language].exact.get(token.key) ?? [])
          .filter(({ concept, keys }) => concept.kind === "place" && keys.length === 1)
          .map(({ concept }) => ({ concept, span: token.span, part: true }))
      : [],
  );
}

/** The parts of a German compound that is no word of its own, and the modifiers of one that is. */
function pushParts({ key, capital, span }: Token, language: Language, { named, mentions }: Found): void {
  if (language !== "de" || !capital || key.length < SHORTEST_COMPOUND || key.length > LONGEST_COMPOUND)
    return;
  const parts = PARTS(key);
  if (!parts) return;
  for (const { concept, part } of named ? parts.modifiers : parts.all) mentions.push({ concept, span, part });
}

const NO_MENTIONS: readonly Mention[] = [];

/** How far a particle may stand behind its verb, in words. */
const REACH = 30;

function readSplitVerb(
  verbs: readonly SplitVerb[],
  { text, tokens, at }: { readonly text: string; readonly tokens: readonly Token[]; readonly at: number },
): readonly Mention[] {
  const token = tokens[at];
  if (!token) return NO_MENTIONS;
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + REACH); ahead++) {
    const particle = tokens[ahead];
    if (!particle) break;
    const meant = verbs.filter((verb) => verb.particle === particle.key);
    if (meant.length > 0 && closesClause(text, particle, tokens[ahead + 1]))
      return meant.map(({ concept }) => ({ concept, span: token.span, part: false }));
    if (endsSentence(text, particle)) break;
  }
  return NO_MENTIONS;
}

function endsSentence(text: string, { span }: Token): boolean {
  const sign = text.charAt(span.end);
  return sign === "." || sign === "!" || sign === "?" || sign === ";";
}

/** A particle is the last word of its clause. */
function closesClause(text: string, token: Token, next: Token | undefined): boolean {
  if (!next) return true;
  return /[.,;:!?)–—]/u.test(text.slice(token.span.end, next.span.start)) || CONNECTIVES.has(next.key);
}

const CONNECTIVES: ReadonlySet<string> = new Set(["und", "oder", "aber", "sondern", "sowie", "als", "wie"]);
