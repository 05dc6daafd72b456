import type { Setting } from "./context.ts";
import { NAMES } from "./patterns.ts";
import { isMove } from "./shares.ts";

/** Whether the name only stands in a list of examples, customers, holders or rivals: "Investoren wie A und B". */
export function isExample(setting: Setting): boolean {
  const { mention, passage, sentence, before, after } = setting;
  if (AND_CO.test(after)) return true;
  if (isMove(setting)) return false;
  if (COUNTED_AMONG.test(passage.text.slice(mention.span.end, mention.span.end + 120)))
    return !ACTING.test(after);
  const written = passage.text.slice(Math.max(sentence.start, mention.span.start - 160), mention.span.start);
  if (!CUE.test(written)) return false;
  if (EXAMPLE.test(written) || AGAINST.test(written)) return true;
  if (ACTING.test(after)) return false;
  if (SUCH_AS.test(written) || LIKES.test(written)) return !SHARES.test(before);
  return AMONG_THEM.test(written);
}

/** Without one of these no pattern below fits, which spares most names them. */
const CUE =
  /(?:nclud|such as|likes of|ositions? in|managed by| wie | zählen|gehören|zählten|gehörten| zählt|gehört|unden (?:sind|waren)|mong |against|ival|ompetit|battle|onkurren|ettbewerb)/;

/** "Amazon, Netflix und Co." */
const AND_CO = /^(?:, [\p{L}\p{N}.&-]+)* und co(?:\.(?! kg)|(?![\p{L}.]))/u;
/** The example itself acts: "Plattformen wie X geraten in Verdacht". */
const ACTING = /^ \p{Ll}+(?:en|t|te|ten)(?!\p{L})/u;
const SHARES = /aktie|papier|titel|wert/u;
const EXAMPLE = new RegExp(
  `(?<!\\p{L})(?:[Ii]nclud(?:ing|es?|ed)|such as|likes of|[Pp]ositions? in|managed by)(?: \\p{Ll}[\\p{L}-]*){0,4} ${NAMES}`,
  "u",
);
const SUCH_AS = new RegExp(`(?<![\\p{L}-])\\p{Lu}\\p{Ll}+(?:en|er|e|s|n) wie ${NAMES}`, "u");
const LIKES = new RegExp(
  `(?:[Kk]onzerne|[Uu]nternehmen|[Ff]irmen|[Mm]arken|[Aa]nbieter|[Hh]ersteller|[Rr]iesen|[Gg]rößen|[Gg]iganten|[Kk]unden|[Pp]artner|[Hh]ändler|[Kk]etten|[Pp]lattformen)[ns]? wie ${NAMES}`,
  "u",
);
/** "Zu den Kunden zählen A und", "among its customers are A and". */
const AMONG_THEM = new RegExp(
  `(?:[Zz]u (?:den|ihren|seinen|deren|dessen) [^,.;]{3,60} (?:gehören|gehörten|gehört|zählen|zählten|zählt)|[Kk]unden (?:sind|waren)|[Aa]mong (?:its|their|the) [^,.;]{3,40} (?:are|is|were))(?: (?:auch|unter anderem|etwa|neben))? (?:die |der )?${NAMES}`,
  "u",
);
/** "counts A and B among its customers", "zählt A und B zu ihren Kunden". */
const COUNTED_AMONG =
  /^(?:(?:,| and| und| or| sowie)(?: and)? \p{Lu}[\p{L}&.’'-]*(?: \p{Lu}[\p{L}&.]*){0,3})* (?:as |among (?:its|their|his|her) |zu (?:ihren|seinen) )(?:\p{Ll}+ ){0,2}(?:customers|clients|investors|backers|partners|holdings|shareholders|[Kk]unden|[Pp]artnern|[Ii]nvestoren|[Gg]eldgebern|[Aa]uftraggebern|[Aa]ktionären)(?!\p{L})/u;
/** "the battle against the giants: A, B and". */
const AGAINST = new RegExp(
  `(?:against|rivals?|competitors?|competition|battle|konkurren\\p{L}+|[Ww]ettbewerber\\p{L}*|[Rr]ivalen)(?!\\p{L})(?:[^.]{0,120}:|[^.]{0,60} (?:with|from|by|durch|von|mit)) ${NAMES}`,
  "u",
);
