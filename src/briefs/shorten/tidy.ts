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

/** A byline behind the last sentence: "(Eva Muster; 01.11.2015)", "(APA, 3.2.2016)". */
const BYLINE = / \([^()]{2,60}\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\)$/u;

/** Editors' signs behind the last full stop: "./la/mis". */
const SIGNATURE = /\.\/\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*$/u;

/** Codes wires put behind names: "QCOM.O", ".SPX"; the agency behind a place. */
const CODES =
  /\s?(?<![\p{L}\p{N}.])(?:[A-Z0-9]{2,6}\.(?:O|N|OQ|DE|L|PA|TO|HK|TW|KS|SS|SZ|AS|MI|MC|UL|VI)|[A-Z]\.(?:N|O|TO)(?!\.)|\.[A-Z]{2,8}\d{0,3}|[A-Z]{2,4}c[12]|[A-Z]{1,3}\d{0,2}[A-Z]{0,3}=(?:[A-Z\d]{1,4})?)(?![\p{L}\p{N}])/gu;

/** Places where mark-up left no space: "DerDAX", "DAXam". */
const GLUED =
  /(?<=(?<![\p{L}\p{N}])(?:Der|Die|Das|Den|Dem|Des|der|die|das|den|dem|des|von|vom|zum|zur))(?=\p{Lu}\p{L})|(?<=\p{Ll})(?=\p{Lu}{3})|(?<=\p{Lu}{3})(?=\p{Ll}{2})|(?<=\p{Lu}{2})(?=(?:mit|von|hat|und|auf|zum|bei|ist|sind|aus|wird)(?!\p{L}))|(?<=(?<!\p{L})(?:derzeit|aktuell|hingegen|daneben|derweil|momentan|zurzeit|unterdessen|indes|fällt|steigt|verliert|gewinnt))(?=\p{Lu}\p{Ll})/gu;

/** The sentence without marks, datelines and codes, and with the spaces mark-up swallowed. */
export function tidy(sentence: Traced): Traced {
  let tidied = sentence;
  for (const opening of OPENINGS) {
    const match = opening.exec(tidied.text);
    if (match) tidied = trimmed(sliced(tidied, match[0].length));
  }
  const signature = SIGNATURE.exec(tidied.text);
  if (signature) tidied = sliced(tidied, 0, signature.index + 1);
  const byline = BYLINE.exec(tidied.text);
  if (byline) tidied = sliced(tidied, 0, byline.index);
  for (const match of [...tidied.text.matchAll(CODES)].reverse()) {
    tidied = without(tidied, match.index, match.index + match[0].length);
  }
  for (const { index } of [...tidied.text.matchAll(GLUED)].reverse()) {
    tidied = joined(sliced(tidied, 0, index), " ", sliced(tidied, index));
  }
  return capitalized(trimmed(tidied));
}
