import type { ChannelRef } from "../../domain/channel.ts";
import { brokenOff } from "../../domain/failure.ts";
import type { Failure } from "../../domain/failure.ts";
import type { Clock } from "../../ports/clock.ts";
import type { LostOutcome, LostPost, PostTurn, Publisher, PublishOutcome } from "../../ports/publisher.ts";
import type { SlackApi } from "./api.ts";
import { notInstalled, notSeen, rateLimited } from "./failures.ts";
import { createBreath, until } from "./pacing.ts";
import type { Pacer } from "./pacing.ts";
import { createEditor } from "./edit.ts";
import { findPost, idOf, sendPost } from "./post.ts";
import type { Post } from "./post.ts";
import { createPostedKeys } from "./posted-keys.ts";
import type { PostedKeys } from "./posted-keys.ts";
import { renderMessage } from "./render.ts";
import type { SlackTokens } from "./tokens.ts";

interface PublisherOptions {
  readonly api: SlackApi;
  readonly tokens: SlackTokens;
  readonly pacer: Pacer;
  readonly clock: Clock;
  /** Whether channels may be read back to find out if a lost post arrived; needs the history scopes. */
  readonly readsHistory: boolean;
}

/** Slack takes no replies here; what would go into the thread follows in the channel. */
const NO_THREADS =
  /^(?:restricted_action_(?:non_threadable_channel|thread_locked)|cannot_reply_to_message)$/u;

/**
 * Posts to Slack and tells what became of it; never repeats a post by itself. A key that this process has posted is
 * not posted again; one whose answer was lost is looked for first, where channels may be read. A long message that
 * broke off is taken up where it did.
 */
export function createSlackPublisher(options: PublisherOptions): Publisher {
  const posted = createPostedKeys();
  const running = new Map<string, Promise<LostOutcome>>();
  const breath = createBreath();
  const once = async ({ message, ...order }: Order): Promise<LostOutcome> => {
    const name = nameOf(order.channel, order.key);
    const already = running.get(name);
    if (already) return already;
    const outcome = postParts(options, posted, { ...order, payloads: renderMessage(message) });
    running.set(name, outcome);
    return outcome.finally(() => running.delete(name));
  };
  const turn: Publisher["turn"] = async (channel, signal) => {
    const given = await options.pacer.announce(channel.workspace, channel.channel, signal);
    if (given.ok) return { ok: true, turn: { channel, comes: until(given.at).then(breath) } };
    return { ok: false, failure: rateLimited(channel.channel, given.retryAfter) };
  };
  const post: Publisher["post"] = async (channel, message, key, held = null) => {
    const outcome = await once({ channel, message, key, isLate: false, turn: held });
    return outcome === "late" ? { ok: false, failure: notSeen(channel.channel) } : outcome;
  };
  return {
    turn,
    post,
    edit: createEditor(options),
    async resume({ channel, message, key, since, isLate }) {
      const names = [...renderMessage(message).keys()].map((part) => nameOf(channel, partKey(key, part)));
      if (options.readsHistory) lookForAll(names, since, posted);
      else if (!hasBegun(names, posted)) return null;
      return once({ channel, message, key, isLate, turn: null });
    },
  };
}

interface Order extends Omit<LostPost, "since" | "now"> {
  /** Of the first part; null where it is still to be waited for. */
  readonly turn: PostTurn | null;
}

/** Another process may have posted any part of it. */
function lookForAll(names: readonly string[], since: string, posted: PostedKeys): void {
  for (const name of names) {
    const known = posted.get(name);
    if (known?.state === "sent") continue;
    // Noted by a clock that was ahead, the instant of its own attempt lies after the post.
    const seconds = Math.min(Number(secondsOf(since)), Number(known?.since ?? Infinity));
    posted.set(name, { state: "unclear", since: String(seconds) });
  }
}

/** Whether it was this process that posted the first part, and it knows of every other whether it stands there. */
function hasBegun([first = "", ...rest]: readonly string[], posted: PostedKeys): boolean {
  return posted.get(first)?.state === "sent" && rest.every((name) => posted.get(name)?.state !== "unclear");
}

