import type { ArticleKind } from "../../domain/article.ts";

/** How sources and their troubles are worded. */
export interface SourceWords {
  readonly title: string;
  readonly count: (sources: number, read: number) => string;
  readonly none: (add: string) => string;
  readonly notRunning: string;
  readonly state: {
    readonly unread: string;
    readonly well: string;
    readonly paused: string;
    readonly failing: (since: string, why: string) => string;
    readonly silent: (since: string) => string;
  };
  readonly read: (moment: string) => string;
  readonly news: (moment: string) => string;
  readonly kinds: (counts: Readonly<Record<ArticleKind, number>>) => string;
  readonly isPage: string;
  /** What an admin can write next. */
  readonly howTo: (command: string) => string;
  readonly unknownWord: (typed: string, nearest: string | null, usage: string) => string;
  readonly usage: string;
  readonly adminsOnly: string;
  readonly closed: (channel: string) => string;
  readonly nothingNamed: (example: string) => string;
  readonly noAddress: (typed: string, example: string) => string;
  readonly unknownSource: (typed: string, nearest: string | null, list: string) => string;
  readonly notAdded: (why: string) => string;
  readonly known: (name: string) => string;
  readonly full: (most: number) => string;
  readonly added: (name: string, found: { readonly isPage: boolean; readonly entries: number }) => string;
  readonly baseline: (newest: number) => string;
  readonly undo: (command: string) => string;
  readonly removed: (name: string) => string;
  readonly notRemoved: (name: string, pause: string) => string;
  readonly paused: (name: string, resume: string) => string;
  readonly resumed: (name: string) => string;
  readonly unchanged: (name: string) => string;
  /** What admins are told by itself. */
  readonly trouble: {
    readonly failing: (name: string, since: string, why: string) => string;
    readonly silent: (name: string, since: string) => string;
    readonly back: (name: string) => string;
    readonly list: (command: string) => string;
  };
}
