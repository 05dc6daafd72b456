import { webApi } from "@slack/bolt";
import type { Logger } from "@slack/bolt";
import type { Failure } from "../../domain/failure.ts";
import { failureOf } from "./failures.ts";
import { SLACK_LIMITS } from "./limits.ts";

/** What a method answered; shapes differ by method. */
export type Answer = Readonly<Record<string, unknown>>;

export type CallOutcome =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly failure: Failure };

/** Slack's Web API, one call at a time: no retries, no waiting for others, no exceptions. */
export interface SlackApi {
  call(token: string, method: string, args: Readonly<Record<string, unknown>>): Promise<CallOutcome>;
}

/** `apiUrl` null for Slack itself; else it ends in `/api/`. */
export function createSlackApi(options: {
  readonly apiUrl: string | null;
  readonly logger: Logger;
}): SlackApi {
  const client = new webApi.WebClient(undefined, clientOptions(options.apiUrl, options.logger));
  return {
    async call(token, method, args) {
      try {
        const answer = await client.apiCall(method, { ...args, token });
        return { ok: true, answer: { ...answer } };
      } catch (error) {
        return { ok: false, failure: failureOf(error, channelOf(args)) };
      }
    },
  };
}

function channelOf(args: Readonly<Record<string, unknown>>): string | null {
  return typeof args["channel"] === "string" ? args["channel"] : null;
}

/**
 * A fresh object for each client: Bolt writes its own retry policy into the one it is given. Retries are ours, since
 * the client would repeat a post that was applied; and a 429 must not make its other calls wait.
 */
export function clientOptions(apiUrl: string | null, logger: Logger): webApi.WebClientOptions {
  return {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: SLACK_LIMITS.timeout,
    fetch: fetchWithRetryAfter,
  };
}

/** The client throws a nameless error for a 429 that names no time; so it always names one. */
const fetchWithRetryAfter: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const named = Number.parseInt(response.headers.get("retry-after") ?? "", 10);
  if (response.status !== 429 || named >= 0) return response;
  await response.body?.cancel();
  return new Response(null, { status: 429, headers: { "retry-after": String(SLACK_LIMITS.retryAfter) } });
};
