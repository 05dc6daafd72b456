import type { Readable, Writable } from "node:stream";

/** The streams a command talks through. Results go to `out`; everything else goes to `err`. */
export interface Streams {
  readonly input: Readable;
  readonly out: Writable;
  readonly err: Writable;
  /** Whether a person is watching `err`. */
  readonly interactive: boolean;
}

/** Writes and waits while the other side is slow, so that memory stays constant. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const proceed = (): void => {
      stream.off("drain", proceed).off("close", proceed);
      resolve();
    };
    stream.once("drain", proceed).once("close", proceed);
  });
}

/** Lines of a stream without their ends; a last line needs none. Longer ones than `limit` come cut at it. */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
  limit: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for await (const chunk of input) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n", from)) {
      yield rest.slice(from, rest[end - 1] === "\r" ? end - 1 : end);
      from = end + 1;
    }
    rest = rest.slice(from);
    // Enough to see that the line is too long; the remainder is dropped as it comes.
    if (rest.length > 2 * limit) rest = rest.slice(0, limit + 1);
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
