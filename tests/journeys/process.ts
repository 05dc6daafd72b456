import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export const ROOT = join(import.meta.dirname, "..", "..");

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Given {
  readonly input?: string;
  /** Besides PATH; what this machine has set for itself is left out. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Marktbrief as a newcomer runs it: its own process, in the project's folder. */
export function spawnMarktbrief(
  argv: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [join(ROOT, "marktbrief.mjs"), ...argv], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], ...variables },
  });
}

/** The bot, and what it has said in its log so far. */
export function startBot(argv: readonly string[], variables: Readonly<Record<string, string>>) {
  const bot = spawnMarktbrief(["start", ...argv], variables);
  const heard = { said: "" };
  bot.stderr.on("data", (chunk: Buffer) => (heard.said += chunk.toString()));
  bot.stdout.resume();
  const ended: Promise<readonly unknown[]> = once(bot, "exit");
  return { bot, heard, ended };
}

/** Runs it to its end with the whole input given at once. */
export async function runMarktbrief(
  argv: readonly string[],
  { input = "", variables }: Given = {},
): Promise<Finished> {
  const child = spawnMarktbrief(argv, variables);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}

/** A folder that is gone when the test is done. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-journey-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function parseLines(out: string): readonly unknown[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}
