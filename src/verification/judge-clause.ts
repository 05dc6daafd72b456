import type { Moment } from "../domain/figure.ts";
import { textAt } from "../domain/span.ts";
import { isAlleged } from "./alleged.ts";
import { bestMatch } from "./best-match.ts";
import type { Sides } from "./sides.ts";
import { certaintyWeight, isOnlyAsked, isPutOff, withoutPlans } from "./compare-certainty.ts";
import { comparedWeight } from "./compare-periods.ts";
import { oppositeWeight } from "./opposites.ts";
import { namesExpectation } from "./names-expectation.ts";
import { overlap, passageFeatures, timeKey, total } from "./features.ts";
import { tradesNames, tradesNamesIn } from "./names-traded.ts";
import { isOfRival } from "./subjects.ts";
import type { Issue } from "./issues.ts";
import { moveIssues } from "./move-issues.ts";
import { DENYING, RULING, isTimed, negates, negatesThere } from "./negation.ts";
import { idsIn } from "./concept-ids.ts";
import type { Passage, Statement, Statements } from "./statements.ts";
import { isPast } from "./tense.ts";

/** A clause that says less than this is judged with its sentence alone. */
const TELLING = 4;

/**
 * What speaks against the words of a sentence, each clause by itself: one without quantities is held against the
 * sentence of the source that fits it best.
 */
export function judgeClauses(statement: Statement, sides: Sides): readonly (readonly Issue[])[] {
  const clauses = statement.segments.length < 2 ? [] : statement.segments;
  const own = clauses.filter(
    (segment) => segment.quantities.length === 0 && total(passageFeatures(segment)) >= TELLING,
  );
  const whole = statement.quantities.every(({ kind, implied }) => kind === "multiple" && implied)
    ? [[...judgeWhole(statement, sides), ...rivalIssues(statement, statement, sides)]]
    : [];
  return [
    ...whole,
    ...own.map((segment) => [...judgePassage(segment, sides), ...rivalIssues(segment, statement, sides)]),
    moveIssues(statement, sides),
    swapIssues(statement, sides),
  ];
}

/** What the source tells of a rival is told of whom the claim names. */
function rivalIssues(segment: Passage, statement: Statement, sides: Sides): readonly Issue[] {
  const best = sides.source.concepts.has("noun:rival") ? bestMatch(segment, sides) : null;
  if (!best || coverage(segment, best, isNoName) < TOLD_OF_RIVAL || !isOfRival(statement, best, sides))
    return [];
  return [{ code: "subject", weight: 1, detail: textAt(sides.source.source.text, best.span) }];
}

/** "A welcomed the plans, B rejected them" for the reverse. */
function swapIssues(statement: Statement, sides: Sides): readonly Issue[] {
  if (statement.segments.filter(({ names }) => names.length > 0).length < 2) return [];
  const best = bestMatch(statement, sides);
  if (!best || !(tradesNames(statement, best) || tradesNamesIn(statement, sides.source))) return [];
  return [{ code: "roles", weight: 1, detail: textAt(sides.source.source.text, best.span) }];
}

function judgeWhole(statement: Statement, sides: Sides): readonly Issue[] {
  const best = bestMatch(statement, sides);
  if (!best) return [];
  const issues = [
    ...passageIssues(statement, best, sides),
    ...hedgeIssues(statement, best, sides),
    ...earliestIssues(statement, best, sides),
    ...putOffIssues(statement, best, sides),
  ];
  const { claim, source } = sides;
  if (claim.source.language !== source.source.language || coverage(statement, best) >= 0.2) return issues;
  return [{ code: "unsupported", weight: 0.6, detail: textAt(source.source.text, best.span) }, ...issues];
}

function judgePassage(passage: Passage, sides: Sides): readonly Issue[] {
  const best = bestMatch(passage, sides);
  return best ? passageIssues(passage, best, sides) : [];
}

