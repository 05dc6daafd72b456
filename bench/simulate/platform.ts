import type { Failure } from "../../src/domain/failure.ts";
import type { Publisher, PublishOutcome } from "../../src/ports/publisher.ts";
import type { Notebook } from "./notebook.ts";
import { LEASE } from "./pace.ts";
import type { Chance } from "./random.ts";

/** A platform in memory: what stands there, and what may go wrong. */
export interface SimulatedPlatform {
  readonly publisher: Publisher;
  /** How often each key stands there. */
  readonly standing: ReadonlyMap<string, number>;
  /** When each key was first posted, and when a lost post of it last was anew. Milliseconds. */
  readonly firstAsked: ReadonlyMap<string, number>;
  readonly postedAnew: ReadonlyMap<string, number>;
  /** Faults, and slow answers, in a thousand posts. */
  readonly weather: { faults: number; slow: number };
}

/** Where admins are told; what is posted there is in no ledger. */
export const ADMINS = "admins";

const FAULTS = ["limited", "server", "away", "lost, shown", "lost, not shown", "for good"] as const;
/** Seconds of a slow answer, at most: longer than a lease. */
const SLOWEST = 400;
/** Of those who wait for their turn, in a thousand. */
const SENT_AWAY = 500;
/** Milliseconds before its turn that one is told of it. */
const LEAD = 100;

interface Stage {
  readonly chance: Chance;
  readonly notebook: Notebook;
  /** True time, milliseconds. */
  readonly now: () => number;
  /** Whether lost posts can be looked for. */
  readonly canLook: boolean;
  /** Told of instants at which a process may look whether somebody has let go of a post. */
  readonly remind: (instant: number) => void;
}

export function createPlatform({ chance, notebook, now, canLook, remind }: Stage): SimulatedPlatform {
  const standing = new Map<string, number>();
  const firstAsked = new Map<string, number>();
  const postedAnew = new Map<string, number>();
  const weather = { faults: 0, slow: 0 };
  const stand = (key: string): PublishOutcome => {
    standing.set(key, (standing.get(key) ?? 0) + 1);
    return { ok: true, id: key };
  };
  const post = (key: string): PublishOutcome => {
    if (!chance.perMille(weather.faults)) return stand(key);
    const fault = chance.pick(FAULTS);
    if (fault === "lost, shown") stand(key);
    const failure = failureOf(fault, chance);
    if (failure.type === "refused") {
      const { retryAfter } = failure;
      notebook.refused(key, retryAfter === null ? null : now() + retryAfter * 1_000);
    } else if (failure.type === "unreachable" && failure.sent) notebook.lost(key);
    else notebook.refused(key, now());
    return { ok: false, failure };
  };
  /** What it does it does at once; its answer may take its time. */
  const answer = async <Outcome>(outcome: Outcome): Promise<Outcome> => {
    if (chance.perMille(weather.slow)) {
      const seconds = 1 + chance.below(SLOWEST);
      remind(now() + LEASE + 1);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    }
    return outcome;
  };
  /** Mostly at once; else after a wait, or told to come back. */
  const turn: NonNullable<Publisher["turn"]> = async (channel, signal) => {
    if (!chance.perMille(weather.slow)) return null;
    if (chance.perMille(SENT_AWAY)) return { ok: false, failure: failureOf("limited", chance) };
    const seconds = 1 + chance.below(SLOWEST);
    remind(now() + LEASE + 1);
    await pause(seconds * 1_000, signal);
    return { ok: true, turn: { channel, comes: pause(LEAD, signal) } };
  };
  const publisher: Publisher = {
    turn,
    post(channel, message, key) {
      if (channel.channel === ADMINS) {
        notebook.told(key);
        return answer({ ok: true, id: key });
      }
      notebook.posted(message, key);
      if (!firstAsked.has(key)) firstAsked.set(key, now());
      return answer(post(key));
    },
    resume({ key, isLate }) {
      if (!canLook) return Promise.resolve(null);
      if (chance.perMille(weather.faults)) {
        notebook.looked(key);
        return answer({ ok: false, failure: failureOf("away", chance) });
      }
      if (standing.has(key)) return answer({ ok: true, id: key });
      if (isLate) return answer("late" as const);
      notebook.resumed(key);
      postedAnew.set(key, now());
      return answer(post(key));
    },
  };
  return { publisher, standing, firstAsked, postedAnew, weather };
}

/** An abort ends it. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      resolve();
    });
  });
}

function failureOf(fault: (typeof FAULTS)[number], chance: Chance): Failure {
  const message = `simulated: ${fault}`;
  switch (fault) {
    case "limited":
      return { type: "refused", code: "ratelimited", message, retryAfter: 1 + chance.below(60) };
    case "server":
      return { type: "refused", code: "500", message, retryAfter: 1 };
    case "away":
      return { type: "unreachable", message, sent: false };
    case "lost, shown":
    case "lost, not shown":
      return { type: "unreachable", message, sent: true };
    case "for good":
      return { type: "refused", code: "archived", message, retryAfter: null };
  }
}
