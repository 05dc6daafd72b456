import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { splitCompound } from "./compounds.ts";
import type { SplitVerb, Wording } from "./index-words.ts";
import { HOMOGRAPHS } from "./locales/de/homographs.ts";
import { UNSTEMMED as GERMAN_UNSTEMMED } from "./locales/de/unstemmed.ts";
import { UNSTEMMED as ENGLISH_UNSTEMMED } from "./locales/en/unstemmed.ts";
import { remembering } from "./remember.ts";
import type { Shape, Token } from "./tokens.ts";
import { readShape, scan } from "./tokens.ts";
import { wordIndexOf } from "./vocabulary.ts";
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
  const { tokens, known } = scan(text, span, KNOWN[language]);
  const mentions: Mention[] = [];
  let at = 0;
  for (let word = known[0]; word; word = known[at]) {
    const { concepts, length } = matchAt(word, tokens, at);
    if (concepts.length > 0) pushAll(concepts, spanOf(tokens, at, length), mentions);
    if (length > 1) {
      if (concepts.some(({ kind }) => kind === "metric"))
        mentions.push(...readPlaces(tokens.slice(at, at + length), language));
    } else if (word.parts) pushParts(word.parts, tokens[at], { named: concepts.length > 0, mentions });
    if (word.verbs) pushSplitVerb(readSplitVerb(word.verbs, { text, tokens, at }), tokens[at], mentions);
    at += length;
  }
  return { tokens, mentions };
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
function matchAt({ candidates, seconds, alone }: Known, tokens: readonly Token[], at: number): Match {
  const next = seconds === null ? undefined : tokens[at + 1]?.stem;
  if (next === undefined || seconds?.has(next) !== true) return alone;
  for (const { phrases, word } of candidates) {
    const found = phrases && longest(phrases.get(next) ?? NO_WORDINGS, tokens, at);
    if (found) return found;
    if (word.concepts.length > 0) return word;
  }
  return NO_MATCH;
}

const NO_WORDINGS: readonly Wording[] = [];

/** Wordings that may begin with a word, in the order they are tried. */
interface Candidates {
  /** Those of several words, by the stem of the second one; null where there are none. */
  readonly phrases: ReadonlyMap<string, readonly Wording[]> | null;
  /** What the word alone names. */
  readonly word: Match;
}

/** What a word as it is written may name or begin: all that is looked up of it, at once. */
interface Known extends Shape {
  readonly candidates: readonly Candidates[];
  /** The stems that its phrases go on with: a look that spares trying them one by one. */
  readonly seconds: ReadonlySet<string> | null;
  /** What it names where no phrase goes on. */
  readonly alone: Match;
  readonly verbs: readonly SplitVerb[] | null;
  /** Of a German compound. */
  readonly parts: Parts | null;
}

function readKnown(written: string, language: Language): Known {
  const shape = readShape(written, language);
  // With its capital a homograph is the noun, and no form of the verb.
  const isNoun = language === "de" && shape.capital && HOMOGRAPHS.has(shape.key);
  const candidates = isNoun ? [] : candidatesFor(shape, language);
  const seconds = candidates.flatMap(({ phrases }) => [...(phrases?.keys() ?? [])]);
  return {
    ...shape,
    candidates,
    seconds: seconds.length === 0 ? null : new Set(seconds),
    alone: candidates.find(({ word }) => word.concepts.length > 0)?.word ?? NO_MATCH,
    verbs: isNoun ? null : (wordIndexOf(language).split.get(shape.key) ?? null),
    parts: language === "de" && shape.capital ? partsOf(shape.key) : null,
  };
}

const KNOWN: Readonly<Record<Language, (word: string) => Known>> = {
  de: remembering((word) => readKnown(word, "de")),
  en: remembering((word) => readKnown(word, "en")),
};

