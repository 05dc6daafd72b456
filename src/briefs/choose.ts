import { gain, refersTo } from "./gain.ts";
import type { Option } from "./options.ts";
import type { ReadSentence } from "./read-sentence.ts";
import { refersBack } from "./unfit.ts";

/** A further bullet is told only for this much news. */
const WORTH_TELLING = 0.15;
/** From another source, so that one alone does not tell the brief. */
const WORTH_HEARING = 0.6;
const ENOUGH_OF_ONE = 2;

/**
 * The options that together tell most beside those heard already: the headline first, then article by article. `lead`
 * opens them where it is among them.
 */
export function choose(
  options: readonly Option[],
  most: number,
  heard: readonly Option[] = [],
  lead: ReadSentence | null = null,
): readonly Option[] {
  const chosen = bestTogether(options, most, heard);
  for (const plan of chosen) {
    const talks = toldAsTalks(plan, chosen, options);
    if (!talks) continue;
    const others = options.filter(({ source }) => source !== plan.source);
    return choose(others, most, heard, plan === chosen[0] ? talks.source : lead);
  }
  const first = chosen.find(({ source }) => source === lead);
  return inTurn(first ? [first, ...chosen.filter((option) => option !== first)] : chosen);
}

function bestTogether(options: readonly Option[], most: number, heard: readonly Option[]): readonly Option[] {
  const chosen: Option[] = [];
  const followers = followersOf(options);
  while (chosen.length < most) {
    const next = bestOf(options, [...heard, ...chosen], followers);
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

const TALKS = "certainty:talks";

/** "Plans to invest up to 50 billion", where the same sum is told as what is talked about, and all else in other places. */
function toldAsTalks(
  plan: Option,
  chosen: readonly Option[],
  options: readonly Option[],
): Option | undefined {
  if (plan.concepts.has(TALKS)) return undefined;
  const sums = sumsOf(plan);
  const elsewhere = options.filter(({ source }) => source !== plan.source).map(sumsOf);
  if (![...sums].every((sum) => elsewhere.some((others) => others.has(sum)))) return undefined;
  return chosen.find((other) => {
    const talkedOf = other.concepts.has(TALKS) ? sumsOf(other) : NO_SUMS;
    const isSameNews = other.source.article === plan.source.article;
    return isSameNews && talkedOf.size > 0 && talkedOf.isSubsetOf(sums);
  });
}

/** "Two building sites" count nothing that is news. */
const SUM = 0.3;
const NO_SUMS: ReadonlySet<string> = new Set();

function sumsOf({ weighed }: Option): ReadonlySet<string> {
  return new Set(weighed.filter(({ moment, weight }) => !moment && weight >= SUM).map(({ key }) => key));
}

/**
 * The headline, then article by article as they tell it, so that "dann" and "im Vorjahr" stand where they belong; what
 * refers back comes right behind what it refers to.
 */
function inTurn(chosen: readonly Option[]): readonly Option[] {
  const [headline, ...further] = chosen;
  if (!headline) return [];
  const articles = [...new Set(chosen.map(({ source }) => source.article.id))];
  const placeOf = ({ source }: Option): number => articles.indexOf(source.article.id);
  const inOrder = further.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.source.sentence.span.start - b.source.sentence.span.start,
  );
  return behindWhatTheyReferTo([headline, ...inOrder]);
}

function behindWhatTheyReferTo(chosen: readonly Option[]): readonly Option[] {
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
