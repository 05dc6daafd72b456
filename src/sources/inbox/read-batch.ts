import type { RawArticle } from "../../domain/article.ts";
import type { Wording } from "../../domain/failure.ts";
import { badJson } from "../faults.ts";
import { readRecord } from "../records.ts";

/** One item of a batch, in its place: an article, or why it is none. */
export type PostedItem =
  | { readonly type: "article"; readonly article: RawArticle }
  | { readonly type: "refused"; readonly reason: Wording };

/** More are to be sent in several batches. */
export const MOST_ITEMS = 1_000;

/**
 * Articles as other systems send them: one JSON object, a list of them, `{"articles": […]}`, or one object a line. Null
 * when it is none of these. A broken item is refused in its place and breaks no other.
 */
export function readBatch(text: string, contentType: string): readonly PostedItem[] | null {
  const isLines = /(?:ndjson|jsonl|json-seq|jsonlines)/iu.test(contentType);
  const whole = isLines ? undefined : parse(text);
  if (whole !== undefined) return readWhole(whole);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const items = lines.map((line, index) => readItem(parse(line), index));
  // What has no object in it is no list of articles with faults, but something else.
  return items.some(({ type }) => type === "article") || isLines ? items : null;
}

function readWhole(data: unknown): readonly PostedItem[] | null {
  if (Array.isArray(data)) return data.map(readItem);
  if (typeof data !== "object" || data === null) return null;
  const { articles } = data as { readonly articles?: unknown };
  return Array.isArray(articles) ? articles.map(readItem) : [readItem(data, 0)];
}

/** Articles that name no address are known by their id, whichever batch they come with. */
function readItem(data: unknown, index: number): PostedItem {
  const origin = `POST /articles, ${index + 1}`;
  if (data === undefined) return { type: "refused", reason: badJson(origin, "no object").message };
  const read = readRecord(data, { origin, place: "posted", written: null });
  return "type" in read ? { type: "refused", reason: read.message } : { type: "article", article: read };
}

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
