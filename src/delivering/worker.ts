import type { Delivery } from "../domain/delivery.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { PlannedSlots } from "../ports/schedule-store.ts";
import { planSlots } from "../scheduling/plan.ts";
import { deliver } from "./deliver.ts";
import type { Delivering } from "./deliver.ts";
import type { DeliveryDependencies } from "./dependencies.ts";
import { fromNow } from "./dependencies.ts";
import { createFreshBriefs } from "./shared-briefs.ts";

export interface Worker {
  /** Takes nothing new; resolves when what is under way has come to an end. */
  stop(): Promise<void>;
}

export interface Pace {
  /** Milliseconds between two looks at what is due. */
  readonly tick: number;
  /** Milliseconds for which a delivery is one process's own; renewed as long as it works at it. */
  readonly lease: number;
  /** Deliveries under way at once. */
  readonly capacity: number;
}

const PACE: Pace = { tick: 1_000, lease: 120_000, capacity: 64 };
/** Schedules planned in one transaction. */
const BATCH = 500;
/** What was settled longer ago is forgotten. Milliseconds. */
const KEPT = 45 * 86_400_000;

/** Delivers what is due, from now on. Any number of processes may do so at once over the same store. */
export function startWorker(deps: DeliveryDependencies, pace: Pace = PACE): Worker {
  const stopping = new AbortController();
  const delivering: Delivering = {
    ...deps,
    freshBriefs: createFreshBriefs(deps),
    chance: Math.random,
    lease: pace.lease,
  };
  const work = createWork(delivering, pace, stopping.signal);
  const rest = createRest(stopping.signal);
  const forget = createForget(delivering);
  const finished = (async () => {
    while (!stopping.signal.aborted) {
      await look(delivering, work, forget);
      await rest(pace.tick);
    }
    await work.finished();
  })();
  return {
    async stop() {
      stopping.abort();
      await finished;
    },
  };
}

/** A store that cannot be asked now is asked again at the next tick. */
async function look(deps: Delivering, work: Work, forget: Forget): Promise<void> {
  try {
    await planAll(deps);
    await forget(deps.clock.now());
    await work.takeUp();
  } catch (error) {
    deps.log.error("delivering-failed", { reason: reasonOf(error) });
  }
}

async function planAll({ store, clock, calendar, platforms }: Delivering): Promise<void> {
  for (;;) {
    const now = clock.now();
    const known = new Map<string, PlannedSlots>();
    // Many schedules are alike, and due at the same time.
    const plan = (schedule: Schedule, since: string): PlannedSlots => {
      const name = JSON.stringify([schedule, since]);
      const made = known.get(name) ?? planSlots(schedule, { since, now }, calendar);
      known.set(name, made);
      return made;
    };
    if ((await store.schedules.planDue({ now, limit: BATCH, platforms }, plan)) < BATCH) return;
  }
}

type Forget = (now: string) => Promise<void>;

/** Once a day, since it reads all that is kept. */
function createForget(deps: Delivering): Forget {
  let day = "";
  return async (now) => {
    if (now.startsWith(day) && day !== "") return;
    await deps.store.deliveries.forget(fromNow(deps, -KEPT));
    day = now.slice(0, 10);
  };
}

interface Work {
  /** Claims as much as there is room for, and goes on by itself as long as more is due. */
  takeUp(): Promise<void>;
  finished(): Promise<void>;
}

function createWork(deps: Delivering, { lease, capacity }: Pace, stop: AbortSignal): Work {
  const underWay = new Map<string, Promise<void>>();
  let claiming: Promise<void> | null = null;
  const claim = async (): Promise<void> => {
    while (!stop.aborted && underWay.size < capacity) {
      const limit = capacity - underWay.size;
      const times = { now: deps.clock.now(), leaseUntil: fromNow(deps, lease) };
      const except = [...underWay.keys()];
      const { platforms } = deps;
      const due = await deps.store.deliveries.claim({ ...times, limit, platforms, except });
      if (due.length === 0) return;
      for (const delivery of due) underWay.set(delivery.id, carry(delivery));
    }
  };
  const takeUp = (): Promise<void> => (claiming ??= claim().finally(() => (claiming = null)));
  const look = async (): Promise<void> => {
    try {
      await takeUp();
    } catch (error) {
      deps.log.warn("claiming-failed", { reason: reasonOf(error) });
    }
  };
  const carry = async (delivery: Delivery): Promise<void> => {
    try {
      await keepingLease(delivery, deps, () => deliver(delivery, deps, stop));
    } catch (error) {
      // Its lease ends, and then the ledger says how far it had come.
      deps.log.error("delivery-failed", { delivery: delivery.id, reason: reasonOf(error) });
    }
    underWay.delete(delivery.id);
    if (!stop.aborted) await look();
  };
  return {
    takeUp,
    async finished() {
      while (claiming !== null || underWay.size > 0) await Promise.all([claiming, ...underWay.values()]);
    },
  };
}

/** As long as the work takes, nobody else takes the delivery over. */
async function keepingLease(delivery: Delivery, deps: Delivering, work: () => Promise<void>): Promise<void> {
  const timer = setInterval(() => {
    deps.store.deliveries.renew(delivery, fromNow(deps, deps.lease)).catch((error: unknown) => {
      deps.log.warn("lease-not-renewed", { delivery: delivery.id, reason: reasonOf(error) });
    });
  }, deps.lease / 3);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}

/** A pause that ends early when work is to end. */
function createRest(signal: AbortSignal): (milliseconds: number) => Promise<void> {
  return (milliseconds) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal.addEventListener("abort", end);
      if (signal.aborted) end();
    });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
