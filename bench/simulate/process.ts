import { startWorker } from "../../src/delivering/worker.ts";
import { createIds } from "../../src/operations/ids.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Leases } from "../../src/ports/leases.ts";
import type { Publisher } from "../../src/ports/publisher.ts";
import type { Store } from "../../src/ports/store.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { DIRECTORY } from "../../tests/commands/world.ts";
import { LEASE } from "./pace.ts";
import { noteDeliveries, notePlanning } from "./noting.ts";
import type { Notebook } from "./notebook.ts";
import type { Chance } from "./random.ts";
import type { SimulatedTime } from "./time.ts";

/** What may befall a process, in a thousand calls of the ledger, the schedules or the platform. */
export interface Troubles {
  readonly deaths: number;
  /** Of a database: a call that fails, having had its effect or not. */
  readonly hiccups: number;
  /** The whole process stands still for a while, as on a machine that sleeps. */
  readonly sleeps: number;
  /** The database cannot be reached at all. */
  readonly isAway: boolean;
}

/** One bot process: a real worker whose calls may fail, and which may die before or after any of them, or sleep. */
export interface SimulatedProcess {
  readonly isAlive: () => boolean;
  /** Lets it look once at what is due. */
  wake(): void;
  /** Whether no call of the store is under way. */
  readonly isStill: () => boolean;
  /** Wakes it from its sleep where that is over; with `others`, only so many calls of others later. */
  rouse(others: "after a few calls of others" | "now"): void;
  kill(): void;
  /** As when a new version is rolled out: it ends what it has in hand. */
  stop(): Promise<void>;
}

export interface Surroundings {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly notebook: Notebook;
  readonly time: SimulatedTime;
  readonly chance: Chance;
  readonly troubles: () => Troubles;
  /** Milliseconds by which the process's own clock is ahead. */
  readonly jump: () => number;
  /** Whether it is the only one on its store. */
  readonly isAlone: boolean;
  /** Told of every call. */
  readonly heard: (of: SimulatedProcess) => void;
}

/** Milliseconds that a process sleeps: less than a lease, and more. */
const SLEEPS = [LEASE / 4, LEASE * 1.5, LEASE * 4, LEASE * 30];
/** A few of its own calls may go on before others have all had theirs. */
const CALLS_OF_OTHERS = 24;

const CALM: Troubles = { deaths: 0, hiccups: 0, sleeps: 0, isAway: false };

interface Life {
  isAlive: boolean;
  open: number;
  wake: (() => void) | null;
  sleep: {
    readonly until: number;
    calls: number;
    readonly end: () => void;
    readonly over: Promise<unknown>;
  } | null;
}

export function startProcess(around: Surroundings): SimulatedProcess {
  const life: Life = { isAlive: true, open: 0, wake: null, sleep: null };
  const self: SimulatedProcess = {
    isAlive: () => life.isAlive,
    wake() {
      const { wake } = life;
      life.wake = null;
      wake?.();
    },
    isStill: () => !life.isAlive || life.open === 0,
    rouse(others) {
      const { sleep } = life;
      if (sleep === null || sleep.until > around.time.now()) return;
      sleep.calls -= 1;
      if (others !== "now" && sleep.calls > 0) return;
      life.sleep = null;
      sleep.end();
    },
    kill() {
      life.isAlive = false;
    },
    async stop() {
      const stopped = worker.stop();
      life.wake?.();
      await stopped;
      life.isAlive = false;
    },
  };
  const worker = around.time.ownedBy(self, () => work(self, life, around));
  return self;
}

