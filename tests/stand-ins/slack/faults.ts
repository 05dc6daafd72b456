import type { ServerResponse } from "node:http";

/** What can go wrong with one answer. `applied`: the request took effect all the same. */
export type Fault =
  /** `retryAfter` null: a 429 without the header. */
  | {
      readonly type: "status";
      readonly status: number;
      readonly retryAfter?: string | null;
      readonly applied?: boolean;
    }
  | { readonly type: "error"; readonly error: string; readonly applied?: boolean }
  | { readonly type: "slow"; readonly ms: number }
  | { readonly type: "silence"; readonly applied: boolean }
  | { readonly type: "reset"; readonly applied: boolean }
  | { readonly type: "fin"; readonly applied: boolean }
  /** Headers and half of the body, then the end. */
  | { readonly type: "truncated"; readonly applied: boolean };

interface Planned {
  readonly method: string;
  readonly fault: Fault;
  /** Only requests that name this channel. */
  readonly channel: string | null;
  left: number;
}

export interface Faults {
  /** The next `times` requests of a method, in order of planning; `Infinity` until `clear`. */
  plan(method: string, fault: Fault, options?: { readonly times?: number; readonly channel?: string }): void;
  take(method: string, channel: string | null): Fault | null;
  clear(): void;
}

export function createFaults(): Faults {
  let planned: Planned[] = [];
  return {
    plan(method, fault, { times = 1, channel } = {}) {
      planned.push({ method, fault, channel: channel ?? null, left: times });
    },
    take(method, channel) {
      const hit = planned.find(
        (each) => each.method === method && (each.channel === null || each.channel === channel),
      );
      if (!hit) return null;
      hit.left -= 1;
      if (hit.left <= 0) planned = planned.filter((each) => each !== hit);
      return hit.fault;
    },
    clear() {
      planned = [];
    },
  };
}

/** Whether the request takes effect before the fault. */
export function isApplied(fault: Fault | null): boolean {
  return fault === null || fault.type === "slow" || fault.applied === true;
}

/** Ends the answer as the fault wants it. */
export function misbehave(fault: Fault, response: ServerResponse, body: string): void {
  switch (fault.type) {
    case "status":
      response.writeHead(fault.status, {
        "content-type": "application/json",
        ...(fault.status === 429 && fault.retryAfter !== null
          ? { "retry-after": fault.retryAfter ?? "1" }
          : {}),
      });
      response.end(fault.status === 429 ? '{"ok":false,"error":"ratelimited"}' : "<html>no</html>");
      return;
    case "error":
      sendJson(response, JSON.stringify({ ok: false, error: fault.error }));
      return;
    case "slow":
      setTimeout(() => {
        sendJson(response, body);
      }, fault.ms);
      return;
    case "silence":
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "fin":
      response.socket?.end();
      return;
    case "truncated":
      response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
      response.write(body.slice(0, body.length / 2), () => response.socket?.destroy());
      return;
    default:
      fault satisfies never;
  }
}

export function sendJson(response: ServerResponse, body: string): void {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
  response.end(body);
}
