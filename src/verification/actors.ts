import { textAt } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { Language } from "../domain/language.ts";
import type { Token } from "../lexicon/tokens.ts";
import { tokensBefore } from "./beside.ts";
import { isSpeaker } from "./people.ts";
import type { Passage } from "./statements.ts";

/** Somebody named in a passage: words side by side that are one name, or a noun for a party ("the union"). */
export interface Actor {
  readonly span: Span;
  /** Name keys, and `noun:` with a concept. */
  readonly keys: readonly string[];
  /** The preposition it hangs on: "an den Finanzinvestor Calder" hangs on "an". */
  readonly preposition: string | null;
}

/** Everybody a passage names, in written order. */
export function actorsIn(passage: Passage, text: string, language: Language): readonly Actor[] {
  const told = datelineEnd(text, passage.span);
  const parts = partsOf(passage).filter(({ span }) => span.start >= told && !isPaper(span, text));
  const groups: { span: Span; keys: string[] }[] = [];
  for (const { span, key } of parts) {
    const last = groups.at(-1);
    if (last && /^[\s&.’'-]*$/u.test(textAt(text, { start: last.span.end, end: span.start }))) {
      last.keys.push(key);
      last.span = { start: last.span.start, end: span.end };
    } else groups.push({ span, keys: [key] });
  }
  return groups.map((group) => ({
    ...group,
    // "zwei mit der Sache vertraute Personen": the preposition is part of what they are called.
    preposition: group.keys.includes("noun:insiders")
      ? null
      : prepositionBefore(group.span, passage.tokens, language),
  }));
}

/** "CHICAGO, Feb 11 - ", "LINZ (APA) - ": where a report comes from. */
const DATELINE = /^\p{Lu}[\p{L}./ ]{1,30}(?:, ?[\p{L}. ]{2,12}\d{0,2})?(?: ?\([\p{L}\d-]+\))? ?[-–—] /u;

function datelineEnd(text: string, { start, end }: Span): number {
  return start + (DATELINE.exec(text.slice(start, Math.min(end, start + 80)))?.[0].length ?? 0);
}

interface Part {
  readonly span: Span;
  readonly key: string;
}

function partsOf({ names, mentions, tokens }: Passage): readonly Part[] {
  const named = names.map(({ token, key }) => ({ span: token.span, key }));
  const nouns = mentions
    .filter(
      ({ concept: { kind, id }, part }) => kind === "noun" && !part && isSpeaker(id) && !RELATIVE.has(id),
    )
    .filter(({ concept, span }) => concept.id !== "newspaper" || !isLastOfName(span, names, tokens))
    .map(({ concept, span }) => ({ span, key: `noun:${concept.id}` }));
  return [...named, ...nouns].sort((a, b) => a.span.start - b.span.start);
}

/** "Corrin Paper" is no newspaper. */
function isLastOfName({ start }: Span, names: Passage["names"], tokens: Passage["tokens"]): boolean {
  const at = tokens.findIndex(({ span }) => span.start === start);
  const before = tokens[at - 1];
  return tokens[at]?.capital === true && names.some(({ token }) => token === before);
}

/** "Zahlt in Steinwerth-Aktien": a paper, and nobody. */
function isPaper({ start, end }: Span, text: string): boolean {
  return text.endsWith(" in ", start) && PAPERS.test(text.slice(end, end + LONGEST_PAPER));
}

const PAPERS = /^-(?:aktie|anteil|papier|titel|anleihe)/iu;
const LONGEST_PAPER = 8;

/** Parties that are told by somebody else's name: whose subsidiary it is says more. */
const RELATIVE: ReadonlySet<string> = new Set(["subsidiary", "parent", "rival", "memo"]);

const PREPOSITIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    "an von vom mit bei beim für fur gegen durch aus zu zum zur nach in im auf um uber unter vor zwischen neben des laut".split(
      " ",
    ),
  ),
  en: new Set(
    "to from with by for of against at in on about after over between than per via into".split(" "),
  ),
};

/** Words that may stand between a preposition and its name. */
const BETWEEN = 4;

function prepositionBefore(span: Span, tokens: readonly Token[], language: Language): string | null {
  const before = tokensBefore(tokens, span.start, BETWEEN).toReversed();
  let apposed = false;
  for (const { key, capital } of before) {
    if (key === "der" || /^\d/u.test(key)) continue;
    if (PREPOSITIONS[language].has(key)) return key;
    if (language === "en" && !capital && (ROLE.test(key) || apposed)) {
      apposed = !apposed;
      continue;
    }
    if (!capital && !MODIFIER[language].test(key)) return null;
  }
  return null;
}

/** What somebody is, right before the name: "from infrastructure investor Quillon". */
const ROLE = /(?:tor|sor|ist|maker|fund|firm|group|bank|giant|unit|chain|startup|partner|lender|company)$/u;

/** Articles and adjectives, which leave a preposition's reach open. */
const MODIFIER: Readonly<Record<Language, RegExp>> = {
  de: /^(?:den|dem|das|die|ein|eine[nmr]?|sein(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?|\p{L}{3,}(?:en|er|em|es|e))$/u,
  en: /^(?:the|a|an|its|his|her|their|\p{L}+['’]s|\p{L}{4,}(?:an|ish|ese|er|ing|al|ive|ed|ic|ous|y))$/u,
};
