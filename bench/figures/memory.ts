// Streams articles through `figures --jsonl` and watches its memory:
//   node bench/figures/memory.ts [--mb 50]
// Exits with 1 when the process holds more at the end than after the first fifth, give or take what a heap breathes.
import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SENTENCES } from "./pieces.ts";

/** How much the garbage collector may leave lying about. */
const BREATH_MB = 48;
const MEGABYTE = 1_000_000;

const at = process.argv.indexOf("--mb");
const total = (at < 0 ? 50 : Number(process.argv[at + 1])) * MEGABYTE;
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

if (existsSync("/proc/self/status")) await watch();
else console.log("memory: this system has no /proc, so nothing was measured");

async function watch(): Promise<void> {
  const child = spawn(process.execPath, [main, "figures", "--jsonl"]);
  child.stderr.pipe(process.stderr);
  let answered = 0;
  child.stdout.on("data", (chunk: Buffer) => (answered += chunk.filter((byte) => byte === 10).length));
  const closed = once(child, "close");
  const { records, early, late } = await feed(child);
  child.stdin.end();
  await closed;
  console.log(`${String(records)} records, ${String(answered)} answers, ${String(total / MEGABYTE)} MB in`);
  console.log(`resident after a fifth: ${early.toFixed(0)} MB, highest after that: ${late.toFixed(0)} MB`);
  if (child.exitCode !== 0 || answered !== records || late > early + BREATH_MB) process.exitCode = 1;
}

async function feed(
  child: ChildProcessWithoutNullStreams,
): Promise<{ records: number; early: number; late: number }> {
  const text = Array.from({ length: 20 }, () => SENTENCES.join(" ")).join("\n");
  let [records, written, early, late] = [0, 0, 0, 0];
  while (written < total) {
    const line = `${JSON.stringify({ id: records, lang: records % 2 === 0 ? "de" : "en", text })}\n`;
    if (!child.stdin.write(line)) await once(child.stdin, "drain");
    records += 1;
    written += line.length;
    const resident = residentMb(child.pid);
    if (written < total / 5) early = Math.max(early, resident);
    else late = Math.max(late, resident);
  }
  return { records, early, late };
}

function residentMb(pid: number | undefined): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
  return Number(/VmRSS:\s+(?<kilobytes>\d+)/u.exec(status)?.groups?.["kilobytes"] ?? 0) / 1000;
}
