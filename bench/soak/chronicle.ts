import type { Course } from "./fast-clock.ts";
import { instantOn } from "./fast-clock.ts";

/** Everything that is done to the bot, by where it hurts. */
export const FAULT_KINDS = [
  "slack-limited",
  "slack-failing",
  "slack-lost",
  "slack-slow",
  "slack-archived",
  "slack-line",
  "discord-limited",
  "discord-failing",
  "discord-lost",
  "discord-slow",
  "discord-closed",
  "discord-line",
  "feed-failing",
  "feed-broken",
  "feed-huge",
  "feed-slow",
  "feed-astray",
  "feed-renamed",
  "feed-hostile",
  "model-failing",
  "database",
  "clock",
  // Not our doing: the machine let the process stand.
  "machine",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** One thing that was done to the bot. By the machine's clock, milliseconds; `until` Infinity while it lasts. */
export interface Injury {
  readonly kind: FaultKind;
  readonly from: number;
  until: number;
}

/** Something the bot said that somebody should look at. */
export interface Alert {
  /** The log's event, or where it was told. */
  readonly event: string;
  readonly text: string;
  /** By the machine's clock, milliseconds. */
  readonly at: number;
  /** Simulated, "04T13:20". */
  readonly time: string;
}

/** What was done to the bot and what it said of it, in order. */
export interface Chronicle {
  readonly injuries: readonly Injury[];
  readonly alerts: readonly Alert[];
  /** Something that is over at once. */
  hurt(kind: FaultKind): void;
  /** Something that lasts until the returned function is called. */
  begin(kind: FaultKind): () => void;
  alarm(event: string, text: string): void;
}

export function createChronicle(course: Course): Chronicle {
  const injuries: Injury[] = [];
  const alerts: Alert[] = [];
  return {
    injuries,
    alerts,
    hurt(kind) {
      const now = Date.now();
      injuries.push({ kind, from: now, until: now });
    },
    begin(kind) {
      const injury = { kind, from: Date.now(), until: Infinity };
      injuries.push(injury);
      return () => {
        injury.until = Date.now();
      };
    },
    alarm(event, text) {
      const time = new Date(instantOn(course)).toISOString().slice(8, 16);
      alerts.push({ event, text, at: Date.now(), time });
    },
  };
}
