import type { SourceSettings, SourceState } from "../domain/source.ts";
import type { Clock } from "../ports/clock.ts";
import type { SourceFault, SourceItem, SourceReader } from "../ports/source-reader.ts";
import type { SourceStore } from "../ports/source-store.ts";
import { fault } from "./faults.ts";
import { afterFailure, afterReading, isDue, NEVER_READ } from "./feeds/state.ts";
import type { Reading } from "./feeds/state.ts";
import type { Fetch, FetchAnswer } from "./fetch/fetch.ts";
import { FetchError } from "./fetch/fetch-error.ts";

export interface SourceSurroundings {
  readonly fetch: Fetch;
  readonly states: Pick<SourceStore, "find" | "save">;
  readonly clock: Clock;
  /** At least 0, less than 1: spreads requests, so that not all come at once. */
  readonly random: () => number;
}

type Read = (
  before: SourceState,
  signal: AbortSignal,
) => AsyncGenerator<
  SourceItem,
  { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly fault: SourceFault }
>;

/**
 * A source that is read when it is due, by `read`, which may throw a FetchError. What is remembered of it is saved only
 * once everything read is stored; that a reading failed is saved as well.
 */
export function createAskedSource(
  settings: SourceSettings,
  around: SourceSurroundings,
  read: Read,
): SourceReader {
  const { clock, random, states } = around;
  let next: SourceState | null = null;
  return {
    name: settings.url,
    async *read(signal) {
      next = null;
      const before = (await states.find(settings.url)) ?? { ...NEVER_READ, source: settings.url };
      if (!isDue(before, clock.now())) return;
      const pace = { minutes: settings.minutes, now: clock.now(), random };
      try {
        const outcome = yield* read(before, signal);
        if (outcome.ok) {
          next = afterReading(before, outcome.reading, pace);
          return;
        }
        next = afterFailure(before, { fault: outcome.fault.message, retryAfter: null }, pace);
        yield outcome.fault;
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof FetchError)) throw error;
        next = afterFailure(before, { fault: error.wording, retryAfter: error.retryAfter }, pace);
        yield fault(settings.url, "unfetched", error.wording);
      }
    },
    async stored() {
      if (next !== null) await states.save(next);
      next = null;
    },
  };
}

/** Asks for what has changed since it was last read, as the server wants to be asked. */
export function askAgain(
  { source, etag, lastModified }: SourceState,
  fetch: Fetch,
  { accept, limit }: { readonly accept: string; readonly limit: number },
  signal: AbortSignal,
): Promise<FetchAnswer> {
  const headers = {
    accept,
    ...(etag !== null && { "if-none-match": etag }),
    ...(lastModified !== null && { "if-modified-since": lastModified }),
  };
  return fetch({ url: source, limit, headers }, signal);
}
