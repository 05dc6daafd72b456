import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../../ports/clock.ts";
import { FetchError, forbiddenByRobots } from "./fetch-error.ts";
import type { Fetch } from "./fetch.ts";
import { EVERYTHING, readRobots } from "./robots.ts";
import type { Robots } from "./robots.ts";

export interface Manners {
  /** Milliseconds between two requests to one host. */
  readonly interval: number;
  readonly clock: Clock;
}

const ROBOTS_BYTES = 1_000_000;
/** RFC 9309: not to be used for longer than a day. */
const ROBOTS_LAST = 86_400_000;

/** A fetcher that asks one host after another's pause, and nothing that its robots.txt forbids. */
export function createPoliteFetch(fetch: Fetch, { interval, clock }: Manners): Fetch {
  /** By host: when its last request was over. */
  const turns = new Map<string, Promise<number>>();
  const known = new Map<string, { readonly robots: Robots; readonly readAt: number }>();

  return async (request, signal) => {
    const url = URL.parse(request.url);
    // What is no address is refused by the fetcher, with a message.
    if (url === null) return fetch(request, signal);
    const robots = await robotsOf(url, signal);
    if (!robots.allows(`${url.pathname}${url.search}`)) throw forbiddenByRobots(request.url);
    return inTurn(url.host, () => fetch(request, signal), signal);
  };

  async function robotsOf(url: URL, signal: AbortSignal): Promise<Robots> {
    const now = present();
    const before = known.get(url.origin);
    if (before && now - before.readAt < ROBOTS_LAST) return before.robots;
    const robots = await inTurn(url.host, () => askRobots(url, signal), signal);
    known.set(url.origin, { robots, readAt: now });
    return robots;
  }

  /** A server without one allows everything; one that cannot be reached is asked for nothing else either. */
  async function askRobots(url: URL, signal: AbortSignal): Promise<Robots> {
    try {
      const { body } = await fetch({ url: new URL("/robots.txt", url).href, limit: ROBOTS_BYTES }, signal);
      return readRobots(new TextDecoder().decode(body));
    } catch (error) {
      if (error instanceof FetchError && NO_ROBOTS.has(error.code)) return EVERYTHING;
      throw error;
    }
  }

  function inTurn<Result>(host: string, run: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const before = turns.get(host) ?? Promise.resolve(-Infinity);
    const mine = before.then(async (endedAt) => {
      const pause = endedAt + interval - present();
      // A clock that was set back must not make it longer.
      if (pause > 0) await sleep(Math.min(pause, interval), undefined, { signal });
      return run();
    });
    // Whether it failed is its caller's to know; the next one only waits for it.
    turns.set(host, mine.then(present, present));
    return mine;
  }

  function present(): number {
    return Date.parse(clock.now());
  }
}

const NO_ROBOTS: ReadonlySet<string> = new Set(["refused", "too-large", "too-many-redirects", "bad-answer"]);
