import { DefaultRestOptions } from "discord.js";
import type { RESTOptions } from "discord.js";
import { DISCORD_LIMITS } from "./limits.ts";

type MakeRequest = RESTOptions["makeRequest"];

/** We fell silent, so that Discord does not ban the address all our processes share. */
export class SilencedError extends Error {
  override readonly name = "SilencedError";
  /** Seconds until asking again makes sense. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super("discord: too many requests were refused; none are sent for a while");
    this.retryAfter = retryAfter;
  }
}

/**
 * Stands between the client and the network: counts refused requests (401, 403, 429) and stops sending before Discord
 * bans the address; gives a 429 without `Retry-After` one (seconds), since the client asks again at once without it.
 */
export function guardRequests(invalid: InvalidCount, retryAfter: number): MakeRequest {
  return async (url, init) => {
    const silence = invalid.silence();
    if (silence !== null) throw new SilencedError(silence);
    const response = await DefaultRestOptions.makeRequest(url, init);
    const { status, headers } = response;
    if (status === 401 || status === 403) invalid.add();
    if (status !== 429) return response;
    if (headers.get("x-ratelimit-scope") !== "shared") invalid.add();
    if (!(Number(headers.get("retry-after")) > 0)) {
      headers.set("retry-after", String(retryAfter));
    }
    return response;
  };
}

/** How many requests were refused of late. */
export interface InvalidCount {
  add(): void;
  /** Seconds until requests may be sent again; null when they may now. */
  silence(): number | null;
}

export function createInvalidCount(most: number = DISCORD_LIMITS.invalidRequests): InvalidCount {
  const times: number[] = [];
  return {
    add() {
      times.push(performance.now());
      if (times.length > most) times.shift();
    },
    silence() {
      // Full, and its oldest still within the window.
      const oldest = times.length < most ? undefined : times[0];
      const left = oldest === undefined ? 0 : oldest + DISCORD_LIMITS.invalidWindow - performance.now();
      return left > 0 ? Math.ceil(left / 1000) : null;
    },
  };
}
