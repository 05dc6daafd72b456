import { createCommands } from "../../../src/commands/create.ts";
import { Secret } from "../../../src/domain/secret.ts";
import { createIds } from "../../../src/operations/ids.ts";
import { connectDiscord } from "../../../src/platforms/discord/connect.ts";
import type { MessageForm } from "../../../src/platforms/discord/render.ts";
import { startDiscord } from "../../../src/platforms/discord/start.ts";
import type { DiscordDependencies, RunningDiscord } from "../../../src/platforms/discord/start.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Publisher } from "../../../src/ports/publisher.ts";
import type { Store } from "../../../src/ports/store.ts";
import { createCalendar } from "../../../src/scheduling/exchanges/calendar.ts";
import { startDiscordStandIn } from "../../stand-ins/discord/server.ts";
import type { DiscordStandIn } from "../../stand-ins/discord/server.ts";
import { clock as fixed, createMemoryLog, directory, openSampleStore } from "../offices.ts";
import type { MemoryLog } from "../offices.ts";

/** The bot at work: the real commands and store, the real client, and Discord's stand-in. */
export interface Office {
  readonly discord: DiscordStandIn;
  readonly store: Store;
  readonly publisher: Publisher;
  readonly running: RunningDiscord;
  readonly log: MemoryLog;
  close(): Promise<void>;
}

export interface OfficeOptions extends Partial<
  Pick<DiscordDependencies, "publicKey" | "shards" | "prefix" | "pauses">
> {
  readonly discord?: DiscordStandIn;
  readonly store?: Store;
  readonly clock?: Clock;
  readonly token?: string;
  readonly form?: MessageForm;
}

/** Resolves when it is reached, but with a stand-in given, which may not be there yet. */
export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const discord = options.discord ?? (await startDiscordStandIn());
  const clock = options.clock ?? fixed;
  const log = createMemoryLog();
  const store = options.store ?? (await openSampleStore());
  const connection = connectDiscord({
    token: new Secret(options.token ?? discord.world.token),
    apiUrl: discord.apiUrl,
    clock,
    form: options.form ?? "components",
    timeout: 1000,
  });
  const { publisher } = connection;
  const prefix = options.prefix ?? "";
  const commands = createCommands({
    store,
    directory,
    model: null,
    clock,
    ids: createIds(clock),
    log,
    publisher,
    calendar: createCalendar({}),
    defaults: { language: "en", zone: "Europe/Berlin" },
    prefix,
  });
  const running = await startDiscord({
    connection,
    commands,
    installations: store.installations,
    channels: store.channels,
    closedChannels: store.closedChannels,
    applicationId: discord.world.applicationId,
    publicKey: options.publicKey ?? null,
    shards: options.shards ?? "auto",
    prefix,
    language: "en",
    port: 0,
    clock,
    log,
    pauses: options.pauses ?? { unreachable: 50, refused: 300 },
  });
  if (!options.discord) await Promise.all([running.ready, running.registered]);
  return {
    discord,
    store,
    publisher,
    running,
    log,
    async close() {
      await running.stop();
      await discord.close();
    },
  };
}
