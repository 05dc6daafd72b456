/** What a day's tokens of the model have gone to, in all processes that share a store and through restarts. */
export interface TokenLedger {
  /**
   * Sets tokens of a day (UTC, "2026-11-25") aside, unless as many as `limit` are spent or set aside already; null is
   * without limit. False: nothing was set aside. Asked at once, one process sees what another has set aside.
   */
  reserve(day: string, tokens: number, limit: number | null): Promise<boolean>;
  /** Puts what was used in the place of what was set aside; what is never settled counts as used. */
  settle(day: string, tokens: { readonly reserved: number; readonly used: number }): Promise<void>;
  /** Spent or set aside on a day. */
  spent(day: string): Promise<number>;
}
