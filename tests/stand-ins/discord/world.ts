/** A JSON object as Discord sends or gets it. */
export type Json = Record<string, unknown>;

export interface Channel {
  readonly id: string;
  readonly guild: string | null;
  /** Whether the bot may see it and write there. */
  open: boolean;
  /** Takes threads alone. */
  forum: boolean;
  /** Whether the bot may read what was written there before. */
  history: boolean;
  /** The channel it is a thread of; null where it is none. */
  readonly parent: string | null;
  /** A thread nobody wrote in for long: a message opens it again, unless it is locked. */
  archived: boolean;
  locked: boolean;
  readonly messages: Message[];
  /** Nonces of late, and what was posted under them. */
  readonly nonces: Map<string, { readonly message: string; readonly at: number }>;
}

export interface Message extends Json {
  readonly id: string;
  readonly nonce?: string;
}

export interface Guild {
  readonly id: string;
  readonly owner: string;
  readonly systemChannel: string | null;
  readonly locale: string;
  readonly channels: readonly string[];
}

/** An interaction, and what has become of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly raw: Json;
  readonly sentAt: number;
  /** The first answer; null while there is none. */
  first: Json | null;
  /** Milliseconds until it came. */
  ms: number;
  /** The message at "@original"; null where there is none, or it was deleted. */
  original: Shown | null;
  readonly followups: Shown[];
}

/** A message that answers an interaction. */
export interface Shown {
  readonly body: Json;
  readonly ephemeral: boolean;
  /** "is thinking …": nothing is shown yet. */
  readonly loading: boolean;
}

export interface DiscordWorld {
  readonly token: string;
  readonly applicationId: string;
  /** The application's own, in hexadecimal digits. */
  readonly publicKey: string;
  /** What the bot's role may do on every guild, as Discord counts it. */
  permissions: string;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  commands: readonly Json[];
  nextId(): string;
  /** Milliseconds since 1970, as Discord's own clock has it. */
  now(): number;
  /** From now on it is so many milliseconds later. */
  pass(milliseconds: number): void;
}

export const BOT = "900000000000000001";

/** The instant from which ids count, in milliseconds since 1970. */
const EPOCH = 1_420_070_400_000;

export function createWorld(): DiscordWorld {
  let last = 0n;
  let passed = 0;
  const now = (): number => Date.now() + passed;
  return {
    token: "stand-in-token",
    applicationId: "900000000000000000",
    publicKey: "ab".repeat(32),
    // To see channels, to write there, and in threads, and to embed links.
    permissions: String(2 ** 10 + 2 ** 11 + 2 ** 14 + 2 ** 38),
    guilds: new Map(),
    channels: new Map(),
    interactions: new Map(),
    commands: [],
    nextId() {
      const ofNow = BigInt(now() - EPOCH) << 22n;
      last = ofNow > last ? ofNow : last + 1n;
      return String(last);
    },
    now,
    pass(milliseconds) {
      passed += milliseconds;
    },
  };
}

/** The id of the guild with this number that falls to the shard of the same number, as (id >> 22) % shards. */
export function guildId(number: number): string {
  return String((10_000_000n + BigInt(number)) << 22n);
}

interface GuildOptions {
  readonly channels?: number;
  readonly systemChannel?: boolean;
  readonly locale?: string;
}

export function addGuild(
  world: DiscordWorld,
  id: string,
  { channels = 3, systemChannel = true, locale = "de" }: GuildOptions = {},
): Guild {
  const ids = Array.from({ length: channels }, () => addChannel(world, id).id);
  const guild = {
    id,
    owner: "800000000000000001",
    systemChannel: systemChannel ? (ids[0] ?? null) : null,
    locale,
    channels: ids,
  };
  world.guilds.set(id, guild);
  return guild;
}

export function addChannel(world: DiscordWorld, guild: string | null, parent: string | null = null): Channel {
  const channel: Channel = {
    id: world.nextId(),
    guild,
    parent,
    open: true,
    forum: false,
    history: true,
    archived: false,
    locked: false,
    messages: [],
    nonces: new Map(),
  };
  world.channels.set(channel.id, channel);
  return channel;
}
