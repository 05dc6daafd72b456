import type { PlatformName } from "../domain/channel.ts";

/** Deliveries of one platform that are on their way, by state. */
export interface QueueDepth {
  readonly platform: PlatformName;
  readonly state: string;
  readonly count: number;
}

export interface Queues {
  readonly open: readonly QueueDepth[];
  /** Due by now and not in anybody's hands. */
  readonly overdue: number;
  /** The instant since when the longest of them has been due; null where there is none. */
  readonly oldestDue: string | null;
}

/** Instants: what is older is forgotten; null for nothing. */
export interface Horizon {
  /** By when an article was published, or a brief made from it. */
  readonly articles: string | null;
  readonly deliveries: string | null;
  /** What readers wrote: their reports of figures, with their names. */
  readonly questions: string | null;
}

/** How many of each were forgotten. */
export interface Forgotten {
  readonly articles: number;
  readonly briefs: number;
  readonly deliveries: number;
  readonly questions: number;
}

/** All that is kept of one workspace, by table; tokens of installations are left out. */
export type WorkspaceData = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What whoever runs a store needs to look after it. */
export interface Upkeep {
  /** Asks the database something small. `now` is its own clock; null where it has none of its own. */
  ping(): Promise<{ readonly now: string | null }>;
  queues(now: string): Promise<Queues>;
  forget(horizon: Horizon): Promise<Forgotten>;
  exportWorkspace(platform: PlatformName, workspace: string): Promise<WorkspaceData>;
}
