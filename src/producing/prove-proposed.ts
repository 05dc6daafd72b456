import type { AnalyzedArticle } from "../domain/article.ts";
import type { RejectedBullet, VerifiedBullet } from "../domain/brief.ts";
import type { ProposedBullet } from "../ports/summarizer.ts";
import { proveBullet } from "../verification/prove-bullet.ts";

export type Judged =
  | { readonly ok: true; readonly bullet: VerifiedBullet }
  | { readonly ok: false; readonly rejected: RejectedBullet };

/** A proposed bullet as it was judged, and its author's second try where it was refused; null where there is none. */
export interface Attempt {
  readonly first: Judged;
  readonly second: Judged | null;
}

interface Proving {
  readonly judge: (proposed: ProposedBullet) => Judged;
  /** Other bullets in place of refused ones, in order. */
  readonly repair: (refused: readonly RejectedBullet[]) => Promise<readonly (ProposedBullet | null)[]>;
}

/** Judges every bullet; refused ones go back to their author once, all in one question. */
export async function proveProposed(
  proposed: readonly ProposedBullet[],
  { judge, repair }: Proving,
): Promise<readonly Attempt[]> {
  const first = proposed.map(judge);
  const refused = first.flatMap((attempt) => (attempt.ok ? [] : [attempt.rejected]));
  const repairs = refused.length === 0 ? [] : await repair(refused);
  let next = 0;
  return first.map((attempt) => {
    if (attempt.ok) return { first: attempt, second: null };
    const again = repairs[next++] ?? null;
    return { first: attempt, second: again === null ? null : judge(again) };
  });
}

/** Proof against the articles; what broke its author's own contract is refused as it is. */
export function judgeProposed(proposed: ProposedBullet, articles: readonly AnalyzedArticle[]): Judged {
  if (!proposed.ok) return proposed;
  const { bullet } = proposed;
  const verdict = proveBullet(bullet, articles);
  if (verdict.ok) return verdict;
  const { evidence, body, label } = bullet;
  const text = label === null ? body.text : `${label.text} ${body.text}`;
  return { ok: false, rejected: { text, evidence, rejections: verdict.rejections } };
}
