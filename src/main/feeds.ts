import { existsSync } from "node:fs";
import { join } from "node:path";
import { collectSources } from "../command-line/collect-folders.ts";
import type { World } from "../command-line/world.ts";
import { tellSourceHealth } from "../collecting/tell-health.ts";
import type { ListedSource, SourceSettings } from "../domain/source.ts";
import { listSources } from "../domain/source.ts";
import { rest } from "../ports/clock.ts";
import type { Clock } from "../ports/clock.ts";
import type { Publisher } from "../ports/publisher.ts";
import type { SourceDesk } from "../ports/source-desk.ts";
import type { SourceReader } from "../ports/source-reader.ts";
import type { Store } from "../ports/store.ts";
import { readCheckedFile } from "../settings/checked-file.ts";
import { settingsError } from "../settings/settings-error.ts";
import type { FeedsSettings } from "../sources/feed-settings.ts";
import type { Fetch } from "../sources/fetch/fetch.ts";
import { once } from "../domain/once.ts";

/** What articles come from beside folders: the sources of `config/feeds.yaml`, and those chats have added. */
export interface SourceRoom {
  readonly desk: SourceDesk;
  readonly list: (store: Store) => Promise<readonly ListedSource[]>;
  /** Those that do not pause, as they are chosen at this moment. */
  readonly readers: (store: Store) => Promise<readonly SourceReader[]>;
}

/** Throws a StartError with every fault of the file. What fetches is loaded only when there is something to fetch. */
export async function openSources(config: string, clock: Clock): Promise<SourceRoom> {
  const file = await readFile(join(config, "feeds.yaml"));
  const fetch = once(() => openFetch(file, clock));
  const list = async (store: Store): Promise<readonly ListedSource[]> =>
    listSources(file.feeds, await store.sources.chosen());
  return {
    list,
    async readers(store) {
      const read = (await list(store)).filter(({ paused }) => !paused);
      if (read.length === 0) return [];
      const around = { fetch: await fetch(), states: store.sources, clock, random: Math.random };
      const [{ createFeedSource }, { createPageSource }] = await Promise.all([
        import("../sources/feed-source.ts"),
        import("../sources/page-source.ts"),
      ]);
      const open = (settings: SourceSettings): SourceReader =>
        settings.type === "page" ? createPageSource(settings, around) : createFeedSource(settings, around);
      return read.map(({ settings }) => open(settings));
    },
    desk: {
      configured: () => file.feeds,
      // Whoever sits at the machine may edit the file as well.
      mayChange: ({ platform, channel }) => platform === "terminal" || file.from_chat.includes(channel),
      async probe(url, signal) {
        const { probeSource } = await import("../sources/probe.ts");
        return probeSource(url, await fetch(), signal);
      },
    },
  };
}

async function readFile(path: string): Promise<FeedsSettings> {
  const { parseFeeds } = await import("../sources/feed-settings.ts");
  if (!existsSync(path)) return parseFeeds(null).value;
  const read = readCheckedFile(path, parseFeeds);
  if (!read.ok) throw settingsError(read.faults);
  return read.value;
}

async function openFetch(file: FeedsSettings, clock: Clock): Promise<Fetch> {
  const { private_hosts: privateHosts, ports, seconds_between_requests: seconds } = file;
  const [{ createFetch }, { createPoliteFetch }] = await Promise.all([
    import("../sources/fetch/fetch.ts"),
    import("../sources/fetch/polite.ts"),
  ]);
  return createPoliteFetch(createFetch({ policy: { privateHosts, ports } }), {
    interval: seconds * 1_000,
    clock,
  });
}

export interface FeedWatch {
  stop(): Promise<void>;
}

/** How often it is looked which sources are due; in milliseconds. */
const ROUND = 60_000;

/**
 * Reads each source as often as it is due, until stopped, and tells admins of those in trouble. A failing store is
 * told in the log and tried again.
 */
export function watchFeeds(store: Store, world: World, publisher: Publisher): FeedWatch {
  const end = new AbortController();
  const watching = rounds(end.signal);
  return {
    async stop() {
      end.abort();
      await watching;
    },
  };

  async function rounds(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await attempt("feeds not collected", () => readAll(signal));
      await attempt("source health not told", tellHealth);
      await rest(world.clock, ROUND, signal);
    }
  }

  async function attempt(failure: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      world.log.error(failure, { message: String(error) });
    }
  }

  async function readAll(signal: AbortSignal): Promise<void> {
    const tally = await collectSources(await world.feedSources(store), store, world, { signal });
    if (tally.new + tally.revised + tally.faults > 0) world.log.info("feeds collected", tally);
  }

  async function tellHealth(): Promise<void> {
    const { clock, log, zone, commandPrefix } = world;
    const command = `/${commandPrefix}sources`;
    await tellSourceHealth(await world.listSources(store), { store, publisher, clock, log, zone, command });
  }
}
