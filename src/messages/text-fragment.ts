import type { Span } from "../domain/span.ts";
import { pageOf, resolves } from "./page-search.ts";
import type { Page, Terms } from "./page-search.ts";

/** What of an article is needed to find a place on its page. */
export interface LinkedText {
  readonly url: string | null;
  readonly title: string;
  readonly text: string;
}

/**
 * The article's address with a text fragment that lands on the cited place, as
 * https://wicg.github.io/scroll-to-text-fragment/ describes it. Null when there is no https address.
 */
export function fragmentLink(article: LinkedText, cited: Span): string | null {
  const url = article.url === null ? null : URL.parse(article.url);
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") return null;
  const fragment = url.hash.slice(1).replace(/:~:.*$/u, "");
  url.hash = "";
  const terms = termsFor(pageOf(article, cited));
  const directive = terms === null ? "" : `:~:text=${directiveOf(terms)}`;
  return fragment === "" && directive === "" ? url.href : `${url.href}#${fragment}${directive}`;
}

/** Above this length a quote is named by its first and last words: the address stays readable. */
const LONGEST_QUOTE = 80;
const FEWEST_WORDS = 4;
const MOST_WORDS = 12;

/**
 * The shortest terms that a browser would take to the target and nowhere else. Where the text leaves no such way, the
 * plainest: the page may have borders between blocks that its text has lost.
 */
function termsFor(page: Page): Terms | null {
  let plainest: Terms | null = null;
  for (const terms of candidates(page)) {
    if (resolves(terms, page)) return terms;
    plainest ??= terms;
  }
  return plainest;
}

function* candidates(page: Page): Generator<Terms> {
  const quotes = [...quotesOf(page)];
  const plain = { prefix: null, suffix: null };
  for (const quote of quotes) yield { ...plain, ...quote };
  const shortest = quotes[0];
  if (!shortest) return;
  for (const words of [2, 4, 8]) {
    const prefix = lastWords(page.text.slice(0, page.target.start), words);
    const suffix = firstWords(page.text.slice(page.target.end), words);
    if (prefix !== "") yield { ...plain, ...shortest, prefix };
    if (suffix !== "") yield { ...plain, ...shortest, suffix };
    if (prefix !== "" && suffix !== "") yield { ...shortest, prefix, suffix };
  }
}

/** The target as a whole, or its two ends; no term may reach over a line, because a line is a block of the page. */
function* quotesOf({ text, target }: Page): Generator<Pick<Terms, "start" | "end">> {
  const quote = text.slice(target.start, target.end);
  if (quote === "") return;
  const whole = !quote.includes("\n");
  if (whole && quote.length <= LONGEST_QUOTE) {
    yield { start: quote, end: null };
    return;
  }
  for (let words = FEWEST_WORDS; words <= MOST_WORDS; words += 1) {
    const start = withoutTail(firstWords(quote, words));
    const end = withoutHead(lastWords(quote, words));
    if (start !== "" && end !== "" && start.length + end.length < quote.length) yield { start, end };
  }
  if (whole) yield { start: quote, end: null };
}

/** The first words of the first line that has any. */
function firstWords(text: string, count: number): string {
  const [line = ""] = text.trimStart().split("\n");
  return line.split(" ").slice(0, count).join(" ").trimEnd();
}

function lastWords(text: string, count: number): string {
  const line = text.trimEnd().split("\n").at(-1) ?? "";
  return line.split(" ").slice(-count).join(" ").trimStart();
}

function withoutTail(words: string): string {
  return words.replace(/[^\p{L}\p{N}%]+$/u, "");
}

function withoutHead(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+/u, "");
}

function directiveOf({ prefix, start, end, suffix }: Terms): string {
  return [
    prefix === null ? null : `${encode(prefix)}-`,
    encode(start),
    end === null ? null : encode(end),
    suffix === null ? null : `-${encode(suffix)}`,
  ]
    .filter((part) => part !== null)
    .join(",");
}

/** `-`, `,` and `&` are the directive's own signs; the others would end a link in some chat's mark-up. */
function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll(
    /[-!'()*~_]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
