import type { Block, Region } from "./blocks.ts";
import { containerOf } from "./container.ts";
import { isSentence, weighBlocks } from "./weigh-blocks.ts";
import type { WeighedBlock } from "./weigh-blocks.ts";

/** What a page says of its article before the text. */
export interface Opening {
  readonly title: string;
  /** The description a page gives of itself, often the article's lead. */
  readonly description: string;
  /** The article's text as the page states it in its data, where it does. */
  readonly stated: string | null;
}

/** What is found counts when it is not far shorter than what is stated. */
const ENOUGH = 0.6;

/** The text of the article on a page, a block a line; empty when there is none. */
export function bodyText(blocks: readonly Block[], opening: Opening): string {
  const found = textIn(weighBlocks(blocks, null), blocks, opening);
  const { stated } = opening;
  if (stated === null || found.length > stated.length * ENOUGH) return found;
  const rescued = textIn(weighBlocks(blocks, stated), blocks, opening);
  return rescued.length > stated.length * ENOUGH ? rescued : stated;
}

function textIn(weighed: readonly WeighedBlock[], blocks: readonly Block[], opening: Opening): string {
  const container = containerOf(weighed);
  if (container === null) return "";
  const inside = trimmedEnds(weighed.filter(({ block }) => liesIn(block.region, container)));
  const kept = inside
    .filter((one, index) => isKept(one, inside[index + 1] ?? null))
    .map(({ block }) => block);
  const [first] = kept;
  const lead = first === undefined ? null : leadBefore(first, blocks, opening);
  const lines = linesOf(lead === null ? kept : [lead, ...kept]);
  return withoutTwice(lines)
    .filter((line) => line !== opening.title)
    .join("\n");
}

function liesIn(region: Region, container: Region): boolean {
  for (let at: Region | null = region; at !== null; at = at.parent) if (at === container) return true;
  return false;
}

/** From the first paragraph to the last. */
function trimmedEnds(inside: readonly WeighedBlock[]): readonly WeighedBlock[] {
  const first = inside.findIndex(({ worth }) => worth > 0);
  const last = inside.findLastIndex(({ worth }) => worth > 0);
  return first < 0 ? [] : inside.slice(first, last + 1);
}

const HEADING = /^h[2-6]$/u;

/** Paragraphs, headings of paragraphs, short items and cells between them. */
function isKept({ block, worth, cluttered }: WeighedBlock, next: WeighedBlock | null): boolean {
  if (worth > 0) return true;
  if (cluttered) return false;
  if (HEADING.test(block.region.tag)) return next !== null && !next.cluttered;
  if (/^t[hd]$/u.test(block.region.tag)) return true;
  return worth > -20 && /^(?:p|li)$/u.test(block.region.tag) && block.text.length > 2;
}

/** The lead where it stands apart from the text: it is what the page describes itself with. */
function leadBefore(first: Block, blocks: readonly Block[], { title, description }: Opening): Block | null {
  if (description.length < 60) return null;
  const start = description.slice(0, 50);
  const index = blocks.findIndex(({ text }) => text.includes(start));
  const lead = blocks[index];
  if (!lead || index >= blocks.indexOf(first) || !isSentence(lead.text)) return null;
  return lead.text === title || lead.text.length > 600 ? null : lead;
}

/** A line for each block; the cells of a row of a table share one. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  const lines: string[] = [];
  let row: Region | null = null;
  for (const { text, region } of blocks) {
    const inRow = /^t[hd]$/u.test(region.tag) && text.length < LONGEST_CELL ? region.parent : null;
    if (inRow !== null && inRow === row) lines.push(`${lines.pop() ?? ""} | ${text}`);
    else lines.push(region.tag === "li" ? `- ${text}` : text);
    row = inRow;
  }
  return lines;
}

const LONGEST_CELL = 100;
/** Shorter lines that stand twice are captions, calls and labels. */
const LONGEST_LABEL = 300;

function withoutTwice(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line, index) => {
    if (counts.get(line) === 1) return true;
    return line.length > LONGEST_LABEL && lines.indexOf(line) === index;
  });
}
