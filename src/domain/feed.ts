import type { Published } from "./article.ts";

/** A date of a feed; null where it states none that can be read. */
export type FeedDate = Pick<Published, "at" | "precision"> | null;

/** One entry of a feed, whatever its format. */
export interface FeedItem {
  /** Without mark-up; null where there is none. */
  readonly title: string | null;
  /** As whole as the feed allows: still relative where nothing says to what. */
  readonly link: string | null;
  /** What the feed calls it: RSS guid, Atom id. */
  readonly id: string | null;
  /** When it appeared; where only a change is dated, that. */
  readonly published: FeedDate;
  readonly updated: FeedDate;
  /** Without mark-up, a block a line; empty where there is none. */
  readonly text: string;
}

export interface Feed {
  readonly title: string | null;
  /** The site's address, not the feed's own. */
  readonly link: string | null;
  /** As stated: "de-DE". */
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}
