import type { Fault } from "./faults.ts";
import { takeFirst, takeLater } from "./interactions.ts";
import type { Answer } from "./interactions.ts";
import { deleteMessage, editMessage, listMessages, listThreads, openThread, post } from "./messages.ts";
import { bodyFaults } from "./validate.ts";
import { addChannel, BOT } from "./world.ts";
import type { DiscordWorld, Json } from "./world.ts";

/** One request as it came in. */
export interface Request {
  readonly method: string;
  /** Behind "/api/v10". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | null;
  readonly body: unknown;
}

export interface Hearing {
  readonly world: DiscordWorld;
  readonly complaints: string[];
  readonly gatewayUrl: () => string;
  readonly shards: () => number;
}

const no = (status: number, code: number): Answer => ({ status, body: { code, message: `error ${code}` } });
const yes = (body: unknown): Answer => ({ status: 200, body });

type Route = readonly [
  string,
  RegExp,
  (match: Readonly<Record<string, string>>, body: Json, hearing: Hearing, query: URLSearchParams) => Answer,
];

const ROUTES: readonly Route[] = [
  ["GET", /^\/gateway\/bot$/u, (_, __, hearing) => gateway(hearing)],
  ["GET", /^\/users\/@me\/guilds$/u, (_, __, { world }, query) => listGuilds(query, world)],
  ["GET", /^\/users\/@me$/u, () => yes({ id: BOT, username: "marktbrief", bot: true })],
  ["GET", /^\/applications\/@me$/u, (_, __, { world }) => yes(applicationOf(world))],
  ["GET", /^\/applications\/\d+\/commands$/u, (_, __, { world }) => yes(world.commands)],
  ["PUT", /^\/applications\/\d+\/commands$/u, (_, body, hearing) => register(body, hearing)],
  ["GET", /^\/guilds\/(?<guild>\d+)$/u, ({ guild = "" }, _, { world }) => guildOf(guild, world)],
  ["POST", /^\/users\/@me\/channels$/u, (_, body, { world }) => openDirect(body, world)],
  [
    "POST",
    /^\/channels\/(?<channel>\d+)\/threads$/u,
    ({ channel = "" }, body, hearing) => openThread(channel, body, hearing),
  ],
  [
    "POST",
    /^\/channels\/(?<channel>\d+)\/messages$/u,
    ({ channel = "" }, body, hearing) => post(channel, body, hearing),
  ],
  [
    "GET",
    /^\/channels\/(?<channel>\d+)\/messages$/u,
    ({ channel = "" }, _, { world }, query) => listMessages(channel, query, world),
  ],
  [
    "PATCH",
    /^\/channels\/(?<channel>\d+)\/messages\/(?<message>\d+)$/u,
    ({ channel = "", message = "" }, body, hearing) => editMessage({ channel, message }, body, hearing),
  ],
  [
    "DELETE",
    /^\/channels\/(?<channel>\d+)\/messages\/(?<message>\d+)$/u,
    ({ channel = "", message = "" }, _, { world }) => deleteMessage({ channel, message }, world),
  ],
  ["GET", /^\/channels\/(?<channel>\d+)$/u, ({ channel = "" }, _, { world }) => channelOf(channel, world)],
  [
    "GET",
    /^\/guilds\/(?<guild>\d+)\/threads\/active$/u,
    ({ guild = "" }, _, { world }) => listThreads(guild, world),
  ],
];

/** What Discord answers, and what it does. */
export function answerRequest(request: Request, hearing: Hearing): Answer {
  const answered = answerInteraction(request, hearing);
  if (answered !== null) return answered;
  if (request.authorization !== `Bot ${hearing.world.token}`) return no(401, 0);
  for (const [method, path, answer] of ROUTES) {
    const match = method === request.method ? path.exec(request.path) : null;
    if (match) {
      return answer(match.groups ?? {}, (request.body ?? {}) as Json, hearing, request.query);
    }
  }
  return no(404, 0);
}

function answerInteraction({ method, path, body }: Request, { world, complaints }: Hearing): Answer | null {
  const first = /^\/interactions\/(?<id>\d+)\/(?<token>[^/]+)\/callback$/u.exec(path)?.groups;
  if (first) {
    const interaction = world.interactions.get(first["token"] ?? "");
    return interaction ? takeFirst(interaction, body as Json, complaints) : no(404, 10_062);
  }
  const later = /^\/webhooks\/\d+\/(?<token>[^/]+)(?:\/messages\/(?<target>[^/]+))?$/u.exec(path)?.groups;
  if (!later) return null;
  const interaction = world.interactions.get(later["token"] ?? "");
  const target = decodeURIComponent(later["target"] ?? "");
  return interaction
    ? takeLater({ method, target, body: (body ?? {}) as Json }, interaction, { world, complaints })
    : no(404, 10_015);
}

function applicationOf({ applicationId, publicKey }: DiscordWorld): Json {
  return { id: applicationId, name: "Marktbrief", verify_key: publicKey };
}

function gateway({ gatewayUrl, shards }: Hearing): Answer {
  const session_start_limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 };
  return yes({ url: gatewayUrl(), shards: shards(), session_start_limit });
}

