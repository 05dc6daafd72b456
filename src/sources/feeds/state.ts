import type { ArticleKind } from "../../domain/article.ts";
import type { Wording } from "../../domain/failure.ts";
import type { SourceState } from "../../domain/source.ts";

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
  waiting: [],
  readAt: null,
  newsAt: null,
  newsDays: [],
  failingSince: null,
  fault: null,
  kinds: [],
};

/** What a reading brought. */
export interface Reading {
  /** Fingerprints of what was taken, and of what kind it was. */
  readonly prints: readonly string[];
  readonly kinds: readonly ArticleKind[];
  /** Fingerprints of what is left for later readings. */
  readonly left: readonly string[];
  /** The answer's; null where all that was known of it still holds. */
  readonly headers: Readonly<Record<string, string>> | null;
}

export const NOTHING_NEW: Reading = { prints: [], kinds: [], left: [], headers: null };

/** As many as a feed can hold. */
const MOST_SEEN = 5_000;
const MOST_DAYS = 40;
const MOST_KINDS = 50;
const LONGEST_WAIT = 6 * 60;

export function isDue({ nextAt }: SourceState, now: string): boolean {
  return nextAt <= now;
}

export function afterReading(
  before: SourceState,
  { prints, kinds, left, headers }: Reading,
  pace: Pace,
): SourceState {
  const { now } = pace;
  const taken = new Set(prints);
  const isFirst = before.firstReadAt === null;
  return {
    ...before,
    // What was left must be asked for again.
    ...(headers &&
      left.length === 0 && { etag: headers["etag"] ?? null, lastModified: headers["last-modified"] ?? null }),
    nextAt: later(pace, pace.minutes),
    failures: 0,
    firstReadAt: before.firstReadAt ?? now,
    seen: [...new Set([...prints, ...before.seen])].slice(0, MOST_SEEN),
    waiting: isFirst ? left : before.waiting.filter((print) => !taken.has(print)),
    readAt: now,
    ...(prints.length > 0 && {
      newsAt: now,
      newsDays: [...new Set([now.slice(0, 10), ...before.newsDays])].slice(0, MOST_DAYS),
      kinds: [...kinds, ...before.kinds].slice(0, MOST_KINDS),
    }),
    failingSince: null,
    fault: null,
  };
}

/** Why a reading failed; `retryAfter` is what the server asked for, in seconds. */
export interface FailedReading {
  readonly fault: Wording;
  readonly retryAfter: number | null;
}

/** After a failure: twice the wait each time, at least what the server asked for. */
export function afterFailure(
  before: SourceState,
  { fault, retryAfter }: FailedReading,
  pace: Pace,
): SourceState {
  const failures = before.failures + 1;
  const backOff = Math.min(
    pace.minutes * 2 ** Math.min(failures - 1, 10),
    Math.max(LONGEST_WAIT, pace.minutes),
  );
  const nextAt = later(pace, Math.max(backOff, (retryAfter ?? 0) / 60));
  return { ...before, failures, nextAt, failingSince: before.failingSince ?? pace.now, fault };
}

/** Up to a fifth later, so that feeds that failed together are not asked together. */
function later({ now, random }: Pace, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000 * (1 + random() / 5)).toISOString();
}
