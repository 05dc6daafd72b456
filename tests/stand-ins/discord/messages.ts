import type { Answer } from "./interactions.ts";
import type { Hearing } from "./rest-api.ts";
import { bodyFaults, piecesOf } from "./validate.ts";
import { addChannel } from "./world.ts";
import type { Channel, DiscordWorld, Json, Message } from "./world.ts";

const no = (status: number, code: number): Answer => ({ status, body: { code, message: `error ${code}` } });
const yes = (body: unknown): Answer => ({ status: 200, body });

/** "The past few minutes", for which Discord says to remember a nonce. Milliseconds. */
export const NONCE_WINDOW = 180_000;

/** Why nothing can be written into a channel; null where it can. */
function refusal(channel: Channel | undefined): Answer | null {
  if (!channel) return no(404, 10_003);
  if (!channel.open) return no(403, 50_001);
  if (channel.locked) return no(400, channel.archived ? 50_083 : 160_005);
  return null;
}

export function post(id: string, body: Json, { world, complaints }: Hearing): Answer {
  const channel = world.channels.get(id);
  const refused = refusal(channel);
  if (!channel || refused) return refused ?? no(404, 10_003);
  if (channel.forum) return no(400, 50_008);
  const faults = bodyFaults("message", body);
  complaints.push(...faults);
  if (faults.length > 0) return no(400, 50_035);
  const nonce = String(body["nonce"]);
  const known = channel.nonces.get(nonce);
  if (known && world.now() - known.at < NONCE_WINDOW) {
    const twin = channel.messages.find(({ id: each }) => each === known.message);
    return twin ? yes(twin) : no(404, 10_008);
  }
  const message = made(world, id, body);
  channel.nonces.set(nonce, { message: message.id, at: world.now() });
  channel.archived = false;
  channel.messages.push(message);
  return yes(message);
}

function made(world: DiscordWorld, channel: string, body: Json, id = world.nextId()): Message {
  return { id, channel_id: channel, ...body, components: numbered(body["components"]) };
}

/** Components without an id of their own get one, in order, as Discord gives them. */
function numbered(components: unknown): readonly Json[] {
  const taken = new Set(piecesOf(components).map(({ id }) => id));
  let last = 0;
  return ((components ?? []) as readonly Json[]).map((component) => {
    if (component["id"] !== undefined) return component;
    do last += 1;
    while (taken.has(last));
    return { ...component, id: last };
  });
}

/** Newest first; the nonce is not told again, and without the permission there is nothing to see. */
export function listMessages(id: string, query: URLSearchParams, world: DiscordWorld): Answer {
  const channel = world.channels.get(id);
  if (!channel) return no(404, 10_003);
  if (!channel.open) return no(403, 50_001);
  if (channel.forum) return no(400, 50_008);
  if (!channel.history) return yes([]);
  const before = query.get("before");
  const shown = channel.messages
    .filter((message) => before === null || BigInt(message.id) < BigInt(before))
    .toReversed()
    .slice(0, Number(query.get("limit") ?? 50));
  return yes(shown.map((message) => ({ ...message, nonce: undefined, enforce_nonce: undefined })));
}

interface Place {
  readonly channel: string;
  readonly message: string;
}

const COMPONENTS = 32_768;

export function editMessage(
  { channel: id, message }: Place,
  body: Json,
  { world, complaints }: Hearing,
): Answer {
  const channel = world.channels.get(id);
  if (!channel) return no(404, 10_003);
  if (!channel.open) return no(403, 50_001);
  if (channel.archived) return no(400, 50_083);
  const at = channel.messages.findIndex((each) => each.id === message);
  const old = channel.messages[at];
  if (!old) return no(404, 10_008);
  const wasV2 = (Number(old["flags"] ?? 0) & COMPONENTS) !== 0;
  const isV2 = (Number(body["flags"] ?? old["flags"] ?? 0) & COMPONENTS) !== 0;
  // The flag cannot be taken back, and what was beside components has to be emptied in so many words.
  if (wasV2 && !isV2) return no(400, 50_035);
  const isEmptied =
    body["content"] === null && (body["embeds"] as readonly unknown[] | undefined)?.length === 0;
  const faults = [
    ...bodyFaults("correction", body),
    ...(!wasV2 && isV2 && !isEmptied ? ["components V2 beside content or embeds"] : []),
  ];
  complaints.push(...faults);
  if (faults.length > 0) return no(400, 50_035);
  channel.messages[at] = { ...old, ...made(world, id, body, message) };
  return yes(channel.messages[at]);
}

export function deleteMessage({ channel: id, message }: Place, { channels }: DiscordWorld): Answer {
  const channel = channels.get(id);
  const at = channel?.messages.findIndex((each) => each.id === message) ?? -1;
  if (!channel || at < 0) return no(404, channel ? 10_008 : 10_003);
  channel.messages.splice(at, 1);
  return { status: 204, body: null };
}

/** A post of a forum: a thread of the message's own id. No nonce is taken. */
export function openThread(id: string, body: Json, { world, complaints }: Hearing): Answer {
  const forum = world.channels.get(id);
  const refused = refusal(forum);
  if (!forum || refused) return refused ?? no(404, 10_003);
  if (!forum.forum) return no(400, 50_024);
  const faults = bodyFaults("forum", body);
  complaints.push(...faults);
  if (faults.length > 0) return no(400, 50_035);
  const thread = addChannel(world, forum.guild, id);
  thread.history = forum.history;
  thread.messages.push(made(world, thread.id, (body["message"] ?? {}) as Json, thread.id));
  return yes({ id: thread.id, type: 11, parent_id: id, name: body["name"] });
}

export function listThreads(guild: string, { channels }: DiscordWorld): Answer {
  const threads = [...channels.values()].filter(
    (each) => each.guild === guild && each.parent !== null && !each.archived && each.open,
  );
  return yes({
    threads: threads.map(({ id, parent }) => ({ id, type: 11, parent_id: parent })),
    members: [],
  });
}
