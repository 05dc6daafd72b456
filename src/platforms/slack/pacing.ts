import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { SLACK_LIMITS } from "./limits.ts";

/** A turn to post, at an instant of `performance.now()`; or the seconds until asking again makes sense. */
export type Turn =
  { readonly ok: true; readonly at: number } | { readonly ok: false; readonly retryAfter: number };

/** Milliseconds. */
export interface Pace {
  /** Between two posts into one channel. */
  readonly channel: number;
  /** Between two posts into one workspace. */
  readonly workspace: number;
  /** The longest wait for a turn of what has begun. */
  readonly patience: number;
  /** And of what has not: few of a workspace wait, however many it has, so that others have room. */
  readonly queue: number;
  /** How long before its turn one that has not begun is told of it, so that its beginning can be written down. */
  readonly lead: number;
}

export const SLACK_PACE: Pace = {
  channel: SLACK_LIMITS.channelInterval,
  workspace: SLACK_LIMITS.workspaceInterval,
  patience: 10_000,
  queue: 2_000,
  lead: 100,
};

/** Keeps posts below Slack's rates, so that 429s stay rare; who waits for one channel waits alone. */
export interface Pacer {
  /** Waits for it. */
  turn(workspace: string, channel: string): Promise<Turn>;
  /** Tells of it a little before, or at once that it is far off; whoever is sent away comes back in turn. */
  announce(workspace: string, channel: string, signal: AbortSignal): Promise<Turn>;
  /** Slack has answered a post: the next one into the channel keeps its distance from when that can have come there. */
  answered(workspace: string, channel: string): void;
  /** Slack said 429: this channel rests; the workspace too when a second channel is told so meanwhile. */
  rest(workspace: string, channel: string, seconds: number): void;
}

/** When the next post may go, and until when none may. Milliseconds of a clock that only goes forth. */
interface Lane {
  next: number;
  heldUntil: number;
  /** The turn that the next one who is sent away may hope for. */
  promised: number;
}

/** Lanes that are free again are forgotten beyond this many. */
const KEPT = 10_000;

export function createPacer(pace: Pace = SLACK_PACE): Pacer {
  const channels = new Map<string, Lane>();
  const workspaces = new Map<string, Lane>();
  const lastHeld = new Map<string, { readonly channel: string; readonly until: number }>();
  const wait = async (workspace: string, channel: string, limits: Limits): Promise<Turn> => {
    forgetFree(channels);
    const free = await waitIn(laneOf(channels, `${workspace} ${channel}`), pace.channel, limits);
    if (!free.ok) return free;
    return waitIn(laneOf(workspaces, workspace), pace.workspace, { ...limits, from: free.at });
  };
  return {
    turn: (workspace, channel) => wait(workspace, channel, { patience: pace.patience, lead: 0, from: 0 }),
    announce: (workspace, channel, signal) =>
      wait(workspace, channel, { patience: pace.queue, lead: pace.lead, from: 0, signal }),
    answered(workspace, channel) {
      const lane = laneOf(channels, `${workspace} ${channel}`);
      lane.next = Math.max(lane.next, now() + pace.channel);
    },
    rest(workspace, channel, seconds) {
      const until = now() + seconds * 1000;
      hold(laneOf(channels, `${workspace} ${channel}`), until);
      const other = lastHeld.get(workspace);
      if (other && other.channel !== channel && other.until > now())
        hold(laneOf(workspaces, workspace), until);
      lastHeld.set(workspace, { channel, until });
    },
  };
}

/** Not before the instant of `performance.now()`: the event loop's own time, by which timers go, is behind it. */
export async function until(instant: number, signal?: AbortSignal): Promise<void> {
  while (instant > now() && signal?.aborted !== true)
    await sleep(Math.ceil(instant - now()), null, { signal }).catch(() => null);
}

/**
 * One caller in each round of the event loop: between any two, all that has come in over the network is heard. A
 * channel keeps its distance from the answer that is heard, and must not lose time over one that waits to be.
 */
export function createBreath(): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return async () => {
    last = last.then(() => setImmediate());
    await last;
  };
}

interface Limits {
  readonly patience: number;
  readonly lead: number;
  /** No turn before this instant. */
  readonly from: number;
  readonly signal?: AbortSignal;
}

/** Waits for the next free instant; not where that is too far off, or nobody waits any more. */
async function waitIn(lane: Lane, interval: number, limits: Limits): Promise<Turn> {
  const { patience, lead, from, signal } = limits;
  for (;;) {
    const at = Math.max(now(), from, lane.next, lane.heldUntil);
    if (at - now() > patience) return { ok: false, retryAfter: comeBack(lane, at, interval) };
    lane.next = at + interval;
    await until(at - lead, signal);
    if (signal?.aborted === true) return { ok: false, retryAfter: 0 };
    // While this one slept, Slack may have asked for rest: then it queues again.
    if (lane.heldUntil <= at) return { ok: true, at };
  }
}

/** In seconds: one after the other, so that not all come at once to be sent away again. */
function comeBack(lane: Lane, at: number, interval: number): number {
  const turn = Math.max(at, lane.promised);
  lane.promised = turn + interval;
  return Math.ceil(turn - now()) / 1000;
}

/** Monotonic, so that a clock set back or forth neither stalls nor floods. */
function now(): number {
  return performance.now();
}

function laneOf(lanes: Map<string, Lane>, key: string): Lane {
  const lane = lanes.get(key) ?? { next: 0, heldUntil: 0, promised: 0 };
  lanes.set(key, lane);
  return lane;
}

function hold(lane: Lane, until: number): void {
  lane.heldUntil = Math.max(lane.heldUntil, until);
  lane.next = Math.max(lane.next, until);
}

function forgetFree(lanes: Map<string, Lane>): void {
  if (lanes.size < KEPT) return;
  for (const [key, lane] of lanes) if (lane.next < now()) lanes.delete(key);
}
