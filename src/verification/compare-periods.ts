import type { Moment } from "../domain/figure.ts";
import { isQuantity } from "../domain/figure.ts";
import { tokenBefore, tokensBefore } from "./beside.ts";
import { granularityOf, relateMoments } from "./compare-times.ts";
import type { TimeRelation } from "./compare-times.ts";
import { idsIn } from "./concept-ids.ts";
import type { RoledFigure } from "./roles.ts";
import { rolesIn } from "./roles.ts";
import type { Sides } from "./sides.ts";
import { isHalfAsMonths } from "./half-years.ts";
import { isStandard } from "./figure-times.ts";
import type { Passage, Segment, Statements } from "./statements.ts";

export function periodWeight(claim: RoledFigure, source: RoledFigure, sides: Sides): number {
  const moments = isQuantity(claim.figure)
    ? claim.times.filter(
        (moment) =>
          !/^(?:Weihnachts|holiday)/iu.test(moment.surface) &&
          !(isBaseline(moment, claim.segment) && isBefore(moment, idsIn(source.segment, "period"))),
      )
    : [];
  const own = source.times.filter((moment) => !isBaseline(moment, source.segment));
  let worst = Math.max(
    spanWeight(claim, source),
    inventedSpanWeight(claim, source, sides),
    toDateWeight(claim, source, sides),
  );
  for (const moment of moments)
    worst = Math.max(
      worst,
      momentWeight(moment, { own: isBaseline(moment, claim.segment) ? source.times : own, source, sides }),
    );
  return worst;
}

/** "From the first quarter" of what is held against "the quarter before", by ids of periods. */
export function isBefore(moment: Moment, periods: ReadonlySet<string>): boolean {
  const size = granularityOf(moment);
  return (size === "month" || size === "quarter" || size === "year") && periods.has(`previous-${size}`);
}

/** "Seit Jahresbeginn", where the source says so of another figure of the kind. */
function toDateWeight(claim: RoledFigure, source: RoledFigure, { source: { list } }: Sides): number {
  const isToDate = (passage: Passage): boolean => idsIn(passage, "period").has("year-to-date");
  if (!isToDate(claim.segment) || isToDate(source.statement)) return 0;
  const isRival = ({ quantities }: Passage): boolean =>
    quantities.some(({ kind }) => kind === claim.figure.kind);
  return list.some((statement) => isToDate(statement) && isRival(statement)) ? 1 : 0;
}

function momentWeight(
  moment: Moment,
  {
    own,
    source,
    sides,
  }: { readonly own: readonly Moment[]; readonly source: RoledFigure; readonly sides: Sides },
): number {
  if (isOtherQuarter(moment, source.statement)) return 1;
  if (isHalfAsMonths(moment, source.statement)) return 0;
  const relation = (other: Moment): TimeRelation => relateMoments(moment, other);
  const fits = (other: Moment): boolean => relation(other) === "same" || relation(other) === "inside";
  const isApart = (other: Moment): boolean => relation(other) === "apart";
  if (own.some(fits) || (own.length > 0 && !own.some(isApart))) return 0;
  const sentence = source.statement.moments;
  if (sentence.some(fits)) return own.some(isApart) ? 1 : besideOther(source, fits);
  const before = sides.source.list.slice(0, source.statement.index).flatMap(({ moments }) => moments);
  const standing = momentsFor(source).filter(
    (other) => own.includes(other) || !isBaseline(other, source.segment),
  );
  if (standing.some(isApart)) return 1;
  if (before.some(fits)) return 0;
  return sides.source.source.figures.some((figure) => !isQuantity(figure) && fits(figure)) ? 0.6 : 1;
}

/** "Up 3.8%, after 3.6% in August": a time told behind, in a clause with a figure of its own, is that figure's. */
function momentsFor({ statement, segment, leaning }: RoledFigure): readonly Moment[] {
  const others = statement.segments.filter(
    ({ quantities, span }) => quantities.length > 0 && span.start > segment.span.start,
  );
  const away = others.filter((other) => !leaning.includes(other)).flatMap(({ moments }) => moments);
  return statement.moments.filter((moment) => !away.includes(moment));
}

