import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "../ports/clock.ts";
import type { Ids } from "../ports/ids.ts";

/** Identifiers that sort by the clock's time, and hashes of contents. */
export function createIds(clock: Clock): Ids {
  return {
    next: () => uuidV7(Date.parse(clock.now()), randomBytes(10)),
    of: (content) => createHash("sha256").update(content).digest("hex").slice(0, 32),
  };
}

/** RFC 9562, section 5.7. */
function uuidV7(milliseconds: number, random: Buffer): string {
  const bytes = Buffer.concat([Buffer.alloc(6), random]);
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}
