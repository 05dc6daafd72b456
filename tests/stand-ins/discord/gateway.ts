import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import { BOT } from "./world.ts";
import type { DiscordWorld, Json } from "./world.ts";

interface Session {
  readonly id: string;
  readonly shard: number;
  seq: number;
  readonly events: Json[];
  socket: WebSocket | null;
}

export interface Gateway {
  /** IDENTIFYs and RESUMEs so far, in order: "identify 0/2", "resume 0". */
  readonly log: string[];
  /** Intents of the last IDENTIFY. */
  readonly intents: () => number;
  readonly connected: () => number;
  /** The shard that a guild falls to; null for direct messages. */
  dispatch(type: string, data: Json, guild: string | null): void;
  /** The lines go dead without a word. */
  drop(): void;
  /** Op 7. */
  askReconnect(): void;
  /** Sessions are forgotten: the next RESUME is answered with op 9. */
  invalidate(): void;
  /** Heartbeats get no answer from now on, on the lines that are there. */
  fallSilent(): void;
  /** Closes the next lines that identify with this code. */
  closeNext(code: number, times?: number): void;
  close(): void;
}

export interface GatewayOptions {
  readonly world: DiscordWorld;
  readonly url: () => string;
  readonly heartbeat: () => number;
}

/** Discord's gateway on `/gateway`: hello, identify, resume, heartbeats, events. */
export function createGateway(server: Server, { world, url, heartbeat }: GatewayOptions): Gateway {
  const upgrades = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const deaf = new WeakSet<WebSocket>();
  const log: string[] = [];
  const closing: number[] = [];
  let intents = 0;
  let shards = 1;

  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgrades.handleUpgrade(request, socket, head, greet);
  });

  function greet(socket: WebSocket): void {
    socket.on("error", () => undefined);
    socket.on("close", () => {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = null;
    });
    socket.on("message", (data: Buffer) => {
      const { op, d } = JSON.parse(data.toString("utf8")) as { readonly op: number; readonly d: Json };
      if (op === 1 && !deaf.has(socket)) send(socket, { op: 11 });
      if (op === 2) identify(socket, d);
      if (op === 6) resume(socket, d);
    });
    send(socket, { op: 10, d: { heartbeat_interval: heartbeat() } });
  }

  function identify(socket: WebSocket, d: Json): void {
    const [shard, count] = (d["shard"] ?? [0, 1]) as readonly [number, number];
    log.push(`identify ${shard}/${count}`);
    intents = Number(d["intents"]);
    shards = count;
    const code = d["token"] === world.token ? closing.shift() : 4004;
    if (code !== undefined) {
      socket.close(code);
      return;
    }
    const session: Session = { id: world.nextId(), shard, seq: 0, events: [], socket };
    sessions.set(session.id, session);
    const guilds = [...world.guilds.values()].filter(({ id }) => shardOf(id) === shard);
    tell(session, "READY", {
      v: 10,
      user: { id: BOT, username: "marktbrief", discriminator: "0", bot: true },
      session_id: session.id,
      resume_gateway_url: url(),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      application: { id: world.applicationId, flags: 0 },
      shard: [shard, count],
    });
    for (const guild of guilds) tell(session, "GUILD_CREATE", guildPayload(world, guild.id));
  }

  function resume(socket: WebSocket, d: Json): void {
    const session = sessions.get(String(d["session_id"]));
    log.push(`resume ${session?.shard ?? "?"}`);
    if (!session) {
      send(socket, { op: 9, d: false });
      return;
    }
    session.socket = socket;
    for (const event of session.events) if (Number(event["s"]) > Number(d["seq"])) send(socket, event);
    tell(session, "RESUMED", {});
  }

  function tell(session: Session, type: string, data: Json): void {
    session.seq += 1;
    const event = { op: 0, s: session.seq, t: type, d: data };
    session.events.push(event);
    if (session.events.length > 5000) session.events.shift();
    if (session.socket !== null) send(session.socket, event);
  }

  const shardOf = (guild: string): number => Number((BigInt(guild) >> 22n) % BigInt(shards));
  const newest = (shard: number): Session | undefined =>
    [...sessions.values()].findLast((each) => each.shard === shard);

  return {
    log,
    intents: () => intents,
    connected: () => [...sessions.values()].filter(({ socket }) => socket !== null).length,
    dispatch(type, data, guild) {
      const session = newest(guild === null ? 0 : shardOf(guild));
      if (session) tell(session, type, data);
    },
    drop() {
      for (const socket of upgrades.clients) socket.terminate();
    },
    askReconnect() {
      for (const socket of upgrades.clients) send(socket, { op: 7, d: null });
    },
    invalidate() {
      sessions.clear();
    },
    fallSilent() {
      for (const socket of upgrades.clients) deaf.add(socket);
    },
    closeNext(code, times = 1) {
      closing.push(...Array.from({ length: times }, () => code));
    },
    close() {
      for (const socket of upgrades.clients) socket.terminate();
      upgrades.close();
    },
  };
}

function send(socket: WebSocket, payload: Json): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}

export function guildPayload({ guilds }: DiscordWorld, id: string): Json {
  const guild = guilds.get(id);
  return {
    id,
    name: "Guild",
    owner_id: guild?.owner,
    system_channel_id: guild?.systemChannel ?? null,
    preferred_locale: guild?.locale ?? "en-US",
    joined_at: "2026-01-30T06:00:00.000Z",
    unavailable: false,
    channels: (guild?.channels ?? []).map((channel) => ({ id: channel, type: 0 })),
    roles: [],
    members: [],
    threads: [],
    emojis: [],
    stickers: [],
    large: false,
    member_count: 3,
  };
}
