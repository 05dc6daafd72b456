import { AsyncLocalStorage } from "node:async_hooks";

/** Whoever sets a timer; those of the dead never go off. */
export interface Owner {
  readonly isAlive: () => boolean;
}

/** Time that stands still until it is moved, for every timer of this process as well. */
export interface SimulatedTime {
  /** Milliseconds since 1970. */
  now(): number;
  /** The instant of the next timer or appointment; Infinity where there is none. */
  next(): number;
  /** Moves on to an instant; the timers up to it go off. */
  moveTo(instant: number): void;
  /** Notes an appointment: time stops there on its way. */
  remind(instant: number): void;
  /** Whether an appointment was passed since this was asked last. */
  hasCalled(): boolean;
  /** Everything that sets timers within is this owner's. */
  ownedBy<Result>(owner: Owner, work: () => Result): Result;
  /** Gives the process its own time back. */
  end(): void;
}

/** Appointments are kept by the second. Milliseconds. */
const SECOND = 1_000;

interface Timer {
  at: number;
  readonly every: number | null;
  readonly owner: Owner | undefined;
  readonly ring: () => void;
}

type Ring = (...given: unknown[]) => void;

/** Takes the place of the process's timers and of its steady clock until it ends. */
export function beginTime(start: number): SimulatedTime {
  const owners = new AsyncLocalStorage<Owner>();
  const timers = new Set<Timer>();
  const appointments = new Set<number>();
  let now = start;
  let called = false;
  const set =
    (repeats: boolean) =>
    (ring: Ring, milliseconds = 0, ...given: unknown[]): Timer => {
      const wait = Math.max(1, milliseconds);
      const timer: Timer = {
        at: now + wait,
        every: repeats ? wait : null,
        owner: owners.getStore(),
        ring: () => {
          ring(...given);
        },
      };
      timers.add(timer);
      return timer;
    };
  const clear = (timer: Timer): void => {
    timers.delete(timer);
  };
  const restore = replaceGlobals({
    setTimeout: set(false),
    setInterval: set(true),
    clearTimeout: clear,
    clearInterval: clear,
  });
  const own = Object.getOwnPropertyDescriptor(performance, "now");
  Object.defineProperty(performance, "now", { configurable: true, value: () => now - start });

  const goOff = (timer: Timer): void => {
    if (timer.every === null || timer.owner?.isAlive() === false) timers.delete(timer);
    else timer.at += timer.every;
    if (timer.owner?.isAlive() !== false) timer.ring();
  };
  return {
    now: () => now,
    next: () => Math.min(...appointments, ...[...timers].map(({ at }) => at)),
    moveTo(instant) {
      now = Math.max(now, instant);
      for (const at of appointments) if (at <= now) called = appointments.delete(at);
      for (const timer of timers) if (timer.at <= now) goOff(timer);
    },
    remind(instant) {
      appointments.add(Math.max(Math.ceil(instant / SECOND) * SECOND, now + 1));
    },
    hasCalled() {
      const was = called;
      called = false;
      return was;
    },
    ownedBy: (owner, work) => owners.run(owner, work),
    end() {
      restore();
      if (own) Object.defineProperty(performance, "now", own);
      else Reflect.deleteProperty(performance, "now");
    },
  };
}

/** Returns what puts the former ones back. */
function replaceGlobals(replacements: Readonly<Record<string, unknown>>): () => void {
  const former = Object.fromEntries(
    Object.keys(replacements).map((name) => [name, Reflect.get(globalThis, name)]),
  );
  Object.assign(globalThis, replacements);
  return () => {
    Object.assign(globalThis, former);
  };
}
