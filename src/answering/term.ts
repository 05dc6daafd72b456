import type { Instrument } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { contains, textAt } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";
import { termsOf } from "../search/terms.ts";
import { groupsIn, isPlace, phrasesIn } from "./glossary.ts";
import { keysOf, wordKeys } from "./keys.ts";
import { isExact, isQuestionWord, isStopWord, knownPart, wholeTerm } from "./known-words.ts";
import { looseKeys } from "./loose-keys.ts";
import type { AskedWords } from "./names-asked.ts";
import type { Term } from "./question.ts";
import { joinedKey, plain } from "./spelling.ts";
import { WEIGHTS } from "./weights.ts";

/** An instrument by any of its names; of a product only by its own. */
export function nameTerm(words: string, instruments: readonly Instrument[], brand: boolean): Term {
  const keys = new Set<string>([`p:${plain(words)}`, joinedKey(words)]);
  for (const { ticker, equivalents, aliases, name } of brand ? [] : instruments) {
    for (const listing of [ticker, ...equivalents]) keys.add(`t:${listing}`);
    for (const alias of [name, ...aliases]) {
      keys.add(`p:${plain(alias)}`);
      keys.add(`p:${plain(spelledOut(alias))}`);
    }
  }
  return {
    words,
    role: "name",
    place: false,
    cited: false,
    keys,
    parts: NONE,
    short: shortOf(words),
    weight: WEIGHTS.name,
  };
}

const YEARS: Readonly<Record<string, string>> = {
  "2": "two",
  "5": "five",
  "10": "ten",
  "20": "twenty",
  "30": "thirty",
};

/** "Ten-year Treasury", of "10-Year Treasury". */
function spelledOut(name: string): string {
  return name.replace(/^\d+(?=[- ]year)/iu, (years) => YEARS[years] ?? years);
}

/** What a text that has named somebody in full may go on with: "die Telekom". */
function shortOf(words: string): readonly string[] {
  const parts = words.split(/[\s-]+/u).filter((part) => part !== "");
  return parts.length < 2
    ? []
    : parts.filter((part) => /^\p{Lu}.{3}/u.test(part)).map((part) => `p:${plain(part)}`);
}

const NONE: readonly ReadonlySet<string>[] = [];

/** A name as it is written, in one word or several; and what it is called in the other language, where that is known. */
export function writtenName(words: string, language: Language): Term {
  const span = { start: 0, end: words.length };
  // "Bank of England" is no country.
  const places = isExact(words, language)
    ? conceptsIn(words, span, language).filter(
        ({ concept, span: named }) => concept.kind === "place" && contains(named, span),
      )
    : [];
  const whole = wordKeys(words);
  const keys = new Set([`p:${plain(words)}`, joinedKey(words), ...(whole.length === 1 ? whole : [])]);
  for (const { concept } of places) keys.add(`c:${concept.key}`);
  const groups =
    whole.length > 1
      ? phrasesIn(new Set(termsOf(words, language)), language)
      : groupsIn(wholeTerm(words, language), language);
  for (const group of groups) keys.add(`g:${group}`);
  // "Omaner", "Berliner"
  if (words.length > 3)
    for (const key of whole.slice(0, 1)) for (const end of PEOPLE) keys.add(`${key}${end}`);
  const parts = whole.map((key) => new Set([key]));
  return {
    words,
    role: "name",
    place: places.some(({ concept }) => !AUTHORITIES.has(concept.id)) || groups.some(isPlace),
    cited: false,
    keys,
    parts,
    short: shortOf(words),
    weight: WEIGHTS.name,
  };
}

/** The lexicon counts them among places, as whose rate or budget a figure is; they are somebody. */
const AUTHORITIES: ReadonlySet<string> = new Set(["fed", "ecb", "bank-of-england"]);

/** Endings by which Germans call whoever is from there. */
const PEOPLE = ["er", "ern"] as const;

/** What a word or phrase asks about; null where it only asks. */
export function termAt(span: Span, { text, language, statement }: AskedWords): Term | null {
  const words = textAt(text, span);
  const mentions = statement.mentions.filter((mention) => contains(span, mention.span));
  const isLittle = mentions.length === 0 || /^\p{Ll}{1,4}$/u.test(words);
  if (isQuestionWord(words, language) || (isLittle && isStopWord(words, language))) return null;
  const keys = keysOf({ text, span, language, mentions });
  const exact = language === "en" || isExact(words, language);
  const isNoun = language === "en" || (span.start > 0 && /^\p{Lu}/u.test(words));
  const weight = GENERIC.test(words) ? WEIGHTS.light : weightOf(exact ? mentions : [], isNoun);
  const term = { words, role: "matter", place: false, cited: false, short: [], weight } as const;
  if (mentions.length > 0 && /\s/u.test(words))
    return { ...term, keys: phraseKeys(words, keys, language), parts: contentParts(words, language) };
  if (exact) return { ...term, keys, parts: NONE };
  return { ...term, keys: wholeKeys(words, language), parts: partsOf(words, language, mentions) };
}

