import { z } from "zod";
import { prepareArticle } from "../articles/prepare.ts";
import { analyzeArticle } from "../collecting/analyze.ts";
import type { AnalyzedArticle, RawArticle } from "../domain/article.ts";
import { RecordId } from "./jsonl.ts";
import type { World } from "./world.ts";

/** One article as the JSONL forms take it. */
export const ArticleRecord = z.object({
  id: RecordId.optional(),
  title: z.string().nullish(),
  text: z.string(),
  lang: z.enum(["de", "en"]).nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
  publisher: z.string().nullish(),
});

export type ArticleRecord = z.infer<typeof ArticleRecord>;

/** A record as a source would hand it over. */
export function rawOf(record: ArticleRecord, origin: string, { readDate }: World): RawArticle {
  const published = readDate(record.published ?? "");
  return {
    origin,
    key: origin,
    title: record.title ?? null,
    text: record.text,
    language: record.lang ?? null,
    publisher: record.publisher ?? null,
    url: record.url ?? null,
    published: published === null ? null : { ...published, source: "stated" },
  };
}

/** Cleaned, with figures and instruments; offsets stay those of the record's own text. Throws with the reason. */
export function analyzeRecord(record: ArticleRecord, origin: string, world: World): AnalyzedArticle {
  const prepared = prepareArticle(rawOf(record, origin, world), { now: world.clock.now(), id: origin });
  if (!prepared.ok) throw new Error(prepared.problem.message[world.language]);
  return analyzeArticle(prepared.article, world.directory());
}
