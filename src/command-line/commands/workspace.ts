import type { PlatformName } from "../../domain/channel.ts";
import { EXIT, UsageError } from "../command.ts";
import type { Command } from "../command.ts";
import { write } from "../streams.ts";
import type { World } from "../world.ts";

const PLATFORMS: readonly PlatformName[] = ["slack", "discord", "terminal"];

/** All that is kept of one workspace, as JSON. */
export const exportCommand: Command = {
  name: "export",
  usage: "PLATFORM WORKSPACE",
  summary: "Print all that is kept of a Slack workspace or Discord server, as JSON",
  details:
    "PLATFORM is slack, discord or terminal; WORKSPACE is the team's or server's id. Tokens are left out.",
  options: {},
  async run({ words }, world) {
    const { platform, workspace } = placeOf(words, "export");
    return overStore(world, async (store) => {
      const data = await store.upkeep.exportWorkspace(platform, workspace);
      await write(world.streams.out, `${JSON.stringify({ platform, workspace, ...data }, null, 2)}\n`);
      return Object.values(data).some((rows) => rows.length > 0) ? EXIT.done : EXIT.no;
    });
  },
};

/** The same, gone for good. */
export const eraseCommand: Command = {
  name: "erase",
  usage: "PLATFORM WORKSPACE --yes",
  summary: "Erase all that is kept of a Slack workspace or Discord server",
  details: "For good, tokens included. Articles and briefs belong to no workspace and stay.",
  options: { yes: { type: "boolean", help: "do it; without, only what would be erased is counted" } },
  async run(given, world) {
    const { platform, workspace } = placeOf(given.words, "erase");
    return overStore(world, async (store) => {
      const data = await store.upkeep.exportWorkspace(platform, workspace);
      const lines = Object.entries(data).map(([table, rows]) => `${table}: ${rows.length}\n`);
      await write(world.streams.out, lines.join(""));
      if (!given.flag("yes")) {
        await write(world.streams.err, "erase: nothing is erased yet; say --yes to erase it\n");
        return EXIT.no;
      }
      const isErased = await store.installations.erase(platform, workspace, world.clock.now());
      return isErased ? EXIT.done : EXIT.no;
    });
  },
};

function placeOf(
  [platform, workspace, ...more]: readonly string[],
  command: string,
): { readonly platform: PlatformName; readonly workspace: string } {
  const known = PLATFORMS.find((name) => name === platform);
  if (known && workspace !== undefined && more.length === 0) return { platform: known, workspace };
  throw new UsageError(`${command}: names a platform and a workspace; such as ${command} slack T012AB3CD`);
}

async function overStore(
  world: World,
  work: (store: Awaited<ReturnType<World["openStore"]>>) => Promise<number>,
): Promise<number> {
  const store = await world.openStore("kept");
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