function work(self: SimulatedProcess, life: Life, around: Surroundings) {
  const { store, publisher, time, chance, isAlone } = around;
  const clock: Clock = { now: () => new Date(time.now() + around.jump()).toISOString() };
  const live = createCalls(life, around, () => {
    around.heard(self);
  });
  const through = <Port extends object>(port: Port, troubles: () => Troubles): Port =>
    Object.fromEntries(
      Object.entries(port as Readonly<Record<string, unknown>>).map(([name, call]) => [
        name,
        typeof call === "function"
          ? (...given: unknown[]) => live(() => (call as (...all: unknown[]) => unknown)(...given), troubles)
          : call,
      ]),
    ) as Port;
  const plain = Object.fromEntries(
    Object.entries(store).map(([name, port]) => [
      name,
      typeof port === "object"
        ? through(port as object, () => ({ ...CALM, isAway: around.troubles().isAway }))
        : port,
    ]),
  ) as unknown as Store;
  const deliveries = noteDeliveries(store.deliveries, { ...around, holder: self });
  const shared = sharedLeases(store.leases, time);
  const leases = { ...store.leases, ...(isAlone ? {} : shared) };
  return startWorker(
    {
      store: {
        ...plain,
        leases: through(leases, around.troubles),
        deliveries: through(deliveries, around.troubles),
        schedules: through(notePlanning(store.schedules, around), around.troubles),
      },
      directory: DIRECTORY,
      model: null,
      publisher: {
        turn: (...given) => live.request(async () => (await publisher.turn?.(...given)) ?? null),
        post: (...given) => live.request(() => publisher.post(...given)),
        resume: (lost) => live.request(async () => (await publisher.resume?.(lost)) ?? null),
      },
      platforms: ["slack"],
      isAlone,
      calendar: createCalendar({}),
      clock,
      ids: { next: () => String(chance.below(2 ** 31)), of: (content) => createIds(clock).of(content) },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    },
    {
      tick: 1_000,
      lease: LEASE,
      capacity: 8,
      corrections: Infinity,
      chance: () => chance.below(1_000_000) / 1_000_000,
      rest: () =>
        new Promise((resolve) => {
          life.wake = resolve;
        }),
    },
  );
}

/** As a server keeps them, by its own clock. */
function sharedLeases(leases: Leases, time: SimulatedTime): Leases {
  const iso = (instant: number): string => new Date(instant).toISOString();
  return {
    now: () => Promise.resolve(iso(time.now())),
    release({ now, latest, ...rest }) {
      const ahead = Date.parse(latest) - Date.parse(now);
      return leases.release({ now, latest: iso(Math.max(Date.parse(latest), time.now() + ahead)), ...rest });
    },
  };
}

function createCalls(life: Life, { time, chance, troubles }: Surroundings, heard: () => void) {
  // What is in hand when a call goes wrong may be wanted again when its lease ends.
  const remindOfLeases = (): void => {
    time.remind(time.now() + LEASE + 1);
  };
  const strike = ({ deaths, sleeps }: Pick<Troubles, "deaths" | "sleeps">): void => {
    if (chance.perMille(deaths)) {
      life.isAlive = false;
      remindOfLeases();
    } else if (life.sleep === null && chance.perMille(sleeps)) fallAsleep();
  };
  const fallAsleep = (): void => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const until = time.now() + chance.pick(SLEEPS);
    life.sleep = {
      until,
      calls: chance.below(CALLS_OF_OTHERS),
      end: () => {
        resolve(undefined);
      },
      over: promise,
    };
    time.remind(until);
    remindOfLeases();
  };
  const awake = async (): Promise<void> => {
    while (life.sleep !== null && life.isAlive) await life.sleep.over;
    if (!life.isAlive) await never();
  };
  const hiccup = ({ hiccups, isAway }: Troubles, message: string): void => {
    if (!isAway && !chance.perMille(hiccups)) return;
    remindOfLeases();
    throw new Error(message);
  };

  /** A call of the store by a living process; one that is dead never hears the answer. */
  async function live(call: () => unknown, troublesNow: () => Troubles): Promise<unknown> {
    await awake();
    strike(troublesNow());
    await awake();
    hiccup(troublesNow(), "simulated: the database is away");
    life.open += 1;
    try {
      const answer = await call();
      heard();
      strike(troublesNow());
      await awakeAndOpen();
      hiccup(troublesNow(), "simulated: the answer of the database was lost");
      return answer;
    } finally {
      life.open -= 1;
    }
  }

  /** Nothing of it is under way meanwhile. */
  async function awakeAndOpen(): Promise<void> {
    life.open -= 1;
    try {
      await awake();
    } finally {
      life.open += 1;
    }
  }

  /**
   * A request to the platform. Between the word that it begins and the request nobody falls asleep here: what a
   * process does that has slept just there no ledger can keep from it.
   */
  async function request<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    const { deaths } = troubles();
    strike({ deaths, sleeps: 0 });
    if (!life.isAlive) return never();
    const answer = await call();
    heard();
    strike(troubles());
    await awake();
    return answer;
  }

  return Object.assign(live, { request });
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
