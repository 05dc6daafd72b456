import { isQuantity } from "../domain/figure.ts";
import { textAt } from "../domain/span.ts";
import { matchValues } from "../figures/agree.ts";
import { idsIn } from "./concept-ids.ts";
import { isSurpriseTurned } from "./expectations.ts";
import type { Issue } from "./issues.ts";
import { turnedMove } from "./moves.ts";
import { rolesIn } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Passage, Segment, Statement, Statements } from "./statements.ts";

/** Each metric moves the way the source moves it, wherever that stands. */
export function moveIssues(statement: Statement, { claim, source }: Sides): readonly Issue[] {
  const turned = statement.segments.find(
    (segment) =>
      (!idsIn(segment, "basis").has("consensus") &&
        !isWanted(segment) &&
        turnedMove(segment, source) !== null &&
        !isBorneOut(segment, statement, { claim, source })) ||
      isSurpriseTurned(segment, { claim, source }) ||
      isGuidanceTurned(segment, source),
  );
  return turned ? [{ code: "direction", weight: 1, detail: textAt(claim.source.text, turned.span) }] : [];
}

/** "Raised its forecast" where every forecast that is told to move was cut or kept. */
function isGuidanceTurned(segment: Segment, { list, concepts }: Statements): boolean {
  const way = guidedWay(segment);
  if (way === null || !concepts.has("basis:guidance-basis")) return false;
  const moved = list.flatMap((statement) => {
    const ids = idsIn(statement, "direction");
    return idsIn(statement, "basis").has("guidance-basis") && WAYS.some((id) => ids.has(id)) ? [ids] : [];
  });
  return moved.length > 0 && moved.every((ids) => !ids.has(way));
}

const WAYS: readonly string[] = ["up", "down", "unchanged"];

/** The way a clause moves a forecast, where it tells of one way and of nothing else that is measured. */
function guidedWay(segment: Segment): string | null {
  if (segment.quantities.length > 0 || !idsIn(segment, "basis").has("guidance-basis")) return null;
  const ids = idsIn(segment, "direction");
  const ways = ["up", "down"].filter((id) => ids.has(id));
  const isKept =
    ids.has("unchanged") || idsIn(segment, "negation").size > 0 || ids.has("above") || ids.has("below");
  const [way] = ways;
  return ways.length === 1 && !isKept && way !== undefined ? way : null;
}

/** Its figure is told of no other metric and the same way: "online sales slipped 0.9%", where sales as a whole rose. */
function isBorneOut(
  segment: Segment,
  statement: Statement,
  { claim, source }: Pick<Sides, "claim" | "source">,
): boolean {
  const own = rolesIn(statement, claim).filter((role) => role.segment === segment && isQuantity(role.figure));
  return own.some(({ figure, direction, bound }) =>
    source.list.some((other) =>
      rolesIn(other, source).some(
        (stated) =>
          isQuantity(figure) &&
          isQuantity(stated.figure) &&
          stated.direction === direction &&
          direction !== null &&
          isOfOneMetric(bound, stated.bound) &&
          matchValues(figure, stated.figure) === "equal",
      ),
    ),
  );
}

/** Where both texts name what is measured. */
function isOfOneMetric(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((metric) => other.includes(metric));
}

/** "Three members wanted to lower the rate": what some ask for is not how it went. */
function isWanted(segment: Passage): boolean {
  const events = idsIn(segment, "event");
  return events.has("vote") || events.has("demand") || idsIn(segment, "certainty").has("conditional");
}
