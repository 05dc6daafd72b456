import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";

interface Stretch {
  readonly text: string;
  readonly metric: Span;
  /** The clause the metric stands in. */
  readonly clause: Span;
  readonly language: Language;
}

/**
 * What the words around a metric narrow it to: a part of the business that stands before it ("cloud revenue") or
 * is named behind it ("revenue at AWS"). Null for none; undefined where it is narrowed to something unnamed.
 */
export function metricScope({ text, metric, clause, language }: Stretch): string | null | undefined {
  const before = language === "en" ? premodifierIn(text.slice(clause.start, metric.start)) : null;
  if (before !== null) return isPart(before) ? before : undefined;
  const behind = NARROWED[language].exec(text.slice(metric.end, clause.end))?.[0];
  if (behind === undefined) return null;
  const words = behind.trim().split(" ").slice(1);
  return words.find((word) => NAME[language].test(word));
}

/** Whether a word names a part of a business, so that a label may repeat it as written. */
export function isPart(word: string): boolean {
  return PARTS.has(word.toLowerCase()) || /^\p{Lu}/u.test(word) || /^\p{Ll}\p{Lu}/u.test(word);
}

const PARTS: ReadonlySet<string> = new Set([
  "ad",
  "advertising",
  "automotive",
  "chip",
  "cloud",
  "data-center",
  "gaming",
  "hardware",
  "licensing",
  "online",
  "service",
  "services",
  "software",
  "subscription",
  "werbe",
]);

/** Words of time behind a metric leave it whole. */
const TIME = {
  en: String.raw`(?:the |its |their |this )?(?:first|second|third|fourth|last|past|previous|prior|same|current|fiscal|full|final|three|six|nine|quarter|year|month|half|period|January|February|March|April|May|June|July|August|September|October|November|December|\d|Q\d)`,
  de: String.raw`(?:dem |den |der )?(?:ersten|zweiten|dritten|vierten|abgelaufenen|vergangenen|laufenden|kommenden|vorigen|gleichen|Quartal|Jahr|Geschäftsjahr|Halbjahr|Vorjahr|Höhe|Vergleich|Schnitt|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d|Q\d)`,
} as const;

/** Behind the metric: "from iPhones", "at the cloud unit AWS", "der Tochter Porsche", "in China". */
const NARROWED = {
  en: new RegExp(
    String.raw`^ (?:from|at|in|of its|of the|for)(?: (?!to |by |${TIME.en})(?!(?:rose|fell|grew|was|were|is)\b)[\p{L}\p{N}&.'’-]+){1,5}`,
    "u",
  ),
  de: new RegExp(
    String.raw`^ (?:der|des|mit|in|im|aus|bei)(?: (?!um |auf |von |${TIME.de})[\p{L}\p{N}&.'’-]+){1,4}`,
    "u",
  ),
} as const satisfies Record<Language, RegExp>;

/** German writes every noun with a capital; only what no noun looks like is a name for certain. */
const NAME = { en: /^(?:\p{Lu}|\p{Ll}\p{Lu})/u, de: /^(?:\p{Lu}{2}|\p{Ll}\p{Lu})/u } as const;

/** The word right before an English metric, unless it is one that leaves the metric whole. */
function premodifierIn(before: string): string | null {
  const word = /([\p{L}\p{N}'’-]+) $/u.exec(before)?.[1];
  return word === undefined || PLAIN.test(word) || /['’]s?$/u.test(word) ? null : word;
}

const PLAIN =
  /^(?:the|its|a|an|their|his|our|and|or|of|on|in|for|with|as|by|that|total|overall|net|group|consolidated|company|quarterly|annual|yearly|full-year|half-year|first-quarter|second-quarter|third-quarter|fourth-quarter|record|adjusted|underlying|organic|reported|expected|higher|lower|global|diluted|basic|to|from|said|posted|raised|cut|lifted|lowered|expects?|sees?|forecasts?|when|while|where|quarter|year|current|planned|average|consensus|report|registered|recorded|generated|\d+%?)$/iu;
