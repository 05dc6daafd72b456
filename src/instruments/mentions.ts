import type { Instrument } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { fold } from "./fold.ts";
import type { IndexedName, NameIndex, NameKind } from "./name-index.ts";
import { COMPANY_HEADS, GLUED_NOUN, GLUED_WORDS, LEGAL_TAIL } from "./words/boundaries.ts";

/** One place where a text writes a name of ours. */
export interface Mention {
  readonly span: Span;
  /** The alias that was written, folded and uninflected. */
  readonly name: string;
  readonly kind: Exclude<NameKind, "false-friend"> | "identifier";
  /** More than one where companies share the name. */
  readonly instruments: readonly Instrument[];
  /** Whether a legal form or the ticker follows the name; it belongs to the mention's span. */
  readonly legal: boolean;
  /** The rest of a German compound, in lower case: "aktie" of "Siemens-Aktie". */
  readonly head: string | null;
}

/** Every name the text writes, in written order, the longest where several begin at one place. */
export function findNames(text: string, language: Language, index: NameIndex): readonly Mention[] {
  const reading = { text, folded: fold(text), language };
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!startsWord(reading, at)) continue;
    const found = nameAt(reading, at, index);
    if (found === null) continue;
    if (found.mention !== null) mentions.push(found.mention);
    at = found.end - 1;
  }
  return mentions;
}

interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly language: Language;
}

interface Found {
  readonly end: number;
  /** Null where the place belongs to a false friend. */
  readonly mention: Mention | null;
}

function nameAt(reading: Reading, start: number, index: NameIndex): Found | null {
  for (const name of index.at(reading.folded, start)) {
    const end = start + name.folded.length;
    if (!fitsCase(reading.text.slice(start, end), name)) continue;
    const ending = tickerBehind(reading.text, end) > 0 ? { end, head: null } : endingOf(reading, start, end);
    if (ending === null) continue;
    if (name.kind === "false-friend") return { end: ending.end, mention: null };
    return mentioned(reading.text, { start, end }, ending, name);
  }
  return null;
}

interface Ending {
  readonly end: number;
  /** See `Mention`. */
  readonly head: string | null;
}

function mentioned(text: string, written: Span, ending: Ending, name: IndexedName): Found {
  const legal = ending.head === null ? legalForm(text, ending.end) : 0;
  const named = legal > 0 ? ending.end + legal : written.end;
  const ticker = ending.head === null ? tickerBehind(text, Math.max(named, ending.end)) : 0;
  const end = ticker > 0 ? Math.max(named, ending.end) + ticker : named;
  return {
    end: Math.max(ending.end, end),
    mention: {
      span: { start: written.start, end },
      name: name.base,
      kind: name.kind === "false-friend" ? "name" : name.kind,
      instruments: ticker > 0 ? ownedBy(text.slice(end - ticker, end).trim(), name) : name.instruments,
      legal: legal > 0 || ticker > 0,
      head: ending.head,
    },
  };
}

/** Of the companies that share the name, the one whose ticker this is. */
function ownedBy(ticker: string, { instruments }: IndexedName): readonly Instrument[] {
  const bare = ticker.replace(/\..*$/, "");
  const owners = instruments.filter(({ ticker: own }) => own === bare || own === ticker);
  return owners.length > 0 ? owners : instruments;
}

/** How many characters a ticker takes that an agency writes behind the name, as in "Merck MRK.N"; 0 where there is none. */
function tickerBehind(text: string, end: number): number {
  return AGENCY_TICKER.exec(text.slice(end, end + 14))?.[0].length ?? 0;
}

const AGENCY_TICKER =
  /^ ?(?:[A-Z]{1,5}|\d{4,6})\.(?:OQ|O|N|K|A|P|PK|DE|L|PA|MI|AS|S|SW|T|HK|KS|TW|TO|VI|MC|ST|CO|HE|BR|UL)(?![\p{L}\p{N}])/u;

/** Whether a word begins here, be it glued to the one before ("wieMicron"). */
function startsWord({ text, language }: Reading, at: number): boolean {
  if (!isWordUnit(text.charCodeAt(at))) return false;
  if (at === 0 || !isWordUnit(text.charCodeAt(at - 1))) return true;
  return isUpper(text.charAt(at)) && isLower(text.charAt(at - 1)) && isGluedBefore(text, at, language);
}

