import { createHash } from "node:crypto";
import { DISCORD_LIMITS } from "./limits.ts";
import type { DiscordPayload } from "./payload.ts";

/** The same for the same key in the same channel, in any process. */
export function nonceOf(channel: string, key: string): string {
  const digest = createHash("sha256").update(`${channel} ${key}`).digest("base64url");
  return digest.slice(0, DISCORD_LIMITS.nonce);
}

/**
 * The nonce is not told again when messages are read back, but the numbers of components are: that of the first one is
 * made from the key. Of 31 bits, far above the numbers Discord gives of its own.
 */
export function withMark(payload: DiscordPayload, channel: string, key: string): DiscordPayload {
  const [first, ...rest] = payload.components;
  return first ? { ...payload, components: [{ ...first, id: markOf(channel, key) }, ...rest] } : payload;
}

/** Whether a message that was read back is the one of this key. */
export function bearsMark(message: ReadMessage, channel: string, key: string): boolean {
  return message.components?.some(({ id }) => id === markOf(channel, key)) ?? false;
}

/** As far as it is read. */
export interface ReadMessage {
  readonly id: string;
  readonly components?: readonly { readonly id?: number }[];
}

const ABOVE_DISCORDS = 2 ** 30;

function markOf(channel: string, key: string): number {
  const digest = createHash("sha256").update(`mark ${channel} ${key}`).digest();
  return ABOVE_DISCORDS + (digest.readUInt32BE(0) % ABOVE_DISCORDS);
}
