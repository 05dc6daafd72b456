import type { Figure, Moment } from "../domain/figure.ts";
import { tokensBefore, tokensBetween } from "./beside.ts";
import { MORE, movesIn } from "./figure-direction.ts";
import type { Passage, Segment } from "./statements.ts";

/** "to 3.1% in April from 2.8% in March": each moment belongs to the nearest quantity. */
export function timesOf(figure: Figure, segment: Segment, leads: readonly Segment[]): readonly Moment[] {
  const { moments, quantities } = segment;
  // "First quarter: revenue up 9%": what stands before a colon holds for all behind it.
  if (moments.length === 0) return leads.flatMap((lead) => lead.moments);
  if (quantities.length < 2) return moments;
  return moments.filter((moment) => {
    const before = quantities.filter(({ span }) => span.end <= moment.span.start).at(-1);
    const after = quantities.find(({ span }) => span.start >= moment.span.end);
    return (before && !isParted(before, moment, segment) ? before : (after ?? before)) === figure;
  });
}

const PARTING: ReadonlySet<string> = new Set(
  "and und while wahrend but aber statt anstatt anstelle instead rather".split(" "),
);

/** A conjunction stands between the figure and the time behind it. */
function isParted({ span }: Figure, moment: Moment, { tokens }: Segment): boolean {
  return tokensBetween(tokens, span.end, moment.span.start).some(({ key }) => PARTING.has(key));
}

/** "18 Prozent mehr als im September" */
function isMoreThan({ tokens }: Passage): boolean {
  return tokens.some(
    ({ key }, at) => key in MORE && (tokens[at + 1]?.key === "als" || tokens[at + 1]?.key === "than"),
  );
}

/** "3% above the same period of 2024", "als im gleichen Zeitraum 2024". */
function isSamePeriod(before: readonly string[]): boolean {
  return before.some(
    (key, at) =>
      SAME.test(key) && /^(?:period|quarter|month|zeitraum|quartal|monat)/u.test(before[at + 1] ?? ""),
  );
}

const SAME = /^(?:same|gleichen|selben|comparable)$/u;

const STANDARD: ReadonlySet<string> = new Set("from than versus against over gegenuber als zum".split(" "));

const COMPARED = /^(?:compared|vergleich|verglichen|relative)$/u;

/** "down 22% from the third quarter of 2019": the time is what a change is measured by, and no time of its own. */
export function isStandard({ span, qualifier }: Moment, segment: Passage): boolean {
  const [last, one] = tokensBefore(segment.tokens, span.start, 2).toReversed();
  if (last?.key === "statt" || (last?.key === "of" && one?.key === "instead")) return true;
  if (tokensBefore(segment.tokens, span.start, 4).some(({ key }) => COMPARED.test(key))) return true;
  if (isSamePeriod(tokensBefore(segment.tokens, span.start, 3).map(({ key }) => key))) return true;
  if (qualifier !== null || !(movesIn(segment) || isMoreThan(segment))) return false;
  const before = tokensBefore(segment.tokens, span.start, 2);
  if (before.some(({ key }) => /^(?:year|quarter|month|week)/u.test(key))) return false;
  const preposition = before.find(({ key }) => STANDARD.has(key));
  return (
    preposition !== undefined &&
    !segment.quantities.some(
      (figure) => figure.span.start >= preposition.span.end && figure.span.end <= span.start,
    )
  );
}
