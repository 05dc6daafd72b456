import type { PageElement } from "./dom.ts";
import { collapse } from "./dom.ts";
import {
  ARTICLE_NAME,
  BLOCK_TAGS,
  CLUTTER_NAME,
  INLINE_CLUTTER_NAME,
  NEVER_ARTICLE_NAME,
  SKIPPED_TAGS,
} from "./words.ts";

/** An element that holds blocks, with all it lies in. */
export interface Region {
  readonly tag: string;
  readonly parent: Region | null;
  /** Its class, id or role is that of what stands around an article. */
  readonly clutter: boolean;
  /** And nothing can change that. */
  readonly never: boolean;
  /** Its class, id or role is that of an article's text. */
  readonly article: boolean;
  readonly depth: number;
}

/** A run of text that mark-up parts from the next. */
export interface Block {
  readonly text: string;
  /** Characters that stand in links. */
  readonly linked: number;
  /** It begins with a link of several words, as teasers of other articles do. */
  readonly leadsAway: boolean;
  /** The nearest element that makes blocks. */
  readonly region: Region;
}

/** A link of this many letters is a headline. */
const LONG_LINK = 25;

const EMPTY = { words: "", linked: 0, leads: 0 };

/** The blocks of text of a page in written order. */
export function blocksOf(body: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let open = EMPTY;
  const root: Region = { tag: "body", parent: null, clutter: false, never: false, article: false, depth: 0 };
  visitChildren(body, root, false);
  flush(root);
  return blocks;

  function visitChildren(element: PageElement, region: Region, inLink: boolean): void {
    for (const child of element.children) {
      if (typeof child === "string") addText(child, inLink);
      else visitElement(child, region, inLink);
    }
  }

  function visitElement(element: PageElement, region: Region, inLink: boolean): void {
    const { tag } = element;
    if (SKIPPED_TAGS.has(tag) || isHidden(element)) return;
    if (tag === "br") addText("\n", inLink);
    else if (BLOCK_TAGS.has(tag) || isInlineClutter(element)) visitBlock(element, region, inLink);
    else visitChildren(element, region, inLink || tag === "a");
  }

  function visitBlock(element: PageElement, region: Region, inLink: boolean): void {
    const inner = regionOf(element, region);
    flush(region);
    visitChildren(element, inner, inLink || element.tag === "a");
    flush(inner);
  }

  function addText(words: string, inLink: boolean): void {
    const linked = inLink ? words.trim().length : 0;
    const leads = open.words.trim() === "" ? linked : open.leads;
    open = { words: open.words + words, linked: open.linked + linked, leads };
  }

  function flush(region: Region): void {
    const { words, linked, leads } = open;
    open = EMPTY;
    for (const part of words.split(/\n\s*\n/u)) {
      const text = collapse(part);
      if (text !== "")
        blocks.push({
          text,
          linked: Math.round((linked * part.length) / words.length),
          leadsAway: leads >= LONG_LINK,
          region,
        });
    }
  }
}

function isInlineClutter({ tag, attributes }: PageElement): boolean {
  if (tag.includes("-")) return true;
  const names = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`;
  return names.length > 1 && INLINE_CLUTTER_NAME.test(names);
}

const FRAME_ROLE = /^(?:navigation|complementary|contentinfo|dialog|alert|banner|search)$/u;

function regionOf({ tag, attributes }: PageElement, parent: Region): Region {
  const { class: classes = "", id = "", role = "", "data-component": component = "" } = attributes;
  const names = `${classes} ${id} ${component}`;
  const article =
    ARTICLE_NAME.test(names) || attributes["itemprop"] === "articleBody" || /^(?:main|article)$/u.test(role);
  const outer = article || tag === "main" || tag === "body" || tag === "article";
  const clutter =
    !outer && (tag === "form" || tag === "aside" || CLUTTER_NAME.test(names) || FRAME_ROLE.test(role));
  const never = clutter && (tag === "aside" || NEVER_ARTICLE_NAME.test(names));
  return { tag, parent, clutter, never, article, depth: parent.depth + 1 };
}

function isHidden({ attributes }: PageElement): boolean {
  if (attributes["hidden"] !== undefined) return true;
  return /display:\s*none|visibility:\s*hidden/iu.test(attributes["style"] ?? "");
}
