import type { Streams } from "../../command-line/streams.ts";
import type { World } from "../../command-line/world.ts";
import type { Language } from "../../domain/language.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Settings } from "../../settings/settings.ts";

/** Where the wizard runs. */
export interface SetupSurroundings {
  readonly root: string;
  readonly clock: Clock;
  readonly streams: Streams;
  readonly terminalLanguage: Language;
  /** The world as it is with the settings that were just written. */
  readonly openWorld: (settings: Settings) => World;
}
