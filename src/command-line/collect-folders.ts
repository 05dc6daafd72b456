import { eachByHost } from "../collecting/by-host.ts";
import { collect } from "../collecting/collect.ts";
import type { CollectEvent } from "../collecting/collect.ts";
import type { SaveOutcome } from "../ports/article-store.ts";
import type { SourceReader } from "../ports/source-reader.ts";
import type { Store } from "../ports/store.ts";
import { showProgress } from "./progress.ts";
import { write } from "./streams.ts";
import type { World } from "./world.ts";

type StoredEvent = Extract<CollectEvent, { type: "stored" }>;

type CollectTally = Readonly<Record<SaveOutcome | "faults", number>>;

interface Collecting {
  readonly signal: AbortSignal;
  readonly onStored?: (event: StoredEvent) => Promise<void>;
}

/** Stores what the folders hold. What could not be read is said on `err`, a line each; the rest goes on. */
export async function collectFolders(
  folders: readonly string[],
  store: Store,
  world: World,
  collecting: Collecting,
): Promise<CollectTally> {
  const sources = await Promise.all(folders.map((folder) => world.folderSource(folder)));
  return collectSources(sources, store, world, collecting);
}

/** Stores what the sources hold, as `collectFolders` does; some hosts are read at once. */
export async function collectSources(
  sources: readonly SourceReader[],
  store: Store,
  world: World,
  { signal, onStored }: Collecting,
): Promise<CollectTally> {
  const tally = { new: 0, revised: 0, unchanged: 0, faults: 0 };
  const deps = { ...world, store: store.articles, directory: world.directory() };
  const progress = showProgress("collecting", world.streams);
  await eachByHost(sources, async (source) => {
    for await (const event of collect(source, deps, signal)) {
      progress.step();
      tally[event.type === "fault" ? "faults" : event.outcome] += 1;
      if (event.type === "stored") await onStored?.(event);
      else await write(world.streams.err, `${event.origin}: ${event.message[world.language]}\n`);
    }
  });
  progress.end();
  return tally;
}
