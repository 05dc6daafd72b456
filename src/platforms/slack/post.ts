import type { ChannelRef } from "../../domain/channel.ts";
import type { PublishOutcome } from "../../ports/publisher.ts";
import type { Answer, SlackApi } from "./api.ts";
import { notSeen } from "./failures.ts";
import type { SlackPayload } from "./payload.ts";

/** The name of the metadata that carries a message's key. Every member of a workspace may read it. */
const EVENT_TYPE = "marktbrief_message";

/** One message on its way. */
export interface Post {
  readonly channel: ChannelRef;
  readonly token: string;
  readonly payload: SlackPayload;
  readonly key: string;
  /** The message it answers in a thread. */
  readonly thread: string | null;
}

/** The time stamps of a message's parts, as the one id of the message; the first is the message, the others its thread. */
export function idOf(stamps: readonly string[]): string {
  return stamps.join(" ");
}

export function stampsOf(id: string): readonly string[] {
  return id.split(" ").filter(Boolean);
}

/** Sends it, once. Neither links unfurl nor is anything in the plain text obeyed. */
export async function sendPost(api: SlackApi, post: Post): Promise<PublishOutcome> {
  const outcome = await api.call(post.token, "chat.postMessage", {
    channel: post.channel.channel,
    ...post.payload,
    ...(post.thread === null ? {} : { thread_ts: post.thread }),
    metadata: { event_type: EVENT_TYPE, event_payload: { key: post.key } },
    unfurl_links: false,
    unfurl_media: false,
    mrkdwn: false,
    parse: "none",
  });
  return outcome.ok ? { ok: true, id: String(outcome.answer["ts"]) } : outcome;
}

/** Puts other words where a message stands; its key stays with it. */
export async function changePost(
  api: SlackApi,
  { channel, token, payload }: Pick<Post, "channel" | "token" | "payload">,
  stamp: string,
): Promise<PublishOutcome> {
  const outcome = await api.call(token, "chat.update", {
    channel: channel.channel,
    ts: stamp,
    ...payload,
    parse: "none",
    link_names: false,
  });
  return outcome.ok ? { ok: true, id: stamp } : outcome;
}

/** Takes a message away; one that is gone already is taken away. */
export async function removePost(
  api: SlackApi,
  { channel, token }: Pick<Post, "channel" | "token">,
  stamp: string,
): Promise<PublishOutcome> {
  const outcome = await api.call(token, "chat.delete", { channel: channel.channel, ts: stamp });
  const isGone =
    outcome.ok || (outcome.failure.type === "refused" && outcome.failure.code === "message_not_found");
  return isGone ? { ok: true, id: stamp } : outcome;
}

/** In seconds, as Slack counts. */
const DAY = 86_400;

/**
 * The id of a message that carries the key, among those since an instant (Slack's seconds); null when none does.
 * One call, since such calls are scarce: one a minute for some apps. It is shown what was posted long before as well,
 * since a clock of ours that is hours ahead names an instant that is to come.
 */
export async function findPost(api: SlackApi, post: Post, since: string): Promise<PublishOutcome | null> {
  const inThread = post.thread === null ? {} : { ts: post.thread };
  const outcome = await api.call(
    post.token,
    post.thread === null ? "conversations.history" : "conversations.replies",
    {
      channel: post.channel.channel,
      ...inThread,
      oldest: String(Number(since) - DAY),
      limit: 100,
      include_all_metadata: true,
    },
  );
  if (!outcome.ok) return outcome;
  const messages = (outcome.answer["messages"] ?? []) as readonly Answer[];
  const found = messages.find((message) => keyOf(message) === post.key);
  if (found) return { ok: true, id: String(found["ts"]) };
  // Beyond what one call shows it may well stand. Channels are shown from their end, threads from their beginning.
  const reachesBack = post.thread === null && messages.some(({ ts }) => Number(ts) < Number(since));
  if (outcome.answer["has_more"] === true && !reachesBack)
    return { ok: false, failure: notSeen(post.channel.channel) };
  return null;
}

function keyOf(message: Answer): unknown {
  const metadata = message["metadata"] as
    { readonly event_type?: string; readonly event_payload?: Answer } | undefined;
  return metadata?.event_type === EVENT_TYPE ? metadata.event_payload?.["key"] : undefined;
}
