import { REST, RequestMethod } from "discord.js";
import type { Failure } from "../../domain/failure.ts";
import type { Secret } from "../../domain/secret.ts";
import { failureOf } from "./failures.ts";
import { createInvalidCount, guardRequests } from "./guard.ts";
import type { InvalidCount } from "./guard.ts";
import { DISCORD_LIMITS } from "./limits.ts";

const METHODS = {
  GET: RequestMethod.Get,
  POST: RequestMethod.Post,
  PUT: RequestMethod.Put,
  PATCH: RequestMethod.Patch,
  DELETE: RequestMethod.Delete,
} as const;

/** Discord's answer, or why there is none. */
export type CallOutcome =
  { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly failure: Failure };

export interface Call {
  readonly method: keyof typeof METHODS;
  /** "/channels/1/messages". */
  readonly path: `/${string}`;
  readonly body?: unknown;
  /** The channel that a failure is told of; null where none is concerned. */
  readonly channel?: string | null;
}

/** Discord over HTTP. Every call is sent once: what to do about a lost answer is the caller's to say. */
export interface DiscordRest {
  /** With the bot's token, within the bot's rate limits. */
  call(call: Call): Promise<CallOutcome>;
  /** At an interaction's own address, which takes no token and counts towards no limit of the bot's. */
  answer(call: Call): Promise<CallOutcome>;
  /** The client's own, for the gateway. */
  readonly client: REST;
}

export interface RestOptions {
  readonly token: Secret;
  /** Base without version; null for Discord itself. */
  readonly apiUrl: string | null;
  /** Milliseconds. */
  readonly timeout?: number;
}

export function createDiscordRest({ token, apiUrl, timeout }: RestOptions): DiscordRest {
  const invalid = createInvalidCount();
  const options = { apiUrl, timeout: timeout ?? DISCORD_LIMITS.timeout, invalid };
  const bot = openClient({ ...options, requests: DISCORD_LIMITS.requests }).setToken(token.reveal());
  const interactions = openClient({ ...options, requests: Number.MAX_SAFE_INTEGER });
  return {
    call: (call) => send(bot, call, true),
    answer: (call) => send(interactions, call, false),
    client: bot,
  };
}

interface ClientOptions {
  readonly apiUrl: string | null;
  readonly timeout: number;
  readonly invalid: InvalidCount;
  readonly requests: number;
}

function openClient({ apiUrl, timeout, invalid, requests }: ClientOptions): REST {
  return new REST({
    version: "10",
    ...(apiUrl === null ? {} : { api: apiUrl.replace(/\/$/u, "") }),
    // Its repetitions come at once and would post twice where no nonce is sent.
    retries: 0,
    timeout,
    globalRequestsPerSecond: requests,
    rejectOnRateLimit: ({ timeToReset }) => timeToReset > DISCORD_LIMITS.patience,
    makeRequest: guardRequests(invalid),
  });
}

async function send(client: REST, call: Call, auth: boolean): Promise<CallOutcome> {
  try {
    const answer = await client.request({
      method: METHODS[call.method],
      fullRoute: call.path,
      auth,
      ...(call.body === undefined ? {} : { body: call.body }),
    });
    return { ok: true, answer };
  } catch (error) {
    return { ok: false, failure: failureOf(error, call.channel ?? null) };
  }
}
