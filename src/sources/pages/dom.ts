import { parseHTML } from "linkedom";

/** As much of a DOM node as reading a page takes. */
export interface PageNode {
  /** 1 an element, 3 text. */
  readonly nodeType: number;
  readonly localName: string;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageNode | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
}

/** A page as a tree; broken mark-up gives the tree a browser would make of it, or nearly. */
export function parsePage(html: string): PageNode {
  const { document } = parseHTML(html.includes("<") ? html : `<p>${html}</p>`) as unknown as {
    document: PageNode;
  };
  return document;
}

/** Words without mark-up, white space made one. */
export function wordsOf(node: PageNode | null): string {
  return collapse(node?.textContent ?? "");
}

export function collapse(words: string): string {
  return words
    .replaceAll(/[\s\u00a0\u200b\u00ad]+/gu, (space) => (/^[\u200b\u00ad]+$/u.test(space) ? "" : " "))
    .trim();
}
