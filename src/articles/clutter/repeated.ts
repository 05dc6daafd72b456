import type { RemovalReason } from "../../domain/article.ts";
import type { Line } from "../lines.ts";

/** Shorter lines may stand twice for good reason: a name, a price. */
const SHORTEST = 25;

/** Lines that say again what another line says, by their index. */
export function repeatedLines(lines: readonly Line[]): ReadonlyMap<number, RemovalReason> {
  const repeated = new Map<number, RemovalReason>();
  const seen = new Set<string>();
  for (const [index, { words }] of lines.entries()) {
    if (words.length < SHORTEST) continue;
    const key = words.replace(/^[-–•*·#]+\s+/u, "").toLowerCase();
    if (seen.has(key)) repeated.set(index, "duplicate");
    else seen.add(key);
  }
  for (const index of teaserLines(lines)) if (!repeated.has(index)) repeated.set(index, "teaser");
  return repeated;
}

/** A run of list items. */
type List = readonly number[];

/** The items of lists that another list of the article, or its own text, tells again. */
function teaserLines(lines: readonly Line[]): readonly number[] {
  const lists = listsOf(lines);
  return lists.flatMap((list, place) => {
    const later = lists.slice(place + 1);
    return later.some((other) => tellsAgain(list, other, lines)) || isContents(list, lines) ? list : [];
  });
}

const ITEM = /^[-–•*·▪]\s+/u;

function listsOf(lines: readonly Line[]): readonly List[] {
  const lists: number[][] = [];
  let open: number[] = [];
  for (const [index, { words }] of lines.entries()) {
    if (ITEM.test(words)) open.push(index);
    else {
      if (open.length > 1) lists.push(open);
      open = [];
    }
  }
  return open.length > 1 ? [...lists, open] : lists;
}

/** Most items of the one stand in the other in other words: the same number, or most of the same words. */
function tellsAgain(list: List, other: List, lines: readonly Line[]): boolean {
  const others = other.map((index) => keysOf(lines[index]));
  const told = list.filter((index) => {
    const keys = keysOf(lines[index]);
    return others.some((candidate) => isSame(keys, candidate));
  });
  return told.length >= 2 && told.length >= list.length * 0.75;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((key) => b.has(key));
  const numbers = shared.filter((key) => /\d/u.test(key)).length;
  return (numbers > 0 && shared.length >= 2) || shared.length * 2 > Math.min(a.size, b.size) + 1;
}

/** Words of an item by their first letters, so that inflection does not matter. */
function keysOf(line: Line | undefined): ReadonlySet<string> {
  const words = (line?.words ?? "").toLowerCase().match(/[\p{L}\d][\p{L}\d.,]*[\p{L}\d]/gu) ?? [];
  return new Set(words.filter((word) => word.length > 3 || /\d/u.test(word)).map((word) => word.slice(0, 7)));
}

/** A table of contents: every item is a heading further down. */
function isContents(list: List, lines: readonly Line[]): boolean {
  const rest = new Set(lines.filter((_, index) => !list.includes(index)).map(({ words }) => bare(words)));
  return list.every((index) => rest.has(bare(lines[index]?.words ?? "")));
}

function bare(words: string): string {
  return words.replace(/^(?:[-–•*·▪]|#{1,6}|\d{1,2}[.)])\s+/u, "").toLowerCase();
}
