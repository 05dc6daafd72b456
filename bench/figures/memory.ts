import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SENTENCES } from "./pieces.ts";

/** How much the garbage collector may leave lying about. */
const BREATH_MB = 48;

/** A heap grows to its size while this much goes through it; from then on it has to stay. */
const WARM_MB = 25;

/** What the command has to get by with: it fails where it keeps what it has read. */
const HEAP_MB = 96;
const MEGABYTE = 1_000_000;

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** Resident megabytes of `figures --jsonl` while articles stream through it. */
export interface MemoryUse {
  readonly records: number;
  /** Highest while the heap found its size. */
  readonly early: number;
  /** Highest after that. */
  readonly late: number;
  /** What `late` may exceed `early` by. */
  readonly breath: number;
}

/** Null where the system has no /proc to look into. Throws when the command fails or leaves a record unanswered. */
export async function measureMemory(megabytes: number): Promise<MemoryUse | null> {
  if (!existsSync("/proc/self/status")) return null;
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, main, "figures", "--jsonl"]);
  child.stderr.pipe(process.stderr);
  let answered = 0;
  child.stdout.on("data", (chunk: Buffer) => (answered += chunk.filter((byte) => byte === 10).length));
  const closed = once(child, "close");
  const use = await feed(child, megabytes * MEGABYTE);
  child.stdin.end();
  await closed;
  if (child.exitCode !== 0) throw new Error(`figures --jsonl ended with ${String(child.exitCode)}`);
  if (answered !== use.records) throw new Error(`${use.records} records, but ${answered} answers`);
  return { ...use, breath: BREATH_MB };
}

async function feed(
  child: ChildProcessWithoutNullStreams,
  total: number,
): Promise<Omit<MemoryUse, "breath">> {
  const text = Array.from({ length: 20 }, () => SENTENCES.join(" ")).join("\n");
  let [records, written, early, late] = [0, 0, 0, 0];
  while (written < total) {
    const line = `${JSON.stringify({ id: records, lang: records % 2 === 0 ? "de" : "en", text })}\n`;
    if (!child.stdin.write(line)) await once(child.stdin, "drain");
    records += 1;
    written += line.length;
    const resident = residentMb(child.pid);
    if (written < WARM_MB * MEGABYTE) early = Math.max(early, resident);
    else late = Math.max(late, resident);
  }
  return { records, early, late };
}

function residentMb(pid: number | undefined): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
  return Number(/VmRSS:\s+(?<kilobytes>\d+)/u.exec(status)?.groups?.["kilobytes"] ?? 0) / 1000;
}
