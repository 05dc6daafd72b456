import type { Term } from "./question.ts";
import { WEIGHTS } from "./weights.ts";

/** Whoever a question names as its source need not stand where the answer does. */
export function withCited(terms: readonly Term[], text: string): readonly Term[] {
  const others = terms.filter((term) => term.role === "name" && !isCited(term, text));
  return terms.map((term) =>
    term.role === "name" && others.length > 0 && isCited(term, text)
      ? { ...term, cited: true, weight: WEIGHTS.unknown }
      : term,
  );
}

function isCited({ words }: Term, text: string): boolean {
  const at = text.indexOf(words.split(" ")[0] ?? words);
  return at >= 0 && (BEFORE.test(text.slice(0, at)) || BEHIND.test(text.slice(at + words.length)));
}

const BEFORE =
  /(?<!\p{L})(?:laut|gemäß|nach (?:angaben|schätzung\p{L}*|einschätzung|berechnung\p{L}*|zahlen|daten) (?:von|des|der)|according to|as reported by|estimated by|reported by)(?: (?:de[rmns]|dem|the|einem|einer|a|an))?(?: \p{Ll}+)? $/iu;

const BEHIND = /^(?:\p{L}*)?(?: zufolge(?!\p{L})|['’]s? (?:estimates?|data|figures|report)(?!\p{L}))/iu;
