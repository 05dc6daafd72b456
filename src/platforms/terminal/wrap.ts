/** Words with how they look. `open` and `close` are control sequences without width. */
export interface Piece {
  readonly text: string;
  readonly open: string;
  readonly close: string;
}

export interface Margins {
  readonly width: number;
  /** Before the first line and before the others; of one length. */
  readonly first: string;
  readonly rest: string;
}

/** Pieces as lines of at most `width` columns; a word that is longer has a line of its own and is never cut. */
export function wrap(pieces: readonly Piece[], { width, first, rest }: Margins): readonly string[] {
  const room = width - columns(first);
  const lines: (readonly Word[])[] = [];
  let line: Word[] = [];
  let used = 0;
  for (const word of wordsOf(pieces)) {
    const length = word.reduce((sum, { text }) => sum + columns(text), 0);
    if (line.length > 0 && used + 1 + length > room) {
      lines.push(line);
      line = [];
      used = 0;
    }
    used += (line.length > 0 ? 1 : 0) + length;
    line.push(word);
  }
  return [...lines, line].map((words, index) => (index === 0 ? first : rest) + words.map(paint).join(" "));
}

type Word = readonly Piece[];

/** Pieces that touch without a space between are one word, whatever they look like. */
function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const words: Piece[][] = [[]];
  for (const piece of pieces) {
    for (const [index, text] of piece.text.split(/[^\S\u00a0\u202f]+/u).entries()) {
      if (index > 0) words.push([]);
      if (text !== "") words.at(-1)?.push({ ...piece, text });
    }
  }
  return words.filter((word) => word.length > 0);
}

function paint(word: Word): string {
  return word.map(({ open, text, close }) => open + text + close).join("");
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/** How many columns a text takes. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (!/\p{M}|\u200d|\ufe0f/u.test(character)) sum += WIDE.test(character) ? 2 : 1;
  }
  return sum;
}
