import { clutterIn } from "../../articles/clutter/judge.ts";
import type { Block, Region } from "./blocks.ts";
import { CONSENT_ADDRESS, CONSENT_TERMS, PICTURE_CREDIT } from "./words.ts";

/** A block with what it speaks for. */
export interface WeighedBlock {
  readonly block: Block;
  /** Positive for text of an article, negative for what stands around it; in characters. */
  readonly worth: number;
  /** It lies in an element that stands around articles. */
  readonly cluttered: boolean;
}

/**
 * Blocks by how much they look like the text of an article. What also stands in `stated`, the text a page gives of its
 * article apart from its mark-up, is text wherever it lies.
 */
export function weighBlocks(blocks: readonly Block[], stated: string | null): readonly WeighedBlock[] {
  const worths = blocks.map(worthOf);
  const letters = lettersOf(stated ?? "");
  const cleared = clearedRegions(blocks, worths);
  return blocks.map((block, index) => {
    const worth = worths[index] ?? 0;
    if (isStated(block, letters))
      return { block, cluttered: false, worth: Math.max(worth, block.text.length) };
    const cluttered = isCluttered(block.region, cleared);
    return { block, cluttered, worth: cluttered ? -Math.min(block.text.length, MOST_AGAINST) : worth };
  });
}

/** So many letters in a row are no coincidence. */
const ENOUGH_LETTERS = 30;

function isStated({ text }: Block, letters: string): boolean {
  if (letters === "" || text.length < ENOUGH_LETTERS) return false;
  const start = lettersOf(text.slice(0, 80));
  return start.length >= ENOUGH_LETTERS && letters.includes(start);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

const MOST_AGAINST = 100;
const SHORTEST = 25;
/** Without a full stop it takes this much to be a paragraph. */
const SHORTEST_OPEN = 80;
const LONGEST_CLUTTER = 300;

function worthOf({ text, linked, leadsAway, region }: Block): number {
  const { length } = text;
  const density = linked / Math.max(1, length);
  const item = region.tag === "li";
  if (density > (item ? 0.35 : 0.5) || (item && leadsAway)) return -Math.min(length, MOST_AGAINST);
  if (/^(?:h\d|th|dt|caption|summary|address)$/u.test(region.tag)) return 0;
  if (length < SHORTEST || (!isSentence(text) && length < SHORTEST_OPEN))
    return region.tag === "td" ? 0 : -10;
  if (isConsent(text)) return -Math.min(length, MOST_AGAINST);
  if (length < LONGEST_CLUTTER && (PICTURE_CREDIT.test(text) || clutterIn(text) !== null)) return -length / 2;
  return length * (region.tag === "p" ? 1.2 : item ? 0.7 : 1) * (1 - density);
}

/** It asks the reader for consent; a report about consent does not speak to its reader. */
function isConsent(text: string): boolean {
  return CONSENT_ADDRESS.test(text) && new Set(text.toLowerCase().match(CONSENT_TERMS)).size >= 2;
}

export function isSentence(text: string): boolean {
  return /[.!?…:;。！？]["”“»«’)\]]*$|[.!?] /u.test(text);
}

/** An element that holds this share of all paragraphs is no frame, whatever its name says. */
const MOST_OF_THE_PAGE = 0.45;

function clearedRegions(blocks: readonly Block[], worths: readonly number[]): ReadonlySet<Region> {
  const sums = new Map<Region, number>();
  let total = 0;
  for (const [index, { region }] of blocks.entries()) {
    const worth = Math.max(0, worths[index] ?? 0);
    total += worth;
    for (let at: Region | null = region; at !== null && worth > 0; at = at.parent)
      sums.set(at, (sums.get(at) ?? 0) + worth);
  }
  return new Set(
    [...sums]
      .filter(([{ never }, sum]) => !never && sum > total * MOST_OF_THE_PAGE)
      .map(([region]) => region),
  );
}

function isCluttered(region: Region, cleared: ReadonlySet<Region>): boolean {
  for (let at: Region | null = region; at !== null; at = at.parent) {
    if (at.tag === "figcaption" || (at.clutter && !cleared.has(at))) return true;
    if (at.article) return false;
  }
  return false;
}
