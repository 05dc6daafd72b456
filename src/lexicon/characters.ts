/** Soft hyphens, zero-width and bidirectional characters, joiners, invisible operators and tag characters. */
const INVISIBLE =
  /[\u{AD}\u{61C}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{3164}\u{FE00}-\u{FE0F}\u{FEFF}\u{FFA0}\u{FFF9}-\u{FFFB}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu;

/** The text without characters that no reader sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/** Overrides and isolates of the writing direction: neither German nor English has a use for them. */
const BIDIRECTIONAL = /[\u{61C}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;

const BESIDE_DIGIT = new RegExp(
  `\\p{N}${INVISIBLE.source}+[\\p{N}\\p{L}.,]|[\\p{L}.,]${INVISIBLE.source}+\\p{N}`,
  "u",
);

/** Whether invisible characters change how the text reads: turned around, or a figure cut in two. */
export function hidesCharacters(text: string): boolean {
  return BIDIRECTIONAL.test(text) || BESIDE_DIGIT.test(text);
}

/** Three marks on one letter are no spelling of any word. */
const PILED_MARKS = /\p{M}{3,}/u;

/** Letters of other alphabets, and of the mathematical and enclosed ones, which only look Latin. */
const NOT_LATIN =
  /[^\P{L}\p{Script=Latin}]|[\u{1D400}-\u{1D7FF}\u{24B6}-\u{24E9}\u{1F110}-\u{1F189}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}]/u;

const WORD = /[\p{L}\p{M}\p{N}\u{24B6}-\u{24E9}\u{1F110}-\u{1F189}]+/gu;

/** One Greek letter by itself is a symbol: "β", "Σ", "µ". */
const SYMBOL = /^\p{Script=Greek}$/u;

/** Whether a word of the text is written, in whole or in part, with letters that are not Latin, or is buried in marks. */
export function hasLookAlikes(text: string): boolean {
  if (PILED_MARKS.test(text)) return true;
  if (!NOT_LATIN.test(text)) return false;
  return Array.from(text.matchAll(WORD), ([word]) => word).some(
    (word) => NOT_LATIN.test(word) && !SYMBOL.test(word),
  );
}
