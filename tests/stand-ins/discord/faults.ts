import type { ServerResponse } from "node:http";

/** What can go wrong with one answer. `applied`: the request took effect all the same. */
export type Fault =
  /** 429: `retryAfter` null for one without the header; `global` for the whole bot. */
  | {
      readonly type: "status";
      readonly status: number;
      readonly retryAfter?: string | null;
      readonly global?: boolean;
      readonly applied?: boolean;
    }
  | { readonly type: "error"; readonly status: number; readonly code: number; readonly applied?: boolean }
  | { readonly type: "slow"; readonly ms: number }
  | { readonly type: "silence"; readonly applied: boolean }
  | { readonly type: "reset"; readonly applied: boolean }
  | { readonly type: "fin"; readonly applied: boolean }
  /** Headers and half of the body, then the end. */
  | { readonly type: "truncated"; readonly applied: boolean };

interface Planned {
  readonly route: RegExp;
  readonly fault: Fault;
  left: number;
}

export interface Faults {
  /** The next `times` requests whose "METHOD /path" fits; `Infinity` until `clear`. */
  plan(route: RegExp, fault: Fault, times?: number): void;
  take(request: string): Fault | null;
  clear(): void;
}

export function createFaults(): Faults {
  let planned: Planned[] = [];
  return {
    plan(route, fault, times = 1) {
      planned.push({ route, fault, left: times });
    },
    take(request) {
      const hit = planned.find(({ route }) => route.test(request));
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

/** Ends the answer as the fault wants it. `send` is the answer without a fault. */
export function misbehave(fault: Fault, response: ServerResponse, send: () => void): void {
  switch (fault.type) {
    case "status":
      refuse(fault, response);
      return;
    case "error":
      response.writeHead(fault.status, { "content-type": "application/json" });
      response.end(JSON.stringify({ code: fault.code, message: "as planned" }));
      return;
    case "slow":
      setTimeout(send, fault.ms);
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
      response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
      response.write('{"id":"1', () => response.socket?.destroy());
      return;
    default:
      fault satisfies never;
  }
}

function refuse(fault: Extract<Fault, { type: "status" }>, response: ServerResponse): void {
  const { status, retryAfter = "1", global = false } = fault;
  response.writeHead(status, {
    "content-type": "application/json",
    ...(status === 429 && retryAfter !== null ? { "retry-after": retryAfter } : {}),
    ...(status === 429 && global ? { "x-ratelimit-global": "true" } : {}),
    ...(status === 429 ? { "x-ratelimit-scope": global ? "global" : "user" } : {}),
  });
  response.end(
    status === 429
      ? JSON.stringify({ message: "You are being rate limited.", retry_after: 1, global })
      : JSON.stringify({ message: `${status}`, code: 0 }),
  );
}
