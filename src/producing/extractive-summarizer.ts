import { extractBullets } from "../briefs/extractive.ts";
import type { Authorship } from "../domain/brief.ts";
import type { Summarizer } from "../ports/summarizer.ts";

const AUTHORSHIP: Authorship = { type: "extractive", model: null, prompt: null };

/** Chooses sentences of the articles themselves; needs no key and cannot fail. */
export const extractiveSummarizer: Summarizer = {
  async propose(task) {
    const bullets = extractBullets(task).map((bullet) => ({ ok: true, bullet }) as const);
    return { ok: true, bullets, authorship: AUTHORSHIP, tokens: 0 };
  },
  /** An extract has nothing to phrase anew. */
  async repair(_task, refused) {
    return refused.map(() => null);
  },
};
