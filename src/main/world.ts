import { join } from "node:path";
import type { PlatformName } from "../domain/channel.ts";
import { StartError } from "../domain/failure.ts";
import type { Language } from "../domain/language.ts";
import type { Streams } from "../command-line/streams.ts";
import type { World } from "../command-line/world.ts";
import { concealing } from "../operations/conceal.ts";
import { createIds } from "../operations/ids.ts";
import { createLog } from "../operations/log.ts";
import { renderMessage } from "../platforms/terminal/render.ts";
import type { Clock } from "../ports/clock.ts";
import { createPassingTokens } from "../producing/token-budget.ts";
import { secretsOf } from "../settings/secrets.ts";
import type { Settings } from "../settings/settings.ts";
import { readDate } from "../sources/read-date.ts";
import { HERE } from "../platforms/terminal/chat.ts";
import { commandsOn, runBot } from "./bot.ts";
import type { House } from "./office.ts";
import { openDeskOver } from "./desk.ts";
import { readDirectory } from "./instruments.ts";
import { openModel } from "./model.ts";
import { publisherAmong } from "./platforms.ts";
import { once } from "../domain/once.ts";
import { openStoreAs } from "./store.ts";

export interface Surroundings {
  /** Where `config`, `prompts` and `src` lie. */
  readonly root: string;
  readonly settings: Settings;
  readonly streams: Streams;
  readonly clock: Clock;
  /** Of whoever types the commands. */
  readonly terminalLanguage?: Language | null;
}

/** Everything the commands need. What not every command needs is loaded when it is first asked for. */
export function createWorld(surroundings: Surroundings): World {
  const { root, settings, streams, clock, terminalLanguage = null } = surroundings;
  const directory = once(() => readDirectory(join(root, "config"), settings));
  const modelSurroundings = { prompts: join(root, "prompts"), directory, clock };
  const conceal = concealing(secretsOf(settings));
  const log = createLog(platformsOf(settings).length > 0 ? "info" : "warn", conceal);
  const modelWatchedBy: House["modelWatchedBy"] = async (watch, tokens) =>
    settings.model === null ? null : openModel(settings.model, { ...modelSurroundings, watch, tokens });
  const sources = once(async () => {
    const { openSources } = await import("./feeds.ts");
    return openSources(join(root, "config"), clock);
  });
  const world: World = {
    streams,
    clock,
    ids: createIds(clock),
    log,
    language: settings.language,
    terminalLanguage,
    zone: settings.zone,
    closures: settings.closures,
    directory,
    conceal,
    model: once(() => modelWatchedBy((model) => model, createPassingTokens())),
    folders: settings.folders,
    platforms: platformsOf(settings),
    openStore: (kind) => openStoreAs(kind === "kept" ? "tool" : "passing", { settings, clock, log }),
    async folderSource(path) {
      const { createFolderSource } = await import("../sources/folder.ts");
      return createFolderSource(path);
    },
    sourceDesk: async () => (await sources()).desk,
    listSources: async (store) => (await sources()).list(store),
    feedSources: async (store) => (await sources()).readers(store),
    async readPage(page) {
      const { readPage } = await import("../sources/page.ts");
      return readPage(page);
    },
    async readFeed({ bytes, headers, url }) {
      const { readFeed } = await import("../sources/feed.ts");
      const outcome = readFeed(bytes, { headers, url });
      return outcome.ok ? outcome : { ok: false, message: outcome.fault.message };
    },
    readDate,
    async drawChart(chart) {
      const { drawChart } = await import("../charts/draw.ts");
      return drawChart(chart);
    },
    commandPrefix: settings.commandPrefix,
    async slackManifest(options) {
      const { slackManifest } = await import("../platforms/slack/manifest.ts");
      return slackManifest({ ...options, prefix: settings.commandPrefix, history: settings.slackHistory });
    },
    async discordInvites() {
      if (settings.discord === null) return null;
      const { discordInvites } = await import("../platforms/discord/invite.ts");
      return discordInvites(settings.discord.appId, settings.discord.embeds ? "embed" : "components");
    },
    commandsOn: (store) => commandsOn(world, store, publisherAmong([])),
    async backUp(file) {
      const { backUpStore } = await import("../storage/upkeep/backup.ts");
      return backUpStore(embedded(settings), file);
    },
    async restore(file, force) {
      const { restoreStore } = await import("../storage/upkeep/backup.ts");
      return restoreStore({ dataDir: embedded(settings), source: file, force, clock });
    },
    async setUp(signal) {
      const { setUp } = await import("./setup/set-up.ts");
      const openWorld = (written: Settings): World => createWorld({ ...surroundings, settings: written });
      return setUp(
        { root, clock, streams, terminalLanguage: terminalLanguage ?? settings.language, openWorld },
        signal,
      );
    },
    async checkOutside(signal) {
      const { checkOutside } = await import("./check-outside.ts");
      return checkOutside(settings, clock, signal);
    },
    channel: HERE.channel,
    render: (message) => renderMessage(message),
    openDesk: (store) => openDeskOver(store, world, settings),
    runBot: (signal, roles) => runBot({ world, settings, modelWatchedBy }, { signal, roles }),
  };
  return world;
}

function platformsOf({ slack, discord }: Settings): readonly PlatformName[] {
  return [
    ...(slack === null ? [] : (["slack"] as const)),
    ...(discord === null ? [] : (["discord"] as const)),
  ];
}

/** The folder of the embedded store. Throws a StartError where there is none. */
function embedded({ databaseUrl, dataDir }: Settings): string {
  if (databaseUrl === null) return dataDir;
  throw new StartError({
    de: "Der Speicher ist ein PostgreSQL (DATABASE_URL); es sichern und zurückspielen pg_dump und pg_restore.",
    en: "the store is a PostgreSQL (DATABASE_URL); back it up and restore it with pg_dump and pg_restore.",
  });
}
