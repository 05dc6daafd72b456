import type { IncomingMessage } from "node:http";

/** In bytes. */
export const MOST_BYTES = 1_000_000;

/** The body as text; a status where it is too large, packed, or no UTF-8. */
export async function readText(
  request: IncomingMessage,
): Promise<
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly status: 413 | 415 }
> {
  const { headers } = request;
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") return { ok: false, status: 415 };
  if (Number(headers["content-length"] ?? 0) > MOST_BYTES) return { ok: false, status: 413 };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return { ok: false, status: 413 };
    chunks.push(chunk);
  }
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, status: 415 };
    throw error;
  }
}
