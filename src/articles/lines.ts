import type { Span } from "../domain/span.ts";

/** A line that says something, without the white space around it. */
export interface Line extends Span {
  readonly words: string;
  /** An empty line or the beginning of the text stands before it. */
  readonly first: boolean;
}

/** The lines of a text; a paragraph that was broken at a fixed width is one line again. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let block: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = lineAt(text, start, end, block.length === 0);
    if (line) block.push(line);
    else {
      lines.push(...unwrapped(block, text));
      block = [];
    }
    start = end + 1;
  }
  lines.push(...unwrapped(block, text));
  return lines;
}

function lineAt(text: string, from: number, to: number, first: boolean): Line | null {
  const raw = text.slice(from, to);
  const words = raw.trim();
  if (words === "") return null;
  const start = from + (raw.length - raw.trimStart().length);
  return { start, end: start + words.length, words, first };
}

/** Narrower lines are headings or items; wider ones nobody breaks by hand. */
const NARROWEST = 50;
const WIDEST = 120;

function unwrapped(block: readonly Line[], text: string): readonly Line[] {
  const [first] = block;
  const last = block.at(-1);
  if (!first || !last || block.length < 2 || !isWrapped(block)) return block;
  return [{ start: first.start, end: last.end, words: text.slice(first.start, last.end), first: true }];
}

function isWrapped(block: readonly Line[]): boolean {
  const full = block.slice(0, -1);
  if (full.some(({ words }) => words.length < NARROWEST || words.length > WIDEST)) return false;
  if (block.some(({ words }) => /^(?:[-–—•*·▪]|\d{1,2}[.)])\s|[|\t]/u.test(words))) return false;
  const continued = block.slice(1).filter(({ words }) => /^\p{Ll}/u.test(words)).length;
  const open = full.filter(({ words }) => !/[.!?:"”“]$/u.test(words)).length;
  return continued > 0 && open * 2 > full.length;
}
