import type { ArticleQuery } from "../../ports/article-store.ts";
import type { Engine, PositionRange } from "../engine.ts";
import { candidatesAt, newestCandidates } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import { withinWindow } from "./list.ts";
import type { DatedId } from "./list.ts";
import { rangeOf } from "./position.ts";
import { hasAll, termSets } from "./term-sets.ts";
import type { TermSet } from "./term-sets.ts";
import type { Weight } from "./weigh.ts";

/** Articles looked at for each set of terms. */
const MOST_PER_SET = 50;

interface Search {
  /** How many are wanted, and which of them count. */
  readonly limit: number;
  readonly isWithin: (article: DatedId) => boolean;
  readonly weights: readonly Weight[];
  readonly range: PositionRange;
  /** Articles that are asked for of each set. */
  readonly each: number;
  readonly engine: Engine;
}

interface Progress {
  /** By position. */
  readonly known: ReadonlyMap<number, Candidate>;
  /** Sets that may have more than is known, the worthiest first. */
  readonly left: readonly TermSet[];
  /** Looks back that are left, and the position the next one starts below; null at the newest. */
  readonly looks: readonly number[];
  readonly below: number | null;
}

/**
 * The newest articles of one set of terms after the other, the worthiest first, until as many as are wanted are known
 * to be worth no less than any that has another set.
 */
export async function candidatesOfTerms(
  weights: readonly Weight[],
  query: ArticleQuery,
  engine: Engine,
  looks: readonly number[],
): Promise<readonly Candidate[]> {
  const range = rangeOf(query.since, query.until);
  const { limit } = query;
  const each = Math.max(limit, MOST_PER_SET);
  const search = { limit, isWithin: withinWindow(query), weights, range, each, engine };
  const start = { known: new Map(), left: termSets(weights), looks, below: range.to };
  let progress: Progress = await ask(rareOf(start.left, search), start, search);
  while (!isSettled(progress, search)) {
    const { left } = progress;
    const isCommon = left[0]?.areCommon === true;
    progress =
      isCommon && progress.looks.length > 0
        ? await lookBack(progress, search)
        : await ask(isCommon ? left.slice(0, 1) : telling(left, search), progress, search);
  }
  return [...progress.known.values()];
}

/** All articles of a rare term are soon known, and with them those of every set it is in. */
function rareOf(sets: readonly TermSet[], { weights, each }: Search): readonly TermSet[] {
  return sets.filter(({ bits }) =>
    weights.some(({ frequency }, index) => bits === 1 << index && frequency < each),
  );
}

/** The next that an uncommon term is in, which the index has soon. */
function telling(sets: readonly TermSet[], { weights }: Search): readonly TermSet[] {
  const end = sets.findIndex(({ areCommon }) => areCommon);
  return sets.slice(0, Math.min(weights.length, end < 0 ? sets.length : end));
}

/**
 * Whether what is left can not bring anything better than what is known, or as good and newer: of that, all is known as
 * far as was looked back.
 */
function isSettled({ known, left: [next], below }: Progress, { limit, isWithin }: Search): boolean {
  if (next === undefined) return true;
  const good = [...known.values()].filter((one) => {
    const gain = one.score - next.worth;
    const isNewest = below !== null && one.position >= below;
    return (gain > ROUNDING || (gain > -ROUNDING && isNewest)) && isWithin(one);
  });
  return good.length >= limit;
}

/** The same terms may come to a sum that differs in its last digits. */
const ROUNDING = 1e-9;

async function ask(sets: readonly TermSet[], progress: Progress, search: Search): Promise<Progress> {
  if (sets.length === 0) return progress;
  const { weights, range, each, engine } = search;
  const found = await engine.fullText.newest(
    engine.db,
    sets.map(({ terms }) => terms),
    range,
    each,
  );
  const unknown = new Set(found.flat().filter((position) => !progress.known.has(position)));
  const known = withMore(progress.known, await candidatesAt([...unknown], weights, engine));
  // What has more terms than those of a set all of whose articles are known is among these.
  const exhausted = sets.filter((_, index) => (found[index] ?? []).length < each);
  const left = progress.left.filter(
    (set) => !sets.includes(set) && !exhausted.some((part) => hasAll(set.bits, part)),
  );
  return { ...progress, known, left };
}

/**
 * Most sets of common terms are soon come across, while the index would read all that it has of each; one that none
 * of so many articles has is left out, but for the worthiest: it may be just what is asked.
 */
async function lookBack(progress: Progress, { weights, range, engine }: Search): Promise<Progress> {
  const [count = 0, ...looks] = progress.looks;
  const stretch = { from: range.from, to: progress.below };
  const seen = await newestCandidates(stretch, count, weights, engine);
  const known = withMore(progress.known, seen);
  if (seen.length < count) return { ...progress, known, left: [] };
  const isSeen = (set: TermSet): boolean => [...known.values()].some(({ terms }) => hasAll(terms, set));
  const left = progress.left.filter(
    (set, place) => place === 0 || !set.areCommon || looks.length > 0 || isSeen(set),
  );
  return { known, left, looks, below: seen.at(-1)?.position ?? null };
}

function withMore(
  known: ReadonlyMap<number, Candidate>,
  more: readonly Candidate[],
): ReadonlyMap<number, Candidate> {
  return new Map([...known, ...more.map((one) => [one.position, one] as const)]);
}
