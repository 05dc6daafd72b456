import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import type { RateLimitData } from "discord.js";
import type { Failure } from "../../domain/failure.ts";
import { explain } from "./failure-wording.ts";
import { SilencedError } from "./guard.ts";
import { DISCORD_LIMITS } from "./limits.ts";

/** Failed before a byte of the request can have arrived. */
const NOT_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|UND_ERR_CONNECT_TIMEOUT)$/u;

/** Discord's code for "already acknowledged": an answer we believed lost had arrived. */
export const ACKNOWLEDGED = "40060";

/** Nothing gets into such a channel until somebody changes something: no access, no permission, gone, locked. */
const CLOSED: readonly string[] = ["10003", "50001", "50013", "50007", "50083", "160002", "160005"];

/** Told "no" for what we sent: nobody but a developer can mend it. */
const OURS: readonly string[] = ["50035", "50006", "50109", "50080"];

/** Whatever the client threw, as one of the three failures; `channel` null where none is concerned. */
export function failureOf(error: unknown, channel: string | null): Failure {
  if (error instanceof RateLimitError) return rateLimited(channel, waitOf(error) / 1000, error);
  if (error instanceof SilencedError) return rateLimited(channel, error.retryAfter, error);
  if (error instanceof DiscordAPIError) return refusal(String(error.code), error.status, channel, error);
  if (error instanceof HTTPError && error.status < 500) {
    return refusal(`http_${error.status}`, error.status, channel, error);
  }
  return unreachable(channel, error);
}

/** Milliseconds until Discord would take it; the client tells of them in several places. */
export function waitOf({
  timeToReset,
  retryAfter,
  sublimitTimeout,
}: Pick<RateLimitData, "timeToReset" | "retryAfter" | "sublimitTimeout">): number {
  return Math.max(timeToReset, retryAfter, sublimitTimeout);
}

/** Whether trying again is of no use until somebody changes something. */
export function isClosed(failure: Failure): boolean {
  return failure.type === "refused" && CLOSED.includes(failure.code);
}

/** Whether a post stands there cannot be known. */
export function unconfirmed(channel: string): Failure {
  return { type: "unreachable", sent: true, ...told("unanswered", channel) };
}

/** `seconds` zero where nobody said how long. */
export function rateLimited(channel: string | null, seconds: number, cause: unknown): Failure {
  const retryAfter = Math.max(1, Math.ceil(seconds || DISCORD_LIMITS.retryAfter));
  return { type: "refused", code: "ratelimited", retryAfter, ...told("ratelimited", channel), cause };
}

function refusal(code: string, status: number, channel: string | null, cause: unknown): Failure {
  if (status >= 500) return unreachable(channel, cause);
  if (OURS.includes(code)) return { type: "broken", ...told("broken", channel, code), cause };
  const known = status === 401 ? "unauthorized" : code;
  return { type: "refused", code: known, retryAfter: null, ...told(known, channel), cause };
}

function unreachable(channel: string | null, cause: unknown): Failure {
  const sent = !codesOf(cause).some((code) => NOT_SENT.test(code));
  return { type: "unreachable", sent, ...told(sent ? "unanswered" : "unreachable", channel), cause };
}

function told(code: string, channel: string | null, detail = code): Pick<Failure, "message" | "wording"> {
  const wording = explain(code, channel, detail);
  return { message: `discord: ${wording.en}`, wording };
}

/** Error codes along the chain of causes, those of parallel attempts (IPv4 and IPv6) with them. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const parallel = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...own, ...parallel, ...codesOf(error.cause)];
}
