import type { Language } from "../domain/language.ts";
import type { Term } from "./question.ts";
import { WEIGHTS } from "./weights.ts";

/** Whoever a question names as its source need not stand where the answer does. */
export function withCited(terms: readonly Term[], text: string, language: Language): readonly Term[] {
  const source = SOURCE[language].exec(text)?.[0] ?? "";
  const day = THAT_DAY.exec(text)?.[0] ?? "";
  const others = terms.filter((term) => term.role === "name" && !isCited(term, text));
  return terms.map((term) => {
    if (term.role === "matter")
      return source.includes(term.words) || day.includes(term.words)
        ? { ...term, weight: Math.min(term.weight, SOURCE_WEIGHT) }
        : term;
    return others.length > 0 && isCited(term, text)
      ? { ...term, cited: true, weight: WEIGHTS.unknown }
      : term;
  });
}

/** "According to the market report": of what is told it says nothing. */
const SOURCE: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:laut|nach|gemäß) (?:de[rm]|einem|einer|diesem|dieser) [^,?]*?(?:bericht|meldung|studie|umfrage|erhebung|artikel)\p{L}*/iu,
  en: /(?<!\p{L})(?:according to|as reported by|in) [^,?]*?(?:report|survey|study|article|note|story)(?!\p{L})|(?<!\p{L})according to [^,?]*/iu,
};
const SOURCE_WEIGHT = 0.2;

function isCited({ words }: Term, text: string): boolean {
  const at = text.indexOf(words.split(" ")[0] ?? words);
  if (at < 0) return false;
  const [before, behind] = [text.slice(0, at), text.slice(at + words.length)];
  return BEFORE.test(before) || BEHIND.test(behind) || CIRCUMSTANCE.test(before) || VENUE.test(words);
}

/** "On the day Greece asked …", "nachdem die EZB …": when it was, not of whom it is said. */
const CIRCUMSTANCE =
  /\S (?:on the (?:day|date|morning|evening)|the day|when|after|before|while|since|am (?:tag|abend|morgen)|nachdem|bevor|während|seitdem|(?<=, )als|nach (?:de[mr]|ihre[mr]|seine[mr])|seit (?:de[mr]|ihre[mr]|seine[mr]))(?: [^,?]*)? $/iu;

/** "Am Tag des Entscheids": which day it was may be known of the article alone. */
const THAT_DAY =
  /(?<=\S )(?:on the (?:day|date|morning|evening)|am (?:tag|abend|morgen) (?:de[rs]|als|an dem)|nachdem)(?!\p{L})[^,?]*/iu;

/** Where something is traded. */
const VENUE = /^(?:xetra|tradegate|gettex|quotrix|euronext|nyse|lang & schwarz)$/iu;

const BEFORE =
  /(?<!\p{L})(?:laut|gemäß|nach (?:angaben|schätzung\p{L}*|einschätzung|berechnung\p{L}*|zahlen|daten) (?:von|des|der)|according to|as reported by|estimated by|reported by)(?: (?:de[rmns]|dem|the|einem|einer|a|an))?(?: \p{Ll}+)? $/iu;

const BEHIND = /^(?:\p{L}*)?(?: zufolge(?!\p{L})|['’]s? (?:estimates?|data|figures|report)(?!\p{L}))/iu;
