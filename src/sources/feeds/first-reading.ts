import type { FeedItem } from "../../domain/feed.ts";
import type { SourceState } from "../../domain/source.ts";

/**
 * Which entries are news, by fingerprint. What a source held when it was first read is none, whenever it is taken, but
 * for the newest so and so many.
 */
export function newsAmong(
  entries: readonly { readonly item: FeedItem; readonly print: string }[],
  { firstReadAt, waiting }: SourceState,
  newest: number,
): (print: string) => boolean {
  if (firstReadAt !== null) {
    const old = new Set(waiting);
    return (print) => !old.has(print);
  }
  // Feeds begin with the newest where they give no dates; a stable sort keeps that.
  const newestFirst = [...entries].sort((a, b) => compare(dateOf(b.item), dateOf(a.item)));
  const chosen = new Set(newestFirst.slice(0, newest).map(({ print }) => print));
  return (print) => chosen.has(print);
}

function dateOf({ published, updated }: FeedItem): string {
  return (published ?? updated)?.at ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
