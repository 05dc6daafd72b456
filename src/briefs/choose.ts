import { gain, refersTo } from "./gain.ts";
import type { Option } from "./options.ts";
import { refersBack } from "./unfit.ts";

/** A further bullet is told only for this much news. */
const WORTH_TELLING = 0.15;
/** From another source, so that one alone does not tell the brief. */
const WORTH_HEARING = 0.6;
const ENOUGH_OF_ONE = 2;

/** The options that together tell most beside those heard already: the headline first, then by what each adds. */
export function choose(
  options: readonly Option[],
  most: number,
  heard: readonly Option[] = [],
): readonly Option[] {
  const chosen: Option[] = [];
  const followers = followersOf(options);
  while (chosen.length < most) {
    const next = bestOf(options, [...heard, ...chosen], followers);
    if (!next) break;
    chosen.push(next);
  }
  return inTurn(chosen);
}

/** What refers back comes right behind what it refers to. */
function inTurn(chosen: readonly Option[]): readonly Option[] {
  const told: Option[] = [];
  for (const option of chosen) {
    if (told.includes(option)) continue;
    if (chosen.some((other) => !told.includes(other) && refersTo(option, other))) continue;
    told.push(option);
    let last: Option | undefined = option;
    while (last !== undefined) {
      const before: Option = last;
      last = chosen.find((other) => !told.includes(other) && refersTo(other, before));
      if (last) told.push(last);
    }
  }
  return told;
}

function bestOf(
  options: readonly Option[],
  chosen: readonly Option[],
  followers: (option: Option) => readonly Option[],
): Option | null {
  let best: Option | null = null;
  let bestHeard: Option | null = null;
  let most = WORTH_TELLING;
  let mostHeard = WORTH_HEARING;
  const full = heardEnough(chosen);
  for (const option of options) {
    const value = gain(option, chosen) + promise(option, followers(option), chosen);
    if (value > most) {
      best = option;
      most = value;
    }
    if (value > mostHeard && !option.foreign && !full.has(sourceOf(option))) {
      bestHeard = option;
      mostHeard = value;
    }
  }
  return best && full.has(sourceOf(best)) ? (bestHeard ?? best) : best;
}

/** How much of what the next sentence tells counts for the one it refers back to. */
const PROMISE = 0.3;
/** A brief opens with what an article opens with, not with what has most behind it. */
const OPENING = 1;

/** What a sentence makes it possible to tell: the next one, which refers back to it. */
function promise(option: Option, next: readonly Option[], chosen: readonly Option[]): number {
  if (next.length === 0 || (chosen.length === 0 && option.source.position > OPENING)) return 0;
  const heard = [...chosen, option];
  return PROMISE * Math.min(1, option.prominence) * Math.max(0, ...next.map((other) => gain(other, heard)));
}

/** The options that each option is needed for, by that option's place. */
function followersOf(options: readonly Option[]): (option: Option) => readonly Option[] {
  const referring = Map.groupBy(
    options.filter(({ words }) => refersBack(words.text)),
    ({ source: { article, position } }) => `${article.id} ${String(position - 1)}`,
  );
  return (option) => {
    const { article, position } = option.source;
    const next = referring.get(`${article.id} ${String(position)}`) ?? [];
    return next.filter((other) => refersTo(other, option));
  };
}

/** Sources with as many bullets as one should have where others tell too. */
function heardEnough(chosen: readonly Option[]): ReadonlySet<string> {
  const sources = chosen.map(sourceOf);
  return new Set(
    sources.filter((source) => sources.filter((other) => other === source).length >= ENOUGH_OF_ONE),
  );
}

function sourceOf({ source: { article } }: Option): string {
  return article.publisher ?? article.id;
}
