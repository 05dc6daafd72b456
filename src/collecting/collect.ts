import { prepareArticle } from "../articles/prepare.ts";
import type { RawArticle } from "../domain/article.ts";
import type { Wording } from "../domain/failure.ts";
import type { Directory } from "../instruments/directory.ts";
import type { ArticleState, ArticleStore, SavedArticle, SaveOutcome } from "../ports/article-store.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ids } from "../ports/ids.ts";
import type { SourceReader } from "../ports/source-reader.ts";
import { termsOf } from "../search/terms.ts";
import { rememberFigures } from "../verification/remember-figures.ts";
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
 * the whole way is the store's failure alone. A batch is written while the next one is read and analyzed.
 */
export async function* collect(
  source: SourceReader,
  deps: CollectDependencies,
  signal: AbortSignal,
): AsyncGenerator<CollectEvent> {
  let saving: Promise<readonly CollectEvent[]> = Promise.resolve([]);
  try {
    let batch: RawArticle[] = [];
    for await (const item of source.read(signal)) {
      if (item.type === "fault") yield item;
      else batch.push(item.article);
      if (batch.length < BATCH) continue;
      const analyzed = await analyzeBatch(batch, deps);
      batch = [];
      yield* await saving;
      saving = unheard(store(analyzed, deps.store));
    }
    const last = await analyzeBatch(batch, deps);
    yield* await saving;
    yield* await store(last, deps.store);
    await source.stored?.();
  } finally {
    // Whoever stops listening may close the store; what is under way comes to its end before.
    await saving.catch(() => undefined);
  }
}

/** A failure is told where it is waited for, which may be later than it happens. */
function unheard<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined);
  return work;
}

/** What an item has come to before it is stored. */
type Analyzed =
  | { readonly type: "event"; readonly event: CollectEvent }
  | { readonly type: "article"; readonly saved: SavedArticle };

async function analyzeBatch(
  batch: readonly RawArticle[],
  deps: CollectDependencies,
): Promise<readonly Analyzed[]> {
  const states = batch.map((raw) => stateOf(raw, deps.ids));
  const known = await deps.store.haveAll(states);
  const analyzed: Analyzed[] = [];
  for (const [index, raw] of batch.entries()) {
    const state = states[index] ?? stateOf(raw, deps.ids);
    if (known[index] === true) {
      const event = { type: "stored", origin: raw.origin, id: state.id, outcome: "unchanged" } as const;
      analyzed.push({ type: "event", event });
    } else {
      analyzed.push(prepare(raw, state, deps));
      await othersTurn();
    }
  }
  return analyzed;
}

/** An analysis holds up everything else; between two of them, a chat is answered and a batch goes to disk. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function prepare(
  raw: RawArticle,
  { id, contentHash }: ArticleState,
  { directory, clock }: CollectDependencies,
): Analyzed {
  const prepared = prepareArticle(raw, { now: clock.now(), id });
  if (!prepared.ok) {
    const { code, message } = prepared.problem;
    return { type: "event", event: { type: "fault", origin: raw.origin, code, message } };
  }
  const article = analyzeArticle(prepared.article, directory);
  const terms = termsOf(`${article.title}\n${article.text}`, article.language.code);
  return { type: "article", saved: { article, contentHash, terms, figures: rememberFigures(article) } };
}

/** To be raised when reading has improved, so that what is stored is read anew as it is collected again. */
const READING = 2;

/** A raw article's id follows its key, so that a changed text is a revision and not another article. */
function stateOf(
  { key, title, text, language, publisher, url, published }: RawArticle,
  ids: Ids,
): ArticleState {
  const content = [READING, title, text, language, publisher, url, published?.at, published?.source];
  return { id: ids.of(key), contentHash: ids.of(JSON.stringify(content)) };
}

/** One event for each, in order, once all are on disk. */
async function store(
  analyzed: readonly Analyzed[],
  articles: ArticleStore,
): Promise<readonly CollectEvent[]> {
  const batch = analyzed.flatMap((one) => (one.type === "article" ? [one.saved] : []));
  const outcomes = batch.length === 0 ? [] : await articles.saveAll(batch);
  let at = 0;
  return analyzed.map((one): CollectEvent => {
    if (one.type === "event") return one.event;
    const { id, origin } = one.saved.article;
    return { type: "stored", origin, id, outcome: outcomes[at++] ?? "new" };
  });
}
