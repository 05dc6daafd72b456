import type { Figure } from "../domain/figure.ts";
import { isQuantity } from "../domain/figure.ts";
import { overlaps } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { Token } from "../lexicon/tokens.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { tokenBefore, tokensBefore, tokensBehind, tokensBetween } from "./beside.ts";
import { isCause } from "./bound-metrics.ts";
import { idsIn } from "./concept-ids.ts";
import { isDeterminer, isNotSince } from "./negation-words.ts";
import type { Passage, Segment } from "./statements.ts";

const MOVES = new Set(["up", "down", "unchanged"]);

export function directionOf(figure: Figure, leaning: readonly Segment[]): string | null {
  const among = (segment: Segment, ids: ReadonlySet<string>): Mention | undefined =>
    closest(
      figure.span,
      segment.mentions.filter(
        (mention) =>
          mention.concept.kind === "direction" &&
          ids.has(mention.concept.id) &&
          !isTurn(mention, segment) &&
          !isCause(mention.span, segment, figure.span),
      ),
    );
  const [own] = leaning;
  const behind = own?.tokens.find(
    ({ span }) => span.start >= figure.span.end && span.start - figure.span.end <= 2,
  );
  const more = isQuantity(figure) && behind ? (MORE[behind.key] ?? wayOver(figure, own)) : undefined;
  if (more !== undefined) return more;
  for (const segment of leaning) {
    const nearest = among(withoutParted(figure.span, segment), MOVES) ?? among(segment, MOVES);
    if (nearest) return nearest.concept.id;
  }
  return leaning.some((segment) => among(segment, GROWING)) ? "up" : null;
}

/** Most clauses have no conjunction within, and are taken as they are. */
function withoutParted(figure: Span, segment: Segment): Segment {
  if (!segment.tokens.some(({ key }) => PARTING.has(key))) return segment;
  return { ...segment, mentions: segment.mentions.filter(({ span }) => !isParted(figure, span, segment)) };
}

/** "Dropped to 82.4% as capacity was expanded": the verb behind the conjunction moves something else. */
function isParted(figure: Span, move: Span, { tokens }: Segment): boolean {
  const [from, to] = figure.end <= move.start ? [figure.end, move.start] : [move.end, figure.start];
  return tokensBetween(tokens, from, to).some(({ key }) => PARTING.has(key));
}

const PARTING: ReadonlySet<string> = new Set(
  "as because while whereas after since although though weil wahrend nachdem obwohl wobei".split(" "),
);

const INTO: ReadonlySet<string> = new Set(["in", "ins", "into", "to"]);

/** "Rutschte in die roten Zahlen", "swung to a loss": says which sign the result has, and not which way it went. */
function isTurn({ span }: Mention, { mentions, tokens }: Segment): boolean {
  const result = mentions.find(
    ({ concept: { kind, id }, span: other }) =>
      kind === "metric" && (id === "loss" || id === "gain") && other.start >= span.end,
  );
  if (!result) return false;
  const between = tokensBetween(tokens, span.end, result.span.start);
  return between.slice(-4).some(({ key }) => INTO.has(key));
}

/** "6 Prozent mehr", "9% fewer". */
export const MORE: Readonly<Record<string, "up" | "down">> = {
  mehr: "up",
  hoher: "up",
  more: "up",
  higher: "up",
  weniger: "down",
  niedriger: "down",
  fewer: "down",
  less: "down",
  lower: "down",
  teurer: "up",
  billiger: "down",
  gunstiger: "down",
  longer: "up",
  cheaper: "down",
};

/** "3,8 Prozent über dem Vorjahresniveau", "26% below its close": how far it lies from what it is held against. */
export function wayOver(
  { kind, span, unit }: Figure,
  passage: Passage | undefined,
): "up" | "down" | undefined {
  const all = tokensBehind(passage?.tokens ?? [], span.end);
  const counted = kind === "number" && unit !== null ? 1 : 0;
  const [behind, next] = all.slice(counted);
  if (!behind || !next || (all[0]?.span.start ?? 0) - span.end > 2) return undefined;
  if (SHORT.has(behind.key) && next.key === "of") return behind.key === "ahead" ? "up" : "down";
  const isRelative = kind === "percent" || kind === "percentage-point" || kind === "basis-point";
  if (!(isRelative && /^\p{L}/u.test(next.key)) && !HELD_AGAINST.test(next.key)) return undefined;
  if (!isRelative && !isEstimate(behind, passage)) return undefined;
  return OVER[behind.key];
}

