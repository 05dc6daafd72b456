import type { Delivery } from "../domain/delivery.ts";
import { rest } from "../ports/clock.ts";
import { createNotes } from "./corrections/note.ts";
import { createCorrections } from "./corrections/work.ts";
import { deliver } from "./deliver.ts";
import type { Delivering } from "./deliver.ts";
import type { DeliveryDependencies } from "./dependencies.ts";
import { fromNow } from "./dependencies.ts";
import { planAll } from "./plan-all.ts";
import { createPreparation } from "./prepare-ahead.ts";
import { createSharedClock } from "./shared-clock.ts";
import { createFreshMessages } from "./shared-messages.ts";
import { createNotices } from "./tell-admins.ts";

export interface Worker {
  /** Takes nothing new; resolves when what is under way has come to an end. */
  stop(): Promise<void>;
}

export interface Pace {
  /** Milliseconds between two looks at what is due. */
  readonly tick: number;
  /** Milliseconds for which a delivery is one process's own; renewed as long as it works at it. */
  readonly lease: number;
  /** Deliveries under way at once, on each platform. */
  readonly capacity: number;
  /** Milliseconds between two looks for revised articles. */
  readonly corrections?: number;
  /** In [0, 1): spreads the retries of many; where a run is to be repeated exactly, by its seed. */
  readonly chance?: () => number;
  /** Waits between two looks; where time is simulated, it passes there. */
  readonly rest?: (milliseconds: number) => Promise<void>;
}

/**
 * Most of those under way wait for their turn to post: one a second into a Slack channel, 50 a second on Discord. More
 * than one process can post in a second would only begin earlier, and go on late.
 */
const PACE: Pace = { tick: 1_000, lease: 120_000, capacity: 320 };
/** Claimed in one statement, so that what else there is to do comes in between. */
const AT_ONCE = 64;
/** No lease and no pause is as long. Milliseconds. */
const LONGEST_WAIT = 3_600_000;

/** Delivers what is due, from now on. Any number of processes may do so at once over the same store. */
export function startWorker(deps: DeliveryDependencies, pace: Pace = PACE): Worker {
  const stopping = new AbortController();
  const clock = createSharedClock(deps.store.leases, deps.clock);
  const chance = pace.chance ?? Math.random;
  const shared = { ...deps, clock, chance };
  const notices = createNotices(shared);
  const delivering: Delivering = {
    ...shared,
    freshMessages: createFreshMessages(shared),
    noteBrief: createNotes(shared),
    notices,
    stop: stopping.signal,
    lease: pace.lease,
  };
  // Each platform has places of its own: what waits for the limits of one takes none from another.
  const works = deps.platforms.map((each) => createWork({ ...delivering, platforms: [each] }, pace));
  const corrections = createAside(delivering, createCorrections(delivering, pace));
  const wait = pace.rest ?? ((tick) => rest(deps.clock, tick, stopping.signal));
  const preparation = createPreparation(delivering);
  const chores = [createRelease(delivering), preparation.look, notices.look];
  const finished = (async () => {
    while (!stopping.signal.aborted) {
      await look(delivering, works, chores);
      corrections.look();
      // On the full second, where slots lie.
      await wait(pace.tick - (Date.parse(clock.now()) % pace.tick));
    }
    const ends = works.map((work) => work.finished());
    await Promise.all([...ends, corrections.finished(), preparation.finished()]);
  })();
  return {
    async stop() {
      stopping.abort();
      await finished;
    },
  };
}

/** A store that cannot be asked now is asked again at the next tick. */
async function look(deps: Delivering, works: readonly Work[], chores: readonly Chore[]): Promise<void> {
  try {
    await deps.clock.sync();
    for (const chore of chores) await chore(deps.clock.now());
    const { clock, calendar, platforms } = deps;
    await planAll({ schedules: deps.store.schedules, platforms, calendar, now: clock.now() });
    // Taking up much takes long, and what is due next is planned meanwhile.
    for (const work of works) work.look();
  } catch (error) {
    deps.log.error("delivering-failed", { reason: reasonOf(error) });
  }
}

/** Something besides, at every look; it knows itself how often there is anything to do. */
type Chore = (now: string) => Promise<void>;

/**
 * At the start, and where the clock was set back: what was written meanwhile would wait for it to catch up. Once more at
 * the next look, by which what was on its way to the store is there.
 */
function createRelease(deps: Delivering): Chore {
  let isFirst = true;
  let looks = 1;
  return async (now) => {
    if (deps.clock.wasSetBack()) looks = 2;
    if (looks === 0) return;
    const isAlone = isFirst && deps.isAlone === true;
    await deps.store.leases.release({ now, latest: fromNow(deps, LONGEST_WAIT), isAlone });
    isFirst = false;
    looks -= 1;
  };
}

interface Aside {
  look(): void;
  finished(): Promise<void>;
}

/** Something that nobody waits for: one look after the other, and a failed one is made again. */
function createAside({ log }: Delivering, work: () => Promise<void>): Aside {
  let underWay: Promise<void> | null = null;
  return {
    look() {
      underWay ??= work()
        .catch((error: unknown) => {
          log.error("correcting-failed", { reason: reasonOf(error) });
        })
        .finally(() => (underWay = null));
    },
    async finished() {
      await underWay;
    },
  };
}

interface Work {
  /** Claims as much as there is room for, and goes on by itself as long as more is due. */
  look(): void;
  finished(): Promise<void>;
}

function createWork(deps: Delivering, { lease, capacity }: Pace): Work {
  const { stop } = deps;
  const underWay = new Map<string, Promise<void>>();
  let claiming: Promise<void> | null = null;
  let asked = 0;
  const claim = async (): Promise<void> => {
    // Not over before it is known to be under way.
    await Promise.resolve();
    try {
      while (!stop.aborted && underWay.size < capacity) {
        const limit = Math.min(AT_ONCE, capacity - underWay.size);
        const heard = asked;
        await deps.clock.check();
        const times = { now: deps.clock.now(), leaseUntil: fromNow(deps, lease) };
        const except = [...underWay.keys()];
        const { platforms } = deps;
        const due = await deps.store.deliveries.claim({ ...times, limit, platforms, except });
        // What came free while it was asked, such as the next part, is not to wait for the next tick.
        if (due.length === 0 && asked === heard) return;
        for (const delivery of due) underWay.set(delivery.id, carry(delivery));
      }
    } catch (error) {
      deps.log.error("claiming-failed", { reason: reasonOf(error) });
    } finally {
      // In one go with the decision to end, so that nobody waits for what will not look again.
      claiming = null;
    }
  };
  const look = (): void => {
    asked += 1;
    claiming ??= claim();
  };
  const carry = async (delivery: Delivery): Promise<void> => {
    try {
      await keepingLease(delivery, deps, () => deliver(delivery, deps));
    } catch (error) {
      // Its lease ends, and then the ledger says how far it had come.
      deps.log.error("delivery-failed", { delivery: delivery.id, reason: reasonOf(error) });
    }
    underWay.delete(delivery.id);
    if (!stop.aborted) look();
  };
  return {
    look,
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

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
