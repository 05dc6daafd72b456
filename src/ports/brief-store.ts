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
  /**
   * Whose turn it is to make what `name` stands for, among all processes: the caller's, until `until`; or somebody is
   * at it; or it was made. A turn that was not ended in time is given to the next.
   */
  take(name: string, times: { readonly now: string; readonly until: string }): Promise<Turn>;
  /** Ends the caller's turn: with the id of what he made and how long it holds, or with nothing. */
  finish(name: string, made: { readonly brief: string; readonly until: string } | null): Promise<void>;
  /** Forgets what no longer holds. */
  forgetTurns(now: string): Promise<void>;
}

export type Turn =
  | { readonly type: "yours" }
  | { readonly type: "another's" }
  /** `brief` is the id of what was made. */
  | { readonly type: "made"; readonly brief: string };