function passageIssues(passage: Passage, best: Statement, sides: Sides): readonly Issue[] {
  const { source } = sides;
  const detail = textAt(source.source.text, best.span);
  const issues: Issue[] = [];
  if (isDirectionTurned(passage, best)) issues.push({ code: "direction", weight: 1, detail });
  if (isElsewhere(passage, best, source)) issues.push({ code: "place", weight: 1, detail });
  if (comparedWeight(passage, best) > 0) issues.push({ code: "period", weight: 1, detail });
  if (isOutdated(passage, best)) issues.push({ code: "prior", weight: 1, detail });
  if (oppositeWeight(passage, best) > 0) issues.push({ code: "opposite", weight: 1, detail });
  if (
    !isAsExpected(passage) &&
    !mayBeOther(passage, best, sides) &&
    !isCalledOff(negates(passage) ? best : passage, negates(passage) ? passage : best) &&
    negates(passage) !== negatesThere(passage, best) &&
    !isTimed(passage, RULING) &&
    !isTimed(best, DENYING)
  )
    issues.push({ code: "negation", weight: 1, detail });
  if (isStillOpen(best) && !isStillOpen(passage) && isPast(passage, sides.claim.source.language))
    issues.push({ code: "negation", weight: 1, detail });
  return issues;
}

/** "Wie Ökonomen erwartet hatten": what was expected is told of by the way. */
function isAsExpected(passage: Passage): boolean {
  return /^(?:wie|als|as|than)$/u.test(passage.tokens[0]?.key ?? "") && namesExpectation(passage);
}

/** "Die Dividende soll ausfallen", "the talks collapsed": what is not, without a word for it, and not denied there. */
function isCalledOff({ mentions, tokens }: Passage, denying: Passage): boolean {
  if (denying.mentions.some(({ concept }) => OFF.has(concept.key))) return false;
  return mentions.some(({ concept: { key }, span }) => {
    const word = tokens.find((token) => token.span.start === span.start)?.key ?? "";
    return OFF.has(key) && !/^(?:endes?|ends?)$/u.test(word);
  });
}

const OFF: ReadonlySet<string> = new Set([
  "certainty:failed",
  "direction:end",
  "direction:retract",
  "direction:reject",
  "direction:delay",
]);

/** "Müssen noch zustimmen", "has yet to": what is told as done is not. */
function isStillOpen(passage: Passage): boolean {
  const negations = idsIn(passage, "negation");
  return negations.has("pending") || negations.has("not-yet") || negations.has("not");
}

/** "… stellt ein ausgeglichenes Ergebnis in Aussicht" of what had been aimed at before: "bislang war … angepeilt". */
function isOutdated(passage: Passage, { segments }: Statement): boolean {
  if (segments.length < 2 || idsIn(passage, "period").has("previous")) return false;
  const features = passageFeatures(passage);
  const fit = (segment: Passage): number => overlap(features, passageFeatures(segment));
  const before = segments.filter((segment) => idsIn(segment, "period").has("previous"));
  const now = segments.filter((segment) => !before.includes(segment));
  return before.some((old) => isPlanned(old) && now.every((segment) => fit(old) > fit(segment) + OUTDATED));
}

const OUTDATED = 0.5;

function isPlanned(segment: Passage): boolean {
  const certainties = idsIn(segment, "certainty");
  return certainties.has("planned") || certainties.has("expected");
}

/** The clause names a place that the source names for other things, and the sentence that fits it another one. */
function isElsewhere(passage: Passage, best: Statement, { concepts }: Statements): boolean {
  const [said, stated] = [idsIn(passage, "place"), idsIn(best, "place")];
  if (said.size === 0 || stated.size === 0) return false;
  return said.isDisjointFrom(stated) && [...said].every((id) => concepts.has(`place:${id}`));
}

/** "Has sold its unit" of a sale that was put off. */
function putOffIssues(passage: Passage, best: Statement, { claim, source }: Sides): readonly Issue[] {
  const [said, stated] = [idsIn(passage, "event"), idsIn(best, "event")];
  const isOpen = PUT_OFF.some((id) => idsIn(best, "direction").has(id)) && !said.isDisjointFrom(stated);
  const isOver = isPutOff(passage) || idsIn(passage, "direction").has("end") || negates(passage);
  if (!isOpen || isOver || !isPast(passage, claim.source.language)) return [];
  return [{ code: "certainty", weight: 1, detail: textAt(source.source.text, best.span) }];
}

const PUT_OFF: readonly string[] = ["delay", "retract"];

/** "Frühestens im Frühjahr" is not told as "in spring". */
function earliestIssues(passage: Passage, best: Passage, { source }: Sides): readonly Issue[] {
  const isBounded = ({ tokens }: Passage): boolean => tokens.some(({ key }) => EARLIEST.test(key));
  if (!isBounded(best) || isBounded(passage) || negates(passage)) return [];
  return [{ code: "at-least", weight: 0.5, detail: textAt(source.source.text, best.span) }];
}

