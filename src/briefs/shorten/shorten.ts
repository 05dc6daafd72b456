import type { Figure } from "../../domain/figure.ts";
import type { Language } from "../../domain/language.ts";
import type { Traced } from "../traced.ts";
import { breaksFigure } from "../traced.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import { DANGLING } from "./rewrite.ts";
import type { Rule } from "./rewrite.ts";
import { tidy } from "./tidy.ts";

/** A sentence in one of the ways it may be told. */
export interface Telling {
  readonly words: Traced;
  /** What the shortening takes from a reader; 0 for the sentence as it is. */
  readonly cost: number;
}

/** What is known of the article a sentence stands in. */
interface Wording {
  readonly figures: readonly Figure[];
  readonly language: Language;
  /** Offsets where a space is missing. */
  readonly seams?: readonly number[];
}

const RULES: Readonly<Record<Language, readonly Rule[]>> = { de: GERMAN, en: ENGLISH };

/** Enough for the cuts of one long sentence; more of them say nearly the same. */
const MOST_TELLINGS = 48;

/** The sentence and all its shorter tellings that are whole; no figure is cut in two. */
export function tellings(sentence: Traced, { figures, language, seams = [] }: Wording): readonly Telling[] {
  const found: Telling[] = [{ words: tidy(sentence, seams), cost: 0 }];
  const end = lastLetter(found[0]?.words ?? sentence);
  for (const { words, cost } of found) {
    for (const rule of RULES[language]) {
      for (const rewritten of rule.rewrite(words)) {
        if (found.length >= MOST_TELLINGS) return found;
        if (found.some((other) => other.words.text === rewritten.text)) continue;
        if (!isWhole(rewritten, end) || breaksFigure(rewritten, figures)) continue;
        found.push({ words: rewritten, cost: cost + rule.cost });
      }
    }
  }
  return found;
}

function isWhole({ text, from }: Traced, end: number): boolean {
  const cut = !from.includes(end);
  if (text.length < 25 || (cut && DANGLING.test(text))) return false;
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  if (count(/\(/gu) !== count(/\)/gu) || count(/"/gu) % 2 === 1) return false;
  return count(/[„“”]/gu) % 2 === 0;
}

/** Where in the article the last letter or digit stands. */
function lastLetter({ text, from }: Traced): number {
  return from[text.replace(/[^\p{L}\p{N}]+$/u, "").length - 1] ?? -1;
}
