import { join } from "node:path";
import { EXIT } from "./command-line/command.ts";
import { runCommandLine } from "./command-line/run.ts";
import type { Streams } from "./command-line/streams.ts";
import { createWorld } from "./main/world.ts";
import { systemClock } from "./operations/clock.ts";
import { languageOfUser } from "./settings/language-of-user.ts";
import { defaultSettings, loadSettings, readVariables } from "./settings/load.ts";
import { settingsError } from "./settings/settings-error.ts";
import type { Settings } from "./settings/settings.ts";

const root = join(import.meta.dirname, "..");

const streams: Streams = {
  input: process.stdin,
  out: process.stdout,
  err: process.stderr,
  interactive: process.stderr.isTTY,
};

const terminalLanguage = languageOfUser();
stopWhenNobodyReads();
process.exitCode = await runCommandLine(
  {
    argv: process.argv.slice(2),
    streams,
    language: terminalLanguage,
    open: (bearFaults) => {
      const settings = readSettings(bearFaults);
      return createWorld({ root, settings, streams, clock: systemClock, terminalLanguage });
    },
  },
  stopSignal(),
);
endSoon();

function readSettings(bearFaults: boolean): Settings {
  const config = { path: join(root, "config", "marktbrief.yaml"), name: "config/marktbrief.yaml" };
  const outcome = loadSettings(readVariables(process.cwd()), config);
  if (outcome.ok) return outcome.settings;
  if (bearFaults) return defaultSettings(join(root, "config"));
  throw settingsError(outcome.faults);
}

/** The first request to stop is answered in order, the second at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  const names = ["SIGINT", "SIGTERM"] as const;
  const once = (): void => {
    for (const name of names) process.removeListener(name, once);
    stop.abort();
  };
  for (const name of names) process.on(name, once);
  return stop.signal;
}

/** What is still open when the work is done, such as a request nobody waits for, must not keep the process. */
function endSoon(): void {
  setTimeout(() => process.exit(), 500).unref();
}

/** `… | head` closes the pipe when it has enough: that is the end of the work and no fault. A full disk is one. */
function stopWhenNobodyReads(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT.done);
    process.stderr.write(
      `marktbrief: the results cannot be written (${error.message}); see that there is room\n`,
    );
    process.exit(EXIT.failed);
  });
}
