import { setTimeout as sleep } from "node:timers/promises";
import type { Failure } from "../../domain/failure.ts";
import type { PublishOutcome } from "../../ports/publisher.ts";
import { DISCORD_LIMITS } from "./limits.ts";
import { nonceOf, withMark } from "./mark.ts";
import { visible } from "./markdown.ts";
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
  const outcome = await sendTwice(rest, post);
  return !outcome.ok && isForum(outcome.failure) ? openForumPost(rest, post) : outcome;
}

/** The same once more where the first answer was lost; a forum refuses. */
export async function sendTwice(rest: DiscordRest, post: Post): Promise<PublishOutcome> {
  const first = await sendOnce(rest, post);
  if (first.ok || first.failure.type !== "unreachable" || !first.failure.sent) return first;
  await sleep(PAUSE);
  const second = await sendOnce(rest, post);
  // A refusal now says nothing of the first, but that a forum takes none of this kind.
  return second.ok || isForum(second.failure) ? second : first;
}

async function sendOnce(rest: DiscordRest, { channel, payload, key }: Post): Promise<PublishOutcome> {
  const marked = withMark(payload, channel, key);
  const body = { ...marked, nonce: nonceOf(channel, key), enforce_nonce: true };
  const outcome = await rest.call({ method: "POST", path: `/channels/${channel}/messages`, body, channel });
  return outcome.ok ? { ok: true, id: (outcome.answer as { readonly id: string }).id } : outcome;
}

/** Whether it was refused since the place takes threads alone. */
export function isForum(failure: Failure): boolean {
  return failure.type === "refused" && failure.code === NO_TEXT_CHANNEL;
}

/** "Cannot send messages in a non-text channel". */
const NO_TEXT_CHANNEL = "50008";

/**
 * In a forum every message begins a post of its own; its id is that of the thread, where the rest of a long message
 * goes. No nonce is taken there, so that a lost answer is not repeated.
 */
async function openForumPost(
  rest: DiscordRest,
  { channel, payload, key, title }: Post,
): Promise<PostOutcome> {
  // Not ending in half of a character.
  const name = visible(title)
    .slice(0, DISCORD_LIMITS.threadName)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .trim();
  const body = { name: name === "" ? "Marktbrief" : name, message: withMark(payload, channel, key) };
  const outcome = await rest.call({ method: "POST", path: `/channels/${channel}/threads`, body, channel });
  if (!outcome.ok) return outcome;
  const { id } = outcome.answer as { readonly id: string };
  return { ok: true, id, thread: id };
}
