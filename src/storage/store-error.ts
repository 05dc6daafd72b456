import type { Wording } from "../domain/failure.ts";
import { StartError } from "../domain/failure.ts";

export type StoreErrorCode =
  | "folder-unusable"
  | "disk-full"
  | "disk-broken"
  | "file-damaged"
  | "store-busy"
  | "store-closed"
  | "second-bot"
  | "store-newer"
  | "address-unreadable"
  | "unreachable"
  | "login-refused"
  | "database-missing"
  | "not-permitted"
  | "server-too-old"
  | "connections-exhausted";

/** The store cannot be opened, or cannot keep what it is given. Nothing it kept before is lost by it. */
export class StoreError extends StartError {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, said: Wording, options?: ErrorOptions) {
    super({ de: `Speicher: ${said.de}`, en: `store: ${said.en}` }, options);
    this.code = code;
  }
}
