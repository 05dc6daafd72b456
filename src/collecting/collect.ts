import { prepareArticle } from "../articles/prepare.ts";
import type { RawArticle } from "../domain/article.ts";
import type { Wording } from "../domain/failure.ts";
import type { Directory } from "../instruments/directory.ts";
import type { ArticleStore, SavedArticle, SaveOutcome } from "../ports/article-store.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ids } from "../ports/ids.ts";
import type { SourceReader } from "../ports/source-reader.ts";
import { termsOf } from "../search/terms.ts";
import { analyzeArticle } from "./analyze.ts";

export interface CollectDependencies {
  readonly store: ArticleStore;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What became of one item of a source; `stored` is said only after it is on disk. */
export type CollectEvent =
  | { readonly type: "stored"; readonly origin: string; readonly id: string; readonly outcome: SaveOutcome }
  | { readonly type: "fault"; readonly origin: string; readonly code: string; readonly message: Wording };

/** Large enough that a commit costs little, small enough that a crash repeats little. */
const BATCH = 100;

/**
 * Everything a source holds, from raw to stored. One broken item is one fault; the rest goes on. What ends
 * the whole way is the store's failure alone.
 */
export async function* collect(
  source: SourceReader,
  deps: CollectDependencies,
  signal: AbortSignal,
): AsyncGenerator<CollectEvent> {
  let batch: SavedArticle[] = [];
  for await (const item of source.read(signal)) {
    if (item.type === "fault") {
      yield item;
      continue;
    }
    const known = await knownAlready(item.article, deps);
    if (known) {
      yield known;
      continue;
    }
    const prepared = prepare(item.article, deps);
    if (!prepared.ok) {
      yield prepared.fault;
      continue;
    }
    batch.push(prepared.saved);
    if (batch.length < BATCH) continue;
    yield* flush(batch, deps.store);
    batch = [];
  }
  yield* flush(batch, deps.store);
  await source.stored?.();
}

/** A raw article's id follows its key, so that a changed text is a revision and not another article. */
async function knownAlready(
  raw: RawArticle,
  { ids, store }: CollectDependencies,
): Promise<CollectEvent | null> {
  const id = ids.of(raw.key);
  if (!(await store.has(id, contentHash(raw, ids)))) return null;
  return { type: "stored", origin: raw.origin, id, outcome: "unchanged" };
}

function prepare(
  raw: RawArticle,
  { directory, clock, ids }: CollectDependencies,
): { ok: true; saved: SavedArticle } | { ok: false; fault: CollectEvent } {
  const prepared = prepareArticle(raw, { now: clock.now(), id: ids.of(raw.key) });
  if (!prepared.ok) {
    const { code, message } = prepared.problem;
    return { ok: false, fault: { type: "fault", origin: raw.origin, code, message } };
  }
  const article = analyzeArticle(prepared.article, directory);
  const terms = termsOf(`${article.title}\n${article.text}`, article.language.code);
  return { ok: true, saved: { article, contentHash: contentHash(raw, ids), terms } };
}

/** To be raised when reading has improved, so that what is stored is read anew as it is collected again. */
const READING = 1;

function contentHash({ title, text, language, publisher, url, published }: RawArticle, ids: Ids): string {
  return ids.of(
    JSON.stringify([READING, title, text, language, publisher, url, published?.at, published?.source]),
  );
}

async function* flush(batch: readonly SavedArticle[], store: ArticleStore): AsyncGenerator<CollectEvent> {
  if (batch.length === 0) return;
  const outcomes = await store.saveAll(batch);
  for (const [index, { article }] of batch.entries()) {
    yield { type: "stored", origin: article.origin, id: article.id, outcome: outcomes[index] ?? "new" };
  }
}
