import { overlap, passageFeatures } from "./features.ts";
import type { Features } from "./memo.ts";
import type { Passage, Segment, Statement, Statements } from "./statements.ts";

/** By how much a clause's words must fit one clause better than another. */
const LEAD = 0.5;

/** Whether two clauses of a claim say what two of the source say, each with the other one's name. */
export function tradesNames(claim: Statement, source: Statement): boolean {
  return claim.segments.some((one) =>
    claim.segments.some((other) => one.span.start < other.span.start && areTraded([one, other], source)),
  );
}

/** How well a clause without its name must fit a sentence for that sentence to be the one it tells. */
const SURE = 2;

/** Whether a clause of the claim tells what one sentence of the source tells of the name in the claim's other clause. */
export function tradesNamesIn({ segments }: Statement, { list }: Statements): boolean {
  return segments.some((one) =>
    segments.some((other) => {
      if (one === other || one.names.length === 0 || other.names.length === 0 || shareName(one, other))
        return false;
      const fits = list.map((sentence) => ({ sentence, fit: fit(one, sentence) }));
      const [best, next] = fits.sort((a, b) => b.fit - a.fit);
      if (!best || best.fit < SURE || (next && next.fit > best.fit - LEAD)) return false;
      return (
        shareName(other, best.sentence) &&
        !shareName(one, best.sentence) &&
        list.some((sentence) => shareName(one, sentence))
      );
    }),
  );
}

function areTraded([one, other]: readonly [Segment, Segment], { segments }: Statement): boolean {
  return segments.some((first) =>
    segments.some((second) => {
      if (first === second || !shareName(one, second) || !shareName(other, first)) return false;
      if (shareName(one, first) || shareName(other, second)) return false;
      return fit(one, first) >= fit(one, second) + LEAD && fit(other, second) >= fit(other, first) + LEAD;
    }),
  );
}

function shareName(one: Passage, other: Passage): boolean {
  return one.names.some(({ key }) => other.names.some((name) => name.key === key));
}

/** By all but the names. */
function fit(one: Passage, other: Passage): number {
  return overlap(withoutNames(passageFeatures(one)), passageFeatures(other));
}

function withoutNames(features: Features): Features {
  return new Map([...features].filter(([key]) => !key.startsWith("name:")));
}
