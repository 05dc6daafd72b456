import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import type { Json } from "./world.ts";

/** How one delivery was taken up. */
export interface Receipt {
  /** False where nothing came back in time, or no connection was there to take it. */
  readonly acknowledged: boolean;
  /** Milliseconds until then. */
  readonly ms: number;
  /** What the app answered with, such as errors of a form. */
  readonly body: Json | null;
  /** HTTP only. */
  readonly status?: number;
}

export interface Sockets {
  /** Connections that would be given the next payload. */
  readonly open: () => number;
  readonly opened: () => number;
  /** Lets whoever comes from now on wait so many milliseconds before he is let in. */
  admitAfter(ms: number): void;
  /** One connection takes it, in turn; Slack gives up after three seconds. */
  send(type: string, payload: Json, options?: { readonly retry?: number }): Promise<Receipt>;
  /** Slack's regular `disconnect`, to the oldest connection, or to all. */
  refresh(which?: "oldest" | "all"): void;
  /** The line goes dead without a word. */
  drop(which?: "oldest" | "all"): void;
  close(): void;
}

const PATIENCE = 3000;

interface Waiting {
  readonly take: (body: Json | null) => void;
}

/** Socket Mode on `/link`: hello, envelopes, acknowledgments, pings, disconnects. */
export function createSockets(server: Server, appId: string): Sockets {
  const upgrades = new WebSocketServer({ noServer: true });
  const live: WebSocket[] = [];
  const waiting = new Map<string, Waiting>();
  let opened = 0;
  let sent = 0;
  let wait = 0;
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    setTimeout(() => {
      if (!socket.destroyed) upgrades.handleUpgrade(request, socket, head, admit);
    }, wait);
  });
  const pings = setInterval(() => {
    for (const connection of live) connection.ping();
  }, 1000);

  function admit(connection: WebSocket): void {
    opened += 1;
    live.push(connection);
    greet(connection);
  }

  function greet(connection: WebSocket): void {
    connection.on("close", () => {
      forget(connection);
    });
    connection.on("error", () => {
      forget(connection);
    });
    connection.on("message", (data: Buffer) => {
      const { envelope_id: id, payload } = JSON.parse(data.toString("utf8")) as Json;
      const body = (payload ?? {}) as Json;
      waiting.get(String(id))?.take(Object.keys(body).length > 0 ? body : null);
    });
    connection.send(
      JSON.stringify({
        type: "hello",
        num_connections: live.length,
        debug_info: { host: "applink-1", approximate_connection_time: 18_060 },
        connection_info: { app_id: appId },
      }),
    );
  }

  function forget(connection: WebSocket): void {
    const index = live.indexOf(connection);
    if (index >= 0) live.splice(index, 1);
  }

  const chosen = (which: "oldest" | "all"): readonly WebSocket[] =>
    which === "all" ? [...live] : live.slice(0, 1);

  return {
    open: () => live.length,
    opened: () => opened,
    admitAfter(ms) {
      wait = ms;
    },
    async send(type, payload, { retry } = {}) {
      sent += 1;
      const connection = live[sent % Math.max(live.length, 1)];
      if (!connection) return { acknowledged: false, ms: 0, body: null };
      const envelope = {
        envelope_id: `e-${sent}`,
        type,
        payload,
        accepts_response_payload: type !== "events_api",
        ...(retry === undefined ? {} : { retry_attempt: retry, retry_reason: "timeout" }),
      };
      const start = performance.now();
      return new Promise((resolve) => {
        const settle = (acknowledged: boolean, body: Json | null): void => {
          clearTimeout(timer);
          waiting.delete(envelope.envelope_id);
          resolve({ acknowledged, ms: performance.now() - start, body });
        };
        const timer = setTimeout(settle, PATIENCE, false, null);
        waiting.set(envelope.envelope_id, {
          take: (body) => {
            settle(true, body);
          },
        });
        connection.send(JSON.stringify(envelope));
      });
    },
    refresh(which = "oldest") {
      for (const connection of chosen(which)) {
        // From here on Slack gives this connection nothing more.
        forget(connection);
        connection.send(
          JSON.stringify({
            type: "disconnect",
            reason: "refresh_requested",
            debug_info: { host: "applink-1" },
          }),
        );
      }
    },
    drop(which = "oldest") {
      for (const connection of chosen(which)) {
        forget(connection);
        connection.terminate();
      }
    },
    close() {
      clearInterval(pings);
      for (const connection of upgrades.clients) connection.terminate();
      upgrades.close();
    },
  };
}
