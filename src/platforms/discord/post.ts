import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Failure } from "../../domain/failure.ts";
import { visible } from "./markdown.ts";
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
  /** Names a post in a forum. */
  readonly title: string;
}

/** `thread` where it began one, and more of it belongs there. */
export type PostOutcome =
  | { readonly ok: true; readonly id: string; readonly thread?: string }
  | Extract<PublishOutcome, { ok: false }>;

/** Milliseconds before it is sent again. */
const PAUSE = 300;

/**
 * Sends it. Where the answer was lost it is sent once more: for some minutes Discord takes an equal nonce for the
 * same message and answers with the first.
 */
export async function sendPost(rest: DiscordRest, post: Post): Promise<PostOutcome> {
  const first = await sendOnce(rest, post);
  if (!first.ok && isForum(first.failure)) return openForumPost(rest, post);
  if (first.ok || first.failure.type !== "unreachable" || !first.failure.sent) return first;
  await sleep(PAUSE);
  return sendOnce(rest, post);
}

async function sendOnce(rest: DiscordRest, { channel, payload, key }: Post): Promise<PublishOutcome> {
  const body = { ...payload, nonce: nonceOf(channel, key), enforce_nonce: true };
  const outcome = await rest.call({ method: "POST", path: `/channels/${channel}/messages`, body, channel });
  return outcome.ok ? { ok: true, id: (outcome.answer as { readonly id: string }).id } : outcome;
}

function isForum(failure: Failure): boolean {
  return failure.type === "refused" && failure.code === NO_TEXT_CHANNEL;
}

/** "Cannot send messages in a non-text channel". */
const NO_TEXT_CHANNEL = "50008";

/**
 * In a forum every message begins a post of its own; its id is that of the thread, where the rest of a long message
 * goes. No nonce is taken there, so that a lost answer is not repeated.
 */
async function openForumPost(rest: DiscordRest, { channel, payload, title }: Post): Promise<PostOutcome> {
  const name = visible(title).slice(0, DISCORD_LIMITS.threadName).toWellFormed();
  const body = { name, message: payload };
  const outcome = await rest.call({ method: "POST", path: `/channels/${channel}/threads`, body, channel });
  if (!outcome.ok) return outcome;
  const { id } = outcome.answer as { readonly id: string };
  return { ok: true, id, thread: id };
}

/** The same for the same key in the same channel, in any process. */
export function nonceOf(channel: string, key: string): string {
  const digest = createHash("sha256").update(`${channel} ${key}`).digest("base64url");
  return digest.slice(0, DISCORD_LIMITS.nonce);
}
