import type { PageNode } from "./dom.ts";
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

/** Deeper mark-up is a mistake or an attack; what is inside is not read. */
const DEEPEST = 300;

/** A link of this many letters is a headline. */
const LONG_LINK = 25;

const EMPTY = { words: "", linked: 0, leads: 0 };

/** The blocks of text of a page in written order. */
export function blocksOf(body: PageNode): readonly Block[] {
  const blocks: Block[] = [];
  let open = EMPTY;
  const root: Region = { tag: "body", parent: null, clutter: false, never: false, article: false, depth: 0 };
  visitChildren(body, root, false);
  flush(root);
  return blocks;

  function visitChildren(node: PageNode, region: Region, inLink: boolean): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) addText(child.textContent ?? "", inLink);
      else if (child.nodeType === 1) visitElement(child, region, inLink);
    }
  }

  function visitElement(node: PageNode, region: Region, inLink: boolean): void {
    const tag = node.localName;
    if (SKIPPED_TAGS.has(tag) || region.depth > DEEPEST || isHidden(node)) return;
    if (tag === "br") {
      addText("\n", inLink);
      return;
    }
    if (!BLOCK_TAGS.has(tag)) {
      const named = namesOf(node);
      if (tag.includes("-") || (named !== "" && INLINE_CLUTTER_NAME.test(named))) {
        const inner = regionOf(node, region);
        flush(region);
        visitChildren(node, inner, inLink);
        flush(inner);
      } else visitChildren(node, region, inLink || tag === "a");
      return;
    }
    flush(region);
    const inner = regionOf(node, region);
    visitChildren(node, inner, inLink);
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

function namesOf(node: PageNode): string {
  return `${node.getAttribute("class") ?? ""} ${node.getAttribute("id") ?? ""}`.trim();
}

function regionOf(node: PageNode, parent: Region): Region {
  const tag = node.localName;
  const names = `${namesOf(node)} ${node.getAttribute("data-component") ?? ""}`;
  const role = node.getAttribute("role") ?? "";
  const article =
    ARTICLE_NAME.test(names) ||
    node.getAttribute("itemprop") === "articleBody" ||
    role === "main" ||
    role === "article";
  const clutter =
    !article &&
    (CLUTTER_NAME.test(names) ||
      /^(?:navigation|complementary|contentinfo|dialog|alert|banner|search)$/u.test(role));
  const never = clutter && (tag === "aside" || NEVER_ARTICLE_NAME.test(names));
  return { tag, parent, clutter, never, article, depth: parent.depth + 1 };
}

function isHidden(node: PageNode): boolean {
  if (node.getAttribute("hidden") !== null) return true;
  return /display:\s*none|visibility:\s*hidden/iu.test(node.getAttribute("style") ?? "");
}
