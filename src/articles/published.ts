import type { Published, RawArticle } from "../domain/article.ts";
import type { Line } from "./lines.ts";
import { datelineIn } from "./dateline.ts";

export type PublishedOutcome =
  { readonly ok: true; readonly published: Published } | { readonly ok: false; readonly stated: string };

/** Clocks and zones differ; what lies further ahead is a mistake. */
const TOLERANCE = 26 * 3_600_000;

/**
 * When the article appeared: as stated beside it, else as its own dateline states, else the file's time, else now.
 * A stated date in the future is refused, since every "tomorrow" of the text would be read wrongly with it.
 */
export function publishedOf(raw: RawArticle, lines: readonly Line[], now: string): PublishedOutcome {
  const known = raw.published;
  if (known !== null && known.source !== "file") {
    return isAhead(known.at, now) ? { ok: false, stated: known.at } : { ok: true, published: known };
  }
  const fallback: Published =
    known === null || isAhead(known.at, now) ? { at: now, precision: "time", source: "file" } : known;
  const dateline = datelineIn(lines, fallback.at);
  return { ok: true, published: dateline !== null && !isAhead(dateline.at, now) ? dateline : fallback };
}

function isAhead(at: string, now: string): boolean {
  return Date.parse(at) > Date.parse(now) + TOLERANCE;
}
