import { isQuantity } from "../domain/figure.ts";
import { textAt } from "../domain/span.ts";
import { matchValues } from "../figures/agree.ts";
import { idsIn } from "./concept-ids.ts";
import { isSurpriseTurned } from "./expectations.ts";
import type { Issue } from "./issues.ts";
import { turnedMove } from "./moves.ts";
import { rolesIn } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Passage, Segment, Statement } from "./statements.ts";

/** Each metric moves the way the source moves it, wherever that stands. */
export function moveIssues(statement: Statement, { claim, source }: Sides): readonly Issue[] {
  const turned = statement.segments.find(
    (segment) =>
      (!idsIn(segment, "basis").has("consensus") &&
        !isWanted(segment) &&
        turnedMove(segment, source) !== null &&
        !isBorneOut(segment, statement, { claim, source })) ||
      isSurpriseTurned(segment, { claim, source }),
  );
  return turned ? [{ code: "direction", weight: 1, detail: textAt(claim.source.text, turned.span) }] : [];
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
