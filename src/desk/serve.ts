import { serve } from "@hono/node-server";
import type { HttpBindings } from "@hono/node-server";
import { StartError } from "../domain/failure.ts";
import { createDesk } from "./desk.ts";
import type { DeskOptions } from "./desk.ts";

export interface DeskPlace {
  readonly port: number;
  /** Null for this machine alone. */
  readonly host: string | null;
}

/** Opens the desk and says where it is. Throws a StartError where the port cannot be had. */
export async function openDesk(
  { port, host }: DeskPlace,
  options: Omit<DeskOptions, "remoteOf">,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const desk = createDesk({ ...options, remoteOf });
  const hostname = host ?? "127.0.0.1";
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: desk.fetch, port, hostname }, (info) => {
      resolve({
        address: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${String(info.port)}/`,
        close: () =>
          new Promise((done) =>
            server.close(() => {
              done();
            }),
          ),
      });
    });
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(new StartError(closed(port, cause.code ?? "unknown"), { cause }));
    });
  });
}

function remoteOf(environment: unknown): string | null {
  return (environment as HttpBindings | undefined)?.incoming.socket.remoteAddress ?? null;
}

function closed(port: number, code: string): { readonly de: string; readonly en: string } {
  return {
    de: `Port ${String(port)} für den Schreibtisch lässt sich nicht öffnen (${code}); mit DESK_PORT einen anderen wählen.`,
    en: `port ${String(port)} for the desk cannot be opened (${code}); choose another with DESK_PORT.`,
  };
}
