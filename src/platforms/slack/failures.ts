import { webApi } from "@slack/bolt";
import type { Failure } from "../../domain/failure.ts";
import { explain } from "./failure-wording.ts";
import { SLACK_LIMITS } from "./limits.ts";

/** Told "no" for what we sent: nobody but a developer can mend it. */
const OURS =
  /^(?:invalid_blocks|invalid_blocks_format|invalid_arg.*|invalid_array_arg|invalid_form_data|invalid_json|invalid_post_type|invalid_metadata.*|metadata_too_large|msg_too_long|msg_blocks_too_long|no_text|unknown_method|view_too_large|missing_args|missing_charset|too_many_.*)$/u;

/** Slack says of these itself that part of it may have been done. */
const UNCLEAR = /^(?:fatal_error|internal_error|service_unavailable|request_timeout)$/u;

/** Failed before a byte of the request can have arrived. */
const NOT_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|UND_ERR_CONNECT_TIMEOUT)$/u;

/** Whatever the client threw, as one of the three failures; `channel` null where none is concerned. */
export function failureOf(error: unknown, channel: string | null): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return rateLimited(channel, error.retryAfter, error);
  if (error instanceof webApi.WebAPIPlatformError) return refusal(error.data.error, channel, error);
  if (error instanceof webApi.WebAPIHTTPError && error.statusCode < 500) {
    return refusal(`http_${error.statusCode}`, channel, error);
  }
  // A body that is cut off throws a bare TypeError: the post may well stand there.
  return unreachable(channel, error);
}

/** Slack says "not so fast", or the pacer says it before. `retryAfter` in seconds. */
export function rateLimited(channel: string | null, retryAfter: number, cause?: unknown): Failure {
  const failure = {
    type: "refused",
    code: "ratelimited",
    retryAfter,
    ...told("ratelimited", channel),
  } as const;
  return cause === undefined ? failure : { ...failure, cause };
}

/** Whether a post stands there is not known. */
export function notSeen(channel: string): Failure {
  return { type: "unreachable", sent: true, ...told("unanswered", channel) };
}

/** There is no token for a workspace. */
export function notInstalled(channel: string | null): Failure {
  return { type: "refused", code: "not_installed", retryAfter: null, ...told("not_installed", channel) };
}

function refusal(code: string, channel: string | null, cause: unknown): Failure {
  // A cut-off or foreign body comes as an "error" of any text.
  if (!/^[a-z0-9_:]{1,80}$/u.test(code) || UNCLEAR.test(code)) return unreachable(channel, cause);
  if (/^rate_?limited$/u.test(code)) return rateLimited(channel, SLACK_LIMITS.retryAfter, cause);
  if (OURS.test(code)) return { type: "broken", ...told("broken", channel, code), cause };
  return { type: "refused", code, retryAfter: null, ...told(code, channel), cause };
}

function unreachable(channel: string | null, cause: unknown): Failure {
  const sent = wasSent(cause);
  return { type: "unreachable", sent, ...told(sent ? "unanswered" : "unreachable", channel), cause };
}

function told(code: string, channel: string | null, detail = code): Pick<Failure, "message" | "wording"> {
  const wording = explain(code, channel, detail);
  return { message: `slack: ${wording.en}`, wording };
}

/** Whether the request may have arrived, for all we can tell. */
export function wasSent(error: unknown): boolean {
  return !codesOf(error).some((code) => NOT_SENT.test(code));
}

/** Error codes along the chain of causes, those of parallel attempts (IPv4 and IPv6) with them. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const parallel = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...own, ...parallel, ...codesOf(error.cause)];
}
