import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { BotTask, Order, Report } from "./bot.ts";
import type { Chronicle } from "./chronicle.ts";

export interface Measurement {
  /** Bytes. */
  readonly heap: number;
  readonly rss: number;
}

/** The bot's process, with an ear to all it says. */
export interface Keeper {
  /** What the process would have died of. */
  readonly uncaught: readonly string[];
  /** It has started: from now on it should have time for everybody. */
  started(): void;
  shift(milliseconds: number): void;
  measure(): Promise<Measurement>;
  /** Asks it to stop; the code it ended with, and after how many milliseconds. */
  stop(): Promise<{ readonly code: number | string; readonly took: number }>;
}

const WARN = 40;
/** Milliseconds of work after which others should have had their turn. */
const TOO_LONG = 1_000;

export function keepBot(task: BotTask, chronicle: Chronicle): Keeper {
  const flags = ["--expose-gc", "--max-semi-space-size=8"];
  const child = spawn(
    process.execPath,
    [...flags, join(import.meta.dirname, "bot.ts"), JSON.stringify(task)],
    {
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      env: { PATH: process.env["PATH"] },
    },
  );
  const uncaught: string[] = [];
  let isUp = false;
  const measurements: ((measured: Measurement) => void)[] = [];
  const ended = once(child, "exit") as Promise<[number | null, string | null]>;
  void ended.then(([code, signal]) => {
    if (code !== 0) uncaught.push(`the process ended with ${String(code ?? signal)}`);
  });
  createInterface({ input: child.stderr as NodeJS.ReadableStream }).on("line", (line) => {
    hear(line, chronicle);
  });
  child.on("message", (report: Report) => {
    switch (report.type) {
      case "uncaught":
        uncaught.push(report.what);
        return;
      case "stood":
        // Where it worked all the while, it was its own fault.
        if (isUp && report.worked > TOO_LONG)
          uncaught.push(`worked for ${Math.round(report.worked)} ms at a stretch`);
        chronicle.hurt("machine");
        return;
      case "measured":
        measurements.shift()?.(report);
        return;
      default:
        report satisfies never;
    }
  });
  const order = (what: Order): void => {
    child.send(what);
  };
  return {
    uncaught,
    started() {
      isUp = true;
    },
    shift(milliseconds) {
      order({ type: "shift", milliseconds });
    },
    measure() {
      return new Promise((resolve) => {
        measurements.push(resolve);
        order({ type: "measure" });
      });
    },
    async stop() {
      const start = performance.now();
      child.kill("SIGTERM");
      const [code, signal] = await ended;
      return { code: code ?? signal ?? "nothing", took: performance.now() - start };
    },
  };
}

/** Lines of the log that warn, and whatever else is said there. */
function hear(line: string, chronicle: Chronicle): void {
  const said = readLine(line);
  if (said === null) chronicle.alarm("said", line);
  else if (said.level >= WARN) chronicle.alarm(said.event, said.text);
}

function readLine(
  line: string,
): { readonly level: number; readonly event: string; readonly text: string } | null {
  try {
    const { level, event, ...fields } = JSON.parse(line) as Record<string, unknown>;
    delete fields["time"];
    return { level: Number(level), event: String(event), text: JSON.stringify(fields) };
  } catch {
    return null;
  }
}