/** "1,1 Prozent mehr als im März": what it is held against. */
function isBaseline(moment: Moment, segment: Segment): boolean {
  return segment.moments.includes(moment) && isStandard(moment, segment);
}

/** "In the second quarter" of what was in the first three months. */
function isOtherQuarter({ stated, value }: Moment, { tokens, moments }: Passage): boolean {
  const named = stated ?? value;
  const quarter = typeof named === "string" ? /Q(?<of>[1-4])$/u.exec(named)?.groups?.["of"] : undefined;
  if (quarter === undefined || quarter === "1" || moments.some((other) => granularityOf(other) === "quarter"))
    return false;
  return tokens.some(
    ({ key }, at) =>
      (key === "first" || key === "ersten") &&
      (tokens[at + 1]?.key === "three" || tokens[at + 1]?.key === "drei") &&
      (tokens[at + 2]?.key ?? "").startsWith("mon"),
  );
}

/** The time stands in another clause: for all of the sentence, or for that clause's own figure. */
function besideOther(
  { statement, segment, leaning }: RoledFigure,
  fits: (moment: Moment) => boolean,
): number {
  const home = statement.segments.find(({ moments }) => moments.some(fits));
  if (!home || leaning.includes(home) || home.quantities.length === 0) return 0;
  if (statement.segments.indexOf(home) < statement.segments.indexOf(segment)) return 0;
  return home.moments.some((moment) => moment.qualifier === "until" && fits(moment)) ? 0.6 : 1;
}

const SPANS = [
  "quarterly",
  "half-yearly",
  "nine-months",
  "eight-months",
  "first-week",
  "first-month",
  "full-year",
  "interim",
] as const;

function spanWeight(claim: RoledFigure, source: RoledFigure): number {
  if (!isQuantity(claim.figure)) return 0;
  const own = spansNamed(source.segment);
  const [one, other] = [spansNamed(claim.segment), own.size > 0 ? own : spansNamed(source.statement)];
  if (isAnnual(claim.segment) && !isAnnual(source.segment) && isQuarterly(source.segment)) return 1;
  if (isQuarterly(claim.segment) && !isQuarterly(source.segment) && isAnnual(source.segment)) return 1;
  const dated = claim.segment.moments.length > 0 ? claim.segment : claim.statement;
  if (isMonthOf(dated, other) || isMonthOf(source.segment, one)) return 1;
  if (isMonthOf(dated, QUARTER) && isOfThreeMonths(source.segment)) return 1;
  if (one.size === 0 || other.size === 0 || [...one].some((name) => other.has(name))) return 0;
  return 1;
}

/** "In the first half" of what is told of a quarter in an earlier sentence, where nothing is told of a half. */
function inventedSpanWeight(claim: RoledFigure, source: RoledFigure, { source: whole }: Sides): number {
  if (!isQuantity(claim.figure) || source.figure.kind === "number" || spansNamed(source.statement).size > 0)
    return 0;
  const [name, ...others] = INVENTED.filter((id) => spansNamed(claim.segment).has(id));
  if (name === undefined || others.length > 0 || whole.concepts.has(`scope:${name}`)) return 0;
  if (claim.segment.moments.some((moment) => isHalfAsMonths(moment, source.statement))) return 0;
  const before = whole.list.slice(0, source.statement.index).findLast((other) => spansNamed(other).size > 0);
  const stated = before === undefined ? null : spansNamed(before);
  const isTold = whole.list.some((other) => spansNamed(other).has(name));
  return stated !== null && !isTold && SPANS.some((id) => stated.has(id)) ? 1 : 0;
}

const INVENTED = ["half-yearly", "nine-months", "quarterly"] as const;

function spansNamed(passage: Passage): ReadonlySet<string> {
  const scopes = idsIn(passage, "scope");
  const named = new Set<string>(SPANS.filter((name) => scopes.has(name)));
  // "By 2028" is a time limit, and no stretch of time.
  const spanning = passage.moments.filter(
    (moment) => moment.qualifier !== "until" && !isStandard(moment, passage),
  );
  const sizes = new Set(spanning.map(granularityOf));
  if (sizes.has("quarter")) named.add("quarterly");
  if (sizes.has("half")) named.add("half-yearly");
  if (sizes.has("year") && named.size === 0) named.add("full-year");
  return named;
}

