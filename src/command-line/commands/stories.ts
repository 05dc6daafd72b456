import type { z } from "zod";
import type { AnalyzedArticle } from "../../domain/article.ts";
import type { Story } from "../../domain/story.ts";
import { clusterStories } from "../../stories/cluster.ts";
import { UsageError } from "../command.ts";
import type { Command } from "../command.ts";
import { answerLines, inputFrom } from "../jsonl.ts";
import type { LineError } from "../jsonl.ts";
import { showProgress } from "../progress.ts";
import { ArticleRecord, analyzeRecord } from "../records.ts";
import { write } from "../streams.ts";
import type { World } from "../world.ts";

/** `stories --jsonl` puts articles that tell one event into one cluster, and copies of one text into one group. */
export const storiesCommand: Command = {
  name: "stories",
  usage: "--jsonl [FILE]",
  summary: "Tell which articles report the same event, and which are copies",
  options: {
    jsonl: {
      type: "boolean",
      help: 'one {"id","title"?,"text","lang"?,"published"?} a line in; all are read before the first answer',
    },
  },
  async run(given, world, signal) {
    if (!given.flag("jsonl")) throw new UsageError("stories: reads articles as JSONL; add --jsonl");
    const rows = await readAll(given.words[0] ?? null, world, signal);
    const places = placesOf(rows.flatMap((row) => ("article" in row ? [row.article] : [])));
    for (const row of rows) {
      const answer = "article" in row ? { id: row.id, ...places.get(row.article.id) } : row;
      await write(world.streams.out, `${JSON.stringify(answer)}\n`);
    }
    return 0;
  },
};

interface Row {
  readonly id: string | number;
  readonly article: AnalyzedArticle;
}

async function readAll(
  file: string | null,
  world: World,
  signal: AbortSignal,
): Promise<readonly (Row | LineError)[]> {
  const progress = showProgress("reading", world.streams);
  const answer = (record: z.infer<typeof ArticleRecord>, { line }: { readonly line: number }): Row => {
    const id = record.id ?? line;
    progress.step();
    // Two records may bear one id; the line keeps them apart.
    return { id, article: analyzeRecord(record, `${line} ${id}`, world) };
  };
  const rows = await Array.fromAsync(
    answerLines({ shape: ArticleRecord, answer }, inputFrom(file, world.streams), signal),
  );
  progress.end();
  return rows;
}

interface StoryPlace {
  readonly cluster: string;
  readonly dup_group: string;
}

/** Where each article belongs; clusters and groups are numbered, since their order says nothing. */
function placesOf(articles: readonly AnalyzedArticle[]): ReadonlyMap<string, StoryPlace> {
  return new Map(clusterStories(articles).flatMap(placesIn));
}

function placesIn({ copies }: Story, story: number): readonly (readonly [string, StoryPlace])[] {
  return copies.flatMap((group, copy) =>
    group.map((id) => [id, { cluster: `s${story + 1}`, dup_group: `s${story + 1}.${copy + 1}` }] as const),
  );
}
