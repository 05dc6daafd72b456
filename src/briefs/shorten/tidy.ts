import type { Traced } from "../traced.ts";
import { capitalized, joined, sliced, trimmed, without } from "../traced.ts";

/** What a sentence carries at its front that is no part of it. */
const OPENINGS: readonly RegExp[] = [
  /** List marks and numbers. */
  /^(?:[-–—•*·▪]|\d{1,2}[.)])\s+/u,
  /** "FRANKFURT (dpa-AFX) - ", "Jan 31 (Reuters) - ", "(Bloomberg) -- ". */
  /^(?:[\p{L}\d.,/ -]{2,40} ?)?\((?:[\p{L}\d ./-]{2,30})\) ?(?:[-–—]{1,2}) /u,
  /** "Wien – ", "Sofia/Wien – ": a place alone. */
  /^\p{Lu}[\p{L}/]{2,30}(?: [\p{Lu}][\p{L}/]+)? [–—] (?=[\p{Lu}„“"])/u,
];

/** Codes wires put behind names: "QCOM.O", ".SPX"; the agency behind a place. */
const CODES =
  /\s?(?<![\p{L}\p{N}.])(?:[A-Z0-9]{2,6}\.(?:O|N|OQ|DE|L|PA|TO|HK|TW|KS|SS|SZ|AS|MI|MC|UL|VI)|[A-Z]\.(?:N|O|TO)(?!\.)|\.[A-Z]{3,8})(?![\p{L}\p{N}])/gu;

/** Places where mark-up left no space: "DerDAX", "DAXam". */
const GLUED =
  /(?<=(?<![\p{L}\p{N}])(?:Der|Die|Das|Den|Dem|Des|der|die|das|den|dem|des|von|vom|zum|zur))(?=\p{Lu}\p{L})|(?<=\p{Ll})(?=\p{Lu}{3})|(?<=\p{Lu}{3})(?=\p{Ll}{2})/gu;

/** The sentence without marks, datelines and codes, and with the spaces mark-up swallowed. */
export function tidy(sentence: Traced): Traced {
  let tidied = sentence;
  for (const opening of OPENINGS) {
    const match = opening.exec(tidied.text);
    if (match) tidied = trimmed(sliced(tidied, match[0].length));
  }
  for (const match of [...tidied.text.matchAll(CODES)].reverse()) {
    tidied = without(tidied, match.index, match.index + match[0].length);
  }
  for (const { index } of [...tidied.text.matchAll(GLUED)].reverse()) {
    tidied = joined(sliced(tidied, 0, index), " ", sliced(tidied, index));
  }
  return capitalized(trimmed(tidied));
}
