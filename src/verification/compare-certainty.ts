import { isQuantity } from "../domain/figure.ts";
import { tokenBehind } from "./beside.ts";
import { idsIn } from "./concept-ids.ts";
import type { RoledFigure } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Span } from "../domain/span.ts";
import type { Passage, Segment } from "./statements.ts";
import { isAlleged } from "./alleged.ts";
import { isPast } from "./tense.ts";

export function basisWeight(claim: RoledFigure, source: RoledFigure): number {
  if (isOwnForecast(claim) && isOfForecasters(source) && !sharesName(claim.statement, source.segment))
    return 1;
  if (claim.consensus === source.consensus) return 0;
  if (source.consensus) return 1;
  return idsIn(claim.segment, "basis").has("guidance-basis") || source.certainties.has("expected") ? 0 : 0.4;
}

const FORECASTERS: readonly string[] = ["analysts", "economists"];

/** "Analysts at Delmore Bank see …": what others expect is no plan of the company's. */
function isOfForecasters({ segment, certainties }: RoledFigure): boolean {
  const nouns = idsIn(segment, "noun");
  return certainties.has("expected") && FORECASTERS.some((id) => nouns.has(id));
}

/** The claim tells it as somebody's own plan, and names no forecaster. */
function isOwnForecast({ statement, certainties }: RoledFigure): boolean {
  const nouns = idsIn(statement, "noun");
  return (
    (certainties.has("planned") || idsIn(statement, "basis").has("guidance-basis")) &&
    statement.names.length > 0 &&
    !FORECASTERS.some((id) => nouns.has(id)) &&
    !idsIn(statement, "basis").has("consensus")
  );
}

function sharesName(one: Passage, other: Passage): boolean {
  return one.names.some(({ key }) => other.names.some((name) => name.key === key));
}

/** A hedge lost costs more where the claim tells the thing as over and done. */
export function hedgeWeight(
  claim: RoledFigure,
  source: RoledFigure,
  { claim: { source: text } }: Sides,
): number {
  const past = claim.leaning.some((segment) => isPast(segment, text.language));
  const bounded = isQuantity(claim.figure) && claim.figure.qualifier === "at-most";
  const isFee = claim.scopes.has("per-each") || claim.scopes.has("per-year");
  if (
    (past || isObliged(claim.segment)) &&
    !isFee &&
    !isTurnedDown(claim.segment) &&
    askingFor(source).some((segment) => isOnlyAsked(claim.statement, segment))
  )
    return 1;
  if (claim.consensus && source.consensus) return 0;
  if (source.prior && claim.prior) return 0;
  const said = past && isAttained(claim.segment) ? withoutPlans(claim.certainties) : claim.certainties;
  const alleged = isAlleged(source.statement);
  const stated = isPutOff(claim.segment) ? withoutPlans(source.certainties) : source.certainties;
  return certaintyWeight(said, stated, { past, bounded, alleged });
}

/** The figure's own clause, and what governs it: "demands that 5% …"; not "rejected the offer, with 89% voting". */
function askingFor({ segment, leaning }: RoledFigure): readonly Segment[] {
  const isGoverned =
    GOVERNED.has(segment.tokens[0]?.key ?? "") || !APPENDED.has(segment.tokens[0]?.key ?? "");
  return isGoverned ? leaning : [segment];
}

const GOVERNED: ReadonlySet<string> = new Set(["that", "dass", "whether", "ob"]);
const APPENDED: ReadonlySet<string> = new Set(["with", "mit", "which", "where", "wobei", "und", "and"]);

/** "Hat das Jahresziel erreicht", "has met its target": a target that is told as met is no plan any more. */
function isAttained({ tokens }: Passage): boolean {
  return tokens.some(({ key }) => ATTAINED.test(key));
}

/** "Must pay", "muss zahlen": what is only demanded binds nobody. */
function isObliged({ tokens }: Passage): boolean {
  return tokens.some(({ key }) => /^(?:must|muss|mussen|obliged)$/u.test(key));
}

/** "Blocked the takeover" of who only bid: it is told as undone. */
function isTurnedDown(passage: Passage): boolean {
  return isPutOff(passage) || idsIn(passage, "direction").has("reject");
}

/** "Has postponed a bond issue" of "a planned bond issue": what is put off was no more than planned. */
export function isPutOff(passage: Passage): boolean {
  const told = idsIn(passage, "direction");
  return told.has("delay") || told.has("retract");
}

const ATTAINED = /^(?:erreicht|erreichten?|erfullt|erfullte|geschafft|reached|achieved|met|attained|hit)$/u;

export function withoutPlans(certainties: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...certainties].filter((id) => id !== "planned" && id !== "expected"));
}

/** Who demands or bids has not got it yet. */
export function isOnlyAsked(claim: Passage, source: Passage): boolean {
  const said = idsIn(claim, "event");
  return source.mentions.some(
    ({ concept: { kind, id }, span }) =>
      kind === "event" && (id === "demand" || id === "bid") && !said.has(id) && !isMarket(span, source),
  );
}

/** "Activists demand dividends": several do, or somebody is to. */
const DEMANDING = /^(?:to|they|who|we|also|will|would|could|may|might)$|(?<!^it|i|u|a|s)s$/u;

/** "Demand growth", "a drop in demand": what buyers want, and nobody's demand; "das Angebot wurde ausgeweitet". */
function isMarket({ start, end }: Span, { tokens, mentions }: Passage): boolean {
  const at = tokens.findIndex(({ span }) => span.start === start);
  if (tokens[at]?.key === "angebot") return mentions.some(({ concept }) => MOVING.has(concept.key));
  if (tokens[at]?.key !== "demand" || DEMANDING.test(tokens[at - 1]?.key ?? "")) return false;
  const next = tokenBehind(tokens, end);
  return !/^(?:an?|the|that|higher|more|better|to|its|their|\d.*|pay|wage|compensation)$/u.test(
    next?.key ?? "",
  );
}

const MOVING: ReadonlySet<string> = new Set(["direction:up", "direction:down"]);

export interface Telling {
  /** The claim tells it as over and done. */
  readonly past: boolean;
  /** The claim keeps an upper bound, which is a hedge of its own. */
  readonly bounded: boolean;
  /** The source tells of it as of an alleged deed, and not as of a plan. */
  readonly alleged: boolean;
}

/** What a hedge of the source may become in a claim: the same, or a weaker one. */
export function certaintyWeight(
  claim: ReadonlySet<string>,
  source: ReadonlySet<string>,
  { past, bounded, alleged }: Telling,
): number {
  const hedged = ["planned", "expected", "possible", "talks"].some((id) => claim.has(id));
  if (alleged && claim.has("reported") && !source.has("talks") && !source.has("denied")) return 0;
  if (source.has("denied") !== claim.has("denied")) return 1;
  if (source.has("failed") && !claim.has("failed")) return 1;
  if (source.has("talks"))
    return claim.has("talks") || claim.has("possible") || claim.has("reported") ? 0 : 1;
  if (hedged) return 0;
  if (source.has("expected") || source.has("possible")) return bounded && !past ? 0.5 : 1;
  if (source.has("planned") && claim.has("conditional")) return 0;
  if (source.has("planned")) return past ? 1 : claim.has("future") || bounded ? 0 : 0.4;
  if (claim.has("future") || claim.has("conditional")) return 0;
  if (source.has("conditional") && claim.has("reported")) return 0;
  if (source.has("future") || source.has("conditional")) return past ? 1 : 0;
  return source.has("reported") && !claim.has("reported") ? 0.3 : 0;
}
