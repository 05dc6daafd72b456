import type { Figure } from "../domain/figure.ts";
import type { Span } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { tokenBehind, tokensBefore, tokensBetween } from "./beside.ts";
import { WEAK_METRICS } from "./metrics.ts";
import type { Segment } from "./statements.ts";

/** The nearest metric before the figure, unless one follows it directly ("3 Mrd. Euro Umsatz"). */
export function boundMetrics(figure: Figure, leaning: readonly Segment[]): BoundMetrics {
  for (const segment of leaning) {
    const all = segment.mentions.filter(
      (mention) => mention.concept.kind === "metric" && !isSignOf(figure, mention, segment),
    );
    const mentions = all.filter(({ span }) => !isCause(span, segment, figure.span));
    if (mentions.length === 0) continue;
    const before = mentions.filter(({ span }) => span.end <= figure.span.start);
    const following = mentions.filter(
      ({ span }) =>
        follows(figure.span, span, segment) && !(before.length > 0 && isShareOf(figure, span, segment)),
    );
    const close = headOf(before, segment);
    const held = close && isHeld(close.span, figure.span, segment) ? close : null;
    const nearest = (held ?? following[0] ?? close ?? mentions[0])?.span.start;
    const bound = mentions.filter(({ span }) => span.start === nearest).map(({ concept }) => concept.id);
    return {
      held: held !== null,
      bound,
      all: [...new Set([...bound, ...mentions.map(({ concept }) => concept.id)])],
    };
  }
  return { held: false, bound: [], all: [] };
}

/**
 * "Sackte wegen höherer Personalkosten um 18 Prozent ab": why, and not what is measured. "Despite 5% higher revenue",
 * "trotz Erlösen von 5 Millionen": the figure is the cause's own.
 */
export function isCause(span: Span, { tokens }: Segment, figure: Span): boolean {
  const before = tokensBefore(tokens, span.start, CAUSE_REACH);
  const cause = before.findLast(({ key }) => CAUSES.has(key));
  if (!cause) return false;
  if (figure.start >= cause.span.end && figure.end <= span.start) return false;
  const between = tokensBetween(tokens, span.end, figure.start);
  return !(between.length <= 2 && OWN.has(between[0]?.key ?? ""));
}

/** What ties a figure to the noun before it. */
const OWN: ReadonlySet<string> = new Set(["von", "of"]);

/** How many words may stand between, and the cause itself. */
const CAUSE_REACH = 3;

const CAUSES: ReadonlySet<string> = new Set(
  "wegen dank aufgrund infolge trotz angesichts because amid despite thanks".split(" "),
);

/** "A debt ratio of 69.8% of GDP": what something is a share of is not what is measured. */
function isShareOf({ kind, span: figure }: Figure, metric: Span, { tokens }: Segment): boolean {
  const next = tokenBehind(tokens, figure.end);
  return kind === "percent" && next !== undefined && next.span.end <= metric.start && OF.has(next.key);
}

const OF: ReadonlySet<string> = new Set(["der", "des", "von", "of", "on", "for"]);

/** "Rendite der Ruhrvolt-Anleihe", "yield on the note": the first is measured, and the second tells whose it is. */
function headOf(before: readonly Mention[], { tokens }: Segment): Mention | undefined {
  const close = before.at(-1);
  const head = before.findLast(({ span }) => close && span.end < close.span.start);
  if (!close || !head || !WEAK_METRICS.has(close.concept.id) || WEAK_METRICS.has(head.concept.id))
    return close;
  const between = tokensBetween(tokens, head.span.end, close.span.start);
  return between.length <= 3 && OF.has(between[0]?.key ?? "") ? head : close;
}

/** "Das Minus betrug 0,9 Prozent": the way something went, and nobody's loss. */
function isSignOf({ kind }: Figure, { span }: Mention, { tokens }: Segment): boolean {
  if (kind === "money" || kind === "number") return false;
  const word = tokens.find((token) => token.span.start === span.start)?.key;
  return word === "minus" || word === "plus";
}

/** What a figure is of, by the words of its clause. */
export interface BoundMetrics {
  readonly bound: readonly string[];
  /** Nothing but a preposition stands between. */
  readonly held: boolean;
  /** Those first, then the others of the clause. */
  readonly all: readonly string[];
}

/** "Umsatz von 1,48 Milliarden", "profit of $5 billion": nothing but a preposition stands between. */
function isHeld(metric: Span, figure: Span, { tokens }: Segment): boolean {
  const between = tokensBetween(tokens, metric.end, figure.start);
  return between.length <= 3 && between.some(({ key }) => HOLDING.has(key));
}

const HOLDING: ReadonlySet<string> = new Set(["von", "of", "uber", "at", "bei"]);

const FOLLOWING_WORDS = 2;

const APART: ReadonlySet<string> = new Set(
  "nach gegenuber statt bei fur als und sowie weil da wahrend wobei obwohl aber after from versus against on than and vs at as because while whereas since but though".split(
    " ",
  ),
);

export function follows(figure: Span, metric: Span, { tokens, quantities }: Segment): boolean {
  if (metric.start < figure.end) return false;
  const between = (span: Span): boolean => span.start >= figure.end && span.end <= metric.start;
  if (tokens.some(({ span, key }) => between(span) && APART.has(key))) return false;
  return (
    !quantities.some(({ span }) => between(span)) &&
    tokens.filter(({ span }) => between(span)).length <= FOLLOWING_WORDS
  );
}
