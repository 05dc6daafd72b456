import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { runCommandLine } from "../../src/command-line/run.ts";
import { createWorld } from "../../src/main/world.ts";
import type { Clock } from "../../src/ports/clock.ts";
import { loadSettings } from "../../src/settings/load.ts";
import type { Settings } from "../../src/settings/settings.ts";
import { ROOT } from "./process.ts";
import type { Finished } from "./process.ts";

const clock: Clock = { now: () => "2026-01-30T18:00:00.000Z" };

export interface Around {
  readonly input?: string;
  /** Where `config` lies; the delivered one where nothing is said. */
  readonly root?: string;
}

/** The whole house in this process, at a fixed time, with settings no variable can express. */
export async function runInside(
  argv: readonly string[],
  changes: Partial<Settings>,
  { input = "", root = ROOT }: Around = {},
): Promise<Finished> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const streams = { input: Readable.from([input]), out, err, interactive: false };
  const settings = { ...defaults(), ...changes };
  const open = () => createWorld({ root, settings, streams, clock });
  const code = await runCommandLine({ argv, streams, open }, new AbortController().signal);
  out.end();
  err.end();
  return { code, out: await text(out), err: await text(err) };
}

function defaults(): Settings {
  const config = { path: join(ROOT, "config", "marktbrief.yaml"), name: "config/marktbrief.yaml" };
  const outcome = loadSettings({}, config);
  if (!outcome.ok) throw new Error("the delivered settings have faults");
  return outcome.settings;
}
