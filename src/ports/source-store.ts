/** What is remembered of a source that is asked again and again. Instants are ISO 8601 in UTC. */
export interface SourceState {
  /** Its address. */
  readonly source: string;
  /** What the server wants to hear when it is asked whether anything is new. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Not to be asked before. */
  readonly nextAt: string;
  /** In a row; 0 when the last reading succeeded. */
  readonly failures: number;
  /** When it was first read: what it held then is not news. Null before. */
  readonly firstReadAt: string | null;
  /** Fingerprints of the entries that were taken, the newest first. */
  readonly seen: readonly string[];
}

/** The states of sources, by address. */
export interface SourceStore {
  find(source: string): Promise<SourceState | null>;
  save(state: SourceState): Promise<void>;
}
