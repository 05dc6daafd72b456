import type { Commands } from "../../commands/commands.ts";
import type { Language } from "../../domain/language.ts";
import type { Clock } from "../../ports/clock.ts";
import type { InstallationStore } from "../../ports/installation-store.ts";
import type { Log } from "../../ports/log.ts";
import type { DiscordConnection } from "./connect.ts";

/** What every handler works with. */
export interface DiscordContext {
  readonly commands: Commands;
  readonly connection: DiscordConnection;
  readonly installations: InstallationStore;
  readonly clock: Clock;
  readonly log: Log;
  /** Before every command's name. */
  readonly prefix: string;
  /** For people whose locale is neither of ours. */
  readonly language: Language;
  /** Ends what is under way when the bot stops. */
  readonly signal: AbortSignal;
}
