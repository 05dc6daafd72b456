import type { Figure } from "../domain/figure.ts";
import { isQuantity } from "../domain/figure.ts";
import { overlaps } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";

/** A clause or a part of one: the stretch whose words say what its figures are figures of. */
export interface SegmentSpan {
  readonly span: Span;
  /** Between brackets, and so about the words before. */
  readonly bracketed: boolean;
}

const BREAK =
  /[;:()]|,|\s[–—-]\s|(?<![\p{L}\p{N}])(?:while|whereas|but|after|although|though|und|and|sowie|während|wohingegen|aber|sondern|nachdem|beziehungsweise|bzw|which|that(?=\s(?:were|was|are|is|had|has|have)(?!\p{L})))(?![\p{L}\p{N}])/giu;

/** What tells where clauses part. */
export interface ClauseMarks {
  readonly figures: readonly Figure[];
  /** Where words stand that a clause may begin with although its subject is told before: "and denied". */
  readonly verbs: ReadonlySet<number>;
}

/** These part two clauses only where each side states a quantity of its own, or where a verb follows. */
const WEAK = new Set(["und", "and", "sowie", "beziehungsweise", "bzw", "after"]);

/** Splits a sentence where its clauses part; every character but the breaks lies in one segment. */
export function splitSegments(
  text: string,
  sentence: Span,
  { figures, verbs }: ClauseMarks,
): readonly SegmentSpan[] {
  const segments: SegmentSpan[] = [];
  const quantities = figures.filter(isQuantity);
  let start = sentence.start;
  let depth = 0;
  const close = (end: number): void => {
    const trimmed = trim(text, { start, end });
    if (trimmed) segments.push({ span: trimmed, bracketed: depth > 0 });
  };
  for (const match of text.slice(sentence.start, sentence.end).matchAll(BREAK)) {
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (figures.some(({ span }) => overlaps(span, at))) continue;
    if (isInsideNumber(text, at)) continue;
    const parted =
      parts(quantities, { start, end: sentence.end }, at) ||
      verbs.has(nextWord(text, at.end)) ||
      REST.test(text.slice(at.end, at.end + LONGEST_REST));
    if (WEAK.has(match[0].toLowerCase()) && !parted) continue;
    close(at.start);
    start = at.end;
    if (match[0] === "(") depth += 1;
    if (match[0] === ")") depth = Math.max(0, depth - 1);
  }
  close(sentence.end);
  return segments;
}

/** What is left is told of somebody else than what was counted. */
const REST =
  /^\s+(?:the (?:rest|remainder|others?|remaining)|der (?:Rest|restliche)|die (?:übrigen|restlichen|anderen)|das (?:übrige|restliche))(?!\p{L})/iu;
const LONGEST_REST = 20;

function nextWord(text: string, from: number): number {
  return from + (/^\s*/u.exec(text.slice(from, from + 4))?.[0].length ?? 0);
}

function parts(quantities: readonly Figure[], whole: Span, at: Span): boolean {
  const within = quantities.filter(({ span }) => span.start >= whole.start && span.end <= whole.end);
  return within.some(({ span }) => span.end <= at.start) && within.some(({ span }) => span.start >= at.end);
}

function isInsideNumber(text: string, { start, end }: Span): boolean {
  return /\d/u.test(text.charAt(start - 1)) && /\d/u.test(text.charAt(end));
}

function trim(text: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
