import type { Language } from "../domain/language.ts";
import { remembering } from "../lexicon/remember.ts";

/**
 * What a search term is met by when not by itself: words of one origin in its own language (`ld:`, `le:`; "Zahlung" and
 * "gezahlt"), and loan words in both (`x:`; "Kommission" and "commission").
 */
export function looseKeys(term: string, language: Language): readonly string[] {
  return LOOSE[language](term);
}

const LOOSE: Readonly<Record<Language, (term: string) => readonly string[]>> = {
  de: remembering((term) => keysFor(term, "de")),
  en: remembering((term) => keysFor(term, "en")),
};

function keysFor(term: string, language: Language): readonly string[] {
  if (/\d/u.test(term)) return [];
  const root = rootOf(term, language);
  const loans = FALSE_FRIENDS.has(term) ? [] : [...new Set([term, root].map(respelled))];
  return [
    ...(root.length >= SHORTEST_ROOT ? [`l${language.charAt(0)}:${root}`] : []),
    ...loans.filter((loan) => loan.length >= LOAN).map((loan) => `x:${loan.slice(0, LOAN)}`),
  ];
}

const SHORTEST_ROOT = 4;
/** In letters: what two loan words share from their beginning. */
const LOAN = 6;

/** Look alike and mean something else in the other language. */
const FALSE_FRIENDS: ReadonlySet<string> = new Set(
  "konzern konzerne aktuell eventuell provision billion fabrik personal aktion kaution novelle prospekt sensibel konkret engagement konkurs preisen".split(
    " ",
  ),
);

/** Endings that make nouns, verbs and adjectives of one another, with the shortest root each leaves. */
const ENDINGS: Readonly<Record<Language, readonly (readonly [ending: string, root: number])[]>> = {
  de: [
    ["ierung", 4],
    ["ieren", 4],
    ["iert", 4],
    ["ation", 4],
    ["igung", 4],
    ["igt", 4],
    ["ung", 4],
    ["igkeit", 4],
    ["keit", 4],
    ["heit", 4],
    ["isch", 5],
    ["lich", 5],
    ["tet", 5],
    ["et", 5],
    ["ig", 5],
    ["t", 5],
  ],
  en: [
    ["ization", 4],
    ["isation", 4],
    ["ation", 4],
    ["ition", 4],
    ["ion", 4],
    ["ment", 4],
    ["ance", 5],
    ["ence", 5],
    ["able", 5],
    ["iti", 5],
    ["ive", 5],
    ["iv", 5],
    ["ers", 4],
    ["er", 4],
    ["or", 5],
    ["ee", 4],
    ["al", 5],
    ["at", 4],
    ["e", 4],
    ["i", 5],
  ],
};

function rootOf(term: string, language: Language): string {
  const bare = language === "de" ? withoutParticiple(term) : term;
  for (const [ending, shortest] of ENDINGS[language])
    if (bare.endsWith(ending) && bare.length - ending.length >= shortest)
      return bare.slice(0, bare.length - ending.length);
  return bare;
}

/** "Gezahlt" is of "zahlen", "gestrich(en)" of its own. */
function withoutParticiple(term: string): string {
  return /^ge.{4,}t$/u.test(term) ? term.slice(2, -1) : term;
}

/** Both languages' ways to write one sound in loan words. */
function respelled(root: string): string {
  return root
    .replaceAll("sch", "sh")
    .replaceAll("ph", "f")
    .replaceAll("th", "t")
    .replaceAll("ch", "k")
    .replaceAll(/c(?=[eiy])/gu, "s")
    .replaceAll(/[cq]/gu, "k")
    .replaceAll("z", "s")
    .replaceAll("y", "i")
    .replaceAll("x", "ks")
    .replaceAll(/(.)\1/gu, "$1");
}
