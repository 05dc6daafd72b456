import type { Failure } from "../../src/domain/failure.ts";
import type { Publisher, PublishOutcome } from "../../src/ports/publisher.ts";
import type { Chance } from "./random.ts";

/** A platform in memory: what stands there, and what may go wrong. */
export interface SimulatedPlatform {
  readonly publisher: Publisher;
  /** How often each key stands there. */
  readonly standing: ReadonlyMap<string, number>;
  /** When each key was first posted, by the clock of who posted it. Milliseconds. */
  readonly firstAsked: ReadonlyMap<string, number>;
  /** When a lost post of each key was last posted anew. Milliseconds. */
  readonly postedAnew: ReadonlyMap<string, number>;
  /** Faults in a thousand posts. */
  faults: number;
}

const FAULTS = ["limited", "server", "away", "lost, shown", "lost, not shown", "for good"] as const;

/** `canLook`: whether lost posts can be looked for. */
export function createPlatform(chance: Chance, now: () => number, canLook: boolean): SimulatedPlatform {
  const standing = new Map<string, number>();
  const firstAsked = new Map<string, number>();
  const postedAnew = new Map<string, number>();
  const stand = (key: string): PublishOutcome => {
    standing.set(key, (standing.get(key) ?? 0) + 1);
    return { ok: true, id: key };
  };
  const platform = { standing, firstAsked, postedAnew, faults: 0 };
  const post = (key: string): PublishOutcome => {
    if (!chance.perMille(platform.faults)) return stand(key);
    const fault = chance.pick(FAULTS);
    if (fault === "lost, shown") stand(key);
    return { ok: false, failure: failureOf(fault, chance) };
  };
  const publisher: Publisher = {
    async post(_channel, _message, key) {
      if (!firstAsked.has(key)) firstAsked.set(key, now());
      return post(key);
    },
    resume: async ({ key, isLate }) => {
      if (!canLook) return null;
      if (chance.perMille(platform.faults)) return { ok: false, failure: failureOf("away", chance) };
      if (standing.has(key)) return { ok: true, id: key };
      if (isLate) return "late";
      postedAnew.set(key, now());
      return post(key);
    },
  };
  return Object.assign(platform, { publisher });
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
