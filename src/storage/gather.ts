import { setTimeout as sleep } from "node:timers/promises";
import type { Engine, Session } from "./engine.ts";

/** One kind of what is asked of the store again and again, such as a word on a delivery. */
export interface Kind<Item, Answer> {
  readonly carryOut: (session: Session, items: readonly Item[]) => Promise<readonly Answer[]>;
  /** Of one key there is at most one in a batch. */
  readonly keyOf: (item: Item) => string;
}

export interface Gathering {
  /** The same as a call of its own; kinds are carried out in the order they are named here. */
  of<Item, Answer>(kind: Kind<Item, Answer>): (item: Item) => Promise<Answer>;
}

/**
 * How long a batch waits after the one before, in parts of what that took, and at most in milliseconds. SQLite's commit
 * holds up the whole process.
 */
const PAUSE = { sqlite: 2, postgres: 0 } as const;
const LONGEST_PAUSE = 20;

/**
 * Makes one transaction of calls that come at the same time: what is asked while a batch is carried out goes into the
 * next, so that many share a commit, and each still hears of its own only when that is on disk. A slow commit that
 * holds up everything is followed by a pause: more come together then, and whatever else there is to do has most of
 * the time. A batch that fails by a fault of one of its items is carried out one by one, so that the others do not
 * suffer.
 */
export function createGathering(engine: Pick<Engine, "db" | "name" | "explain">): Gathering {
  const queues: Queue[] = [];
  let isRunning = false;
  let rested = 0;

  const run = async (): Promise<void> => {
    isRunning = true;
    // Whoever asks within the same turn comes along.
    await Promise.resolve();
    while (queues.some((queue) => queue.isWaiting())) {
      const pause = Math.floor(rested - performance.now());
      if (pause > 0) await sleep(pause);
      const start = performance.now();
      await settle(
        queues.flatMap((queue) => queue.takeBatch()),
        engine,
      );
      const end = performance.now();
      rested = end + Math.min(LONGEST_PAUSE, (end - start) * PAUSE[engine.name]);
    }
    isRunning = false;
  };

  return {
    of(kind) {
      const { queue, ask } = createQueue(kind);
      queues.push(queue);
      return (item) => {
        const answer = ask(item);
        if (!isRunning) void run();
        return answer;
      };
    },
  };
}

interface Queue {
  isWaiting(): boolean;
  /** None where nothing waits. */
  takeBatch(): readonly Batch[];
}

interface Batch {
  carryOut(session: Session): Promise<void>;
  /** Once it is on disk. */
  tell(): void;
  fail(error: unknown): void;
  /** A batch for each of its items. */
  single(): readonly Batch[];
}

async function settle(batches: readonly Batch[], engine: Pick<Engine, "db" | "explain">): Promise<void> {
  try {
    await engine.db.transaction().execute(async (transaction) => {
      for (const batch of batches) await batch.carryOut(transaction);
    });
    for (const batch of batches) batch.tell();
  } catch (error) {
    const items = batches.flatMap((batch) => batch.single());
    // What is explained comes of the store being away, not of what one item holds.
    if (items.length > 1 && engine.explain(error) === null)
      for (const item of items) await settle([item], engine);
    else for (const batch of batches) batch.fail(error);
  }
}

function createQueue<Item, Answer>(kind: Kind<Item, Answer>) {
  let waiting: Waiting<Item, Answer>[] = [];
  const queue: Queue = {
    isWaiting: () => waiting.length > 0,
    takeBatch() {
      const [batch, rest] = divide(waiting, kind.keyOf);
      waiting = rest;
      return batch.length === 0 ? [] : [batchOf(batch, kind)];
    },
  };
  const ask = (item: Item): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
    });
  return { queue, ask };
}

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

function batchOf<Item, Answer>(asked: readonly Waiting<Item, Answer>[], kind: Kind<Item, Answer>): Batch {
  let answers: readonly Answer[] = [];
  return {
    async carryOut(session) {
      answers = await kind.carryOut(
        session,
        asked.map(({ item }) => item),
      );
    },
    tell() {
      for (const [index, { resolve }] of asked.entries()) resolve(answers[index] as Answer);
    },
    fail(error) {
      for (const { reject } of asked) reject(error);
    },
    single: () => asked.map((one) => batchOf([one], kind)),
  };
}

const MOST = 500;

function divide<Entry extends { readonly item: Item }, Item>(
  waiting: readonly Entry[],
  keyOf: (item: Item) => string,
): readonly [Entry[], Entry[]] {
  const keys = new Set<string>();
  const batch: Entry[] = [];
  const rest: Entry[] = [];
  for (const entry of waiting) {
    const key = keyOf(entry.item);
    if (batch.length >= MOST || keys.has(key)) rest.push(entry);
    else batch.push(entry);
    keys.add(key);
  }
  return [batch, rest];
}
