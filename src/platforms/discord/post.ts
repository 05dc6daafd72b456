import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { PublishOutcome } from "../../ports/publisher.ts";
import { DISCORD_LIMITS } from "./limits.ts";
import type { DiscordPayload } from "./payload.ts";
import type { DiscordRest } from "./rest.ts";

/** One message on its way. */
export interface Post {
  /** The channel's id. */
  readonly channel: string;
  readonly payload: DiscordPayload;
  readonly key: string;
}

/** Milliseconds before it is sent again. */
const PAUSE = 300;

/**
 * Sends it. Where the answer was lost it is sent once more: for some minutes Discord takes an equal nonce for the
 * same message and answers with the first.
 */
export async function sendPost(rest: DiscordRest, post: Post): Promise<PublishOutcome> {
  const first = await sendOnce(rest, post);
  if (first.ok || first.failure.type !== "unreachable" || !first.failure.sent) return first;
  await sleep(PAUSE);
  return sendOnce(rest, post);
}

async function sendOnce(rest: DiscordRest, { channel, payload, key }: Post): Promise<PublishOutcome> {
  const body = { ...payload, nonce: nonceOf(channel, key), enforce_nonce: true };
  const outcome = await rest.call({ method: "POST", path: `/channels/${channel}/messages`, body, channel });
  return outcome.ok ? { ok: true, id: (outcome.answer as { readonly id: string }).id } : outcome;
}

/** The same for the same key in the same channel, in any process. */
export function nonceOf(channel: string, key: string): string {
  const digest = createHash("sha256").update(`${channel} ${key}`).digest("base64url");
  return digest.slice(0, DISCORD_LIMITS.nonce);
}
