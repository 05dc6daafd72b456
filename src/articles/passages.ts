import type { Passage } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import { GLUED_HEADING, GLUED_NUMBERED } from "./locales/glued.ts";
import type { Line } from "./lines.ts";

const LIST_MARK = /^(?:[-–—•*·▪‣◦➤►✓]|(?<number>\d{1,2})[.)])\s+(?=\S)/u;
const HEADING_MARK = /^#{1,6}\s+(?=\S)/u;
const LONGEST_HEADING = 120;
const LONGEST_CELL = 100;

/** What each line is; marks of lists and headings stay outside. */
export function passageOf(line: Line, next: Line | null): Passage {
  const mark = HEADING_MARK.exec(line.words) ?? LIST_MARK.exec(line.words);
  if (isTable(line.words)) return { span: { start: line.start, end: line.end }, role: "table" };
  if (!mark) {
    return {
      span: { start: line.start, end: line.end },
      role: isHeading(line, next) ? "heading" : "paragraph",
    };
  }
  const span = { start: line.start + mark[0].length, end: line.end };
  if (line.words.startsWith("#")) return { span, role: "heading" };
  const counted = mark.groups?.["number"] !== undefined;
  const leads = counted && next !== null && leadsTo(line, next);
  return { span, role: leads ? "heading" : "list-item" };
}

/** The number of a list of news: its paragraph follows. */
function leadsTo({ words }: Line, next: Line): boolean {
  return !isSentence(words) && !LIST_MARK.test(next.words) && next.words.length > words.length;
}

function isTable(words: string): boolean {
  if (!/[|\t]| {2}/u.test(words)) return false;
  const cells = words.split(/\s*\|\s*|\t+| {3,}/u).filter((cell) => cell !== "");
  if (cells.length < 3 || cells.some((cell) => cell.length > LONGEST_CELL)) return false;
  return /[|\t]/u.test(words) || cells.filter((cell) => /^[+-]?[\d.,]+\s?%?$/u.test(cell)).length >= 2;
}

function isHeading({ words }: Line, next: Line | null): boolean {
  if (next === null || words.length > LONGEST_HEADING || isSentence(words)) return false;
  return words.split(" ").length <= 18 && !/[,;]$/u.test(words);
}

function isSentence(words: string): boolean {
  return /[.!…]["”“«»')\]]*$/u.test(words);
}

/** A paragraph cut before and behind headings that mark-up glued between its sentences. */
export function unglued(text: string, passage: Passage): readonly Passage[] {
  if (passage.role !== "paragraph") return [passage];
  const words = text.slice(passage.span.start, passage.span.end);
  if (!/\p{Ll}[.!?"”]*\p{Lu}\p{Ll}/u.test(words)) return [passage];
  const parts: Passage[] = [];
  let from = passage.span.start;
  for (const { start, end } of gluedHeadings(words)) {
    const heading = { start: passage.span.start + start, end: passage.span.start + end };
    if (heading.start > from) parts.push({ span: { start: from, end: heading.start }, role: "paragraph" });
    parts.push({ span: heading, role: "heading" });
    from = heading.end;
  }
  if (from < passage.span.end)
    parts.push({ span: { start: from, end: passage.span.end }, role: "paragraph" });
  return parts;
}

function gluedHeadings(words: string): readonly Span[] {
  const found: Span[] = [];
  for (const pattern of [GLUED_NUMBERED, GLUED_HEADING]) {
    for (const match of words.matchAll(pattern)) {
      const head = match.groups?.["head"] ?? "";
      const end = match.index + match[0].length;
      const start = end - head.length;
      if (!found.some((known) => start < known.end && known.start < end)) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
