import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { StartError } from "../domain/failure.ts";
import type { Wording } from "../domain/failure.ts";

export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The one port of the bot, for whatever is spoken to over HTTP. */
export interface Doorway {
  /** From now on requests whose path begins so go there; of several beginnings the longest counts. */
  serve(path: string, listener: Listener): void;
  /** Opens the port. Throws a StartError where that cannot be. */
  open(): Promise<void>;
  /** Ends what is still open. */
  close(): void;
}

export interface DoorwayOptions {
  readonly port: number;
  /** Null: every address of this machine. */
  readonly host: string | null;
}

/** Connections at once; more wait at the door. Milliseconds for a whole request, which are all small. */
const MOST_CONNECTIONS = 1_000;
const REQUEST_TIMEOUT = 15_000;

export function createDoorway({ port, host }: DoorwayOptions): Doorway {
  const listeners = new Map<string, Listener>();
  let server: Server | null = null;
  return {
    serve: (path, listener) => listeners.set(path, listener),
    async open() {
      server = await listen({ port, host }, (request, response) => {
        const found = listenerFor(request.url ?? "/", listeners);
        if (found) found(request, response);
        else response.writeHead(404).end();
      });
    },
    close() {
      server?.close();
      server?.closeAllConnections();
    },
  };
}

function listenerFor(url: string, listeners: ReadonlyMap<string, Listener>): Listener | null {
  const paths = [...listeners.keys()].filter((path) => url.startsWith(path));
  const longest = paths.reduce((best, path) => (path.length > best.length ? path : best), "");
  return listeners.get(longest) ?? null;
}

async function listen({ port, host }: DoorwayOptions, listener: Listener): Promise<Server> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT }, listener);
  server.maxConnections = MOST_CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(new StartError(closed(port, cause.code ?? "unknown"), { cause }));
    });
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      resolve(server);
    });
  });
}

function closed(port: number, code: string): Wording {
  return {
    de: `Port ${port} lässt sich nicht öffnen (${code}); mit PORT einen anderen wählen.`,
    en: `port ${port} cannot be opened (${code}); choose another with PORT.`,
  };
}
