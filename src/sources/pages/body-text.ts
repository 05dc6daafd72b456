import { clutterIn } from "../../articles/clutter/judge.ts";
import type { Block, Region } from "./blocks.ts";

/** A block with what it speaks for. */
interface Weighed {
  readonly block: Block;
  /** Positive for text of an article, negative for what stands around it; in characters. */
  readonly worth: number;
}

/** The text of the article on a page, a block a line; empty when there is none. */
export function bodyText(blocks: readonly Block[], title: string): string {
  const weighed = blocks.map(weigh);
  const container = containerOf(weighed);
  if (container === null) return "";
  const inside = weighed.filter(({ block }) => liesIn(block.region, container));
  return trimmedEnds(inside)
    .filter((one, index, all) => isKept(one, all[index + 1] ?? null))
    .map(({ block }) => lineOf(block))
    .filter((line) => line !== title)
    .join("\n");
}

const HEADING = /^h[2-6]$/u;

function weigh(block: Block): Weighed {
  const { text, linked, region } = block;
  const length = text.length;
  const density = linked / Math.max(1, length);
  const cluttered = isCluttered(region);
  if (cluttered || density > 0.5) return { block, worth: -Math.min(length, 200) };
  if (/^(?:h\d|figcaption|th|td|dt|caption|summary|address)$/u.test(region.tag)) return { block, worth: 0 };
  const sentence = /[.!?…:;]["”“»«’)]*$/u.test(text) || /[.!?] /u.test(text);
  if (length < 25 || (!sentence && length < 80)) return { block, worth: -10 };
  if (clutterIn(text) !== null && length < 300) return { block, worth: -length / 2 };
  const paragraph = region.tag === "p" ? 1.2 : region.tag === "li" ? 0.7 : 1;
  return { block, worth: length * paragraph * (1 - density) };
}

function isCluttered(region: Region): boolean {
  for (let at: Region | null = region; at !== null; at = at.parent) {
    if (at.clutter || at.tag === "aside" || at.tag === "figcaption") return true;
    if (at.article) return false;
  }
  return false;
}

function liesIn(region: Region, container: Region): boolean {
  for (let at: Region | null = region; at !== null; at = at.parent) if (at === container) return true;
  return false;
}

/** The deepest element that gains most by what it holds. */
function containerOf(weighed: readonly Weighed[]): Region | null {
  const gains = new Map<Region, number>();
  for (const { block, worth } of weighed) {
    for (let at: Region | null = block.region; at !== null; at = at.parent)
      gains.set(at, (gains.get(at) ?? 0) + worth);
  }
  let best: Region | null = null;
  let most = 0;
  for (const [region, gain] of gains) {
    const value = gain * (region.article ? 1.1 : 1);
    if (value > most * 1.02 || (value > most * 0.98 && best !== null && region.depth > best.depth)) {
      best = region;
      most = Math.max(value, most);
    }
  }
  return best;
}

/** From the first paragraph to the last. */
function trimmedEnds(inside: readonly Weighed[]): readonly Weighed[] {
  const first = inside.findIndex(({ worth }) => worth > 0);
  const last = inside.findLastIndex(({ worth }) => worth > 0);
  return inside.slice(first, last + 1);
}

function isKept({ block, worth }: Weighed, next: Weighed | null): boolean {
  if (worth > 0) return true;
  if (HEADING.test(block.region.tag)) return !isCluttered(block.region) && next !== null && next.worth >= 0;
  return (
    worth > -20 &&
    worth !== 0 &&
    block.text.length > 2 &&
    /^(?:p|li)$/u.test(block.region.tag) &&
    !isCluttered(block.region)
  );
}

function lineOf({ text, region }: Block): string {
  return region.tag === "li" ? `- ${text}` : text;
}
