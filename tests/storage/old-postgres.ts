import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** A server that logs anybody in and answers every question with its version, as a real one would: none so old is at hand. */
export async function startOldPostgres(
  version: string,
  number: number,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once("data", () => {
      socket.write(Buffer.concat([authenticated(), ready()]));
      socket.on("data", (asked) => {
        // A terminate message asks nothing.
        if (asked[0] !== "X".charCodeAt(0)) socket.write(answer(version, number));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `postgres://u:p@127.0.0.1:${port}/db`,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(version: string, number: number): Buffer {
  return Buffer.concat([
    message("T", int16(2), column("number", 25), column("text", 25)),
    message("D", int16(2), field(String(number)), field(version)),
    message("C", Buffer.from("SELECT 1\0")),
    ready(),
  ]);
}

const authenticated = (): Buffer => message("R", int32(0));
const ready = (): Buffer => message("Z", Buffer.from("I"));

function message(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function column(name: string, type: number): Buffer {
  const place = Buffer.concat([int32(0), int16(0), int32(type), int16(-1), int32(-1), int16(0)]);
  return Buffer.concat([Buffer.from(`${name}\0`), place]);
}

function field(text: string): Buffer {
  return Buffer.concat([int32(Buffer.byteLength(text)), Buffer.from(text)]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}
