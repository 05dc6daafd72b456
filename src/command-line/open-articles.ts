import { resolve } from "node:path";
import type { Store } from "../ports/store.ts";
import { collectFolders } from "./collect-folders.ts";
import type { World } from "./world.ts";

/** A passing store with what the folders hold; without folders the kept one, which is filled first when it is empty. */
export async function openArticles(
  folders: readonly string[],
  world: World,
  signal: AbortSignal,
): Promise<Store> {
  const store = await world.openStore(folders.length > 0 ? "passing" : "kept");
  try {
    if (folders.length > 0)
      await collectFolders(
        folders.map((folder) => resolve(folder)),
        store,
        world,
        { signal },
      );
    else if ((await store.articles.count()) === 0)
      await collectFolders(world.folders, store, world, { signal });
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
