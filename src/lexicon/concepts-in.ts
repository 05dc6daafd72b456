import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { splitCompound } from "./compounds.ts";
import type { SplitVerb, Wording } from "./index-words.ts";
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
  let at = 0;
  for (let token = tokens[0]; token; token = tokens[at]) {
    const lead = LEADS[language](token.key);
    const found = lead ? matchAt(lead, { tokens, at, language }) : NO_MATCH;
    const span = { start: token.span.start, end: (tokens[at + found.length - 1] ?? token).span.end };
    for (const { concept } of found.wordings) mentions.push({ concept, span, part: false });
    if (found.wordings.length === 0) mentions.push(...readParts(token, language));
    else if (found.length === 1) mentions.push(...readModifiers(token, language));
    else if (found.wordings.some(({ concept }) => concept.kind === "metric"))
      mentions.push(...readPlaces(tokens.slice(at, at + found.length), language));
    if (lead?.verbs) mentions.push(...readSplitVerb(lead.verbs, { text, tokens, at }));
    at += found.length;
  }
  return { tokens, mentions };
}

interface Match {
  readonly wordings: readonly Wording[];
  /** In tokens, at least one. */
  readonly length: number;
}

const NO_MATCH: Match = { wordings: [], length: 1 };

/** The longest phrase that begins here; words as written before words by their stem. */
function matchAt({ candidates }: Lead, place: Place): Match {
  for (const { wordings, capital } of candidates) {
    if (capital && place.tokens[place.at]?.capital !== true) continue;
    const found = longest(wordings, place);
    if (found.wordings.length > 0) return found;
  }
  return NO_MATCH;
}

/** Wordings that may begin with a word, in the order they are tried. */
interface Candidates {
  readonly wordings: readonly Wording[];
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
  const lists = [
    { wordings: exact.get(key) ?? [], capital: false },
    { wordings: owned === undefined ? [] : (exact.get(owned) ?? []), capital: true },
    { wordings: (stemmed.get(stem) ?? []).filter(isInflected), capital: false },
  ];
  return lists.filter(({ wordings }) => wordings.length > 0);
}

const LEADS: Readonly<Record<Language, (key: string) => Lead | null>> = {
  de: remembering((key) => leadFor(key, "de")),
  en: remembering((key) => leadFor(key, "en")),
};

interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly language: Language;
}

function longest(candidates: readonly Wording[], place: Place): Match {
  let length = 0;
  let wordings: Wording[] = [];
  for (const wording of candidates) {
    if (wording.keys.length < length || !fits(wording, place)) continue;
    if (wording.keys.length > length) wordings = [];
    length = wording.keys.length;
    if (!wordings.some(({ concept }) => concept === wording.concept)) wordings.push(wording);
  }
  return { wordings, length: Math.max(length, 1) };
}

function fits({ keys, stems, capital, umlaut }: Wording, { tokens, at, language }: Place): boolean {
  if (capital && tokens[at]?.capital !== true) return false;
  if (umlaut && tokens[at]?.umlaut !== true) return false;
  for (let offset = 1; offset < keys.length; offset++) {
    const key = tokens[at + offset]?.key;
    if (key === undefined) return false;
    if (key !== keys[offset] && stemOf(key, language) !== stems[offset]) return false;
  }
  return true;
}

/** Longest German compound worth splitting; longer strings are not words. */
const LONGEST_COMPOUND = 60;
const SHORTEST_COMPOUND = 7;

const COMPOUNDS = remembering((key) => splitCompound(key, WORDS.de));

const NO_MENTIONS: readonly Mention[] = [];

function readParts(token: Token, language: Language): readonly Mention[] {
  if (language !== "de" || !token.capital) return NO_MENTIONS;
  if (token.key.length < SHORTEST_COMPOUND || token.key.length > LONGEST_COMPOUND) return NO_MENTIONS;
  const compound = COMPOUNDS(token.key);
  if (!compound) return NO_MENTIONS;
  const mention =
    (part: boolean) =>
    (wording: Wording): Mention => ({
      concept: wording.concept,
      span: token.span,
      part,
    });
  return [...compound.modifier.map(mention(true)), ...compound.head.map(mention(false))];
}

const MODIFIERS: ReadonlySet<string> = new Set(["scope", "period"]);

/** What a known compound says beside its own sense: "Nettogewinn" is net, "Vorjahresumsatz" the year before. */
function readModifiers(token: Token, language: Language): readonly Mention[] {
  return readParts(token, language).filter(({ concept, part }) => part && MODIFIERS.has(concept.kind));
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
    if (!particle || !closesClause(text, particle, tokens[ahead + 1])) continue;
    const meant = verbs.filter((verb) => verb.particle === particle.key);
    if (meant.length > 0) return meant.map(({ concept }) => ({ concept, span: token.span, part: false }));
    if (/[.!?;]/u.test(text.charAt(particle.span.end))) return [];
  }
  return [];
}

/** A particle is the last word of its clause. */
function closesClause(text: string, token: Token, next: Token | undefined): boolean {
  if (!next) return true;
  return /[.,;:!?)–—]/u.test(text.slice(token.span.end, next.span.start)) || CONNECTIVES.has(next.key);
}

const CONNECTIVES: ReadonlySet<string> = new Set(["und", "oder", "aber", "sondern", "sowie", "als", "wie"]);
