import type { Log } from "../ports/log.ts";

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 2_000;
/** How long a store may be away before its loss is taken for a loss; and when the process is to stop. Milliseconds. */
const PATIENCE = 300_000;
const LAST_PATIENCE = 4_000;

interface Insisting {
  readonly log: Log;
  /** Aborted when the process is to stop. */
  readonly stop: AbortSignal;
}

/**
 * Writes down what this process alone knows, such as what became of a post, as soon as the store can be reached again:
 * forgotten, it would have to be looked for, or could not be known at all.
 */
export async function insist<Result>(
  write: () => Promise<Result>,
  { log, stop }: Insisting,
): Promise<Result> {
  const start = performance.now();
  for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
    try {
      return await write();
    } catch (error) {
      const patience = stop.aborted ? LAST_PATIENCE : PATIENCE;
      if (performance.now() - start > patience) throw error;
      log.warn("ledger-not-written", { reason: String(error) });
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