/** The first part is posted under the key itself. */
function partKey(key: string, part: number): string {
  return part === 0 ? key : `${key}#${part + 1}`;
}

/** In Slack's seconds, with a minute of grace, since Slack's clock is not ours. */
function secondsOf(instant: string): string {
  return String(Math.floor(Date.parse(instant) / 1000) - 60);
}

/** Where it is late, the first part is not posted any more; what follows it always is. */
interface Parts extends Omit<Order, "message"> {
  readonly payloads: ReturnType<typeof renderMessage>;
}

/** The first part is the message; the others follow in its thread. */
async function postParts(options: PublisherOptions, posted: PostedKeys, parts: Parts): Promise<LostOutcome> {
  const { channel, key, isLate, turn } = parts;
  const credentials = await options.tokens.of(channel.workspace);
  if (credentials === null) return { ok: false, failure: notInstalled(channel.channel) };
  const { token } = credentials;
  const [first, ...rest] = parts.payloads;
  const beginning = { channel, token, payload: first, key, thread: null };
  const known = await findKnown(options, posted, beginning);
  if (known === null && isLate) return "late";
  const send = turn === null ? sendInTurn : sendNow;
  const root = known ?? (await send(options, posted, beginning));
  if (!root.ok) return root;
  const stamps = [root.id];
  for (const [index, payload] of rest.entries()) {
    const reply = { channel, token, payload, key: partKey(key, index + 1), thread: root.id };
    const outcome = await postOnce(options, posted, reply);
    const unthreaded = !outcome.ok && isThreadRefused(outcome.failure);
    const last = unthreaded ? await postOnce(options, posted, { ...reply, thread: null }) : outcome;
    if (!last.ok) return { ok: false, failure: brokenOff(last.failure) };
    stamps.push(last.id);
  }
  return { ok: true, id: idOf(stamps) };
}

function isThreadRefused(failure: Failure): boolean {
  return failure.type === "refused" && NO_THREADS.test(failure.code);
}

async function postOnce(options: PublisherOptions, posted: PostedKeys, post: Post): Promise<PublishOutcome> {
  return (await findKnown(options, posted, post)) ?? sendInTurn(options, posted, post);
}

/** A message that stands there, as far as is known or can be looked up; or why that cannot be said now. */
async function findKnown(
  { api, readsHistory }: PublisherOptions,
  posted: PostedKeys,
  post: Post,
): Promise<PublishOutcome | null> {
  const known = posted.get(nameOf(post.channel, post.key));
  if (known?.state === "sent") return { ok: true, id: known.id };
  return known?.state === "unclear" && readsHistory ? findPost(api, post, known.since) : null;
}

async function sendInTurn(
  options: PublisherOptions,
  posted: PostedKeys,
  post: Post,
): Promise<PublishOutcome> {
  const { workspace, channel } = post.channel;
  const turn = await options.pacer.turn(workspace, channel);
  if (!turn.ok) return { ok: false, failure: rateLimited(channel, turn.retryAfter) };
  return sendNow(options, posted, post);
}

async function sendNow(options: PublisherOptions, posted: PostedKeys, post: Post): Promise<PublishOutcome> {
  const name = nameOf(post.channel, post.key);
  const { workspace, channel } = post.channel;
  const since = secondsOf(options.clock.now());
  const outcome = await sendPost(options.api, post);
  options.pacer.answered(workspace, channel);
  if (outcome.ok) posted.set(name, { state: "sent", id: outcome.id });
  else remember(outcome.failure);
  return outcome;

  function remember(failure: Failure): void {
    if (failure.type === "unreachable" && failure.sent) posted.set(name, { state: "unclear", since });
    if (failure.type === "refused" && failure.retryAfter !== null) {
      options.pacer.rest(workspace, channel, failure.retryAfter);
    }
  }
}

function nameOf(channel: ChannelRef, key: string): string {
  return `${channel.workspace} ${channel.channel} ${key}`;
}
