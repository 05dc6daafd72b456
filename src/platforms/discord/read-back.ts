import { DISCORD_LIMITS } from "./limits.ts";
import { bearsMark } from "./mark.ts";
import type { ReadMessage } from "./mark.ts";
import type { Post, PostOutcome } from "./post.ts";
import type { CallOutcome, DiscordRest } from "./rest.ts";

type Refused = Extract<CallOutcome, { ok: false }>;

/** What became of a post: it stands there, or it certainly does not; null where Discord does not let us know. */
export type Found = PostOutcome | { readonly ok: true; readonly absent: true } | null;

export interface Looking {
  readonly guild: string;
  /** Milliseconds since 1970, not later than the first attempt. */
  readonly since: number;
  readonly now: number;
}

const ABSENT = { ok: true, absent: true } as const;

/** Looks for a post of ours among what a channel shows; in a forum, among the newest posts' first messages. */
export async function findPost(rest: DiscordRest, post: Post, looking: Looking): Promise<Found> {
  const outcome = await rest.call({
    method: "GET",
    path: `/channels/${post.channel}`,
    channel: post.channel,
  });
  if (!outcome.ok) return outcome;
  const { type } = outcome.answer as { readonly type: number };
  if (FORUMS.has(type)) return findThread(rest, post, looking);
  // Without a component there is nothing to tell it by.
  if (post.payload.components.length === 0) return null;
  return findMessage(rest, post, { ...looking, alwaysReadable: type === DIRECT });
}

/** Forums and media channels take threads alone. */
const FORUMS: ReadonlySet<number> = new Set([15, 16]);
const DIRECT = 1;

async function findMessage(
  rest: DiscordRest,
  { channel, key }: Post,
  { since, alwaysReadable }: Looking & { readonly alwaysReadable: boolean },
): Promise<Found> {
  let before = "";
  for (let page = 1; page <= DISCORD_LIMITS.pages; page += 1) {
    const path = `/channels/${channel}/messages?limit=${DISCORD_LIMITS.page}${before}` as const;
    const outcome = await rest.call({ method: "GET", path, channel });
    if (!outcome.ok) return outcome;
    const messages = (outcome.answer ?? []) as readonly ReadMessage[];
    const found = messages.find((message) => bearsMark(message, channel, key));
    if (found) return { ok: true, id: found.id };
    const oldest = messages.at(-1);
    // Who may not read what was written before is shown nothing, and not told why.
    if (oldest === undefined) return page > 1 || alwaysReadable ? ABSENT : null;
    if (messages.length < DISCORD_LIMITS.page || timeOf(oldest.id) < since - GRACE) return ABSENT;
    before = `&before=${oldest.id}`;
  }
  return null;
}

/** A thread is archived by itself no sooner than this; archived ones are not listed. Milliseconds. */
const LISTED = 3_600_000;

async function findThread(rest: DiscordRest, post: Post, { guild, since, now }: Looking): Promise<Found> {
  const { channel, key } = post;
  const outcome = await rest.call({ method: "GET", path: `/guilds/${guild}/threads/active`, channel });
  if (!outcome.ok) return outcome;
  const { threads } = outcome.answer as { readonly threads: readonly Thread[] };
  const newest = threads.filter(
    ({ id, parent_id: parent }) => parent === channel && timeOf(id) >= since - GRACE,
  );
  for (const { id } of newest.slice(0, DISCORD_LIMITS.page)) {
    const first = await readMessages(rest, id);
    if (!first.ok) return first;
    if (first.messages.length === 0) return null;
    if (first.messages.some((message) => bearsMark(message, channel, key)))
      return { ok: true, id, thread: id };
  }
  return now - since < LISTED ? ABSENT : null;
}

interface Thread {
  readonly id: string;
  readonly parent_id?: string;
}

async function readMessages(
  rest: DiscordRest,
  channel: string,
): Promise<{ readonly ok: true; readonly messages: readonly ReadMessage[] } | Refused> {
  const path = `/channels/${channel}/messages?limit=${DISCORD_LIMITS.page}` as const;
  const outcome = await rest.call({ method: "GET", path, channel });
  return outcome.ok ? { ok: true, messages: outcome.answer as readonly ReadMessage[] } : outcome;
}

/** Discord's clock is not ours. Milliseconds. */
const GRACE = 60_000;
/** The instant from which ids count: reference.mdx, "Snowflakes". */
const EPOCH = 1_420_070_400_000;

/** When something with this id was made, in milliseconds since 1970. */
function timeOf(id: string): number {
  return Number(BigInt(id) >> 22n) + EPOCH;
}
