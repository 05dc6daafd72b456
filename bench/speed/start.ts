import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MeasuredFigure } from "../report.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ROUNDS = 5;

interface Start {
  /** Milliseconds until the first line stood there. */
  readonly firstLine: number;
  /** Most memory held, in MB; null where the system does not say. */
  readonly resident: number | null;
}

/** Time to the first brief on an empty and on a filled data directory, and memory, beside those of an empty Node. */
export async function measureStart(): Promise<readonly MeasuredFigure[]> {
  const node = await best(() => start(["-e", "console.log(1)"], {}));
  const empty = await best(async () => inFreshFolder((folder) => startBot(folder)));
  const warm = await inFreshFolder(async (folder) => {
    await startBot(folder);
    return best(() => startBot(folder));
  });
  const memory = (name: string, value: number | null, atMost?: number): readonly MeasuredFigure[] =>
    value === null
      ? []
      : [{ bench: "speed", name, value, unit: "MB", ...(atMost === undefined ? {} : { atMost }) }];
  return [
    {
      bench: "speed",
      name: "first brief, empty data directory",
      value: empty.firstLine,
      unit: "ms",
      atMost: 3000,
    },
    {
      bench: "speed",
      name: "first brief, filled data directory",
      value: warm.firstLine,
      unit: "ms",
      atMost: 2000,
    },
    {
      bench: "speed",
      name: "first brief against an empty Node",
      value: warm.firstLine / node.firstLine,
      unit: "× its time",
    },
    ...memory("resident, terminal", warm.resident, 200),
    ...memory("resident, an empty Node", node.resident),
  ];
}

async function best(measure: () => Promise<Start>): Promise<Start> {
  const rounds: Start[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure());
  return rounds.reduce((a, b) => (b.firstLine < a.firstLine ? b : a));
}

async function inFreshFolder(measure: (folder: string) => Promise<Start>): Promise<Start> {
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-start-"));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function startBot(folder: string): Promise<Start> {
  return start(startScript(), { DATA_DIR: folder });
}

/** What `npm start` runs, without npm and the name of Node. */
function startScript(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as {
    scripts: { start: string };
  };
  return scripts.start.split(" ").slice(1);
}

/** Variables of the machine that would make another bot of it are left out. */
async function start(argv: readonly string[], variables: Readonly<Record<string, string>>): Promise<Start> {
  const before = performance.now();
  const child = spawn(process.execPath, argv, {
    env: { PATH: process.env["PATH"], ...variables },
    cwd: ROOT,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  await once(child.stdout, "data");
  const firstLine = performance.now() - before;
  child.stdout.resume();
  child.stdin.end();
  let resident = residentOf(child);
  while (child.exitCode === null) {
    resident = Math.max(resident ?? 0, residentOf(child) ?? 0) || resident;
    await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 20))]);
  }
  return { firstLine, resident };
}

/** The peak so far, as Linux counts it. */
function residentOf({ pid }: ChildProcess): number | null {
  const file = `/proc/${String(pid)}/status`;
  if (!existsSync(file)) return null;
  const peak = /VmHWM:\s+(?<kilobytes>\d+)/u.exec(readFileSync(file, "utf8"))?.groups?.["kilobytes"];
  return peak === undefined ? null : Number(peak) / 1000;
}
