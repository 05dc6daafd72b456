import { isQuantity } from "../domain/figure.ts";
import { isPoints } from "../figures/agree.ts";
import { tokenBehind, tokensBefore, tokensBehind } from "./beside.ts";
import { movesIn } from "./figure-direction.ts";
import { idsIn } from "./concept-ids.ts";
import type { RoledFigure } from "./roles.ts";
import type { Passage } from "./statements.ts";

export function stepWeight(claim: RoledFigure, source: RoledFigure): number {
  if (isRateOfRise(claim, source) || isRateOfRise(source, claim)) return 0;
  if (claim.step === source.step || isBySign(claim, source) || isBySign(source, claim)) return 0;
  if (isRevised(claim) && isRevised(source)) return areEndsSwapped(claim, source) ? 1 : 0;
  if (areSavings(claim, source) || areSavings(source, claim)) return 0;
  if (isOfStep(claim) || isOfStep(source)) return 0;
  if (claim.step !== null && source.step !== null) return 1;
  const step = claim.step ?? source.step;
  if (step === "by" && isMovedBy(claim.step === null ? claim : source)) return 0;
  if (step === "to" && (isMovedBy(claim) || isMovedBy(source))) return 1;
  if (step !== "by") return 0;
  if (areFurther(claim, source)) return 0.2;
  if (!isRelative(claim)) return 0.8;
  if ([claim, source].some(({ bound }) => bound.includes("premium") || bound.includes("discount")))
    return 0.2;
  if (isDismissing(source.segment) || isOfPay(claim, source)) return 0.2;
  return claim.step === "by" && claim.direction !== null && source.direction === null ? 0.8 : 0.2;
}

/** "A quarter-point step", "ein Schritt von 25 Basispunkten": by how much, without a word for the way. */
function isOfStep({ figure, segment: { tokens }, step }: RoledFigure): boolean {
  if (step !== null || figure.kind === "money" || figure.kind === "number") return false;
  const near = [...tokensBefore(tokens, figure.span.start, 2), ...tokensBehind(tokens, figure.span.end, 1)];
  return near.some(({ key }) => STEP.test(key));
}

const STEP = /^(?:steps?|moves?|schritt(?:e|es)?|zinsschritt(?:e|es)?)$/u;

/** "Workers get 3.2% from January", "a demand of 7%": pay is told to rise without a word for it. */
function isOfPay(claim: RoledFigure, { figure, segment, bound }: RoledFigure): boolean {
  if (figure.kind !== "percent" || claim.direction !== "up" || bound.length > 0) return false;
  const events = idsIn(segment, "event");
  return events.has("demand") || (events.has("receive") && idsIn(segment, "noun").has("employees"));
}

/** Costs that fall by 90 million are savings of 90 million. */
function areSavings(lower: RoledFigure, saved: RoledFigure): boolean {
  const isLower = lower.step === "by" && lower.direction === "down" && lower.bound.includes("costs");
  return isLower && saved.step === null && saved.bound.includes("savings");
}

/** "Lay off 6% of its employees" cuts 6% of them. */
function isDismissing(segment: Passage): boolean {
  return idsIn(segment, "direction").has("dismiss");
}

/** "Revised up to 0.5%" of a quarter that is told to have grown by so much. */
function isRevised({ statement: { tokens }, figure, step }: RoledFigure): boolean {
  if (figure.kind !== "percent" || !tokens.some(({ key }) => /^(?:revis|revid|korrigiert)/u.test(key)))
    return false;
  return step !== "by" || tokens.some(({ key }) => GREW.test(key));
}

/** "Revised from 3.6% to 3.8%" for the reverse. */
function areEndsSwapped({ step: one }: RoledFigure, { step: other }: RoledFigure): boolean {
  return (one === "from" && other === "to") || (one === "to" && other === "from");
}

/** What went by so much, where the revision did not. */
const GREW =
  /^(?:grew|grown|growing|rose|risen|fell|fallen|shrank|shrunk|expanded|contracted|increased|wuchs|gewachsen|wachst$|wachsen$|stieg|gestiegen|sank|gesunken|schrumpf|geschrumpft|zugelegt|legte)/u;