/** "Jahresdividende", "annual dividend": a measure that counts by the year. */
function isAnnual({ mentions, tokens }: Passage): boolean {
  return (
    mentions.some(({ concept, part }) => part && concept.key === "scope:annual-period") ||
    tokens.some(({ key }) => /^(?:annual|yearly|jahrlich\p{L}*|jahresdividende)$/u.test(key))
  );
}

function isQuarterly({ tokens }: Passage): boolean {
  return tokens.some(({ key }) => /^(?:quarterly|vierteljahrlich\p{L}*|quartals\p{L}+)$/u.test(key));
}

/** "In September" of what is told of nine months. */
function isMonthOf({ moments, tokens }: Passage, spans: ReadonlySet<string>): boolean {
  if (!LONGER.some((name) => spans.has(name)) || moments.length !== 1) return false;
  const [moment] = moments;
  if (!moment || isStretchOfTime(moment) || granularityOf(moment) !== "month") return false;
  const before = tokenBefore(tokens, moment.span.start)?.key;
  return before === "im" || before === "in";
}

const LONGER = ["nine-months", "eight-months", "half-yearly", "three-months"] as const;
const QUARTER: ReadonlySet<string> = new Set(["three-months"]);

/** "In the three months to July". */
function isOfThreeMonths({ tokens, moments }: Passage): boolean {
  return moments.some(({ span }) => {
    const before = tokensBefore(tokens, span.start, 3).map(({ key }) => key);
    return (
      /^(?:months|monaten?)$/u.test(before.at(-2) ?? "") && /^(?:three|drei)$/u.test(before.at(-3) ?? "")
    );
  });
}

function isStretchOfTime({ stated, value }: Moment): boolean {
  return typeof (stated ?? value) !== "string";
}

const COMPARED = ["previous-year", "previous-quarter", "previous-month", "previous"];

export function priorWeight(claim: RoledFigure, source: RoledFigure, { source: whole }: Sides): number {
  if (source.prior && claim.prior && source.step === "from" && claim.step === null && hasElder(source))
    return 1;
  if (!source.prior || claim.prior || claim.step === "by" || isBenchmark(claim) || wasPlanned(claim))
    return 0;
  if (isEndOfEarlier(claim)) return 0;
  const periods = idsIn(isAloneOfKind(claim) ? claim.statement : claim.segment, "period");
  if (COMPARED.some((id) => periods.has(id))) return 0;
  if (source.step !== "from" && isLatest(source, whole)) return 0.3;
  const own = source.times.filter(({ span }) => span.start >= source.figure.span.end);
  const fits = claim.times.some((moment) => own.some((other) => relateMoments(moment, other) !== "apart"));
  return fits ? 0 : 1;
}

/** "Had 9.6 million users last year", where the source has no newer count of them, and no other figure beside. */
function isLatest({ segment, figure, noun, bound }: RoledFigure, whole: Statements): boolean {
  const isLastYear =
    idsIn(segment, "period").has("previous-year") && !idsIn(segment, "period").has("previous");
  if (!isLastYear || segment.quantities.length > 1 || noun.length === 0 || bound.length > 0) return false;
  return !whole.list.some((other) =>
    rolesIn(other, whole).some((role) => role.figure !== figure && role.noun.some((id) => noun.includes(id))),
  );
}

/** "Up from €1.70 billion to €1.80 billion": the other end of an earlier range. */
function isEndOfEarlier({ figure, segment }: RoledFigure): boolean {
  const before = segment.quantities.findLast(({ span }) => span.end <= figure.span.start);
  if (!before || figure.span.start - before.span.end > 6) return false;
  const [from, way] = tokensBefore(segment.tokens, before.span.start, 2).toReversed();
  return from?.key === "from" && /^(?:up|down)$/u.test(way?.key ?? "");
}

/** Not "the target was", which may be today's. */
const PLANNED =
  /^(?:geplant|erwartet|vorgesehen|angepeilt|anvisiert|prognostiziert|angestrebt|planned|expected|projected|forecast|targeted|aimed|guided)/u;

