import { blocksOf } from "../pages/blocks.ts";
import { collapse, parsePage, rawText } from "../pages/dom.ts";
import type { FeedElement } from "./xml.ts";

/** Longer mark-up of one entry is cut: no article has so much. */
const LONGEST = 500_000;
const LONGEST_TITLE = 4_000;

/** Mark-up that titles carry; anything else between angle brackets is meant as written: "List<String>". */
const MARKUP =
  /<(?!\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|nobr|ol|p|pre|q|s|samp|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|time|tr|tt|u|ul|var|wbr)(?![\w:-]))/giu;

/** The words of HTML on one line. Null when there are none. */
export function titleWords(html: string): string | null {
  const cut = html.slice(0, LONGEST_TITLE).replace(MARKUP, "&lt;").replaceAll(/<br/giu, " <br");
  const words = collapse(rawText(parsePage(cut)));
  return words === "" ? null : words;
}

/** The text of HTML, a block a line. */
export function blockText(html: string): string {
  return blocksOf(parsePage(html.slice(0, LONGEST)))
    .map(({ text }) => text)
    .join("\n");
}

/** The words of an element that may hold HTML, escaped or not, or base64. Null where the feed ends in the middle of it. */
export function titleOf(element: FeedElement | null): string | null {
  return element === null || element.isCut ? null : titleWords(markupOf(element));
}

/**
 * The text of an element that may hold HTML, escaped or not, or base64. Where the feed ends in the middle of it, its
 * last sentence is left out: half of it may say another figure, "12" of "125 million".
 */
export function textOf(element: FeedElement | null): string {
  if (element === null) return "";
  const text = wholeTextOf(element);
  return element.isCut ? (/^.*[.!?]["“”»«')\]]*(?=\s)/su.exec(text)?.[0] ?? "") : text;
}

function wholeTextOf(element: FeedElement): string {
  if (hasElements(element))
    return blocksOf(element)
      .map(({ text }) => text)
      .join("\n");
  return blockText(markupOf(element));
}

/** What stands in an element, mark-up of its own left out. Null where the feed ends in the middle of it. */
export function plainOf(element: FeedElement | null): string | null {
  const words = element === null || element.isCut ? "" : rawText(element).trim();
  return words === "" ? null : words;
}

function hasElements({ children }: FeedElement): boolean {
  return children.some((child) => typeof child !== "string");
}

function markupOf(element: FeedElement): string {
  const { mode, type } = element.attributes;
  const words = rawText(element);
  if (hasElements(element)) return escaped(words);
  if (mode === "base64" || (mode === undefined && isBinary(type))) return fromBase64(words);
  return words;
}

/** Words between elements are words: a "<" in them is none of HTML's. */
function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Atom: what is neither text nor XML stands in base64. */
function isBinary(type: string | undefined): boolean {
  return type !== undefined && /^[\w.-]+\/[\w.+-]+$/u.test(type) && !/^text\/|xml$|json$/iu.test(type);
}

const BASE64 = /^[\w+/\s]+=*\s*$/u;

function fromBase64(words: string): string {
  return BASE64.test(words) ? Buffer.from(words, "base64").toString("utf8") : words;
}