/** "Options for four more" of what the other text calls "weitere", or options as well. */
function areFurther(claim: RoledFigure, source: RoledFigure): boolean {
  const isTold = ({ segment: { tokens } }: RoledFigure): boolean =>
    tokens.some(({ key }) => FURTHER.test(key));
  return (isFurther(claim) && isTold(source)) || (isFurther(source) && isTold(claim));
}

const FURTHER = /^(?:weitere[nrs]?|zusatzlich\p{L}*|option(?:en|s)?|another|further|additional|extra)$/u;

/** As many again, and no step. */
function isFurther({ figure, segment, step }: RoledFigure): boolean {
  if (step !== "by" || figure.kind !== "number") return false;
  const behind = tokenBehind(segment.tokens, figure.span.end);
  return behind?.key === "more" || behind?.key === "mehr";
}

/** "verlor 34,60 Euro": a verb of movement right before an amount says by how much. */
function isMovedBy({ figure, segment, step, bound }: RoledFigure): boolean {
  if (step !== null || bound.includes("loss") || (figure.kind !== "money" && figure.kind !== "number"))
    return false;
  return segment.mentions.some(
    ({ concept: { kind, id }, span }) =>
      kind === "direction" &&
      (id === "up" || id === "down") &&
      span.end <= figure.span.start &&
      figure.span.start - span.end <= 1,
  );
}

/** "Plus 4.1%" is a change, as far as the other one went that way. */
function isBySign(sign: RoledFigure, change: RoledFigure): boolean {
  return (
    sign.step === null &&
    change.step === "by" &&
    sign.figure.kind === "percent" &&
    sign.signed !== 0 &&
    sign.signed === wayOf(change)
  );
}

function isRelative({ figure }: RoledFigure): boolean {
  return (
    figure.kind === "percent" ||
    figure.kind === "multiple" ||
    (isQuantity(figure) && isPoints(figure)) ||
    figure.kind === "percentage-point" ||
    figure.kind === "basis-point"
  );
}

/** Prices that rise by 3.6 percent are an inflation of 3.6 percent, whichever way that went. */
function isRateOfRise(rate: RoledFigure, rise: RoledFigure): boolean {
  const [measured] = rate.metrics;
  // "Growth slowed to 0.2%" of what "grew 0.2%, slowing from 0.3%".
  if (rate.step === "to" && rate.bound.includes("growth") && rate.direction === turnOf(rise)) return true;
  return (
    rate.step !== "by" &&
    measured !== undefined &&
    measured.endsWith("inflation") &&
    rise.step === "by" &&
    rise.direction === "up" &&
    (rise.metrics[0] === "consumer-prices" || rise.segment.tokens.some(({ key }) => PRICES.test(key)))
  );
}

const PRICES = /(?:^|\p{L})(?:prices|preise?n?)$/u;

/** What rose by so much: whether that is told to be more or less than before. */
function turnOf({ step, direction, statement, figure }: RoledFigure): "up" | "down" | null {
  if (step !== "by" || direction !== "up") return null;
  const behind = tokensBehind(statement.tokens, figure.span.end);
  const turn = behind.find(({ key }) => SLOWING.test(key) || HASTENING.test(key));
  return turn === undefined ? null : SLOWING.test(turn.key) ? "down" : "up";
}

const SLOWING = /^(?:slow(?:ing|ed|er)|langsamer|schwacher|verlangsamt\p{L}*)$/u;
const HASTENING = /^(?:accelerat(?:ing|ed)|quicken(?:ing|ed)|faster|schneller|starker|beschleunigt\p{L}*)$/u;

export function directionWeight(claim: RoledFigure, source: RoledFigure): number {
  if (isRateOfRise(claim, source) || isRateOfRise(source, claim)) return 0;
  if (isRevised(claim) && isRevised(source) && claim.step !== "by" && source.step !== "by") return 0;
  if (overEarlier(claim) * overEarlier(source) < 0) return 1;
  if (overEarlier(claim) * wayOf(source) < 0 || wayOf(claim) * overEarlier(source) < 0) return 1;
  if (signedChange(claim) * changeBy(source) < 0 || changeBy(claim) * signedChange(source) < 0) return 1;
  if (isRaisedGuidance(claim) && isStillExpected(source)) return 1;
  if (isEmployed(claim) && isDismissing(source.segment)) return 1;
  if (claim.direction === null || source.direction === null || claim.direction === source.direction) return 0;
  if (areEarlier(claim, source)) return 0;
  if (claim.growing && source.derived) return 0;
  if (claim.derived && isExpected(claim) && isExpected(source)) return 0;
  if (isKeptGrowth(claim, source) || isKeptGrowth(source, claim)) return 0;
  if (isGrowthOnly(claim) !== isGrowthOnly(source) && areLevels(claim, source)) return 0;
  if (claim.direction !== "unchanged" && source.direction !== "unchanged") return 1;
  return claim.step === null && source.step === null && !areGuided(claim, source) ? 0.4 : 1;
}

