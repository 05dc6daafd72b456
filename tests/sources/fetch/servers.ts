import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import { createServer as createSocketServer } from "node:net";
import type { Server as SocketServer, Socket } from "node:net";
import type { AddressInfo } from "node:net";

export interface LocalServer {
  readonly port: number;
  close(): Promise<void>;
}

/** An HTTP server on all of loopback. */
export async function startServer(answer: RequestListener): Promise<LocalServer> {
  const server = createServer(answer);
  await listen(server);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      return closed(server);
    },
  };
}

/** A server that does to its connections whatever it is told. */
export async function startSocketServer(serve: (socket: Socket) => void): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    // A client that goes away is what these servers are for.
    socket.on("error", () => sockets.delete(socket));
    serve(socket);
  });
  await listen(server);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return closed(server);
    },
  };
}

function listen(server: Server | SocketServer): Promise<void> {
  return new Promise((resolve) => server.listen(0, "::", resolve));
}

function closed(server: Server | SocketServer): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
