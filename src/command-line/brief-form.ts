import { z } from "zod";
import { makeBrief } from "../producing/produce-brief.ts";
import type { BriefRequest } from "../producing/produce-brief.ts";
import { briefOfOne } from "./brief-json.ts";
import type { JsonlForm } from "./jsonl.ts";
import { ArticleRecord, analyzeRecord } from "./records.ts";
import type { World } from "./world.ts";

const BriefRecord = ArticleRecord.extend({ reader_lang: z.enum(["de", "en"]).nullish() });

/** One article in, its brief out, in its own language unless the record asks for the other; nothing is stored. */
export function briefForm(world: World): JsonlForm<typeof BriefRecord, object> {
  return {
    shape: BriefRecord,
    async answer(record, { line, signal }) {
      const article = analyzeRecord(record, String(line), world);
      const language = record.reader_lang ?? article.language.code;
      const request: BriefRequest = { ticker: null, language, since: null };
      const window = { since: null, until: world.clock.now() };
      const deps = { model: await world.model(), clock: world.clock };
      const brief = await makeBrief({ request, window, articles: [article] }, deps, signal);
      return { id: record.id ?? null, ...briefOfOne(brief) };
    },
  };
}
