import type { Clock } from "../../ports/clock.ts";

export interface Answered {
  readonly ok: true;
  readonly status: number;
  readonly headers: Headers;
  /** The body where it is a JSON object, else an empty one. */
  readonly body: Readonly<Record<string, unknown>>;
  /** How far our clock is ahead of theirs, in milliseconds; null where they do not say what time it is. */
  readonly ahead: number | null;
}

export type Asked = Answered | { readonly ok: false; readonly reason: string };

/** Milliseconds a check waits for one answer. */
const PATIENCE = 10_000;

/** Asks another side something small; that it cannot be reached is an answer as well. */
export async function ask(url: string, init: RequestInit, clock: Clock): Promise<Asked> {
  try {
    const sent = Date.parse(clock.now());
    const response = await fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(PATIENCE) });
    const text = await response.text();
    const { status, headers } = response;
    const middle = (sent + Date.parse(clock.now())) / 2;
    return { ok: true, status, headers, body: objectIn(text), ahead: aheadOf(headers, middle) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(text) as unknown;
    if (Array.isArray(value)) return { items: value };
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The header says whole seconds: half of one on average. */
function aheadOf(headers: Headers, ours: number): number | null {
  const theirs = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(theirs) ? null : Math.round(ours - (theirs + 500));
}

/** The kind alone: messages of fetch repeat addresses. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if (error.name === "TimeoutError") return `${PATIENCE / 1000} s`;
  const { cause } = error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : error.name;
}
