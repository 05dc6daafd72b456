import type { VerifiedBrief } from "../domain/brief.ts";

/** A proven brief as it was kept. */
export interface StoredBrief {
  readonly id: string;
  /** Made from ticker, language, window, the articles' content and the authorship: same key, same brief. */
  readonly key: string;
  readonly madeAt: string;
  readonly brief: VerifiedBrief;
}

/** Proven briefs, made once and shared by all channels. */
export interface BriefStore {
  save(brief: StoredBrief): Promise<void>;
  get(id: string): Promise<StoredBrief | null>;
  findByKey(key: string): Promise<StoredBrief | null>;
}
