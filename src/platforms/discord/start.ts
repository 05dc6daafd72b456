import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Commands } from "../../commands/commands.ts";
import type { ChannelRef } from "../../domain/channel.ts";
import { StartError } from "../../domain/failure.ts";
import type { Failure } from "../../domain/failure.ts";
import type { Language } from "../../domain/language.ts";
import type { ChannelStore } from "../../ports/channel-store.ts";
import type { ClosedChannelStore } from "../../ports/closed-channel-store.ts";
import type { Clock } from "../../ports/clock.ts";
import type { InstallationStore } from "../../ports/installation-store.ts";
import type { Log } from "../../ports/log.ts";
import type { DiscordConnection } from "./connect.ts";
import type { DiscordContext } from "./context.ts";
import { openGateway } from "./gateway.ts";
import type { Gateway, GatewayEvent, GatewayOptions, Shards } from "./gateway.ts";
import { createGuilds } from "./guilds.ts";
import type { Guilds } from "./guilds.ts";
import { createListener } from "./http.ts";
import type { Listener } from "./http.ts";
import { createIntake } from "./intake.ts";
import type { Intake } from "./intake.ts";
import type { RawInteraction } from "./interaction.ts";
import { registerCommands } from "./register.ts";
import { firstByRest } from "./responder.ts";
import { tellAdmin } from "./tell-admin.ts";

export { connectDiscord } from "./connect.ts";

export interface DiscordDependencies {
  readonly connection: DiscordConnection;
  readonly commands: Commands;
  readonly installations: InstallationStore;
  readonly channels: ChannelStore;
  readonly closedChannels: ClosedChannelStore;
  readonly applicationId: string;
  /** Verifies interactions over HTTP; there is no gateway then. Null: the gateway. */
  readonly publicKey: string | null;
  readonly shards: Shards;
  /** Before every command's name. */
  readonly prefix: string;
  /** For people whose locale is neither German nor English. */
  readonly language: Language;
  /** Where interactions over HTTP are taken; null when the caller hands them to `listener`. */
  readonly port: number | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly pauses?: GatewayOptions["pauses"];
}

export interface RunningDiscord {
  /** The port it listens on; null where it does not. */
  readonly port: number | null;
  /** Requests under `/discord/`; null with the gateway. */
  readonly listener: Listener | null;
  /** Resolves when interactions can come in. */
  readonly ready: Promise<void>;
  /** Resolves when Discord has our commands. */
  readonly registered: Promise<void>;
  /** Takes nothing new, ends what is under way. */
  stop(): Promise<void>;
}

/** Milliseconds that work under way is given at the end. */
const PATIENCE = 10_000;
/** Milliseconds between two looks for guilds that were left long ago. */
const SWEEP = 6 * 3_600_000;
/** The same for channels that other processes closed or opened. */
const REFRESH = 60_000;

/** Answers Discord from now on. A Discord that cannot be reached is waited for, and said to be. */
export async function startDiscord(deps: DiscordDependencies): Promise<RunningDiscord> {
  const { connection, commands, channels, log } = deps;
  const stopping = new AbortController();
  const context: DiscordContext = { ...deps, signal: stopping.signal };
  const intake = createIntake(context);
  const guilds = createGuilds(context);
  const tell = (channel: ChannelRef, failure: Failure): void => {
    log.warn("discord.channel-closed", { channel: channel.channel, message: failure.message });
    tellAdmin(context, channels, { channel, failure }).catch((error: unknown) => {
      log.error("discord.admin-not-told", { message: error instanceof Error ? error.message : "unknown" });
    });
  };
  connection.closed.keepIn({ store: deps.closedChannels, log, tell });
  await connection.closed.refresh();
  // The first time it is asked for, the directory is sorted; nobody is to wait for that.
  commands.complete("a");
  const { publicKey, clock } = deps;
  const listener = publicKey === null ? null : createListener({ publicKey, intake, guilds, clock, log });
  const server = listener === null || deps.port === null ? null : await listen(listener, deps.port);
  const gateway = publicKey === null ? openLine(deps, intake, guilds) : null;
  const background = new AbortController();
  const registered = register(deps, background.signal);
  const sweeping = often(SWEEP, () => sweep(guilds, gateway === null), log, background.signal);
  const refreshing = often(REFRESH, () => connection.closed.refresh(), log, background.signal);
  const port = server === null ? null : (server.address() as AddressInfo).port;
  log.info("discord.started", { port, gateway: gateway !== null });
  return {
    port,
    listener,
    ready: gateway?.ready ?? Promise.resolve(),
    registered,
    async stop() {
      background.abort();
      await gateway?.stop();
      server?.close();
      await intake.settled(PATIENCE);
      stopping.abort();
      server?.closeAllConnections();
      await Promise.all([registered, sweeping, refreshing]);
    },
  };
}

function openLine(deps: DiscordDependencies, intake: Intake, guilds: Guilds): Gateway {
  const { connection, shards, log, pauses } = deps;
  const { rest, token } = connection;
  const onEvent = (event: GatewayEvent): void => {
    if (event.type !== "INTERACTION_CREATE") {
      void guilds.hear(event);
      return;
    }
    const raw = event.data as unknown as RawInteraction;
    void intake.take(raw, firstByRest(rest, raw));
  };
  return openGateway({ rest: rest.options, token, shards, log, onEvent, ...(pauses ? { pauses } : {}) });
}

/** Until Discord has them: it may be out of reach when we start. */
async function register(deps: DiscordDependencies, signal: AbortSignal): Promise<void> {
  const { connection, applicationId, prefix, log } = deps;
  let pause = deps.pauses?.unreachable ?? 2000;
  while (!signal.aborted) {
    const outcome = await registerCommands({ rest: connection.rest, applicationId, prefix, log });
    if (outcome.ok) return;
    const { failure } = outcome;
    log.warn("discord.not-registered", { message: failure.message });
    if (failure.type === "broken" || (failure.type === "refused" && failure.retryAfter === null)) return;
    await pauseFor(pause, signal);
    pause = Math.min(pause * 2, 300_000);
  }
}

async function sweep(guilds: Guilds, counts: boolean): Promise<void> {
  if (counts) await guilds.count();
  await guilds.sweep();
}

/** Now, and again after each pause (milliseconds). */
async function often(pause: number, work: () => Promise<void>, log: Log, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await work().catch((error: unknown) => {
      log.error("discord.upkeep-failed", { message: error instanceof Error ? error.message : "unknown" });
    });
    await pauseFor(pause, signal);
  }
}

/** Until then, or the end of all. */
async function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, null, { signal, ref: false }).catch(() => null);
}

async function listen(listener: Listener, port: number): Promise<Server> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const code = cause.code ?? "unknown";
      const wording = {
        de: `discord: Port ${port} lässt sich nicht öffnen (${code}); mit PORT einen anderen wählen.`,
        en: `discord: port ${port} cannot be opened (${code}); choose another with PORT.`,
      };
      reject(new StartError(wording, { cause }));
    });
    server.listen(port, () => {
      resolve(server);
    });
  });
}
