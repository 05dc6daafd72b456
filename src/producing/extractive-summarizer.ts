import { extractBullets } from "../briefs/extractive.ts";
import type { Authorship, DraftBullet, Evidence, RejectedBullet } from "../domain/brief.ts";
import { overlaps } from "../domain/span.ts";
import type { Summarizer } from "../ports/summarizer.ts";

/** To be raised when choosing has improved: another version makes another brief. */
export const EXTRACTIVE_VERSION = "extractive@7";

const AUTHORSHIP: Authorship = { type: "extractive", model: null, prompt: null };

/** Chooses sentences of the articles themselves; needs no key and cannot fail. */
export const extractiveSummarizer: Summarizer = {
  async propose(task) {
    const bullets = extractBullets(task).map((bullet) => ({ ok: true, bullet }) as const);
    return { ok: true, bullets, authorship: AUTHORSHIP, tokens: 0 };
  },
  /** An extract has nothing to phrase anew; a sentence of the other language can do without its label. */
  async repair(task, refused) {
    const labeled = extractBullets(task).filter(({ label }) => label !== null);
    return refused.map((bullet) => {
      const again = labeled.find(({ evidence }) => restsOn(evidence, bullet));
      return again ? { ok: true, bullet: withoutLabel(again) } : null;
    });
  },
};

function restsOn(evidence: readonly Evidence[], refused: RejectedBullet): boolean {
  return evidence.some(({ article, span }) =>
    refused.evidence.some((other) => other.article === article && overlaps(other.span, span)),
  );
}

function withoutLabel(bullet: DraftBullet): DraftBullet {
  return { ...bullet, label: null, origin: "repaired" };
}
