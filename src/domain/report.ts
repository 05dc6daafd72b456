import type { ChannelRef } from "./channel.ts";

/** What a reader says is wrong with a bullet. */
export interface FigureReport {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly channel: ChannelRef;
  /** The platform's id of the reader. */
  readonly user: string;
  /** The stored brief and the bullet in it, counted from 0. */
  readonly brief: string;
  readonly bullet: number;
  /** His own words; may be empty. */
  readonly words: string;
}
