import type { ChannelRef } from "../domain/channel.ts";
import type { CommandUser } from "../domain/command.ts";
import type { Clock } from "../ports/clock.ts";

/** How often one person may ask. */
export interface Pace {
  /** Counts this question; 0 where it may be answered, else the seconds to wait. */
  wait(channel: ChannelRef, user: CommandUser): number;
}

/** Questions in each minute; a person types fewer, and a script should use the command line. */
const MOST = 12;
const MINUTE = 60_000;
/** People who are remembered at once; past it, those who asked longest ago are forgotten. */
const MOST_PEOPLE = 10_000;

/** Remembers when somebody asked, and not what. */
export function createPace(clock: Clock): Pace {
  const asked = new Map<string, readonly number[]>();
  return {
    wait({ platform, workspace }, { id }) {
      const key = JSON.stringify([platform, workspace, id]);
      const now = Date.parse(clock.now());
      const recent = (asked.get(key) ?? []).filter((at) => now - at < MINUTE);
      const [first] = recent;
      if (first !== undefined && recent.length >= MOST) return Math.ceil((first + MINUTE - now) / 1000);
      asked.delete(key);
      asked.set(key, [...recent, now]);
      const [oldest] = asked.keys();
      if (asked.size > MOST_PEOPLE && oldest !== undefined) asked.delete(oldest);
      return 0;
    },
  };
}
