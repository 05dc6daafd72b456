import { isQuantity } from "../domain/figure.ts";
import { textAt } from "../domain/span.ts";
import { familyOf, matchValues } from "../figures/agree.ts";
import type { Issue } from "./issues.ts";
import type { RoledFigure } from "./roles.ts";
import { rolesIn } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Statement } from "./statements.ts";

/**
 * "Of those below $30,000, 31%; of those above $75,000, 9%" for the reverse: a sentence that has two figures each of
 * two units and gives those of one unit in the other order pairs each with the wrong one.
 */
export function crossedPairs(statement: Statement, { claim, source, candidates }: Sides): readonly Issue[] {
  const own = pairsAmong(rolesIn(statement, claim));
  if (own.length < 2) return [];
  const crossed = candidates
    .filter(({ quantities }) => quantities.length >= 4)
    .find((other) => isCrossed(own, rolesIn(other, source)));
  return crossed ? [{ code: "roles", weight: 1, detail: textAt(source.source.text, crossed.span) }] : [];
}

type Pair = readonly [RoledFigure, RoledFigure];

/** The units of which a sentence states exactly two values, neither of which is an earlier one. */
function pairsAmong(roles: readonly RoledFigure[]): readonly Pair[] {
  const stated = roles.filter(({ figure }) => isQuantity(figure) && figure.kind !== "number");
  const units = new Map<string, RoledFigure[]>();
  for (const role of stated) {
    const unit = isQuantity(role.figure) ? familyOf(role.figure) : "";
    units.set(unit, [...(units.get(unit) ?? []), role]);
  }
  return [...units.values()].flatMap(([one, two, ...more]) =>
    one && two && more.length === 0 && !isEarlier(one) && !isEarlier(two) ? [[one, two] as const] : [],
  );
}

function isEarlier({ prior, step }: RoledFigure): boolean {
  return prior || step === "from";
}

/** One unit's values in written order, and another's the other way around. */
function isCrossed(own: readonly Pair[], roles: readonly RoledFigure[]): boolean {
  const stated = pairsAmong(roles);
  const orders = own.flatMap((pair) => stated.map((other) => orderOf(pair, other)));
  return orders.includes("same") && orders.includes("reversed");
}

function orderOf([one, two]: Pair, [first, second]: Pair): "same" | "reversed" | null {
  if (isEqual(one, first) && isEqual(two, second)) return "same";
  return isEqual(one, second) && isEqual(two, first) ? "reversed" : null;
}

function isEqual({ figure }: RoledFigure, { figure: other }: RoledFigure): boolean {
  return isQuantity(figure) && isQuantity(other) && matchValues(figure, other) === "equal";
}
