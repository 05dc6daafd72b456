import type { Chance } from "./random.ts";

/** What a seed does to its days; in a thousand. */
export interface Weather {
  /** Of calls. */
  readonly deaths: number;
  readonly hiccups: number;
  readonly sleeps: number;
  /** Of posts. */
  readonly faults: number;
  readonly slow: number;
  /** Of looks after a death: nobody is there for hours. */
  readonly outages: number;
  /** Of looks: a clock goes wrong, or right again. */
  readonly jumps: number;
  /** Of looks: the database is away for a while. */
  readonly absences: number;
  /** Of looks: a process is asked to stop, and followed by another. */
  readonly rolls: number;
  /** One: as on SQLite, by its own clock. Several: as over PostgreSQL, by the clock they share. */
  readonly processes: number;
  /** Whether lost posts can be looked for. */
  readonly canLook: boolean;
}

export const CALM = {
  ...{ deaths: 0, hiccups: 0, sleeps: 0, faults: 0, slow: 0 },
  ...{ outages: 0, jumps: 0, absences: 0, rolls: 0 },
} as const;

/** By the seed: every fourth world is calm. */
export function weatherOf(seed: number, chance: Chance): Weather {
  const rough = seed % 4 !== 0;
  const sometimes = (most: number): number => (rough && chance.perMille(500) ? chance.below(most + 1) : 0);
  return {
    deaths: sometimes(30),
    hiccups: sometimes(8),
    sleeps: sometimes(20),
    faults: sometimes(400),
    slow: sometimes(100),
    outages: sometimes(1_000),
    jumps: sometimes(60),
    absences: sometimes(20),
    rolls: sometimes(30),
    processes: chance.pick([1, 2, 3, 5]),
    canLook: chance.perMille(500),
  };
}

/** Whether the instants of posts can be told by: a lone process with a wrong clock knows no better. */
export function hasTrueClock({ jumps, processes }: Weather): boolean {
  return jumps === 0 || processes > 1;
}

/** Whether nothing goes wrong that anybody would notice. */
export function isCalm(weather: Weather): boolean {
  const names = Object.keys(CALM) as (keyof typeof CALM)[];
  return (
    hasTrueClock(weather) &&
    names.every((name) => name === "jumps" || name === "outages" || weather[name] === 0)
  );
}
