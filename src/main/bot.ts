import { createCommands } from "../commands/create.ts";
import { collectFolders } from "../command-line/collect-folders.ts";
import { EXIT } from "../command-line/command.ts";
import type { World } from "../command-line/world.ts";
import type { Settings } from "../settings/settings.ts";

/** The bot on every configured platform, until its input ends or it is asked to stop. */
export async function runBot(world: World, settings: Settings, signal: AbortSignal): Promise<number> {
  return EXIT.done;
}
