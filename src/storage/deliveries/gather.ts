/**
 * Makes one of calls that come at the same time: what is asked while a batch is carried out goes into the next, so that
 * many share a commit, and each still hears of its own only when that is on disk. Of one key there is at most one in a
 * batch. A batch that fails by a fault of one of its items is carried out one by one, so that the others do not suffer.
 */
export function gather<Item, Answer>(
  carryOut: (items: readonly Item[]) => Promise<readonly Answer[]>,
  { keyOf, isItemsFault }: Gathering<Item>,
): (item: Item) => Promise<Answer> {
  let waiting: Waiting<Item, Answer>[] = [];
  let isRunning = false;

  const run = async (): Promise<void> => {
    isRunning = true;
    // Whoever asks within the same turn comes along.
    await Promise.resolve();
    while (waiting.length > 0) {
      const [batch, rest] = divide(waiting, keyOf);
      waiting = rest;
      await settleAll(batch);
    }
    isRunning = false;
  };

  const settleAll = async (batch: readonly Waiting<Item, Answer>[]): Promise<void> => {
    try {
      const answers = await carryOut(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as Answer);
    } catch (error) {
      if (batch.length > 1 && isItemsFault(error)) for (const one of batch) await settleAll([one]);
      else for (const { reject } of batch) reject(error);
    }
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isRunning) void run();
    });
}

interface Gathering<Item> {
  readonly keyOf: (item: Item) => string;
  /** Whether an error may come of what one item holds, rather than of the store being away. */
  readonly isItemsFault: (error: unknown) => boolean;
}

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
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
