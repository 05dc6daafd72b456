import type { Clock } from "../../src/ports/clock.ts";

/** How simulated time follows the machine's. Instants in milliseconds since 1970. */
export interface Course {
  /** When it begins, simulated, and by the machine's clock. */
  readonly start: number;
  readonly begin: number;
  /** Simulated milliseconds in one of the machine's. */
  readonly rate: number;
}

/** A clock that goes faster than the machine's, and that can be put forward and back. */
export interface FastClock extends Clock {
  /** From now on it is so many milliseconds ahead of its course; negative for behind. */
  shift(milliseconds: number): void;
}

/** The machine's milliseconds below which no rest goes: a store wants to be asked at a bearable pace. */
const SHORTEST = 100;

/** The instant that it is, simulated, on a clock that was never shifted. */
export function instantOn({ start, begin, rate }: Course): number {
  return start + (Date.now() - begin) * rate;
}

export function createFastClock(course: Course): FastClock {
  let ahead = 0;
  return {
    now: () => new Date(instantOn(course) + ahead).toISOString(),
    shift(milliseconds) {
      ahead = milliseconds;
    },
    rest(milliseconds, signal) {
      return new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", end);
          resolve();
        };
        const timer = setTimeout(end, Math.max(SHORTEST, milliseconds / course.rate));
        signal.addEventListener("abort", end);
        if (signal.aborted) end();
      });
    },
  };
}
