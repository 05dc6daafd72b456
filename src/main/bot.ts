import { createCommands } from "../commands/create.ts";
import { collectFolders } from "../command-line/collect-folders.ts";
import type { CollectTally } from "../command-line/collect-folders.ts";
import { EXIT } from "../command-line/command.ts";
import type { World } from "../command-line/world.ts";
import type { Commands } from "../commands/commands.ts";
import type { Publisher } from "../ports/publisher.ts";
import type { Store } from "../ports/store.ts";
import type { Settings } from "../settings/settings.ts";
import { startWorker } from "../delivering/worker.ts";
import type { Worker } from "../delivering/worker.ts";
import { createCalendar } from "../scheduling/exchanges/calendar.ts";
import { watchFeeds } from "./feeds.ts";
import { openPlatforms, publisherAmong } from "./platforms.ts";
import type { Platform, RunningPlatform, Wiring } from "./platforms.ts";
import { openStoreAs } from "./store.ts";

/** The bot on every configured platform, until its input ends or it is asked to stop. */
export async function runBot(world: World, settings: Settings, signal: AbortSignal): Promise<number> {
  const store = await openStoreAs("bot", { settings, clock: world.clock, log: world.log });
  try {
    await serve({ world, settings, store }, signal);
  } finally {
    await store.close();
  }
  return EXIT.done;
}

async function serve(wiring: Wiring, signal: AbortSignal): Promise<void> {
  const { world, store } = wiring;
  const platforms = await openPlatforms(wiring);
  const commands = await commandsOn(world, store, publisherAmong(platforms));
  const feeds = await world.feedSources(store);
  const collected = collectAll(wiring, signal);
  // Whoever sits before a terminal waits for the articles; a chat is answered meanwhile.
  if (platforms.some(({ name }) => name === "terminal")) await collected;
  const running = await Promise.all(platforms.map((platform) => platform.start(commands)));
  const worker = await startDelivering(wiring, platforms);
  const watch = watchFeeds(feeds, store, world);
  await untilEnd(running, signal);
  await watch.stop();
  await worker.stop();
  await Promise.all(running.map((platform) => platform.stop()));
  await collected;
}

/** Briefs that come by themselves, on the platforms that run here. */
async function startDelivering(
  { world, settings, store }: Wiring,
  platforms: readonly Platform[],
): Promise<Worker> {
  const { clock, ids, log } = world;
  return startWorker({
    store,
    directory: world.directory(),
    model: await world.model(),
    publisher: publisherAmong(platforms),
    platforms: platforms.map(({ name }) => name),
    calendar: createCalendar(settings.closures),
    clock,
    ids,
    log,
  });
}

/** What a platform may ask, answered from this store. */
export async function commandsOn(world: World, store: Store, publisher: Publisher): Promise<Commands> {
  const { clock, ids, log, language, zone } = world;
  return createCommands({
    store,
    directory: world.directory(),
    model: await world.model(),
    clock,
    ids,
    log,
    publisher,
    defaults: { language, zone },
    prefix: world.commandPrefix,
  });
}

async function collectAll({ world, store }: Wiring, signal: AbortSignal): Promise<CollectTally> {
  const tally = await collectFolders(world.folders, store, world, { signal });
  world.log.info("collected", tally);
  return tally;
}

async function untilEnd(running: readonly RunningPlatform[], signal: AbortSignal): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener(
      "abort",
      () => {
        resolve();
      },
      { once: true },
    );
  });
  await Promise.race([asked, ...running.map(({ finished }) => finished)]);
}
