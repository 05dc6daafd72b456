import type { Span } from "../domain/span.ts";

/** The terms of one text directive. */
export interface Terms {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

/** An article as its page shows it: white space collapsed, one line a block, the title first. */
export interface Page {
  readonly text: string;
  /** The cited place in `text`, from its first to its last letter or digit. */
  readonly target: Span;
}

export function pageOf(article: { readonly title: string; readonly text: string }, cited: Span): Page {
  const before = collapse(`${article.title}\n${article.text.slice(0, cited.start)}`);
  const quote = collapse(article.text.slice(cited.start, cited.end));
  const text = before + quote + collapse(article.text.slice(cited.end));
  const head = /^[^\p{L}\p{N}]*/u.exec(quote)?.[0].length ?? 0;
  const tail = /[^\p{L}\p{N}%]*$/u.exec(quote)?.[0].length ?? 0;
  const start = before.length + Math.min(head, quote.length - tail);
  return { text, target: { start, end: before.length + quote.length - tail } };
}

function collapse(text: string): string {
  return text.replaceAll(/[^\S\n]+/gu, " ").replaceAll(/ ?\n[ \n]*/gu, "\n");
}

/** Whether a browser following these terms through the page stops at the target: it takes the first that fits. */
export function resolves(terms: Terms, page: Page): boolean {
  const text = lower(page.text);
  for (let at = find(text, terms.start, 0); at >= 0; at = find(text, terms.start, at + 1)) {
    if (terms.prefix !== null && !endsWith(text.slice(0, at), terms.prefix)) continue;
    const end = endOf(text, terms, at);
    if (end !== null) return at === page.target.start && end === page.target.end;
  }
  return false;
}

/** Where the range that starts at `at` ends, or null when it does not fit. */
function endOf(text: string, { start, end, suffix }: Terms, at: number): number | null {
  const fits = (to: number): boolean => suffix === null || startsWith(text.slice(to), suffix);
  const first = at + start.length;
  if (end === null) return fits(first) ? first : null;
  for (let last = find(text, end, first); last >= 0; last = find(text, end, last + 1)) {
    if (fits(last + end.length)) return last + end.length;
  }
  return null;
}

/** The next place where the term stands between word boundaries. */
function find(text: string, term: string, from: number): number {
  const sought = lower(term);
  for (let at = text.indexOf(sought, from); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (isBoundary(text, at) && isBoundary(text, at + sought.length)) return at;
  }
  return -1;
}

function isBoundary(text: string, at: number): boolean {
  const inWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? "");
  return !(inWord(text[at - 1]) && inWord(text[at]));
}

function endsWith(text: string, prefix: string): boolean {
  return text.trimEnd().endsWith(lower(prefix));
}

function startsWith(text: string, suffix: string): boolean {
  return text.trimStart().startsWith(lower(suffix));
}

/** Browsers compare without case; the length must stay, for the offsets. */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : text;
}
