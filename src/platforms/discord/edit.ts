import type { ChannelRef } from "../../domain/channel.ts";
import type { Publisher, PublishOutcome } from "../../ports/publisher.ts";
import { NO_MENTIONS } from "./payload.ts";
import type { DiscordPayload } from "./payload.ts";
import type { OpenPlace } from "./places.ts";
import { sendPost } from "./post.ts";
import { idOf, partsOf } from "./posted-id.ts";
import type { PostedPart } from "./posted-id.ts";
import { renderMessage } from "./render.ts";
import type { MessageForm } from "./render.ts";
import type { CallOutcome, DiscordRest } from "./rest.ts";

interface EditorOptions {
  readonly rest: DiscordRest;
  readonly places: OpenPlace;
  readonly form: MessageForm;
}

/**
 * Puts a corrected message where the old one stands, part for part: what it has more follows below, what it has less
 * is taken away. Doing it again changes nothing, since what is new bears the old one's id as its key.
 */
export function createEditor({ rest, places, form }: EditorOptions): NonNullable<Publisher["edit"]> {
  return async (channel, id, message) => {
    const place = await places(channel);
    if (!place.ok) return place;
    const before = partsOf(id);
    const thread = before[0]?.thread ?? null;
    const payloads = renderMessage(message, form);
    const after: PostedPart[] = [];
    for (const [index, payload] of payloads.entries()) {
      const old = before[index];
      const more = { channel: thread ?? place.id, payload, key: `${id}#${index + 1}`, title: message.title };
      const outcome = old
        ? await replace(rest, { channel, place: place.id, part: old }, payload)
        : await sendPost(rest, more);
      if (!outcome.ok) return outcome;
      after.push(old ?? { id: outcome.id, thread });
    }
    const surplus = before.slice(payloads.length);
    const left = await removeAll(rest, { channel, place: place.id }, surplus);
    return left ?? { ok: true, id: idOf(after) };
  };
}

interface Standing {
  readonly channel: ChannelRef;
  /** The id of the channel behind the place. */
  readonly place: string;
}

/** `allowed_mentions` with every edit: without it Discord falls back to notifying whom a text mentions. */
async function replace(
  rest: DiscordRest,
  { channel, place, part }: Standing & { readonly part: PostedPart },
  payload: DiscordPayload,
): Promise<PublishOutcome> {
  // A message that was an embed is emptied of it in so many words. Nobody is called a second time.
  const body = { content: null, embeds: [], ...payload, allowed_mentions: NO_MENTIONS };
  const path = `/channels/${part.thread ?? place}/messages/${part.id}` as const;
  const outcome = await rest.call({ method: "PATCH", path, body, channel: channel.channel });
  return outcome.ok ? { ok: true, id: part.id } : outcome;
}

/** Null when they are gone, those that were gone before with them. */
async function removeAll(
  rest: DiscordRest,
  { channel, place }: Standing,
  parts: readonly PostedPart[],
): Promise<Extract<CallOutcome, { ok: false }> | null> {
  for (const { id, thread } of parts) {
    const path = `/channels/${thread ?? place}/messages/${id}` as const;
    const outcome = await rest.call({ method: "DELETE", path, channel: channel.channel });
    const isGone =
      !outcome.ok && outcome.failure.type === "refused" && outcome.failure.code === UNKNOWN_MESSAGE;
    if (!outcome.ok && !isGone) return outcome;
  }
  return null;
}

const UNKNOWN_MESSAGE = "10008";