function isGluedBefore(text: string, at: number, language: Language): boolean {
  let start = at;
  while (start > Math.max(0, at - LONGEST_WORD) && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
  const before = text.slice(start, at);
  if (GLUED_WORDS.has(before.toLowerCase()) || GLUED_NOUN.test(before) || JOINED.test(before)) return true;
  // No German word in lower case goes on with a capital: "hältHPE".
  if (language === "de" && before.length > 1 && before === before.toLowerCase()) return true;
  return before.length >= 9 && !/\p{Lu}/u.test(before.slice(1));
}

/** "Delivery HeroundHelloFresh". */
const JOINED = /\p{Ll}(?:und|oder|sowie)$/u;

/** So far a word is followed; what is longer is no text. */
const LONGEST_WORD = 60;

/** Upper case where the name has it; a name of four letters or more may also be written in capitals throughout. */
function fitsCase(written: string, name: IndexedName): boolean {
  if (written === name.surface) return true;
  if (written.length < 4) return written.replaceAll("-", " ") === name.surface.replaceAll("-", " ");
  if (name.kind === "false-friend") return true;
  if (isUpper(name.surface.charAt(0)) && !isUpper(written.charAt(0))) return false;
  if (written === written.toUpperCase()) return name.kind !== "ambiguous";
  return wordsBeginAlike(written, name.surface);
}

function wordsBeginAlike(written: string, surface: string): boolean {
  if (written.length !== surface.length) return false;
  for (let at = 1; at < written.length; at += 1) {
    if (/[\p{L}\p{N}]/u.test(surface.charAt(at - 1))) continue;
    if (isUpper(surface.charAt(at)) && !isUpper(written.charAt(at))) return false;
  }
  return true;
}

/** Where the name ends with its inflection or compound; null where it is only the beginning of another word. */
function endingOf({ text, language }: Reading, start: number, end: number): Ending | null {
  if (isCode(text, start, end)) return null;
  if (!isWordUnit(text.charCodeAt(end))) return compound(text, end);
  const rest = wordRest(text, end);
  const lower = rest.toLowerCase();
  const after = end + rest.length;
  if (lower === "s" && rest === "s" && language === "de" && end - start > 2) return compound(text, after);
  if (language === "en") return null;
  if (JOINS.test(rest) || (isGlued(text, start) && /^\p{Lu}\p{Ll}{2}/u.test(rest)))
    return { end, head: null };
  if (rest === lower && COMPANY_HEADS.has(lower)) return { end: after, head: lower };
  const sure = end - start >= 5 || isGlued(text, start) || isAcronym(text.slice(start, end));
  if (sure && GLUED_WORDS.has(lower)) return { end, head: null };
  const mayBeAnyWord = isGlued(text, start) || isAcronym(text.slice(start, end));
  return mayBeAnyWord && rest === lower && lower.length > 1 ? { end, head: null } : null;
}

const JOINS = /^(?:und|oder|sowie)\p{Lu}/u;

/** "NVR-204": a substance or a model. */
function isCode(text: string, start: number, end: number): boolean {
  return isAcronym(text.slice(start, end)) && /^[-‐‑]\d{2}/u.test(text.slice(end, end + 3));
}

function isGlued(text: string, start: number): boolean {
  return start > 0 && isWordUnit(text.charCodeAt(start - 1));
}

function isAcronym(name: string): boolean {
  return name.length >= 3 && /^\p{Lu}+$/u.test(name);
}

/** How many characters a legal form after the name takes; 0 where there is none. */
function legalForm(text: string, end: number): number {
  const next = text.charAt(end);
  return next === " " || next === "," ? (LEGAL_TAIL.exec(text.slice(end, end + 24))?.[0].length ?? 0) : 0;
}

function compound(text: string, end: number): { end: number; head: string | null } {
  if (!/^[-‐‑]\p{L}/u.test(text.slice(end, end + 2))) return { end, head: null };
  const head = /^[\p{L}\p{N}-]+/u.exec(text.slice(end + 1, end + 61))?.[0] ?? "";
  return { end, head: head.toLowerCase() };
}

function wordRest(text: string, from: number): string {
  let end = from;
  while (end < Math.min(text.length, from + LONGEST_WORD) && isWordUnit(text.charCodeAt(end))) end += 1;
  return text.slice(from, end);
}

/** Letters and digits of any script; the Latin ones are told apart without a regular expression. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit > 47 && unit < 58) || (unit > 64 && unit < 91) || (unit > 96 && unit < 123);
  return unit > 191 ? /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(String.fromCharCode(unit)) : false;
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}
