import type { RawArticle } from "../domain/article.ts";
import type { Wording } from "../domain/failure.ts";

/** Something in a source that could not be read; the rest of the source goes on. */
export interface SourceFault {
  readonly type: "fault";
  /** The path or URL, with a line number where there is one: "news/a.jsonl:17". */
  readonly origin: string;
  readonly code: string;
  /** What is wrong and what to do. */
  readonly message: Wording;
}

export type SourceItem = { readonly type: "article"; readonly article: RawArticle } | SourceFault;

/** A place articles come from. */
export interface SourceReader {
  /** As a reader or a log names it: the folder's path, the feed's address. */
  readonly name: string;
  /** Everything there is, one at a time; never throws for what one item does. */
  read(signal: AbortSignal): AsyncIterable<SourceItem>;
  /** Called once everything that was read is on disk, so that the source can remember how far it came. */
  stored?(): Promise<void>;
}