const EARLIEST = /^(?:fruhesten\p{L}*|earliest|sooner)$/u;

/** Hedges of a whole sentence; a clause may leave them to the one before it. */
function hedgeIssues(passage: Passage, best: Statement, { claim, source }: Sides): readonly Issue[] {
  if (namesExpectation(passage)) return [];
  const past = isPast(passage, claim.source.language);
  if (mayBeOther(passage, best, { claim, source })) return [];
  if ([passage, best].every((part) => idsIn(part, "negation").has("ruled-out"))) return [];
  const there = idsIn(fittingIn(passage, best), "certainty");
  const hedges = [idsIn(passage, "certainty"), isPutOff(passage) ? withoutPlans(there) : there] as const;
  if (deniesElsewhere(passage, best, source)) return [];
  const isAsked = past && best.quantities.length === 0 && isOnlyAsked(passage, best);
  const weight = isAsked ? 1 : certaintyWeight(...hedges, { past, bounded: false, alleged: isAlleged(best) });
  return weight > 0 ? [{ code: "certainty", weight, detail: textAt(source.source.text, best.span) }] : [];
}

/** "Denies the accusations", "wies das Angebot zurück": denied in another sentence, or turned down in both. */
function deniesElsewhere(passage: Passage, best: Statement, { list }: Statements): boolean {
  const isDenying = (other: Passage): boolean => idsIn(other, "certainty").has("denied");
  if (!isDenying(passage) || isDenying(best)) return false;
  if ([passage, best].every((other) => idsIn(other, "direction").has("reject"))) return true;
  const keys = new Set(passage.names.map(({ key }) => key));
  return list.some((other) => isDenying(other) && other.names.some(({ key }) => keys.has(key)));
}

/** Across two languages a sentence that says little of the claim may not be the one that is meant, where others stand. */
function mayBeOther(
  passage: Passage,
  best: Statement,
  { claim, source }: Pick<Sides, "claim" | "source">,
): boolean {
  if (claim.source.language === source.source.language || source.list.length < 2) return false;
  if (passage.moments.some((own) => best.moments.some((other) => isSameYear(own, other)))) return false;
  return coverage(passage, best) < FITTING;
}

/** A year or a day with a bound, "after 2029", is told of one thing alone. */
function isSameYear(one: Moment, other: Moment): boolean {
  return one.qualifier !== null && one.qualifier === other.qualifier && timeKey(one) === timeKey(other);
}

const FITTING = 0.25;

/** By how much a clause must fit better than the next one. */
const CLEAR = 0.8;

/** "Ministers meet on Oct. 5; sources said they were likely to …": the clause that is meant, where one fits alone. */
function fittingIn(passage: Passage, best: Statement): Passage {
  const features = passageFeatures(passage);
  const fits = best.segments.map((segment) => ({
    segment,
    fit: overlap(features, passageFeatures(segment)),
  }));
  const [first, second] = [...fits].sort((a, b) => b.fit - a.fit);
  return first && second && first.fit >= second.fit + CLEAR && !first.segment.bracketed
    ? first.segment
    : best;
}

/** How much of a clause a rival's sentence must say, besides whom it names. */
const TOLD_OF_RIVAL = 0.3;

function isNoName(key: string): boolean {
  return !key.startsWith("name:");
}

function coverage(statement: Passage, best: Passage, counts: (key: string) => boolean = () => true): number {
  const features = new Map([...passageFeatures(statement)].filter(([key]) => counts(key)));
  const all = total(features);
  return all === 0 ? 1 : overlap(features, passageFeatures(best)) / all;
}

function isDirectionTurned(claim: Passage, source: Passage): boolean {
  const [said, stated] = [idsIn(claim, "direction"), idsIn(source, "direction")];
  const turned = (one: string, other: string): boolean =>
    said.has(one) &&
    !said.has(other) &&
    stated.has(other) &&
    !stated.has(one) &&
    !(SIDES[one] ?? []).some((side) => stated.has(side));
  const moved = said.has("up") || said.has("down");
  const still = stated.has("unchanged") && !stated.has("up") && !stated.has("down") && !said.has("unchanged");
  return turned("up", "down") || turned("down", "up") || (moved && still);
}

/** "Cost less than planned", which the claim calls lower. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  up: ["above", "more-side"],
  down: ["below", "less-side"],
};
