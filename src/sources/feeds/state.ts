import type { SourceState } from "../../ports/source-store.ts";

/** When a source is asked again. */
export interface Pace {
  readonly minutes: number;
  /** ISO instant. */
  readonly now: string;
  readonly random: () => number;
}

export const NEVER_READ: Omit<SourceState, "source"> = {
  etag: null,
  lastModified: null,
  nextAt: "",
  failures: 0,
  firstReadAt: null,
  seen: [],
};

/** As many as a feed can hold. */
const MOST_SEEN = 5_000;
const LONGEST_WAIT = 6 * 60;

export function isDue({ nextAt }: SourceState, now: string): boolean {
  return nextAt <= now;
}

/** After an answer: `prints` of what was taken; `headers` when all of it was, null keeps what was known. */
export function afterReading(
  before: SourceState,
  prints: readonly string[],
  pace: Pace,
  headers: Readonly<Record<string, string>> | null = null,
): SourceState {
  return {
    ...before,
    ...(headers && { etag: headers["etag"] ?? null, lastModified: headers["last-modified"] ?? null }),
    nextAt: later(pace, pace.minutes),
    failures: 0,
    firstReadAt: before.firstReadAt ?? pace.now,
    seen: [...new Set([...prints, ...before.seen])].slice(0, MOST_SEEN),
  };
}

/** After a failure: twice the wait each time, at least what the server asked for, in seconds. */
export function afterFailure(before: SourceState, retryAfter: number | null, pace: Pace): SourceState {
  const failures = before.failures + 1;
  const backOff = Math.min(
    pace.minutes * 2 ** Math.min(failures - 1, 10),
    Math.max(LONGEST_WAIT, pace.minutes),
  );
  return { ...before, failures, nextAt: later(pace, Math.max(backOff, (retryAfter ?? 0) / 60)) };
}

/** Up to a fifth later, so that feeds that failed together are not asked together. */
function later({ now, random }: Pace, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000 * (1 + random() / 5)).toISOString();
}