/** "Geplant waren 140 bis 160": what was planned before. */
function wasPlanned({ segment: { tokens }, certainties }: RoledFigure): boolean {
  const isOfPlans = certainties.has("planned") || certainties.has("expected");
  return (
    isOfPlans &&
    tokens.some(({ key }) => PLANNED.test(key)) &&
    tokens.some(({ key }) => /^(?:war|waren|hatten?|worden|was|were|had)$/u.test(key))
  );
}

/** "Lost $61 million in 2025; in 2024 it lost $88 million": an older year's value, told without its year. */
export function olderWeight(claim: RoledFigure, source: RoledFigure, { source: whole }: Sides): number {
  if (
    claim.statement.moments.length > 0 ||
    claim.prior ||
    idsIn(claim.statement, "period").has("previous-year")
  )
    return 0;
  const year = yearOf(source);
  if (year === null || !isQuantity(source.figure) || source.bound.length === 0) return 0;
  const near = whole.list.slice(Math.max(0, source.statement.index - 1), source.statement.index + 2);
  const isNewer = (other: RoledFigure): boolean =>
    other.figure !== source.figure &&
    other.figure.kind === source.figure.kind &&
    other.bound.some((metric) => source.bound.includes(metric)) &&
    (yearOf(other) ?? 0) > year;
  return near.some((statement) => rolesIn(statement, whole).some(isNewer)) ? 1 : 0;
}

function yearOf({ times, certainties }: RoledFigure): number | null {
  const [time] = times;
  if (!time || times.length !== 1 || granularityOf(time) !== "year" || certainties.has("expected"))
    return null;
  return Number(/^\d{4}/u.exec(typeof time.value === "string" ? time.value : "")?.[0] ?? Number.NaN) || null;
}

/** No other value of the kind stands in the sentence which its times may be of. */
function isAloneOfKind({ statement, figure }: RoledFigure): boolean {
  return statement.quantities.filter(({ kind }) => kind === figure.kind).length === 1;
}

/** "Fell short of the average of 66.7%": what something is held against. */
function isBenchmark({ figure, segment }: RoledFigure): boolean {
  return segment.mentions.some(
    ({ concept, span }) =>
      (concept.key === "direction:above" || concept.key === "direction:below") &&
      span.end <= figure.span.start,
  );
}

/** "Im vergangenen Jahr ein Verlust von 85, nach einem Gewinn von 12 Millionen": two values of the past, one before the other. */
function hasElder({ statement, segment, figure }: RoledFigure): boolean {
  if (!idsIn(statement, "period").has("previous-year")) return false;
  const before = statement.quantities.filter(
    ({ kind, span }) => kind === figure.kind && span.end <= figure.span.start,
  );
  const dated = statement.segments.find((other) => idsIn(other, "period").has("previous-year"));
  return before.length > 0 && dated !== undefined && dated.span.start < segment.span.start;
}

/** "Year on year" is not "from the month before". */
export function comparedWeight(claim: Passage, source: Passage): number {
  const [said, stated] = [idsIn(claim, "period"), idsIn(source, "period")];
  const of = (ids: ReadonlySet<string>): readonly string[] => EARLIER_PERIODS.filter((id) => ids.has(id));
  const [one, other] = [of(said), of(stated)];
  if (one.length > 0 && other.length > 0 && !one.some((id) => other.includes(id))) return 1;
  return CALENDARS.some((names) => isOtherName(names, said, stated)) ? 1 : 0;
}

export const CALENDARS = [
  ["spring", "summer", "autumn", "winter"],
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
] as const;

/** "In spring" where the source says autumn. */
function isOtherName(
  names: readonly string[],
  said: ReadonlySet<string>,
  stated: ReadonlySet<string>,
): boolean {
  const [one, other] = [names.filter((id) => said.has(id)), names.filter((id) => stated.has(id))];
  return one.length > 0 && other.length > 0 && !one.some((id) => other.includes(id));
}

export const EARLIER_PERIODS = [
  "previous-year",
  "previous-quarter",
  "previous-month",
  "previous-week",
  "previous-day",
];