/** The word as written, without a genitive's ending, and by its stem. */
function candidatesFor(shape: Shape, language: Language): readonly Candidates[] {
  const { exact, stemmed } = wordIndexOf(language);
  const { key, stem } = shape;
  const isGenitive = language === "de" && shape.capital;
  const owned = isGenitive ? /^(?<bare>.{4,}?)(?:es|s)$/u.exec(key)?.groups?.["bare"] : undefined;
  // Names of three letters have no inflection that could be taken off a longer word: "Boeing" is no "BoE".
  const isInflected = ({ keys }: Wording): boolean => stem === key || (keys[0]?.length ?? 0) > 3;
  const alike = UNSTEMMED[language].has(key) ? [] : (stemmed.get(stem) ?? []).filter(isInflected);
  const lists = [
    { wordings: exact.get(key) ?? [], nouns: false },
    { wordings: owned === undefined ? [] : (exact.get(owned) ?? []), nouns: false },
    { wordings: alike, nouns: language === "de" && shape.capital },
  ];
  return lists.flatMap(({ wordings, nouns }) =>
    wordings.length === 0 ? [] : { phrases: phrasesAmong(wordings), word: namedBy(wordings, shape, nouns) },
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

/** `nouns`: a German word with its capital is a form of a noun, and of no verb: "Druck" is not "gedrückt". */
function namedBy(wordings: readonly Wording[], shape: Shape, nouns: boolean): Match {
  const words = wordings.filter(
    (wording) => wording.keys.length === 1 && suits(wording, shape) && (!nouns || wording.capital),
  );
  return words.length === 0 ? NO_MATCH : { concepts: conceptsOf(words), length: 1 };
}

function suits({ capital, umlaut }: Wording, written: Pick<Token, "capital" | "umlaut">): boolean {
  return (!capital || written.capital) && (!umlaut || written.umlaut);
}

function conceptsOf(wordings: readonly Wording[]): readonly Concept[] {
  return [...new Set(wordings.map(({ concept }) => concept))];
}

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

/** The parts of a German noun; null where it is no compound we know. */
function partsOf(key: string): Parts | null {
  if (key.length < SHORTEST_COMPOUND || key.length > LONGEST_COMPOUND) return null;
  const compound = splitCompound(key, wordIndexOf("de"));
  if (!compound) return null;
  const modifier = compound.modifier.map(({ concept }): Part => ({ concept, part: true }));
  const head = compound.head.map(({ concept }): Part => ({ concept, part: false }));
  return {
    all: [...modifier, ...head],
    modifiers: modifier.filter(({ concept }) => MODIFIERS.has(concept.kind)),
  };
}

interface Found {
  /** The word has a sense of its own. */
  readonly named: boolean;
  readonly mentions: Mention[];
}

/** "U.S. crude inventories" are those of a country, whatever else the phrase names. */
function readPlaces(tokens: readonly Token[], language: Language): readonly Mention[] {
  return tokens.flatMap((token) =>
    token.capital
      ? (wordIndexOf(language).exact.get(token.key) ?? [])
          .filter(({ concept, keys }) => concept.kind === "place" && keys.length === 1)
          .map(({ concept }) => ({ concept, span: token.span, part: true }))
      : [],
  );
}

/** The parts of a German compound that is no word of its own, and the modifiers of one that is. */
function pushParts(parts: Parts, token: Token | undefined, { named, mentions }: Found): void {
  if (!token) return;
  for (const { concept, part } of named ? parts.modifiers : parts.all)
    mentions.push({ concept, span: token.span, part });
}

/** A verb with its particle, in the place of the move the verb alone would tell: "fällt höher aus", "stieg aus". */
function pushSplitVerb(meant: readonly Mention[], token: Token | undefined, mentions: Mention[]): void {
  const isStill = meant.some(({ concept: { kind, id } }) => kind === "direction" && STILL.has(id));
  const at = isStill ? mentions.findLastIndex((mention) => isMoveAt(mention, token)) : -1;
  if (at >= 0) mentions.splice(at, 1);
  mentions.push(...meant);
}

/** What a verb may mean with its particle that is no way up or down. */
const STILL: ReadonlySet<string> = new Set(["end", "exit", "leave", "enter"]);

function isMoveAt({ concept, span }: Mention, token: Token | undefined): boolean {
  return (
    concept.kind === "direction" &&
    (concept.id === "up" || concept.id === "down") &&
    span.start === token?.span.start
  );
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
