import { setTimeout as sleep } from "node:timers/promises";
import { SocketModeReceiver, webApi } from "@slack/bolt";
import type { App, Logger, Receiver } from "@slack/bolt";
import type { Log } from "../../ports/log.ts";
import { clientOptions } from "./api.ts";
import { SLACK_LIMITS } from "./limits.ts";
import { quietAfter, redact } from "./logger.ts";

export interface SocketOptions {
  readonly appToken: string;
  readonly apiUrl: string | null;
  readonly logger: Logger;
  readonly log: Log;
}

/** A receiver that also tells when it can first be reached. */
export interface OpenReceiver extends Receiver {
  readonly ready: Promise<void>;
}

/** Milliseconds a silent connection is trusted. */
const SILENCE = 3000;
/** Milliseconds after which a connection counts as good. */
const STEADY = 500;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
/** A token that Slack does not take is asked about again this rarely. */
const REFUSED_WAIT = 60_000;

/** Milliseconds that the ends of all connections are waited for. */
const GOODBYE = 1000;

/** Slack says it will never let this token in. */
const REFUSED =
  /^(?:not_authed|invalid_auth|account_inactive|user_removed_from_team|team_disabled|not_allowed_token_type|token_revoked|forbidden_team)$/u;

/**
 * Socket Mode over several connections, each opened again the moment it ends. The client's own reconnecting waits
 * before it starts, and ends in an unhandled rejection at the first 503; so it is switched off.
 */
export function createSocketReceiver(options: SocketOptions): OpenReceiver {
  const stopping = new AbortController();
  const { signal } = stopping;
  const logger = quietAfter(signal, options.logger);
  const lines = Array.from({ length: SLACK_LIMITS.connections }, () => openLine({ ...options, logger }));
  const kept: Promise<void>[] = [];
  let reached = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    reached = resolve;
  });
  return {
    ready,
    init(app: App) {
      for (const line of lines) line.init(app);
    },
    async start() {
      for (const [index, line] of lines.entries()) {
        kept.push(keepConnected(line, { ...options, name: index + 1, signal, reached }));
      }
    },
    async stop() {
      stopping.abort();
      await Promise.race([Promise.all(kept), sleep(GOODBYE, undefined, { ref: false })]);
      // What is still on its way to Slack by now is cut off.
      for (const line of lines) void line.client.disconnect();
    },
  };
}

function openLine({ appToken, apiUrl, logger }: SocketOptions): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    clientPingTimeout: SILENCE,
    installerOptions: { clientOptions: clientOptions(apiUrl, logger) },
  });
}

interface Keeping extends SocketOptions {
  readonly name: number;
  readonly signal: AbortSignal;
  readonly reached: () => void;
}

/**
 * Until told to stop: connect, wait for the end, connect again. A connection that comes when we are to stop is ended as
 * soon as it is there: to end it before is a fault to the client, and leaves open what comes later.
 */
async function keepConnected(line: SocketModeReceiver, keeping: Keeping): Promise<void> {
  const { log, name, signal, reached } = keeping;
  let failures = 0;
  const mayStay = (): boolean => !signal.aborted;
  while (mayStay()) {
    const ended = new Promise<void>((resolve) => line.client.once("disconnected", resolve));
    let wait = 0;
    try {
      await line.client.start();
      const forget = whenAborted(signal, () => void line.client.disconnect());
      const start = performance.now();
      if (mayStay()) log.info("slack.connected", { connection: name });
      reached();
      await ended.finally(forget);
      // One that ends as soon as it is there has failed as well.
      failures = performance.now() - start > STEADY ? 0 : failures + 1;
      wait = waitAfter(failures);
    } catch (error) {
      if (!mayStay()) return;
      failures += 1;
      tell(error, failures, keeping);
      wait = Math.max(waitAfter(failures), askedFor(error));
    }
    await sleep(wait * (1 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
  }
}

/** Now where it has been aborted already; returns how to call it off. */
function whenAborted(signal: AbortSignal, act: () => void): () => void {
  if (signal.aborted) act();
  else signal.addEventListener("abort", act, { once: true });
  return () => {
    signal.removeEventListener("abort", act);
  };
}

/** None the first time, then twice as long each time. What is waited is spread, lest many processes come together. */
function waitAfter(failures: number): number {
  return failures < 2 ? 0 : Math.min(FIRST_WAIT * 2 ** (failures - 2), LONGEST_WAIT);
}

/** Milliseconds that an answer of Slack's asks us to stay away. */
function askedFor(error: unknown): number {
  if (isRefused(error)) return REFUSED_WAIT;
  return error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1000 : 0;
}

function isRefused(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && REFUSED.test(error.data.error);
}

/** The first failure, and every tenth: what is wrong and what to do. */
function tell(error: unknown, failures: number, { log, name }: Keeping): void {
  const reason = redact(error instanceof Error ? error.message : "the connection ended before it was ready");
  if (isRefused(error)) {
    log.error("slack.refused", {
      message:
        "slack: SLACK_APP_TOKEN is not accepted; make an app-level token with connections:write in the app's settings",
      reason,
    });
  } else if (failures % 10 === 1) {
    log.warn("slack.unreachable", {
      message: "slack: cannot be reached; trying again until it can. Check the network and SLACK_API_URL",
      connection: name,
      reason,
    });
  }
}