/** Of several words one alone says something else: the "auf" of "Anträge auf Arbeitslosenhilfe". */
function phraseKeys(words: string, keys: ReadonlySet<string>, language: Language): ReadonlySet<string> {
  const groups = phrasesIn(new Set(termsOf(words, language)), language);
  return new Set([
    ...[...keys].filter((key) => key.startsWith("c:")),
    ...groups.map((group) => `g:${group}`),
  ]);
}

function contentParts(words: string, language: Language): readonly ReadonlySet<string>[] {
  return words
    .split(/\s+/u)
    .filter((word) => !isStopWord(word, language))
    .map(
      (word) =>
        new Set([
          ...wordKeys(word),
          ...looseKeys(word.toLowerCase(), language),
          ...termsOf(word, language)
            .slice(0, 1)
            .map((term) => `${language}:${term}`),
        ]),
    );
}

function wholeKeys(words: string, language: Language): ReadonlySet<string> {
  const terms = wholeTerm(words, language);
  const own = [...terms].map((term) => `${language}:${term}`);
  return new Set([...own, ...wordKeys(words), ...groupsIn(terms, language).map((group) => `g:${group}`)]);
}

/** What a German compound is made of: each part by its stem or what it means, and the concepts it is read as. */
function partsOf(
  words: string,
  language: Language,
  mentions: readonly Mention[],
): readonly ReadonlySet<string>[] {
  const half = knownPart(words);
  const split = termsOf(words, language).slice(1);
  const stems = split.length > 0 || half === null ? split : [...wholeTerm(half, language)];
  const parts = stems.map(
    (stem) =>
      new Set([`${language}:${stem}`, ...groupsIn(new Set([stem]), language).map((group) => `g:${group}`)]),
  );
  const concepts = mentions.filter(({ concept: { kind } }) => kind === "metric" || kind === "noun");
  if (parts.length === 0) return mentions.map(({ concept }) => new Set([`c:${concept.key}`]));
  const last = parts.at(-1);
  for (const { concept, part } of concepts) (part ? parts[0] : last)?.add(`c:${concept.key}`);
  return parts;
}

/** What every move and every moment of a day may be called. */
const GENERIC =
  /^(?:(?:kurs)?veränderung|(?:kurs)?entwicklung|(?:kurs)?bewegung|change|move|movement|performance|mittags?|vormittags?|nachmittags?|noon|midday|morning|afternoon)$/iu;

/** Whoever they are, and what a price is the price of. */
const LITTLE = ["noun:people", "noun:barrels", "noun:ounce"] as const;

/** How sure something is, and who says so: an answer seldom says it in the same words. */
const MANNERS: ReadonlySet<string> = new Set(["certainty", "attribution", "basis", "negation"]);

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

function weightOf(mentions: readonly Mention[], isNoun: boolean): number {
  const keys = new Set(mentions.map(({ concept }) => concept.key));
  const kinds = new Set(mentions.map(({ concept }) => concept.kind));
  if (mentions.length > 0 && [...kinds].every((kind) => MANNERS.has(kind))) return WEIGHTS.light;
  if (keys.has("metric:ratio") || keys.has("noun:currency-dollar")) return WEIGHTS.light;
  // Which day is meant is judged by the article's day; the word only helps to find it.
  if (WEEKDAYS.some((day) => keys.has(`period:${day}`))) return 0;
  const isValue = keys.has("metric:market-cap");
  if (keys.has("metric:share-price") && !keys.has("direction:close") && !isValue) return WEIGHTS.light;
  if (LITTLE.some((key) => keys.has(key))) return WEIGHTS.light;
  if (keys.has("direction:close")) return WEIGHTS.concept;
  if (kinds.has("metric")) return WEIGHTS.metric;
  if (kinds.has("noun")) return WEIGHTS.noun;
  if (kinds.has("event") || kinds.has("direction")) return WEIGHTS.concept;
  if (keys.has("scope:total")) return WEIGHTS.unknown;
  if (kinds.has("period")) return WEIGHTS.word;
  return isNoun ? WEIGHTS.unknown : WEIGHTS.word;
}
