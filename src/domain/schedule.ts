/** ISO: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Nasdaq keeps the days and hours of NYSE. */
export const EXCHANGE_CODES = ["XETRA", "VIENNA", "SIX", "NYSE", "LSE"] as const;

export type ExchangeCode = (typeof EXCHANGE_CODES)[number];

/** A moment of every trading day. */
export interface ExchangeMoment {
  readonly exchange: ExchangeCode;
  readonly moment: "before-open" | "after-close";
}

/** When a channel gets its briefs. */
export interface Schedule {
  /** IANA name of the zone `times` are in. */
  readonly zone: string;
  /** Local times, "08:00", ascending. */
  readonly times: readonly string[];
  readonly moments: readonly ExchangeMoment[];
  /** Ascending; bounds `times` and `moments` alike. */
  readonly days: readonly Weekday[];
  /** Minutes after which a brief that did not go out is not sent any more. */
  readonly lateMinutes: number;
  /** When nothing is new: one line that says so, or nothing. */
  readonly quiet: "say" | "silent";
  /** The day in `zone` on which briefs come again, "2026-02-10"; absent or null: no pause. */
  readonly pausedUntil?: string | null;
}

/** One time a brief is due. */
export interface Slot {
  /** Local, so that it is the same through every change of clocks: "2026-10-25T08:00 Europe/Berlin". */
  readonly key: string;
  /** The instant, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
}

/** Why a due brief was not sent. */
export type SkipReason =
  /** Longer overdue than the channel allows. */
  | "late"
  /** A later one was due as well: nobody wants two at once. */
  | "superseded"
  | "paused"
  | "nothing-new"
  /** The channel watches nothing, or has chosen nothing. */
  | "nothing-watched";
