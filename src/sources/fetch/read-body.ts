import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { badAnswer, largerThan } from "./fetch-error.ts";

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What the request may say it takes. */
export const ACCEPTED_ENCODINGS = "gzip, deflate, br";

/**
 * The bytes of an answer, unpacked. Throws a FetchError as soon as they are more than `limit`, counted after unpacking,
 * and where they are packed twice or in an unknown way.
 */
export async function readBody(
  body: Readable,
  answer: { readonly url: string; readonly encoding: string; readonly limit: number },
): Promise<Uint8Array> {
  const { url, limit } = answer;
  const encoding = answer.encoding.trim().toLowerCase();
  const packed = encoding !== "" && encoding !== "identity";
  const unpack = UNPACK[encoding];
  if (packed && !unpack) throw badAnswer(url, new Error(`content-encoding: ${encoding.slice(0, 40)}`));
  const plain = unpack ? unpacked(body, unpack()) : body;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of plain as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw largerThan(url, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A failure of the one is one of the other, whichever is read. */
function unpacked(body: Readable, unpacker: Transform): Readable {
  body.on("error", (error) => unpacker.destroy(error));
  unpacker.on("close", () => body.destroy());
  return body.pipe(unpacker);
}
