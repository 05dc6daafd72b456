import { createReadStream } from "node:fs";

/** A line of a file as it is on disk; `bytes` is null when it is longer than `limit`. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/** The lines of a file, however large the file is; a line beyond `limit` bytes is not kept. */
export async function* byteLines(path: string, limit: number, signal: AbortSignal): AsyncGenerator<ByteLine> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 0;
  for await (const chunk of createReadStream(path, { signal }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();

  function keep(part: Buffer): void {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  }

  function take(): ByteLine {
    number += 1;
    const line = { number, bytes: size > limit ? null : Buffer.concat(parts) };
    parts = [];
    size = 0;
    return line;
  }
}
