// The whole bot in a process of its own, wired as `src/main.ts` wires it, but for the clock:
//   node --expose-gc bench/soak/bot.ts TASK        (the task is a BotTask as JSON)
// Answers orders of whoever started it, and tells him of what nobody caught.
import { join } from "node:path";
import { runCommandLine } from "../../src/command-line/run.ts";
import { createWorld } from "../../src/main/world.ts";
import { loadSettings } from "../../src/settings/load.ts";
import { settingsError } from "../../src/settings/settings-error.ts";
import { createFastClock } from "./fast-clock.ts";
import type { Course } from "./fast-clock.ts";

export interface BotTask {
  /** Where `config` and `prompts` lie. */
  readonly root: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly course: Course;
}

export type Order = { readonly type: "measure" } | { readonly type: "shift"; readonly milliseconds: number };

export type Report =
  /** Bytes, after all that could be collected was. */
  | { readonly type: "measured"; readonly heap: number; readonly rss: number }
  /** What the process would have died of, or warned of. */
  | { readonly type: "uncaught"; readonly what: string }
  /** For so many milliseconds nothing could be answered, of which it worked so many. */
  | { readonly type: "stood"; readonly milliseconds: number; readonly worked: number };

/** Milliseconds in which a process is expected to find time for anybody. */
const LONG = 750;

const { root, variables, course } = JSON.parse(process.argv[2] ?? "") as BotTask;
const clock = createFastClock(course);
const tell = (report: Report): void => {
  if (process.connected) process.send?.(report);
};

for (const event of ["unhandledRejection", "uncaughtException", "warning"] as const) {
  process.on(event, (error: unknown) => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (!what.startsWith("ExperimentalWarning")) tell({ type: "uncaught", what: `${event}: ${what}` });
  });
}
process.on("message", (order: Order) => {
  if (order.type === "shift") clock.shift(order.milliseconds);
  else measure();
});

// Whoever is gone wants nothing any more.
const abandoned = (): void => process.exit(1);
process.on("disconnect", abandoned);
let last = performance.now();
let cpu = process.cpuUsage();
watchStanding();
const stop = new AbortController();
process.once("SIGTERM", () => {
  stop.abort();
});
const streams = { input: process.stdin, out: process.stdout, err: process.stderr, interactive: false };
process.exitCode = await runCommandLine(
  {
    argv: ["start"],
    streams,
    open: () => createWorld({ root, settings: readSettings(), streams, clock }),
  },
  stop.signal,
);
process.off("disconnect", abandoned);
process.disconnect();

function readSettings(): Parameters<typeof createWorld>[0]["settings"] {
  const path = join(root, "config", "marktbrief.yaml");
  const outcome = loadSettings(variables, { path, name: path });
  if (!outcome.ok) throw settingsError(outcome.faults);
  return outcome.settings;
}

/** Tells of every time the process could not do anything else for long. */
function watchStanding(): void {
  const beat = 250;
  setInterval(() => {
    const milliseconds = performance.now() - last - beat;
    const { user, system } = process.cpuUsage(cpu);
    if (milliseconds > LONG) tell({ type: "stood", milliseconds, worked: (user + system) / 1000 });
    beginBeat();
  }, beat).unref();
}

function beginBeat(): void {
  last = performance.now();
  cpu = process.cpuUsage();
}

/** What it takes to collect everything is our doing, and not the bot's. */
function measure(): void {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  tell({ type: "measured", heap: heapUsed, rss });
  beginBeat();
}
