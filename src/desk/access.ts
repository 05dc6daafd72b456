import type { Secret } from "../domain/secret.ts";
import { createHash, timingSafeEqual } from "node:crypto";

/** Who asks. */
export interface Visitor {
  /** The address the connection comes from; null when it is gone. */
  readonly remote: string | null;
  /** The Host header. */
  readonly host: string | null;
  readonly authorization: string | null;
}

/**
 * Without a token only whoever sits at this machine may look, and asks for it by its own name: a page of somebody else
 * whose name was made to point here does not. With a token whoever knows it may, from anywhere.
 */
export function mayEnter({ remote, host, authorization }: Visitor, token: Secret | null): boolean {
  if (token !== null) return authorization !== null && isToken(passwordIn(authorization), token);
  return remote !== null && LOOPBACK.test(remote) && host !== null && OWN_NAME.test(host);
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/u;
const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/u;

/** RFC 7617: `Basic` with base64 of "name:password". */
function passwordIn(authorization: string): string {
  const [, encoded = ""] = /^Basic ([\w+/=-]{1,400})$/iu.exec(authorization) ?? [];
  const decoded = Buffer.from(encoded, "base64").toString("utf8");
  return decoded.slice(decoded.indexOf(":") + 1);
}

/** Compared by digest, so that neither time nor length tells anything. */
function isToken(given: string, token: Secret): boolean {
  return timingSafeEqual(digest(given), digest(token.reveal()));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
