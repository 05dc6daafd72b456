import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Secret } from "../domain/secret.ts";
import type { Health } from "./health.ts";
import type { Meters } from "./metrics/meters.ts";

/** What the paths need. With a token, metrics are shown to whoever bears it; without one, to this machine alone. */
export interface OperationsOptions {
  readonly health: Health;
  readonly meters: Meters;
  readonly metricsToken: Secret | null;
}

type Answer = readonly [status: number, body: string, type?: string];

const TEXT = "text/plain; charset=utf-8";
/** The text form of Prometheus. */
const EXPOSITION = "text/plain; version=0.0.4; charset=utf-8";

export const OPERATIONS_PATHS = ["/healthz", "/readyz", "/metrics"] as const;

/** Answers `OPERATIONS_PATHS`: alive, ready, and how much of what was done. */
export function createOperationsListener(
  options: OperationsOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const [status, body, type = TEXT] = await answer(request, options);
    const headers = {
      "content-type": type,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    };
    response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
  };
}

async function answer(request: IncomingMessage, options: OperationsOptions): Promise<Answer> {
  if (request.method !== "GET" && request.method !== "HEAD") return [405, "GET only\n"];
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  switch (pathname) {
    case "/healthz":
      return [200, "ok\n"];
    case "/readyz":
      return readyz(options);
    case "/metrics":
      return maySee(request, options.metricsToken) ? metrics(options) : [403, FORBIDDEN];
    default:
      return [404, "not found\n"];
  }
}

const FORBIDDEN = "metrics are for this machine alone; set METRICS_TOKEN to read them from elsewhere\n";

async function readyz({ health }: OperationsOptions): Promise<Answer> {
  const readiness = await health.readiness();
  return readiness.ready ? [200, "ready\n"] : [503, `not ready: ${readiness.reason}\n`];
}

async function metrics({ health, meters }: OperationsOptions): Promise<Answer> {
  const { ready } = await health.readiness();
  meters.set("store_ready", ready ? 1 : 0);
  return [200, await meters.read(), EXPOSITION];
}

function maySee(request: IncomingMessage, token: Secret | null): boolean {
  return token === null ? isFromHere(request) : bears(request, token);
}

/** A proxy on this machine speaks for others, and a page in a browser may bend its own name to this address. */
function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const isLoopback = /^(?:127\.|::1$|::ffff:127\.)/u.test(socket.remoteAddress ?? "");
  const isForOthers = "forwarded" in headers || "x-forwarded-for" in headers || "x-real-ip" in headers;
  return (
    isLoopback && !isForOthers && /^(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$/u.test(headers.host ?? "")
  );
}

/** Hashes are of one length, so that how long the comparison takes tells nothing. */
function bears({ headers }: IncomingMessage, token: Secret): boolean {
  const given = /^Bearer (?<token>.+)$/iu.exec(headers.authorization ?? "")?.groups?.["token"] ?? "";
  return timingSafeEqual(hash(given), hash(token.reveal()));
}

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
