import { REST, RequestMethod } from "discord.js";
import type { RESTOptions } from "discord.js";
import type { Failure } from "../../domain/failure.ts";
import type { Secret } from "../../domain/secret.ts";
import { failureOf, waitOf } from "./failures.ts";
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

/** A file as it goes over the wire. */
export interface AttachedFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly contentType: string;
}

export interface Call {
  readonly method: keyof typeof METHODS;
  /** "/channels/1/messages". */
  readonly path: `/${string}`;
  readonly body?: unknown;
  /** Sent beside the body, which names them by their place. */
  readonly files?: readonly AttachedFile[];
  /** The channel that a failure is told of; null where none is concerned. */
  readonly channel?: string | null;
}

/** Discord over HTTP. Every call is sent once: what to do about a lost answer is the caller's to say. */
export interface DiscordRest {
  /** With the bot's token, within the bot's rate limits. */
  call(call: Call): Promise<CallOutcome>;
  /** At an interaction's own address, which takes no token and counts towards no limit of the bot's. */
  answer(call: Call): Promise<CallOutcome>;
  /** How it speaks, for the gateway's client, which has a way of its own. */
  readonly options: Partial<RESTOptions>;
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
  const ofBot = restOptions({
    ...options,
    requests: DISCORD_LIMITS.requests,
    retryAfter: DISCORD_LIMITS.retryAfter,
  });
  const bot = new REST(ofBot).setToken(token.reveal());
  const interactions = new REST(
    restOptions({
      ...options,
      requests: Number.MAX_SAFE_INTEGER,
      retryAfter: DISCORD_LIMITS.retryAnswerAfter,
    }),
  );
  return {
    call: (call) => send(bot, call, true),
    answer: (call) => send(interactions, call, false),
    options: ofBot,
  };
}

interface ClientOptions {
  readonly apiUrl: string | null;
  readonly timeout: number;
  readonly invalid: InvalidCount;
  readonly requests: number;
  /** Seconds, where a 429 does not say. */
  readonly retryAfter: number;
}

function restOptions({
  apiUrl,
  timeout,
  invalid,
  requests,
  retryAfter,
}: ClientOptions): Partial<RESTOptions> {
  return {
    version: "10",
    ...(apiUrl === null ? {} : { api: apiUrl.replace(/\/$/u, "") }),
    // Its repetitions come at once and would post twice where no nonce is sent.
    retries: 0,
    timeout,
    globalRequestsPerSecond: requests,
    rejectOnRateLimit: (limit) => waitOf(limit) > DISCORD_LIMITS.patience,
    makeRequest: guardRequests(invalid, retryAfter),
  };
}

async function send(client: REST, call: Call, auth: boolean): Promise<CallOutcome> {
  try {
    const answer = await client.request({
      method: METHODS[call.method],
      fullRoute: call.path,
      auth,
      ...(call.body === undefined ? {} : { body: call.body }),
      ...(call.files === undefined
        ? {}
        : { files: call.files.map(({ data, ...file }) => ({ ...file, data: Buffer.from(data) })) }),
    });
    return { ok: true, answer };
  } catch (error) {
    return { ok: false, failure: failureOf(error, call.channel ?? null) };
  }
}
