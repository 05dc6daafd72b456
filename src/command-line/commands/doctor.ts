import { readdir } from "node:fs/promises";
import type { Instrument } from "../../domain/instrument.ts";
import { EXIT } from "../command.ts";
import type { Command } from "../command.ts";
import { write } from "../streams.ts";
import type { World } from "../world.ts";

interface Finding {
  readonly state: "ok" | "note" | "fault";
  readonly what: string;
}

/** What works, what does not and what to do about it, a line each. */
export const doctorCommand: Command = {
  name: "doctor",
  usage: "",
  summary: "Check settings, store, folders and instruments",
  details: "Every line that says fault ends with what to do; the exit code is then 1.",
  options: {},
  async run(_given, world) {
    // Settings have been read when a command runs: faults in them keep it from running.
    const findings = [
      { state: "ok", what: `settings: read; Node ${process.versions.node}` },
      await checkStore(world),
      ...(await Promise.all(world.folders.map(checkFolder))),
      ...checkInstruments(world.directory().instruments),
      await checkModel(world),
      checkPlatforms(world),
    ] as const satisfies readonly Finding[];
    for (const { state, what } of findings) await write(world.streams.out, `${state.padEnd(6)}${what}\n`);
    return findings.some(({ state }) => state === "fault") ? EXIT.no : EXIT.done;
  },
};

async function checkStore(world: World): Promise<Finding> {
  try {
    const store = await world.openStore("kept");
    const count = await store.articles.count();
    await store.close();
    const hint = count === 0 ? "; fill it with: npm run -s marktbrief -- collect" : "";
    return { state: count === 0 ? "note" : "ok", what: `store: ${store.engine}, ${count} articles${hint}` };
  } catch (error) {
    return { state: "fault", what: `store: ${messageOf(error)}` };
  }
}

async function checkFolder(path: string): Promise<Finding> {
  try {
    const entries = await readdir(path);
    return { state: "ok", what: `folder: ${path}, ${entries.length} entries` };
  } catch (error) {
    return {
      state: "fault",
      what: `folder: ${messageOf(error)}; create it, allow reading it, or take it out of config/marktbrief.yaml`,
    };
  }
}

/** How many instruments a reader can ask for by ISIN or WKN. */
function checkInstruments(instruments: readonly Instrument[]): readonly Finding[] {
  const shares = instruments.filter(({ kind }) => kind === "share");
  const share = (count: number): string =>
    `${count} of ${shares.length} (${Math.round((100 * count) / shares.length)} %)`;
  const isins = shares.filter(({ isin }) => isin !== null).length;
  const wkns = shares.filter(({ wkn }) => wkn !== null).length;
  const kinds = Map.groupBy(instruments, ({ kind }) => kind);
  const counts = [...kinds].map(([kind, members]) => `${members.length} ${kind}`).join(", ");
  return [
    { state: "ok", what: `instruments: ${instruments.length} (${counts})` },
    {
      state: "ok",
      what: `instruments: ISIN known for ${share(isins)} of the shares, WKN for ${share(wkns)}`,
    },
  ];
}

async function checkModel(world: World): Promise<Finding> {
  const model = await world.model();
  return model === null
    ? {
        state: "note",
        what: "model: none; briefs are extractive. Set OPENAI_API_KEY or OPENAI_BASE_URL for one",
      }
    : { state: "ok", what: `model: ${model.version}` };
}

function checkPlatforms({ platforms }: World): Finding {
  return platforms.length === 0
    ? {
        state: "note",
        what: "platforms: the terminal alone; set SLACK_BOT_TOKEN or DISCORD_TOKEN for a chat",
      }
    : { state: "ok", what: `platforms: ${platforms.join(", ")}` };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
