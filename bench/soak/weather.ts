import type { Chance } from "../simulate/random.ts";
import type { Chronicle, FaultKind } from "./chronicle.ts";
import type { SoakDatabase } from "./database.ts";
import type { Keeper } from "./keeper.ts";
import type { Publisher } from "./press.ts";
import type { Stage } from "./stage.ts";

/** Something that is done to the bot in a part of its life, from 0 to 1. */
interface Blow {
  readonly from: number;
  readonly until: number;
  strike(): void;
  heal(): void;
}

export interface WeatherOptions {
  readonly stages: readonly Stage[];
  /** The one that has been down for almost a day. */
  readonly failing: Publisher;
  readonly keeper: Keeper;
  readonly database: SoakDatabase;
  readonly chance: Chance;
  readonly chronicle: Chronicle;
  /** Milliseconds of the machine's, of the whole life. */
  readonly length: number;
}

const TWO_HOURS = 7_200_000;
/** A database that is locked for longer than the bot waits for it, and for less. Milliseconds. */
const LOCKED = { long: 12_000, short: 3_000 } as const;

/** The great blows of a life; called again and again with how much of it has passed. */
export function planBlows(options: WeatherOptions): (passed: number) => void {
  const waiting = blowsOf(options);
  const under: Blow[] = [];
  return (passed) => {
    while (waiting[0] !== undefined && waiting[0].from <= passed) {
      const [blow] = waiting.splice(0, 1);
      blow?.strike();
      if (blow) under.push(blow);
    }
    for (const blow of under.filter(({ until }) => until <= passed)) {
      under.splice(under.indexOf(blow), 1);
      blow.heal();
    }
  };
}

function blowsOf(options: WeatherOptions): Blow[] {
  const { length } = options;
  const lock = (from: number, ms: number): Blow => locked(options, { from, until: from + ms / length });
  return [
    down(options, { from: 0, until: 0.3 }),
    ...shutChannels(options),
    lock(0.2, LOCKED.short),
    // On a short life it would be most of it.
    ...(length > 8 * LOCKED.long ? [lock(0.45, LOCKED.long)] : []),
    shifted(options, TWO_HOURS, { from: 0.6, until: 0.63 }),
    shifted(options, -TWO_HOURS, { from: 0.7, until: 0.73 }),
    ...(options.database.url === null ? [] : [felled(options, { from: 0.55, until: 0.56 })]),
    lock(0.8, LOCKED.short),
  ].toSorted((a, b) => a.from - b.from);
}

type Stretch = Pick<Blow, "from" | "until">;

function shutChannels({ stages, chronicle }: WeatherOptions): readonly Blow[] {
  const kinds: readonly FaultKind[] = ["slack-archived", "discord-closed"];
  return stages.flatMap((stage, index) => {
    const [, channel] = stage.channels;
    const kind = kinds[index];
    if (!channel || !kind) return [];
    let end = (): void => undefined;
    return [
      {
        from: 0.3,
        until: 0.4,
        strike() {
          end = chronicle.begin(kind);
          stage.shut(channel, true);
        },
        heal() {
          stage.shut(channel, false);
          end();
        },
      },
    ];
  });
}

function down({ failing, chronicle }: WeatherOptions, stretch: Stretch): Blow {
  let end = (): void => undefined;
  return {
    ...stretch,
    strike() {
      failing.goDown(true);
      end = chronicle.begin("feed-failing");
    },
    heal() {
      failing.goDown(false);
      end();
    },
  };
}

function locked({ database, chronicle }: WeatherOptions, stretch: Stretch): Blow {
  let locking: Promise<() => Promise<void>> | null = null;
  let end = (): void => undefined;
  return {
    ...stretch,
    strike() {
      locking = database.lock();
      end = chronicle.begin("database");
    },
    heal() {
      void locking?.then((unlock) => unlock()).finally(end);
    },
  };
}

/** A server falls, and comes again. */
function felled({ database, chronicle }: WeatherOptions, stretch: Stretch): Blow {
  let standing: Promise<unknown> | null = null;
  let end = (): void => undefined;
  return {
    ...stretch,
    strike() {
      end = chronicle.begin("database");
      standing = database.restart();
    },
    heal() {
      void standing?.finally(end);
    },
  };
}

function shifted({ keeper, chronicle }: WeatherOptions, by: number, stretch: Stretch): Blow {
  let end = (): void => undefined;
  return {
    ...stretch,
    strike() {
      keeper.shift(by);
      end = chronicle.begin("clock");
    },
    heal() {
      keeper.shift(0);
      end();
    },
  };
}
