import { nameKey } from "./names.ts";
import type { RoledFigure } from "./roles.ts";
import type { Passage, Segment, Statements } from "./statements.ts";

/** What can tell two clauses of one sentence apart: names, places, and nouns that are no units. */
type TopicKind = "party" | "noun";

const KINDS: readonly TopicKind[] = ["party", "noun"];

/** Nouns that stand beside figures of anything. */
const COMMON: ReadonlySet<string> = new Set([
  "points",
  "years",
  "months",
  "weeks",
  "days",
  "hours",
  "people",
  "companies",
  "currency-dollar",
  "currency-euro",
  "currency-yen",
  "currency-pound",
  "currency-franc",
  "results",
  "deal",
  "new",
  "demand",
  "supply",
]);

/**
 * "S&P 500 down 0.3%, while the Nasdaq slipped 0.5%": the figure's own clause names somebody or something else, and
 * what the claim names stands in a clause of the sentence that has a figure of its own.
 */
export function contrastWeight(claim: RoledFigure, source: RoledFigure, texts: Texts): number {
  const within = texts.claim.source.language === texts.source.source.language;
  const rivals = source.statement.segments.filter((segment) => isRival(segment, source));
  if (rivals.length === 0) return 0;
  return KINDS.some((kind) => {
    const said = topicsIn(claim.segment, kind, within);
    const stated = topicsIn(source.segment, kind, within);
    if (said.size === 0 || stated.size === 0 || meet(said, stated)) return false;
    const told = new Set(claim.leaning.flatMap((segment) => [...topicsIn(segment, kind, within)]));
    return !meet(stated, told) && rivals.some((segment) => meet(said, topicsIn(segment, kind, within)));
  })
    ? 1
    : 0;
}

interface Texts {
  readonly claim: Statements;
  readonly source: Statements;
}

function isRival(segment: Segment, { segment: own, figure }: RoledFigure): boolean {
  return segment !== own && segment.quantities.some(({ kind }) => kind === figure.kind);
}

function topicsIn(
  { names, mentions, tokens }: Passage,
  kind: TopicKind,
  within: boolean,
): ReadonlySet<string> {
  const places = mentions
    .filter(({ concept }) => concept.kind === "place")
    .map(({ concept }) => `place:${concept.id}`);
  if (kind === "party")
    return new Set([...names.map(({ key }) => key), ...places, ...(within ? nounsOf(mentions, tokens) : [])]);
  const concepts = mentions.filter(({ concept }) => concept.kind === "noun" && !COMMON.has(concept.id));
  return new Set(concepts.map(({ concept }) => concept.id));
}

/** Nouns that are names as well: "die Stadtwerke", "the Bank". */
function nounsOf(mentions: Passage["mentions"], tokens: Passage["tokens"]): readonly string[] {
  const nouns = mentions.filter(({ concept: { kind, id } }) => kind === "noun" && !COMMON.has(id));
  const starts = new Set(nouns.map(({ span }) => span.start));
  return tokens
    .filter(({ span, capital }) => capital && starts.has(span.start))
    .map(({ key }) => nameKey(key));
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return !one.isDisjointFrom(other);
}
