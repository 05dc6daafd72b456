/** Who may hold a delivery, and until when, among the processes that share a store. */
export interface Leases {
  /** The present instant by the one clock they share; no such method where a store has one process alone. */
  now?(): Promise<string>;
  /**
   * Makes due what waits beyond `latest`, which no lease and no pause reaches: a wrong clock wrote it. Where there is
   * a clock they share, that lies as far ahead of it as of `now` at least, however long the request took. With `isAlone`
   * also whatever is held: by a process that is gone, since no other works on the store. Turns at briefs go the same
   * way. Returns how many deliveries.
   */
  release(ask: { readonly now: string; readonly latest: string; readonly isAlone: boolean }): Promise<number>;
}
