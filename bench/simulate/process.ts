import { startWorker } from "../../src/delivering/worker.ts";
import type { Worker } from "../../src/delivering/worker.ts";
import { createIds } from "../../src/operations/ids.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Publisher } from "../../src/ports/publisher.ts";
import type { Store } from "../../src/ports/store.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { DIRECTORY } from "../../tests/commands/world.ts";
import type { Chance } from "./random.ts";

/** What may befall a process, in a thousand calls of the ledger, the schedules or the platform. */
export interface Troubles {
  readonly deaths: number;
  /** Of a database: a call that fails, having had its effect or not. */
  readonly hiccups: number;
}

/** One bot process: a real worker whose calls may fail, and which may die before or after any of them. */
export interface SimulatedProcess {
  readonly isAlive: () => boolean;
  /** Lets it look once at what is due. */
  wake(): void;
  /** Whether nothing is under way until it is woken. */
  readonly isIdle: () => boolean;
  /** Whether it has to pause by the machine's own clock before it tries again; asked once. */
  hasPaused(): boolean;
  kill(): void;
  stop(): Promise<void>;
}

export interface Surroundings {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly troubles: () => Troubles;
  /** Told of every instant at which the process may be wanted again. */
  readonly remind: (instant: string) => void;
}

export const LEASE = 120_000;

export function startProcess({
  store,
  publisher,
  clock,
  chance,
  troubles,
  remind,
}: Surroundings): SimulatedProcess {
  const life = { alive: true, open: 0, paused: false, wake: null as (() => void) | null };
  // What is in hand when a call goes wrong may be wanted again when its lease ends.
  const remindOfLeases = (): void => {
    remind(new Date(Date.parse(clock.now()) + LEASE).toISOString());
  };
  const strike = (times: number): void => {
    if (!chance.perMille(times)) return;
    life.alive = false;
    remindOfLeases();
  };
  const isDead = (): boolean => !life.alive;
  const hiccup = (times: number, message: string): void => {
    if (!chance.perMille(times)) return;
    remindOfLeases();
    throw new Error(message);
  };
  const around = <Port extends object>(port: Port, isTroubled: boolean): Port =>
    Object.fromEntries(
      Object.entries(port as Readonly<Record<string, unknown>>).map(([name, call]) => [
        name,
        typeof call !== "function"
          ? call
          : (...given: unknown[]) =>
              live(() => (call as (...all: unknown[]) => unknown)(...given), isTroubled),
      ]),
    ) as Port;

  /** A call of a living process; one that is dead never hears the answer. */
  async function live(call: () => unknown, isTroubled: boolean): Promise<unknown> {
    const { deaths, hiccups } = isTroubled ? troubles() : { deaths: 0, hiccups: 0 };
    strike(deaths);
    if (isDead()) return never();
    hiccup(hiccups, "simulated: the database is away");
    life.open += 1;
    try {
      const answer = await call();
      strike(deaths);
      if (isDead()) return await never();
      hiccup(hiccups, "simulated: the answer of the database was lost");
      return answer;
    } finally {
      life.open -= 1;
    }
  }

  const { deliveries } = store;
  const reminding: Store["deliveries"] = {
    ...deliveries,
    postpone(claim, retry) {
      remind(retry.at);
      return deliveries.postpone(claim, retry);
    },
  };
  const plain = Object.fromEntries(
    Object.entries(store).map(([name, port]) => [
      name,
      typeof port === "object" ? around(port as object, false) : port,
    ]),
  ) as unknown as Store;
  const worker: Worker = startWorker(
    {
      store: { ...plain, deliveries: around(reminding, true), schedules: around(store.schedules, true) },
      directory: DIRECTORY,
      model: null,
      publisher: {
        post: (...given) => live(() => publisher.post(...given), true) as ReturnType<Publisher["post"]>,
        resume: (lost) =>
          live(() => publisher.resume?.(lost) ?? null, true) as ReturnType<NonNullable<Publisher["resume"]>>,
      },
      platforms: ["slack"],
      calendar: createCalendar({}),
      clock,
      ids: { next: () => String(chance.below(2 ** 31)), of: (content) => createIds(clock).of(content) },
      log: {
        info: () => undefined,
        warn: (event) => {
          if (event === "ledger-not-written") life.paused = true;
        },
        error: () => undefined,
      },
    },
    {
      tick: 1_000,
      lease: LEASE,
      capacity: 8,
      chance: () => chance.below(1_000_000) / 1_000_000,
      rest: () =>
        new Promise((resolve) => {
          life.wake = resolve;
        }),
    },
  );
  return {
    isAlive: () => life.alive,
    wake() {
      const wake = life.wake;
      life.wake = null;
      wake?.();
    },
    isIdle: () => !life.alive || (life.open === 0 && life.wake !== null),
    hasPaused() {
      const { paused } = life;
      life.paused = false;
      return paused && life.alive;
    },
    kill() {
      life.alive = false;
    },
    async stop() {
      if (!life.alive) return;
      const stopped = worker.stop();
      life.wake?.();
      await stopped;
    },
  };
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
