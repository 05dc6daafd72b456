import type { RemovalReason } from "../../domain/article.ts";

/**
 * A kind of sentence that is not news. It is looked at only where one of `words` stands in it (lower case, separated
 * by `|`), so that a thousand rules cost little; `says` decides, and where it is missing the words are enough.
 */
export interface ClutterRule {
  readonly reason: RemovalReason;
  readonly words: string;
  readonly says?: RegExp;
}

/** A sentence that opens a run of links or an advert of several lines: what follows goes with it. */
export interface BlockRule {
  readonly reason: RemovalReason;
  readonly opens: RegExp;
}
