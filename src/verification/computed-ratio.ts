import type { Figure, Quantity } from "../domain/figure.ts";
import { isQuantity } from "../domain/figure.ts";
import { matchValues } from "../figures/agree.ts";
import { isTimes } from "./compute.ts";
import { objectsIn } from "./objects.ts";
import type { RoledFigure } from "./roles.ts";
import { rolesIn } from "./roles.ts";
import type { Sides } from "./sides.ts";

/** "Double", "three times", or a fraction behind what it compares: "A third of its assets, 348 million" tells a part. */
export function isMultiple(figure: Figure, named: readonly Quantity[]): boolean {
  if (figure.kind === "multiple") return true;
  if (figure.kind !== "number" || Number(figure.value) >= 1) return false;
  return named.some(({ span }) => span.end <= figure.span.start);
}

/** "A is three times B", "A doubled to 130 million": whether the one is so many times the other, and not the reverse. */
export function isMultipleOf(
  claim: RoledFigure,
  [one, other]: readonly [RoledFigure, RoledFigure],
  sides: Sides,
): boolean {
  if (!isQuantity(claim.figure) || !isQuantity(one.figure) || !isQuantity(other.figure)) return false;
  const [own, against] = isAmong(one.figure, namedBeside(claim, sides))
    ? [one.figure, other.figure]
    : [other.figure, one.figure];
  const told = rolesIn(claim.statement, sides.claim).find(
    ({ figure }) => figure !== claim.figure && isQuantity(figure) && isAmong(own, [figure]),
  );
  if (!told) return false;
  const isBefore = told.figure.span.start < claim.figure.span.start;
  const isFirst = isBefore ? told.step !== "from" : told.step === "to";
  return isTimes(claim.figure, isFirst ? [own, against] : [against, own]);
}

/** The other figures of the claim's sentence. */
export function namedBeside({ figure, statement }: RoledFigure, { claim }: Sides): readonly Quantity[] {
  return rolesIn(statement, claim).flatMap((role) =>
    role.figure !== figure && isQuantity(role.figure) ? [role.figure] : [],
  );
}

/** Whether one of the named figures is this one. */
export function isAmong(figure: Quantity, named: readonly Quantity[]): boolean {
  return named.some((other) => matchValues(other, figure) === "equal");
}

/** What a figure is held against without its value is spoken of by its name, or as what was expected. */
export function sharesObject({ statement }: RoledFigure, { segment, consensus }: RoledFigure): boolean {
  return consensus || !objectsIn(statement).isDisjointFrom(objectsIn(segment));
}
