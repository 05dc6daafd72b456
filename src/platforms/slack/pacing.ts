import { setTimeout as sleep } from "node:timers/promises";
import { SLACK_LIMITS } from "./limits.ts";

/** A turn to post, or the seconds until asking again makes sense. */
export type Turn = { readonly ok: true } | { readonly ok: false; readonly retryAfter: number };

/** Milliseconds. */
export interface Pace {
  /** Between two posts into one channel. */
  readonly channel: number;
  /** Between two posts into one workspace. */
  readonly workspace: number;
  /** The longest wait for a turn: few of a workspace wait, however many it has, so that small ones have room. */
  readonly patience: number;
}

export const SLACK_PACE: Pace = {
  channel: SLACK_LIMITS.channelInterval,
  workspace: SLACK_LIMITS.workspaceInterval,
  patience: 10_000,
};

/** Keeps posts below Slack's rates, so that 429s stay rare; who waits for one channel waits alone. */
export interface Pacer {
  turn(workspace: string, channel: string, signal?: AbortSignal): Promise<Turn>;
  /** Slack has answered a post: the next one into the channel keeps its distance from when that can have come there. */
  answered(workspace: string, channel: string): void;
  /** Slack said 429: this channel rests; the workspace too when a second channel is told so meanwhile. */
  rest(workspace: string, channel: string, seconds: number): void;
}

/** When the next post may go, and until when none may. Milliseconds of a clock that only goes forth. */
interface Lane {
  next: number;
  heldUntil: number;
}

/** Lanes that are free again are forgotten beyond this many. */
const KEPT = 10_000;

export function createPacer(pace: Pace = SLACK_PACE): Pacer {
  const channels = new Map<string, Lane>();
  const workspaces = new Map<string, Lane>();
  const lastHeld = new Map<string, { readonly channel: string; readonly until: number }>();
  return {
    async turn(workspace, channel, signal) {
      forgetFree(channels);
      const limits = { patience: pace.patience, signal };
      const late =
        (await waitIn(laneOf(channels, `${workspace} ${channel}`), pace.channel, limits)) ??
        (await waitIn(laneOf(workspaces, workspace), pace.workspace, limits));
      return late === null ? { ok: true } : { ok: false, retryAfter: late };
    },
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

interface Limits {
  readonly patience: number;
  readonly signal: AbortSignal | undefined;
}

/** Waits for the next free instant; the seconds until one when that is too far off, or nobody waits any more. */
async function waitIn(lane: Lane, interval: number, { patience, signal }: Limits): Promise<number | null> {
  for (;;) {
    const start = Math.max(now(), lane.next, lane.heldUntil);
    if (start - now() > patience) return Math.ceil((start - now()) / 1000);
    lane.next = start + interval;
    if (start > now()) await sleep(start - now(), null, { signal }).catch(() => null);
    if (signal?.aborted === true) return 0;
    // While this one slept, Slack may have asked for rest: then it queues again.
    if (lane.heldUntil <= now()) return null;
  }
}

/** Monotonic, so that a clock set back or forth neither stalls nor floods. */
function now(): number {
  return performance.now();
}

function laneOf(lanes: Map<string, Lane>, key: string): Lane {
  const lane = lanes.get(key) ?? { next: 0, heldUntil: 0 };
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
