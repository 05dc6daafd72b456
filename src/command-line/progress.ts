import type { Streams } from "./streams.ts";

/** A line that tells a waiting person how far the work is. */
export interface Progress {
  step(): void;
  /** Takes the line away. */
  end(): void;
}

/** Redrawing for every article would cost more than reading it. */
const EVERY = 25;

/** Shown on `err` when a person is watching it, else silent. */
export function showProgress(what: string, streams: Streams): Progress {
  if (!streams.interactive) return { step: nothing, end: nothing };
  let done = 0;
  return {
    step() {
      done += 1;
      if (done % EVERY === 0) streams.err.write(`\r${what}: ${done}`);
    },
    end() {
      if (done >= EVERY) streams.err.write(`\r\u001B[K`);
    },
  };
}

function nothing(): void {
  // Nobody is watching.
}
