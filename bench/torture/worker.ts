// One process of the torture: delivers until it is told to stop, or until the plan kills it:
//   node bench/torture/worker.ts FILE        (the file is a WorkerTask as JSON)
import { readFileSync, writeFileSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { join } from "node:path";
import { startWorker } from "../../src/delivering/worker.ts";
import { Secret } from "../../src/domain/secret.ts";
import { createIds } from "../../src/operations/ids.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Publisher } from "../../src/ports/publisher.ts";
import type { Store } from "../../src/ports/store.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { tortured } from "./points.ts";
import type { Plan } from "./points.ts";
import { DIRECTORY, LEASE, SILENT } from "./ground.ts";
import type { StoreAddress } from "./ground.ts";

export interface WorkerTask {
  readonly store: StoreAddress;
  readonly platform: "slack" | "discord";
  readonly apiUrl: string;
  readonly token: string;
  /** Whether lost posts may be looked for. */
  readonly looks: boolean;
  readonly plan: Plan;
  readonly taken: string;
  readonly arrived: string;
  /** Where a process that stood still for longer than its lease leaves a file, named by the milliseconds. */
  readonly stalled: string;
}

const task = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as WorkerTask;
/** Milliseconds. */
const STARTING = 20_000;
const STALL_CHECK = 250;

let offset = 0;
/** When it was last seen not to stand still. */
let lastSeen = performance.now();
const clock: Clock = { now: () => new Date(Date.now() + offset).toISOString() };
const torture = {
  ...task,
  setClock(milliseconds: number) {
    offset = milliseconds;
  },
  standStill() {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LEASE * 1.5);
    lastSeen = performance.now();
  },
};
const { databaseUrl, dataDir } = task.store;
const store = await openPatiently();
const worker = startWorker(
  {
    store: {
      ...store,
      schedules: tortured(store.schedules, torture),
      deliveries: tortured(store.deliveries, torture),
      corrections: tortured(store.corrections, torture, "correction "),
    },
    directory: DIRECTORY,
    model: null,
    publisher: tortured(await connect(), torture),
    platforms: [task.platform],
    isAlone: store.engine === "sqlite",
    calendar: createCalendar({}),
    clock,
    ids: createIds(clock),
    log: SILENT,
  },
  { tick: 100, lease: LEASE, capacity: 1, corrections: 400 },
);
noteStalls();
// Hardly one ends by itself, which is when it is kept otherwise.
setTimeout(flushCompileCache, 1_000).unref();
process.once("SIGTERM", () => {
  void (async () => {
    await worker.stop();
    await store.close();
    process.exit(0);
  })();
});

function noteStalls(): void {
  setInterval(() => {
    const passed = Math.round(performance.now() - lastSeen);
    lastSeen += passed;
    if (passed > LEASE) writeFileSync(join(task.stalled, String(passed)), "");
  }, STALL_CHECK).unref();
}

/** A database that is just starting refuses for a moment; whoever runs a bot starts it again. */
async function openPatiently(): Promise<Store> {
  const end = Date.now() + STARTING;
  for (;;) {
    try {
      return await openStore({
        databaseUrl: databaseUrl === null ? null : new Secret(databaseUrl),
        dataDir,
        role: "bot",
        clock,
        log: SILENT,
      });
    } catch (error) {
      if (databaseUrl === null || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function connect(): Promise<Publisher> {
  const { apiUrl, token } = task;
  if (task.platform === "discord") {
    const { connectDiscord } = await import("../../src/platforms/discord/connect.ts");
    return connectDiscord({ token: new Secret(token), apiUrl, clock }).publisher;
  }
  const { connectPosting } = await import("./slack.ts");
  return connectPosting({ apiUrl, token, clock, readsHistory: task.looks });
}
