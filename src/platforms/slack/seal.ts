import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { Secret } from "../../domain/secret.ts";

/** Keys of 32 bytes: the first encrypts, all decrypt, so that a new one can be put before an old one. */
export interface SealingKeys {
  seal(plain: string, owner: string): string;
  /** `isOld`: sealed with another key than the first. Throws a SealError where no key fits. */
  open(sealed: string, owner: string): { readonly plain: string; readonly isOld: boolean };
}

/** Something encrypted cannot be read: the key is gone, or the text was tampered with. */
export class SealError extends Error {
  override readonly name = "SealError";
}

interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

const VERSION = "1";

/** Bytes. */
const NONCE = 12;
const TAG = 16;

/** From TOKEN_ENCRYPTION_KEY: base64 keys between commas. */
export function readSealingKeys(secret: Secret): SealingKeys {
  const keys = secret.reveal().split(",").map(readKey);
  const [first] = keys;
  if (!first) throw new SealError("TOKEN_ENCRYPTION_KEY is empty; make one with: openssl rand -base64 32");
  return {
    seal: (plain, owner) => encrypt(first, plain, owner),
    open(sealed, owner) {
      const [version, id, body] = sealed.split(".");
      const key = keys.find((each) => each.id === id);
      if (version !== VERSION || !key || body === undefined) {
        throw new SealError("a stored token was sealed with another key; put that key behind the new one");
      }
      return { plain: decrypt(key, body, owner), isOld: key !== first };
    },
  };
}

function readKey(text: string): Key {
  const bytes = Buffer.from(text.trim(), "base64");
  return { id: createHash("sha256").update(bytes).digest("hex").slice(0, 8), bytes };
}

/** AES-256-GCM; the owner is authenticated with it, so that one workspace's token is none of another's. */
function encrypt(key: Key, plain: string, owner: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce).setAAD(Buffer.from(owner));
  const body = Buffer.concat([nonce, cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `${VERSION}.${key.id}.${body.toString("base64url")}`;
}

function decrypt(key: Key, text: string, owner: string): string {
  const body = Buffer.from(text, "base64url");
  try {
    // A shorter tag would be easier to forge.
    const tag = { authTagLength: TAG };
    const decipher = createDecipheriv("aes-256-gcm", key.bytes, body.subarray(0, NONCE), tag);
    decipher.setAAD(Buffer.from(owner)).setAuthTag(body.subarray(-TAG));
    return Buffer.concat([decipher.update(body.subarray(NONCE, -TAG)), decipher.final()]).toString("utf8");
  } catch (error) {
    throw new SealError("a stored token was tampered with; have the workspace install again", {
      cause: error,
    });
  }
}
