import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { collectSources } from "../command-line/collect-folders.ts";
import type { World } from "../command-line/world.ts";
import type { Clock } from "../ports/clock.ts";
import type { SourceReader } from "../ports/source-reader.ts";
import type { Store } from "../ports/store.ts";
import { readCheckedFile } from "../settings/checked-file.ts";
import { settingsError } from "../settings/settings-error.ts";

/** The feeds of `config/feeds.yaml`; none where there is no such file. Throws a StartError with every fault of the file. */
export async function openFeeds(
  config: string,
  store: Store,
  clock: Clock,
): Promise<readonly SourceReader[]> {
  const path = join(config, "feeds.yaml");
  if (!existsSync(path)) return [];
  const { parseFeeds } = await import("../sources/feed-settings.ts");
  const read = readCheckedFile(path, parseFeeds);
  if (!read.ok) throw settingsError(read.faults);
  const { feeds, private_hosts: privateHosts, ports, seconds_between_requests: seconds } = read.value;
  if (feeds.length === 0) return [];
  // Its client is loaded only where there is something to fetch.
  const [{ createFeedSource }, { createFetch }, { createPoliteFetch }] = await Promise.all([
    import("../sources/feed-source.ts"),
    import("../sources/fetch/fetch.ts"),
    import("../sources/fetch/polite.ts"),
  ]);
  const guarded = createFetch({ policy: { privateHosts, ports } });
  const fetch = createPoliteFetch(guarded, { interval: seconds * 1_000, clock });
  const around = { fetch, states: store.sources, clock, random: Math.random };
  return feeds.map((feed) => createFeedSource(feed, around));
}

export interface FeedWatch {
  stop(): Promise<void>;
}

/** How often it is looked which feeds are due; in milliseconds. */
const ROUND = 60_000;

/** Reads each feed as often as it is due, until stopped. A failing store is told in the log and tried again. */
export function watchFeeds(feeds: readonly SourceReader[], store: Store, world: World): FeedWatch {
  const end = new AbortController();
  const watching = feeds.length === 0 ? Promise.resolve() : rounds(feeds, end.signal);
  return {
    async stop() {
      end.abort();
      await watching;
    },
  };

  async function rounds(sources: readonly SourceReader[], signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const tally = await collectSources(sources, store, world, { signal });
        if (tally.new + tally.revised + tally.faults > 0) world.log.info("feeds collected", tally);
      } catch (error) {
        world.log.error("feeds not collected", { message: String(error) });
      }
      await sleep(ROUND, undefined, { signal }).catch(() => undefined);
    }
  }
}
