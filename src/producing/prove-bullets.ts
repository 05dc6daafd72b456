import { extractBullets } from "../briefs/extractive.ts";
import type { DraftBullet, Evidence, RejectedBullet, Tally, VerifiedBullet } from "../domain/brief.ts";
import { overlaps } from "../domain/span.ts";
import type { ProposedBullet, Summarizer, SummaryTask } from "../ports/summarizer.ts";
import { proveBullet } from "../verification/prove-bullet.ts";
import { judgeProposed, proveProposed } from "./prove-proposed.ts";
import type { Attempt } from "./prove-proposed.ts";

export interface ProvenBullets {
  readonly bullets: readonly VerifiedBullet[];
  readonly rejected: readonly RejectedBullet[];
  readonly tally: Tally;
}

/** A brief with fewer bullets than this, or than were proposed, is filled up with extracts, as far as there are facts. */
const ENOUGH = 3;

/**
 * Every bullet is proven, or repaired once by its author, or replaced by the best extract from its evidence,
 * or dropped. One bad bullet never costs the brief.
 */
export async function proveBullets(
  task: SummaryTask,
  proposed: readonly ProposedBullet[],
  author: Summarizer,
  signal: AbortSignal,
): Promise<ProvenBullets> {
  const attempts = await proveProposed(proposed, {
    judge: (bullet) => judgeProposed(bullet, task.articles),
    repair: (refused) => author.repair(task, refused, signal),
  });
  const extracts = extractBullets({ ...task, maxBullets: task.maxBullets * 2 });

  const bullets: VerifiedBullet[] = [];
  const tally = { proposed: proposed.length, proven: 0, repaired: 0, replaced: 0, dropped: 0, added: 0 };
  for (const attempt of attempts) {
    const outcome = settle(attempt, { extracts, taken: bullets, task });
    const { bullet } = outcome;
    // A model may offer one bullet twice, or repair one into another.
    const told = bullet !== null && bullets.some((other) => other.body.text === bullet.body.text);
    tally[told ? "dropped" : outcome.fate] += 1;
    if (bullet && !told) bullets.push(bullet);
  }
  const judged = [...attempts.map(({ first }) => first), ...attempts.map(({ second }) => second)];
  const rejected = judged.flatMap((each) => (each?.ok === false ? [each.rejected] : []));
  const filled = fillUp(bullets, rejected, { task, extracts, enough: Math.max(ENOUGH, proposed.length) });
  return { bullets: filled, rejected, tally: { ...tally, added: filled.length - bullets.length } };
}

interface Replacing {
  readonly extracts: readonly DraftBullet[];
  readonly taken: readonly VerifiedBullet[];
  readonly task: SummaryTask;
}

type Fate = "proven" | "repaired" | "replaced" | "dropped";

function settle(
  { first, second }: Attempt,
  replacing: Replacing,
): { readonly fate: Fate; readonly bullet: VerifiedBullet | null } {
  if (first.ok) return { fate: "proven", bullet: first.bullet };
  if (second?.ok) return { fate: "repaired", bullet: second.bullet };
  const bullet = replacement(first.rejected, replacing);
  return { fate: bullet ? "replaced" : "dropped", bullet };
}

function replacement(
  { evidence }: RejectedBullet,
  { extracts, taken, task }: Replacing,
): VerifiedBullet | null {
  const same = extracts.find(
    (extract) =>
      sharesEvidence(extract.evidence, evidence) &&
      !taken.some((other) => sharesEvidence(other.evidence, extract.evidence)),
  );
  if (!same) return null;
  const verdict = proveBullet({ ...same, origin: "replaced" }, task.articles);
  return verdict.ok ? verdict.bullet : null;
}

interface Filling {
  readonly task: SummaryTask;
  /** The best of all places, refused ones among them. */
  readonly extracts: readonly DraftBullet[];
  readonly enough: number;
}

/**
 * With extracts of other places than those told; from places that were refused last, since a model may name any place
 * for what it makes up.
 */
function fillUp(
  bullets: readonly VerifiedBullet[],
  rejected: readonly RejectedBullet[],
  { task, extracts, enough }: Filling,
): readonly VerifiedBullet[] {
  if (bullets.length >= enough) return bullets;
  const without = [...(task.without ?? []), ...rejected.flatMap(({ evidence }) => evidence)];
  const told = bullets.flatMap(({ evidence }) => evidence);
  const elsewhere = extractBullets({ ...task, maxBullets: task.maxBullets * 2, without, told });
  const spare = [...elsewhere, ...extracts];
  const filled = [...bullets];
  for (const extract of spare) {
    if (filled.length >= enough) break;
    if (filled.some((other) => sharesEvidence(other.evidence, extract.evidence))) continue;
    const verdict = proveBullet(extract, task.articles);
    if (verdict.ok) filled.push(verdict.bullet);
  }
  return filled;
}

function sharesEvidence(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  const same = (one: Evidence, other: Evidence): boolean =>
    one.article === other.article && overlaps(one.span, other.span);
  return a.some((one) => b.some((other) => same(one, other)));
}
