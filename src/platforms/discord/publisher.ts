import type { ChannelRef } from "../../domain/channel.ts";
import type { Failure } from "../../domain/failure.ts";
import type { Publisher, PublishOutcome } from "../../ports/publisher.ts";
import type { ClosedChannels } from "./closed-channels.ts";
import { explain } from "./failure-wording.ts";
import { isClosed } from "./failures.ts";
import { createTurns } from "./pacing.ts";
import type { OpenPlace } from "./places.ts";
import { sendPost } from "./post.ts";
import type { PostOutcome } from "./post.ts";
import { renderMessage } from "./render.ts";
import type { MessageForm } from "./render.ts";
import type { DiscordRest } from "./rest.ts";

interface PublisherOptions {
  readonly rest: DiscordRest;
  readonly places: OpenPlace;
  readonly closed: ClosedChannels;
  readonly form: MessageForm;
}

/** Ids of posted messages that are remembered, so that the same key is not posted twice. */
const KEPT = 10_000;

/**
 * Posts to Discord and tells what became of it. A key that this process has posted is not posted again; of a long
 * message, what did not get through is taken up again by posting it again. Needs no gateway.
 */
export function createDiscordPublisher(options: PublisherOptions): Publisher {
  const posted: Posted = new Map();
  const running = new Map<string, Promise<PublishOutcome>>();
  const turn = createTurns();
  return {
    async post(channel, message, key) {
      if (channel.platform !== "discord") return { ok: false, failure: wrongPlatform(channel) };
      const name = `${channel.channel} ${key}`;
      const already = running.get(name);
      if (already) return already;
      const outcome = turn().then(() => {
        const payloads = renderMessage(message, options.form);
        return postParts(options, posted, { channel, payloads, key, title: message.title });
      });
      running.set(name, outcome);
      try {
        return await outcome;
      } finally {
        running.delete(name);
      }
    },
  };
}

interface Parts {
  readonly channel: ChannelRef;
  readonly payloads: ReturnType<typeof renderMessage>;
  readonly key: string;
  readonly title: string;
}

/** One after the other; the first one's id stands for all. What follows a post in a forum goes into its thread. */
async function postParts(
  { rest, places, closed }: PublisherOptions,
  posted: Posted,
  { channel, payloads, key, title }: Parts,
): Promise<PublishOutcome> {
  const reason = closed.reason(channel.channel);
  if (reason !== null) return { ok: false, failure: reason };
  const place = await places(channel);
  if (!place.ok) return noted(place);
  let target = place.id;
  const ids: string[] = [];
  for (const [index, payload] of payloads.entries()) {
    const part = index === 0 ? key : `${key}#${index + 1}`;
    const name = `${place.id} ${part}`;
    const outcome =
      posted.get(name) ?? (await sendPost(rest, { channel: target, payload, key: part, title }));
    if (!outcome.ok) return noted(outcome);
    remember(posted, name, outcome);
    target = outcome.thread ?? target;
    ids.push(outcome.id);
  }
  return { ok: true, id: ids[0] ?? "" };

  function noted(outcome: Extract<PublishOutcome, { ok: false }>): PublishOutcome {
    if (isClosed(outcome.failure)) closed.close(channel, outcome.failure);
    return outcome;
  }
}

/** What was posted, by place and key. */
type Posted = Map<string, Extract<PostOutcome, { ok: true }>>;

function remember(posted: Posted, name: string, outcome: Extract<PostOutcome, { ok: true }>): void {
  posted.delete(name);
  posted.set(name, outcome);
  const oldest = posted.keys().next();
  if (posted.size > KEPT && !oldest.done) posted.delete(oldest.value);
}

function wrongPlatform({ platform, channel }: ChannelRef): Failure {
  const wording = explain("wrong-platform", channel, platform);
  return {
    type: "refused",
    code: "wrong-platform",
    message: `discord: ${wording.en}`,
    wording,
    retryAfter: null,
  };
}
