import { setTimeout as sleep } from "node:timers/promises";
import { Client, DiscordjsErrorCodes, Events, GatewayIntentBits, Options } from "discord.js";
import type { RESTOptions } from "discord.js";
import type { Secret } from "../../domain/secret.ts";
import type { Log } from "../../ports/log.ts";
import { describeClose } from "./gateway-wording.ts";

/** Which shards this process runs: as many as Discord recommends, or some of a number. */
export type Shards = "auto" | { readonly from: number; readonly to: number; readonly of: number };

/** An event of the gateway. */
export interface GatewayEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface GatewayOptions {
  readonly rest: Partial<RESTOptions>;
  readonly token: Secret;
  readonly shards: Shards;
  readonly log: Log;
  readonly onEvent: (event: GatewayEvent) => void;
  /** Milliseconds before the gateway is tried again: where it is out of reach, and where it turned us away. */
  readonly pauses?: { readonly unreachable: number; readonly refused: number };
}

export interface Gateway {
  /** Resolves when the first shard is up. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

const PAUSES = { unreachable: 1000, refused: 60_000 } as const;
const LONGEST = { unreachable: 60_000, refused: 3_600_000 } as const;

/** How one stay at the gateway ended. */
type End = "unreachable" | "refused" | "stopped";

/**
 * Stays at the gateway. Out of reach, it waits and tries again, longer each time; turned away for good, it says what
 * to do and tries rarely, so that no supervisor restarts it in a loop and Discord's daily logins are not used up.
 */
export function openGateway(options: GatewayOptions): Gateway {
  const stopping = new AbortController();
  const ready = Promise.withResolvers<undefined>();
  const running = run(options, stopping.signal, () => {
    ready.resolve(undefined);
  });
  return {
    ready: ready.promise,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function run(options: GatewayOptions, signal: AbortSignal, onReady: () => void): Promise<void> {
  const pauses = options.pauses ?? PAUSES;
  const tries = { unreachable: 0, refused: 0 };
  while (!signal.aborted) {
    const end = await stay(options, signal, () => {
      tries.unreachable = 0;
      tries.refused = 0;
      onReady();
    });
    if (end === "stopped") return;
    const pause = Math.min(pauses[end] * 2 ** tries[end], LONGEST[end]);
    tries[end] += 1;
    // Rejects only where the wait is cut short by the end of all.
    await sleep(pause, null, { signal }).catch(() => null);
  }
}

async function stay(options: GatewayOptions, signal: AbortSignal, onReady: () => void): Promise<End> {
  const { log, onEvent, token } = options;
  const ended = Promise.withResolvers<End>();
  const client = createClient(options);
  client.on(Events.Raw, ({ t: type, d: data }: { readonly t: string; readonly d: GatewayEvent["data"] }) => {
    if (type === "READY") onReady();
    onEvent({ type, data });
  });
  client.on(Events.ShardReconnecting, (shard) => {
    log.info("discord.line-closed", { shard });
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (signal.aborted) return;
    const { de, en } = describeClose(code);
    log.error("discord.turned-away", { code, message: `discord: ${en}`, hinweis: `discord: ${de}` });
    ended.resolve("refused");
  });
  // The client throws what nobody listens to.
  const failed = ({ message }: Error): void => {
    log.warn("discord.line-failed", { message });
  };
  client.on(Events.Error, failed).on(Events.ShardError, failed);
  const stop = (): void => {
    ended.resolve("stopped");
  };
  signal.addEventListener("abort", stop, { once: true });
  client.login(token.reveal()).catch((error: unknown) => {
    ended.resolve(failedToConnect(error, log));
  });
  const end = await ended.promise;
  signal.removeEventListener("abort", stop);
  await client.destroy().catch((error: unknown) => {
    log.warn("discord.not-closed", { message: error instanceof Error ? error.message : "unknown" });
  });
  return end;
}

/** Commands, buttons, modals and posting need no intent but Guilds; nothing of it is kept in memory. */
function createClient({ rest, shards }: GatewayOptions): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    rest,
    allowedMentions: { parse: [] },
    enforceNonce: true,
    makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    waitGuildTimeout: 1000,
    ...(shards === "auto" ? { shards: "auto" } : { shards: idsOf(shards), shardCount: shards.of }),
  });
}

const NOTHING_KEPT = {
  GuildMemberManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
} as const;

function idsOf({ from, to }: Exclude<Shards, "auto">): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function failedToConnect(error: unknown, log: Log): End {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === DiscordjsErrorCodes.TokenInvalid) {
    const { de, en } = describeClose(4004);
    log.error("discord.turned-away", { code: 401, message: `discord: ${en}`, hinweis: `discord: ${de}` });
    return "refused";
  }
  const message = error instanceof Error ? error.message : "unknown";
  log.warn("discord.unreachable", { message: `discord: cannot be reached (${message}); waiting for it` });
  return "unreachable";
}
