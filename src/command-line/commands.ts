import type { Command } from "./command.ts";
import { askCommand } from "./commands/ask.ts";
import { articleCommand } from "./commands/article.ts";
import { backupCommand, restoreCommand } from "./commands/backup.ts";
import { briefCommand } from "./commands/brief.ts";
import { collectCommand } from "./commands/collect.ts";
import { deskCommand } from "./commands/desk.ts";
import { discordInviteCommand } from "./commands/discord-invite.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { feedCommand } from "./commands/feed.ts";
import { figuresCommand } from "./commands/figures.ts";
import { linkCommand } from "./commands/link.ts";
import { setupCommand } from "./commands/setup.ts";
import { slackManifestCommand } from "./commands/slack-manifest.ts";
import { startCommand } from "./commands/start.ts";
import { storiesCommand } from "./commands/stories.ts";
import { verifyCommand } from "./commands/verify.ts";
import { watchCommand } from "./commands/watch.ts";
import { eraseCommand, exportCommand } from "./commands/workspace.ts";

/** Every command but help, in the order help shows them. */
export const COMMANDS: readonly Command[] = [
  startCommand,
  briefCommand,
  askCommand,
  collectCommand,
  watchCommand,
  verifyCommand,
  figuresCommand,
  linkCommand,
  articleCommand,
  feedCommand,
  storiesCommand,
  setupCommand,
  doctorCommand,
  backupCommand,
  restoreCommand,
  exportCommand,
  eraseCommand,
  deskCommand,
  slackManifestCommand,
  discordInviteCommand,
];

export function findCommand(name: string): Command | null {
  return COMMANDS.find((command) => command.name === name) ?? null;
}
