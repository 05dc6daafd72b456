import { createCommands } from "../commands/create.ts";
import { collectFolders } from "../command-line/collect-folders.ts";
import { EXIT } from "../command-line/command.ts";
import type { Role } from "../command-line/roles.ts";
import type { World } from "../command-line/world.ts";
import type { Commands } from "../commands/commands.ts";
import { rest } from "../ports/clock.ts";
import type { Publisher } from "../ports/publisher.ts";
import type { Store } from "../ports/store.ts";
import { startWorker } from "../delivering/worker.ts";
import type { Worker } from "../delivering/worker.ts";
import { createCalendar } from "../scheduling/exchanges/calendar.ts";
import { watchFeeds } from "./feeds.ts";
import { guardCommands } from "./guard-commands.ts";
import { INBOX_PATH, openInbox } from "./inbox.ts";
import { openOffice } from "./office.ts";
import type { House, Office } from "./office.ts";
import { openPlatforms, publisherAmong } from "./platforms.ts";
import type { Platform, RunningPlatform } from "./platforms.ts";
import { stopInTime } from "./stop-in-time.ts";
import { openStoreAs } from "./store.ts";
import { sweepDaily } from "./sweep.ts";

export interface Service {
  readonly roles: readonly Role[];
  readonly signal: AbortSignal;
}

/** Milliseconds from when it is asked to stop until commands no longer wait for a model. */
const LAST_CALL = 4_000;

/** Milliseconds until folders are collected again where the store failed over it. */
const COLLECTED_AGAIN = 10_000;

/** The bot on every configured platform, until its input ends or it is asked to stop. */
export async function runBot(house: House, service: Service): Promise<number> {
  const { world, settings } = house;
  const store = await openStoreAs("bot", { settings, clock: world.clock, log: world.log });
  try {
    await serve(await openOffice(house, store), service);
  } finally {
    await store.close();
  }
  return EXIT.done;
}

async function serve(office: Office, { roles, signal }: Service): Promise<void> {
  const has = (role: Role): boolean => roles.includes(role);
  const { world, store, health, doorway, meters, settings } = office;
  await office.openDoorway();
  const platforms = await openPlatforms(office);
  const publisher = office.measured(publisherAmong(platforms));
  const commands = guardCommands(await commandsOn(world, store, publisher), {
    meters,
    language: world.language,
    lastCall: after(signal, LAST_CALL),
  });
  if (settings.articlesToken !== null && has("collector"))
    doorway.serve(INBOX_PATH, openInbox(settings.articlesToken, store, world));
  const desk = settings.desk.port === null || !has("gateway") ? null : await world.openDesk(store);
  if (desk) world.log.info("desk-open", { address: desk.address });
  // Whoever sits before a terminal waits for the articles; a chat is answered meanwhile.
  const isTerminal = platforms.some(({ name }) => name === "terminal");
  const collect = isTerminal ? collectAll : collectAtLast;
  const collected = has("collector") ? collect(office, signal) : Promise.resolve();
  if (isTerminal) await collected;
  const answering = has("gateway") ? platforms : [];
  const running = await Promise.all(answering.map((platform) => platform.start(commands)));
  const worker = has("worker") ? await startDelivering(office, platforms, publisher) : null;
  const watch = has("collector") ? watchFeeds(store, world, publisher) : null;
  const sweep = sweepDaily({
    store,
    meters,
    retention: settings.retention,
    clock: world.clock,
    log: world.log,
  });
  health.started();
  await untilEnd(running, signal);
  health.stopping();
  meters.set("stopping", 1);
  await stopInTime(
    {
      feeds: watch?.stop() ?? Promise.resolve(),
      worker: worker?.stop() ?? Promise.resolve(),
      sweep: sweep.stop(),
      platforms: Promise.all(running.map((platform) => platform.stop())),
      folders: collected,
      desk: desk?.close() ?? Promise.resolve(),
    },
    world.log,
  );
  doorway.close();
}

/** Briefs that come by themselves, on the platforms that run here. */
async function startDelivering(
  { world, settings, store }: Office,
  platforms: readonly Platform[],
  publisher: Publisher,
): Promise<Worker> {
  const { clock, ids, log } = world;
  return startWorker({
    store,
    directory: world.directory(),
    model: await world.model(),
    publisher,
    platforms: platforms.map(({ name }) => name),
    calendar: createCalendar(settings.closures),
    clock,
    ids,
    log,
    isAlone: store.engine === "sqlite",
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
    calendar: createCalendar(world.closures),
    sources: await world.sourceDesk(),
    drawChart: world.drawChart,
    defaults: { language, zone },
    prefix: world.commandPrefix,
  });
}

async function collectAll({ world, store }: Office, signal: AbortSignal): Promise<void> {
  const tally = await collectFolders(world.folders, store, world, { signal });
  world.log.info("collected", tally);
}

/** However long the store is away meanwhile: a chat does not end over it. Never rejects. */
async function collectAtLast(office: Office, signal: AbortSignal): Promise<void> {
  const { clock, log } = office.world;
  while (!signal.aborted) {
    try {
      await collectAll(office, signal);
      return;
    } catch (error) {
      log.error("folders-not-collected", { message: String(error) });
    }
    await rest(clock, COLLECTED_AGAIN, signal);
  }
}

/** Aborted so many milliseconds after the other. */
function after(signal: AbortSignal, milliseconds: number): AbortSignal {
  const late = new AbortController();
  const wait = (): void => {
    setTimeout(() => {
      late.abort();
    }, milliseconds).unref();
  };
  signal.addEventListener("abort", wait, { once: true });
  return late.signal;
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