const SHORT: ReadonlySet<string> = new Set(["short", "shy", "ahead"]);

/** "Two cents below the average analyst estimate": how far from what was expected. */
function isEstimate({ span }: Token, passage: Passage | undefined): boolean {
  const behind = tokensBehind(passage?.tokens ?? [], span.end, 5);
  return behind.some(({ key }) => ESTIMATE.test(key));
}

const ESTIMATE = /erwart|prognos|schatzung|konsens|expect|forecast|estimate|consensus|projection/u;

const OVER: Readonly<Record<string, "up" | "down">> = {
  uber: "up",
  oberhalb: "up",
  above: "up",
  unter: "down",
  unterhalb: "down",
  below: "down",
};

const HELD_AGAINST =
  /^(?:dem|den|der|des|die|das|the|its|their|analyst|analysts|expectations|forecasts|estimates|erwartungen|prognosen|seine[mnr]|ihre[mnr]|vor(?:jahr|monat|quartal)\p{L}*|last|year)$/u;

/** "cash of $540 million and no debt": what follows a conjunction denies nothing before it. */
export function isNegated(figure: Figure, segment: Segment): boolean {
  return hasNot(figure, segment) !== idsIn(segment, "negation").has("ruled-out");
}

function hasNot(figure: Figure, { mentions, tokens }: Segment): boolean {
  return mentions.some(({ concept, span }) => {
    if (concept.kind !== "negation" || (concept.id !== "not" && concept.id !== "no-longer")) return false;
    const before = tokenBefore(tokens, span.start)?.key;
    if (isOfOtherObject(figure, span, tokens) || isNotSince(span, tokens)) return false;
    const joined = tokensBetween(tokens, figure.span.end, span.start);
    if (joined.some(({ key }) => JOINING.has(key))) return false;
    return span.end <= figure.span.start || (before !== "and" && before !== "und");
  });
}

/** What joins another statement to that of the figure. */
const JOINING: ReadonlySet<string> = new Set(["and", "but", "und", "aber"]);

/** "Expect no further cut and a rate of 3.5%": "no" denies what stands right behind it, and not what is listed next. */
function isOfOtherObject({ span: figure }: Figure, negation: Span, tokens: Segment["tokens"]): boolean {
  if (!isDeterminer(negation, tokens)) return false;
  const between = tokensBetween(tokens, negation.end, figure.start);
  const joined = between.findLastIndex(({ key }) => key === "and" || key === "und");
  return joined > 0 && /^(?:an?|the|eine?[nmrs]?|d(?:er|ie|as|en|em))$/u.test(between[joined + 1]?.key ?? "");
}

/** Growth is as often the thing measured as the way it went. */
const GROWING = new Set(["growing"]);

function closest(span: Span, mentions: readonly Mention[]): Mention | undefined {
  const distance = (other: Span): number => Math.max(span.start - other.end, other.start - span.end);
  return mentions.reduce<Mention | undefined>(
    (best, next) => (!best || distance(next.span) < distance(best.span) ? next : best),
    undefined,
  );
}

export function movesIn({ mentions }: Passage): boolean {
  return mentions.some(({ concept: { kind, id } }) => kind === "direction" && MOVES.has(id));
}

const SIGNS: Readonly<Record<string, -1 | 1>> = { minus: -1, plus: 1 };

export function signOf(figure: Figure, { tokens }: Segment, text: string): -1 | 0 | 1 {
  if (!isQuantity(figure)) return 0;
  if (typeof figure.value === "string" && figure.value.startsWith("-")) return -1;
  if (text.charAt(figure.span.start - 1) === "+" || figure.surface.startsWith("+")) return 1;
  const before = tokensBefore(tokens, figure.span.start, 2);
  const inside = tokens.filter(({ span }) => overlaps(span, figure.span)).slice(0, 1);
  return [...before, ...inside].map(({ key }) => SIGNS[key]).find((sign) => sign !== undefined) ?? 0;
}
