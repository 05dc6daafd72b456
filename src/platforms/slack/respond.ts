import { setTimeout as sleep } from "node:timers/promises";
import { wasSent } from "./failures.ts";
import { SLACK_LIMITS } from "./limits.ts";
import type { SlackPayload } from "./payload.ts";

/** Answers at the address that came with a command or a button. True when it stands there. */
export type Respond = (
  url: string,
  payload: SlackPayload,
  audience: "in_channel" | "ephemeral",
) => Promise<boolean>;

const ATTEMPTS = 3;
const LONGEST_WAIT = 10;

/** `apiUrl` null: only Slack's own host is answered. */
export function createRespond(apiUrl: string | null): Respond {
  const origins = ["https://hooks.slack.com", ...(apiUrl === null ? [] : [new URL(apiUrl).origin])];
  return async (url, payload, audience) => {
    if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) return false;
    const body = JSON.stringify({
      ...payload,
      response_type: audience,
      replace_original: false,
      unfurl_links: false,
      unfurl_media: false,
      mrkdwn: false,
    });
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const outcome = await post(url, body);
      if (outcome.type !== "wait") return outcome.type === "posted";
      if (attempt < ATTEMPTS) await sleep(outcome.seconds * 1000);
    }
    return false;
  };
}

type Posted =
  | { readonly type: "posted" }
  | { readonly type: "failed" }
  /** It was certainly not taken; another try does no harm. */
  | { readonly type: "wait"; readonly seconds: number };

/** An answer that was lost may have arrived: it counts as posted, since a second one would be worse. */
async function post(url: string, body: string): Promise<Posted> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(SLACK_LIMITS.timeout),
    });
    await response.body?.cancel();
    if (response.status === 429) {
      const named = Number.parseInt(response.headers.get("retry-after") ?? "1", 10);
      return { type: "wait", seconds: Math.min(Number.isNaN(named) ? 1 : named, LONGEST_WAIT) };
    }
    return { type: response.ok || response.status >= 500 ? "posted" : "failed" };
  } catch (error) {
    return wasSent(error) ? { type: "posted" } : { type: "wait", seconds: 1 };
  }
}
