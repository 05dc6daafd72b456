import type { Quantity } from "../domain/figure.ts";
import type { Operation } from "./compute.ts";
import { wantedBeside } from "./compute.ts";
import { isAmong } from "./computed-ratio.ts";
import type { Statement } from "./statements.ts";

/** A figure that the claim's may be computed from. */
export interface Operand {
  readonly figure: Quantity;
  readonly statement: Statement;
  /** As floats, both ends where it is a range. */
  readonly sizes: readonly number[];
}

interface Wish {
  readonly claim: Quantity;
  readonly operation: Operation;
  /** The first of each two must be one of these; null where it may be any. */
  readonly named: readonly Quantity[] | null;
}

/** Every two figures that may yield the claim's by their sizes: looked up, not tried, since a text has many. */
export function* operandPairs(
  operands: readonly Operand[],
  { claim, operation, named }: Wish,
): Generator<readonly [Operand, Operand]> {
  const ends = sorted(operands);
  for (const [index, one] of operands.entries()) {
    if (named && !isAmong(one.figure, named)) continue;
    const met = new Set<number>();
    for (const size of one.sizes)
      for (const wanted of wantedBeside(size, claim, operation))
        for (const end of within(ends, wanted.size - wanted.slack, wanted.size + wanted.slack))
          if (named ? end.index !== index : end.index > index) met.add(end.index);
    for (const at of met) {
      const other = operands[at];
      if (other) yield [one, other];
    }
  }
}

interface End {
  readonly size: number;
  readonly index: number;
}

function sorted(operands: readonly Operand[]): readonly End[] {
  const ends = operands.flatMap(({ sizes }, index) => sizes.map((size): End => ({ size, index })));
  return ends.sort((a, b) => a.size - b.size);
}

function* within(ends: readonly End[], low: number, high: number): Generator<End> {
  let [from, to] = [0, ends.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ends[middle]?.size ?? 0) < low) from = middle + 1;
    else to = middle;
  }
  for (let at = from; at < ends.length; at++) {
    const end = ends[at];
    if (!end || end.size > high) return;
    yield end;
  }
}
