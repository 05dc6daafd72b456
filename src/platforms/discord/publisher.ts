import type { ChannelRef } from "../../domain/channel.ts";
import { brokenOff } from "../../domain/failure.ts";
import type { Failure } from "../../domain/failure.ts";
import type { LostOutcome, LostPost, PostTurn, Publisher, PublishOutcome } from "../../ports/publisher.ts";
import type { ClosedChannels } from "./closed-channels.ts";
import { createEditor } from "./edit.ts";
import { explain } from "./failure-wording.ts";
import { isClosed, rateLimited, unconfirmed } from "./failures.ts";
import { createTurns } from "./pacing.ts";
import type { Breath } from "./pacing.ts";
import type { OpenPlace } from "./places.ts";
import { sendPost } from "./post.ts";
import type { Post, PostOutcome } from "./post.ts";
import { idOf } from "./posted-id.ts";
import type { PostedPart } from "./posted-id.ts";
import { resumePost } from "./resume.ts";
import { renderMessage } from "./render.ts";
import type { MessageForm } from "./render.ts";
import type { DiscordRest } from "./rest.ts";

interface PublisherOptions {
  readonly rest: DiscordRest;
  readonly places: OpenPlace;
  readonly closed: ClosedChannels;
  readonly form: MessageForm;
  readonly breath: Breath;
}

/** Ids of posted messages that are remembered, so that the same key is not posted twice. */
const KEPT = 10_000;

/**
 * Posts to Discord and tells what became of it. A key that this process has posted is not posted again; a long message
 * that broke off is taken up where it did. Needs no gateway.
 */
export function createDiscordPublisher(options: PublisherOptions): Publisher {
  const { rest, places, form, breath } = options;
  const posted: Posted = new Map();
  const running = new Map<string, Promise<LostOutcome | null>>();
  const turn = createTurns();

  /** One at a time of each key. */
  async function once(order: Order, send: SendOne): Promise<LostOutcome | null> {
    const { channel, message, key, turn: held } = order;
    const name = `${channel.channel} ${key}`;
    const already = running.get(name);
    if (already) return already;
    const outcome = (held === null ? turn() : Promise.resolve()).then(breath).then(() => {
      const payloads = renderMessage(message, form);
      return postParts(options, posted, { channel, payloads, key, title: message.title, send });
    });
    running.set(name, outcome);
    return outcome.finally(() => running.delete(name));
  }

  return {
    async turn(channel, signal) {
      if (await turn(signal)) return { ok: true, turn: { channel } };
      return { ok: false, failure: rateLimited(channel.channel, 0, signal.reason) };
    },
    async post(channel, message, key, held = null) {
      if (channel.platform !== "discord") return { ok: false, failure: wrongPlatform(channel) };
      const outcome = await once({ channel, message, key, turn: held }, (post) => sendPost(rest, post));
      const isKnown = outcome !== null && outcome !== "late";
      return isKnown ? outcome : { ok: false, failure: unconfirmed(channel.channel) };
    },
    async resume({ since, now, isLate, ...lost }) {
      const { channel } = lost;
      if (channel.platform !== "discord") return { ok: false, failure: wrongPlatform(channel) };
      const looking = { guild: channel.workspace, since: Date.parse(since), now: Date.parse(now) };
      // Whoever has the beginning of a long message is to have the rest.
      return once({ ...lost, turn: null }, (post, index) =>
        resumePost(rest, post, { ...looking, isLate: isLate && index === 0 }),
      );
    },
    edit: createEditor({ rest, places, form }),
  };
}

interface Order extends Omit<LostPost, "since" | "now" | "isLate"> {
  /** Null where it is still to be waited for. */
  readonly turn: PostTurn | null;
}

/** Null where it cannot be known what became of it. */
type SendOne = (post: Post, index: number) => Promise<PostOutcome | "late" | null>;

interface Parts {
  readonly channel: ChannelRef;
  readonly payloads: ReturnType<typeof renderMessage>;
  readonly key: string;
  readonly title: string;
  readonly send: SendOne;
}

/** One after the other; their ids stand for the whole. What follows a post in a forum goes into its thread. */
async function postParts(
  { places, closed }: PublisherOptions,
  posted: Posted,
  { channel, payloads, key, title, send }: Parts,
): Promise<LostOutcome | null> {
  const reason = closed.reason(channel.channel);
  if (reason !== null) return { ok: false, failure: reason };
  const place = await places(channel);
  if (!place.ok) return noted(place);
  let target = place.id;
  const parts: PostedPart[] = [];
  for (const [index, payload] of payloads.entries()) {
    const part = index === 0 ? key : `${key}#${index + 1}`;
    const name = `${place.id} ${part}`;
    const outcome = posted.get(name) ?? (await send({ channel: target, payload, key: part, title }, index));
    if (outcome === null || outcome === "late") return outcome;
    if (!outcome.ok) {
      const failure = index === 0 ? outcome.failure : brokenOff(outcome.failure);
      return noted({ ok: false, failure });
    }
    remember(posted, name, outcome);
    target = outcome.thread ?? target;
    parts.push({ id: outcome.id, thread: target === place.id ? null : target });
  }
  return { ok: true, id: idOf(parts) };

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
