import type { Traced } from "../traced.ts";
import { capitalized, joined, sliced, trimmed, without } from "../traced.ts";

/** Other wordings of the same sentence, each of them whole; empty where the rule does not apply. */
export type Rewrite = (sentence: Traced) => readonly Traced[];

/** A rewrite and what it takes from a reader: 0 is nothing, 1 as much as a figure. Below 0 it reads better. */
export interface Rule {
  readonly cost: number;
  readonly rewrite: Rewrite;
}

/** Everything up to a place, ended with a full stop. */
export function head(sentence: Traced, end: number): Traced {
  const kept = sliced(sentence, 0, end);
  const text = kept.text.replace(/[\s,;:–—-]+$/u, "");
  return joined(sliced(kept, 0, text.length), /[.!?]$/u.test(text) ? "" : ".");
}

/** Everything from a place on, begun with a capital. */
export function tail(sentence: Traced, start: number): Traced {
  return capitalized(trimmed(sliced(sentence, start)));
}

/** Whether a place lies neither in brackets nor in a quotation. */
export function isOpen(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0;
  if (count(/[([]/gu) !== count(/[)\]]/gu) || count(/"/gu) % 2 === 1) return false;
  return text.includes("„") ? count(/„/gu) === count(/[“”]/gu) : count(/[“»]/gu) === count(/[”«]/gu);
}

/**
 * A rule that ends the sentence before each match. Who says so at the sentence's end (", data of the bank showed.")
 * is kept: then only what stands between is cut.
 */
export function endingBefore(pattern: RegExp, allows: (kept: string, cut: string) => boolean): Rewrite {
  return (sentence) => {
    const { text } = sentence;
    const source = attributionAt(text);
    return [...text.matchAll(pattern)].flatMap(({ index }) => {
      const kept = text.slice(0, index);
      const end = source > index && !COMPARED.test(text.slice(index, source)) ? source : text.length;
      if (index < SHORTEST || index === source || !isOpen(text, index)) return [];
      if (!allows(kept, text.slice(index, end))) return [];
      if (end === text.length) return [head(sentence, index)];
      return isOpen(text, end) && !DANGLING.test(kept) ? [without(sentence, index, end)] : [];
    });
  };
}

/** "…, above estimates of 3 billion, according to a data house": whose the estimates are, not who says the rest. */
const COMPARED = /estimate|expect|consensus|forecast|analyst|poll|Schätzung|Erwartung|Prognose|Konsens/iu;

/** A shorter main clause says too little to stand alone. */
const SHORTEST = 25;

/** No sentence ends with one of these; German verbs leave "an", "auf", "aus", "zu" at their end. */
export const DANGLING =
  /(?<![\p{L}-])(?:der|die|das|den|dem|des|und|oder|aber|von|für|auch|nur|etwa|sowie|als|wie|darunter|the|a|an|and|or|but|of|to|for|with|by|from|at|its|their|than|as|also|only|largely|mainly|partly|mostly|primarily|just|even|especially|particularly|that|whether|dass|ob|vor allem|insbesondere|hauptsächlich)\.?$/u;

/** Where who says so begins at a sentence's end; -1 where nobody does. */
function attributionAt(text: string): number {
  const places = ATTRIBUTIONS.map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

const ATTRIBUTIONS: readonly RegExp[] = [
  /,? (?:[–—] )?according to [^;:]{3,90}\.$/u,
  /, (?!(?:and|but|which|who|while|as|so|that|or|with|after) )(?:[^,;:“”"]{2,80} )?(?:said|says|showed|shows|wrote|estimates?|estimated|reported|added|noted|warned|argued|claimed|told \p{Lu}[^,;:]{2,40})(?: (?:in|on|at) [^,;:]{3,60}| (?:(?:on|late|earlier|this) )?(?:\p{Lu}\p{Ll}+day|week|month))?\.$/u,
  /, said \p{Lu}[^;:]{3,90}\.$/u,
  /, (?:as|wie) [^;:]{3,90} (?:mitteilte|mitteilten|berichtet|berichtete|berichteten|schrieb|schreibt|sagte|heißt|hieß|reported|said)\.$/u,
  /, (?:sagte|sagt|schrieb|schreibt|erklärte|so|hieß es|teilte|betonte|kommentierte|urteilte|berichtete) [^;:]{2,110}\.$/u,
];