/** "Grew 4.4%, slowing from 7.2%", "wuchsen um 4,4 Prozent, nach 7,2": two ways to lead from an earlier value. */
function areEarlier(claim: RoledFigure, source: RoledFigure): boolean {
  return claim.prior && source.prior && !(movesIn(claim.segment) && movesIn(source.segment));
}

/** "Erwartet 3 statt 5 Prozent Wachstum": a forecast of growth may itself have been cut. */
function isExpected({ certainties }: RoledFigure): boolean {
  return certainties.has("expected");
}

/** "Hebt die Prognose an": the forecast itself is moved. */
function isRaisedGuidance({ segment, direction, prior }: RoledFigure): boolean {
  return (
    !prior && (direction === "up" || direction === "down") && idsIn(segment, "basis").has("guidance-basis")
  );
}

/** "Rechnet weiterhin mit": it is what it was. */
function isStillExpected({ segment: { tokens }, direction, statement }: RoledFigure): boolean {
  return (
    direction === null &&
    tokens.some(({ key }) => key === "weiterhin" || key === "still") &&
    !idsIn(statement, "direction").has("unchanged")
  );
}

/** "420 employees work there" of 420 who are to go. */
function isEmployed({ segment: { mentions, tokens }, certainties }: RoledFigure): boolean {
  const isOut = mentions.some(
    ({ concept: { kind, id } }) => kind === "direction" && (id === "dismiss" || id === "down"),
  );
  return (
    !isOut &&
    !certainties.has("denied") &&
    tokens.some(({ key }) => /^(?:arbeiten|arbeitet|work|works|employs?|beschaftigt)$/u.test(key))
  );
}

/** "Stuck to its forecast of growth of 7%": the forecast stays, and what it is of rises all the same. */
function isKeptGrowth(kept: RoledFigure, rising: RoledFigure): boolean {
  const isGrowth = kept.bound.includes("growth") || idsIn(kept.segment, "direction").has("growing");
  return kept.direction === "unchanged" && isGrowth && rising.direction === "up" && isExpected(rising);
}

/** "1.4% growth" tells how fast something grows, and not which way that went. */
function isGrowthOnly({ growing, derived }: RoledFigure): boolean {
  return growing && !derived;
}

function areLevels({ step: one }: RoledFigure, { step: other }: RoledFigure): boolean {
  return one !== "by" && other !== "by";
}

/** A forecast that is kept is neither raised nor cut. */
function areGuided({ metrics: one }: RoledFigure, { metrics: other }: RoledFigure): boolean {
  return one.includes("guidance") && other.includes("guidance");
}

function wayOf({ direction }: RoledFigure): number {
  return direction === "up" ? 1 : direction === "down" ? -1 : 0;
}

/** "Revenue: -8%" has fallen, with no word for it. */
function signedChange({ figure, direction, signed, step, bound }: RoledFigure): number {
  const isChange =
    figure.kind === "percent" && direction === null && step !== "to" && !bound.includes("loss");
  return isChange ? signed : 0;
}

function changeBy(role: RoledFigure): number {
  return role.step === "by" && !role.bound.includes("loss") ? wayOf(role) : 0;
}

/** "4,8 Prozent über dem Vorjahresniveau" has risen. */
function overEarlier({ segment, figure }: RoledFigure): number {
  if (figure.kind !== "percent") return 0;
  const behind = tokenBehind(segment.tokens, figure.span.end)?.key;
  return behind === "uber" || behind === "above" || behind === "over"
    ? 1
    : behind === "unter" || behind === "below" || behind === "under"
      ? -1
      : 0;
}
