import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { StartError } from "../domain/failure.ts";

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** One port for the platforms that are spoken to over HTTP. */
export interface Doorway {
  /** From now on requests below this path go there. Opens the port when it is first asked to; throws a StartError. */
  open(path: string, listener: Listener): Promise<void>;
  /** Takes nothing new; what is under way goes on. */
  close(): Promise<void>;
}

export function createDoorway(port: number): Doorway {
  const listeners = new Map<string, Listener>();
  let server: Promise<Server> | null = null;
  return {
    async open(path, listener) {
      listeners.set(path, listener);
      await (server ??= listen(port, (request, response) => {
        const found = [...listeners].find(([start]) => request.url?.startsWith(start));
        if (found) found[1](request, response);
        else response.writeHead(404).end();
      }));
    },
    async close() {
      (await server)?.close();
    },
  };
}

async function listen(port: number, listener: Listener): Promise<Server> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const code = cause.code ?? "unknown";
      const de = `Port ${port} lässt sich nicht öffnen (${code}); mit PORT einen anderen wählen.`;
      const en = `port ${port} cannot be opened (${code}); choose another with PORT.`;
      reject(new StartError({ de, en }, { cause }));
    });
    server.listen(port, () => {
      resolve(server);
    });
  });
}
