import { Parser } from "htmlparser2";

/** An element of a page, with what it holds in written order. */
export interface PageElement {
  /** In lower case. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PageElement | string)[];
}

interface OpenElement extends PageElement {
  readonly children: (PageElement | string)[];
}

/** Deeper mark-up is a mistake or an attack: what is inside stays, as if its elements were not there. */
const DEEPEST = 300;

/** With so many elements inside each other the parser itself takes time; what follows is not read. */
const HOPELESS = 5_000;
const CHUNK = 32_768;

/** Elements whose content is no text, data about the article aside. */
const CODE = /^(?:script|style|noscript|template|svg|math|iframe|object)$/u;

/** A page as a tree, nearly as a browser makes it of broken mark-up. Linear in its length, whatever it holds. */
export function parsePage(html: string): PageElement {
  const root: OpenElement = { tag: "page", attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let beyond = 0;
  let code = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (CODE.test(tag) && !isData(tag, attributes)) code += 1;
      if (code > 0) return;
      if (open.length > DEEPEST) {
        beyond += 1;
        return;
      }
      const element: OpenElement = { tag, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext(words) {
      if (code === 0) addText(open.at(-1) ?? root, words);
    },
    onclosetag(tag) {
      if (code > 0) {
        if (CODE.test(tag)) code -= 1;
      } else if (beyond > 0) beyond -= 1;
      else if (open.length > 1) open.pop();
    },
  });
  for (let at = 0; at < html.length && beyond < HOPELESS; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK));
  parser.end();
  return root;
}

function isData(tag: string, { type }: Readonly<Record<string, string>>): boolean {
  return tag === "script" && type?.includes("ld+json") === true;
}

function addText({ children }: OpenElement, words: string): void {
  const last = children.at(-1);
  if (typeof last === "string") children[children.length - 1] = last + words;
  else children.push(words);
}

/** Every element of a tag under this one, in written order. */
export function* elementsOf(element: PageElement, tag?: string): Generator<PageElement> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (tag === undefined || child.tag === tag) yield child;
    yield* elementsOf(child, tag);
  }
}

/** The first element of a tag. */
export function firstOf(element: PageElement, tag: string): PageElement | null {
  for (const found of elementsOf(element, tag)) return found;
  return null;
}

/** All text in an element as it stands. */
export function rawText({ children }: PageElement): string {
  return children.map((child) => (typeof child === "string" ? child : rawText(child))).join("");
}

/** The words of an element, white space made one. */
export function wordsOf(element: PageElement | null): string {
  return element === null ? "" : collapse(rawText(element));
}

/** White space of every kind made one blank; soft hyphens and zero-width spaces dropped. */
export function collapse(words: string): string {
  return words
    .replaceAll(/[\u200b\u00ad]+/gu, "")
    .replaceAll(/[\s\u00a0]+/gu, " ")
    .trim();
}
