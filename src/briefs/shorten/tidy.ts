import type { Traced } from "../traced.ts";
import { capitalized, joined, sliced, trimmed } from "../traced.ts";

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

/** Codes wires put behind names: "QCOM.O", ".SPX"; links to a topic page at a line's end: ". .N", "O/R". */
const CODES =
  /\s?(?:(?<![\p{Lu}\p{N}.])[A-Z\d]{2,8}\.(?:O|N|A|K|P|OQ|DE|L|PA|TO|V|HK|TW|T|KS|KQ|SS|SZ|AS|MI|MC|BR|SW|S|CO|ST|HE|OL|UL|VI|NS|AX)(?![\p{Lu}\p{N}.])|(?<![\p{L}\p{N}.])(?:[A-Z]\.(?:N|O|TO)(?!\.)|\.[A-Z]{2,8}\d{0,4}[A-Z]{0,4}|\.[A-Z]\d{2,4}|[A-Z]{2,4} ?c?v[12]|[A-Z]{2,4}c[12])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])[A-Z]{1,3}\d{0,2}[A-Z]{0,3}=(?:[A-Z\d]{1,4})?(?![A-Z\d])|(?<=\.) \.[A-Z]{1,3}$| (?:O\/R|(?:GOL|MET|FRX|US|EUR)\/(?:[A-Z]{1,3}\/?)?)$)/gu;

/** Places where mark-up left no space: "DerDAX", "DAXam", "EUR),Bayer(+ 1,2 Prozent". */
const GLUED =
  /(?<=(?<![\p{L}\p{N}])(?:Der|Die|Das|Den|Dem|Des|der|die|das|den|dem|des|von|vom|zum|zur|und))(?=\p{Lu}[\p{L}-])|(?<=\p{Ll})(?=\p{Lu}{3})|(?<=(?<![\p{L}\p{N}-])(?!easy|uni)\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2})|(?<=(?<!\p{L})(?:aktuell|derzeit|derweil))(?=\p{Ll}{5,}\()|(?<=\p{Lu}{2})(?=(?:mit|von|hat|und|auf|zum|zur|bei|ist|sind|aus|wird|am|im|in|um|an|via|gab|legte|legt|stieg|fiel|verlor|gewann|notiert|zeigt|steht|tendiert|schloss)(?!\p{L}))|(?<=(?:[Kk]onzerns?|[Cc]hefs?|[Bb]ank|[Ff]irma|[Zz]ulieferers?|[Hh]erstellers?|[Rr]iesen?|[Aa]nbieters?|[Ii]ndex|[Mm]itglied|[Kk]ontrahenten|[Uu]nternehmens?|[Hh]ändlers?|[Ss]pezialisten|[Vv]ersicherers?|[Gg]ruppe))(?=\p{Lu}\p{Ll}{2})|(?<=\p{Lu}\p{Ll}{3,15})(?=(?:verlor|gewann|sackten|rutschten|büßte|kletterte|notierte|zeitweise|daneben|erstmals|kostete|mitteilte)(?!\p{L}))|(?<=\p{L}{3}(?:ung|heit|keit|schaft|politik|preise))(?=(?:der|des|die|das|von|vom|im|am|und|für|sowohl|sowie|zeigen|steigen|sind)(?!\p{L}))|(?<=\),)(?=\p{L})|(?<=\p{L}{2})(?=\([+-] ?\d)|(?<=\))(?=\()/gu;

/**
 * The sentence without marks, datelines and codes, and with the spaces mark-up swallowed; `seams` are further such
 * places, as offsets in the article.
 */
export function tidy(sentence: Traced, seams: readonly number[] = []): Traced {
  let tidied = sentence;
  for (const opening of OPENINGS) {
    const match = opening.exec(tidied.text);
    if (match) tidied = trimmed(sliced(tidied, match[0].length));
  }
  const signature = SIGNATURE.exec(tidied.text);
  if (signature) tidied = sliced(tidied, 0, signature.index + 1);
  const byline = BYLINE.exec(tidied.text);
  if (byline) tidied = sliced(tidied, 0, byline.index);
  return withoutEchoes(capitalized(trimmed(spaced(withoutCodes(tidied), seams))));
}

function withoutCodes(sentence: Traced): Traced {
  let plain = sentence;
  for (const match of [...sentence.text.matchAll(CODES)].reverse()) {
    const end = match.index + match[0].length;
    const gap = /\p{L}/u.test(plain.text.charAt(end)) ? " " : "";
    plain = joined(sliced(plain, 0, match.index), gap, sliced(plain, end));
  }
  return plain;
}

/** "Vonovia (Vonovia SE (ex Deutsche Annington))", "DHL Group (ex Deutsche Post)": what data pages call it, right behind what it is called. */
function withoutEchoes(sentence: Traced): Traced {
  let plain = sentence;
  for (const match of [...sentence.text.matchAll(ECHO)].reverse()) {
    const { name = "", echo = "" } = match.groups ?? {};
    const start = match.index + name.length;
    const end = match.index + match[0].length;
    const gap = plain.text.charAt(end) === "(" ? " " : "";
    const isEcho = echo.toLowerCase().startsWith(name.toLowerCase().slice(0, Math.max(3, name.length - 2)));
    if (isEcho || echo.startsWith("ex ")) plain = joined(sliced(plain, 0, start), gap, sliced(plain, end));
  }
  return plain;
}

const ECHO =
  /(?<name>\p{Lu}[\p{L}+]+(?:[ -]\p{Lu}[\p{L}+]+)?) \((?<echo>(?:[^()]|\([^()]*\))*)\)(?=[ .,:;(]|$)/gu;

function spaced(sentence: Traced, seams: readonly number[]): Traced {
  const places = new Set([...sentence.text.matchAll(GLUED)].map(({ index }) => index));
  for (const seam of seams) {
    const at = sentence.from.indexOf(seam);
    if (at > 0 && sentence.from[at - 1] === seam - 1) places.add(at);
  }
  return [...places]
    .sort((a, b) => b - a)
    .reduce((words, at) => joined(sliced(words, 0, at), " ", sliced(words, at)), sentence);
}