function register(body: Json, { world, complaints }: Hearing): Answer {
  const faults = bodyFaults("commands", body);
  complaints.push(...faults);
  if (faults.length > 0) return no(400, 50_035);
  // Discord gives them back with much of its own added.
  world.commands = (body as unknown as readonly Json[]).map((command) => ({
    id: world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    nsfw: false,
    dm_permission: true,
    type: 1,
    ...command,
  }));
  return yes(world.commands);
}

function guildOf(id: string, { guilds }: DiscordWorld): Answer {
  const guild = guilds.get(id);
  return guild
    ? yes({
        id,
        owner_id: guild.owner,
        name: "Guild",
        system_channel_id: guild.systemChannel,
        preferred_locale: guild.locale,
      })
    : no(404, 10_004);
}

/** By id, 200 at most. */
function listGuilds(query: URLSearchParams, { guilds, permissions }: DiscordWorld): Answer {
  const after = BigInt(query.get("after") ?? "0");
  const ids = [...guilds.keys()].map(BigInt).filter((id) => id > after);
  const page = ids.toSorted((a, b) => (a < b ? -1 : 1)).slice(0, Number(query.get("limit") ?? 200));
  return yes(page.map((id) => ({ id: String(id), name: "Guild", owner: false, permissions })));
}

function openDirect(body: Json, world: DiscordWorld): Answer {
  const id = `7${String(body["recipient_id"]).slice(1)}`;
  if (!world.channels.has(id)) {
    const channel = addChannel(world, null);
    world.channels.delete(channel.id);
    world.channels.set(id, { ...channel, id });
  }
  return yes({ id, type: 1 });
}

function channelOf(id: string, { channels }: DiscordWorld): Answer {
  const channel = channels.get(id);
  if (!channel) return no(404, 10_003);
  if (!channel.open) return no(403, 50_001);
  const { guild, parent, archived, locked } = channel;
  if (guild === null) return yes({ id, type: 1 });
  if (parent === null) return yes({ id, type: channel.forum ? 15 : 0, guild_id: guild });
  return yes({ id, type: 11, guild_id: guild, parent_id: parent, thread_metadata: { archived, locked } });
}

/** 429 where more than the bot's 50 requests a second came. */
export function createGlobalLimit(): (request: Request) => Fault | null {
  const times: number[] = [];
  return ({ path }) => {
    if (/^\/(?:interactions|webhooks)\//u.test(path)) return null;
    const now = performance.now();
    while (times[0] !== undefined && times[0] < now - 1000) times.shift();
    // Its second is not ours: the client counts from its own first request on.
    if (times.length >= 100) return { type: "status", status: 429, global: true };
    times.push(now);
    return null;
  };
}
