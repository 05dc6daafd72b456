import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChannelRef } from "../../src/domain/channel.ts";
import type { DeliveryRecord } from "../../src/domain/delivery.ts";
import type { Store } from "../../src/ports/store.ts";
import type { WorkerProgram } from "./bundle.ts";
import type { StoreAddress } from "./ground.ts";
import { openBeside, publishNews, reviseNews, watchNews } from "./prepare.ts";
import { scenariosFor } from "./scenarios.ts";
import type { Circumstances, Scenario } from "./scenarios.ts";
import { announceArrivals, openStage } from "./stages.ts";
import type { Stage } from "./stages.ts";
import type { WorkerTask } from "./worker.ts";

/** Where and how deliveries are tortured. */
export interface Setting extends Circumstances {
  readonly platform: "slack" | "discord";
}

export interface Place {
  /** Null: SQLite in a folder of its own. */
  readonly databaseUrl: string | null;
  restartDatabase(): Promise<void>;
}

export interface Tally {
  messages: number;
  kills: number;
  lost: number;
  twice: number;
  unconfirmed: number;
  /** Messages that were edited when the article behind them was revised. */
  corrected: number;
  /** Steps that were never taken, processes that fell by themselves, and what the platform complained of. */
  faults: readonly string[];
  /** Of processes that stood still for longer than their lease, in milliseconds. */
  stalls: readonly number[];
}

/** Milliseconds in which nothing happens, after which nothing will. */
const PATIENCE = 120_000;
const OPEN = new Set(["pending", "claimed", "sending", "ambiguous"]);

/** Each scenario once, every one in a channel of its own, all at the same time. */
export async function runWave(setting: Setting, place: Place, program: WorkerProgram): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-torture-"));
  const stage = await openStage(setting.platform);
  const address = { databaseUrl: place.databaseUrl, dataDir: join(folder, "data") };
  const store = await openBeside(address);
  try {
    return await torture({ setting, place, folder, stage, address, store, program });
  } finally {
    await store.close();
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Scene {
  readonly setting: Setting;
  readonly place: Place;
  readonly folder: string;
  readonly stage: Stage;
  readonly address: StoreAddress;
  readonly store: Store;
  readonly program: WorkerProgram;
}

interface Case {
  readonly scenario: Scenario;
  readonly channel: ChannelRef;
}

async function torture(scene: Scene): Promise<Tally> {
  const { setting, folder, stage, address, store } = scene;
  const cases = scenariosFor(setting).map((scenario) => ({
    scenario,
    channel: stage.addChannel(),
  }));
  await publishNews(store);
  for (const { scenario, channel } of cases) {
    await watchNews(store, channel);
    if (scenario.fault) stage.planFault(channel, scenario.fault);
  }
  const [taken, arrived, stalled] = [join(folder, "taken"), join(folder, "arrived"), join(folder, "stalled")];
  for (const each of [taken, arrived, stalled]) mkdirSync(each);
  const { apiUrl, token } = stage;
  const plan = Object.fromEntries(cases.map(({ scenario, channel }) => [channel.channel, scenario.steps]));
  const task: WorkerTask = { ...setting, store: address, apiUrl, token, plan, taken, arrived, stalled };
  const file = join(folder, "task.json");
  writeFileSync(file, JSON.stringify(task));
  const crowd = startCrowd(scene.program, file, setting.processes);
  const records = await untilSettled(scene, cases, {
    arrived,
    roll: () => {
      if (setting.processes > 1) crowd.roll();
    },
  });
  await reviseNews(store);
  await untilCorrected(scene, cases, records);
  const missed = (): readonly string[] =>
    cases.flatMap(({ scenario, channel }) =>
      scenario.steps
        .filter((_, index) => !existsSync(join(taken, `${channel.channel}-${index}`)))
        .map(({ at }) => `${scenario.name}: never came to "${at}"`),
    );
  await untilNone(missed);
  const fallen = await crowd.stop();
  return judge(stage, cases, {
    records,
    kills: crowd.kills(),
    faults: [...fallen, ...missed().filter(mustCome)],
    stalls: readdirSync(stalled).map(Number),
  });
}

/**
 * What was settled is not settled again: where a process died for another channel right then, nobody comes to the
 * point behind it. That it settled is counted all the same.
 */
function mustCome(missed: string): boolean {
  return !missed.endsWith('settle"');
}

/** What is seen in the store may be a moment before the step behind it. */
async function untilNone(missed: () => readonly string[]): Promise<void> {
  const end = performance.now() + STEP_PATIENCE;
  while (performance.now() < end && missed().length > 0)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Milliseconds in which the last step is taken. */
const STEP_PATIENCE = 5_000;

interface Crowd {
  kills(): number;
  /** Starts a new process and asks an old one to stop, as a new version is rolled out. */
  roll(): void;
  /** Lets all end; returns what ended otherwise than it should. */
  stop(): Promise<readonly string[]>;
}

/** So many processes at any time: for each that dies another is started. */
function startCrowd(program: WorkerProgram, file: string, size: number): Crowd {
  const running = new Set<ChildProcess>();
  const rolling = new WeakSet<ChildProcess>();
  const fallen: string[] = [];
  let kills = 0;
  let isEnding = false;
  const start = (): void => {
    const child = spawn(process.execPath, ["--max-semi-space-size=16", program.file, file], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, NODE_COMPILE_CACHE: program.compiled },
    });
    running.add(child);
    child.once("exit", (code, signal) => {
      running.delete(child);
      // One that is rolled out may die of a step before it has stopped; it has its successor.
      if (rolling.has(child)) return;
      if (signal === "SIGKILL") kills += 1;
      else if (!isEnding || (code !== 0 && signal !== "SIGTERM"))
        fallen.push(`a process ended with ${signal ?? code ?? "nothing"}`);
      if (!isEnding && fallen.length < 20) start();
    });
  };
  for (let count = 0; count < size; count += 1) start();
  return {
    kills: () => kills,
    roll() {
      const [oldest] = running;
      start();
      if (!oldest) return;
      rolling.add(oldest);
      oldest.kill("SIGTERM");
      setTimeout(() => {
        if (running.has(oldest)) fallen.push("a process did not stop within ten seconds");
      }, 10_000);
    },
    async stop() {
      isEnding = true;
      const ends = [...running].map((child) => new Promise((resolve) => child.once("exit", resolve)));
      for (const child of running) child.kill("SIGTERM");
      await Promise.all(ends);
      return fallen;
    },
  };
}

type Records = ReadonlyMap<ChannelRef, readonly DeliveryRecord[]>;

/** Meanwhile tells of posts that arrive, and restarts the database where a scenario has it so. */
async function untilSettled(
  scene: Scene,
  cases: readonly Case[],
  { arrived, roll }: { readonly arrived: string; readonly roll: () => void },
): Promise<Records> {
  let hasRolled = false;
  const { stage, store, place } = scene;
  const records = new Map<ChannelRef, readonly DeliveryRecord[]>();
  const watching = setInterval(() => {
    announceArrivals(stage, arrived);
  }, 20);
  const restarting = cases.filter(({ scenario }) => scenario.restartsDatabase);
  let end = performance.now() + PATIENCE;
  try {
    while (performance.now() < end && cases.some(({ channel }) => !isSettled(records.get(channel)))) {
      for (const { channel } of restarting) {
        if (!stage.posted().has(channel.channel)) continue;
        restarting.pop();
        await place.restartDatabase();
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      for (const { channel } of cases) {
        if (isSettled(records.get(channel))) continue;
        const before = JSON.stringify(records.get(channel));
        records.set(channel, await historyOf(store, channel));
        if (JSON.stringify(records.get(channel)) !== before) end = performance.now() + PATIENCE;
      }
      if (
        hasRolled ||
        cases.filter(({ channel }) => isSettled(records.get(channel))).length < cases.length / 2
      ) {
        continue;
      }
      hasRolled = true;
      roll();
    }
  } finally {
    clearInterval(watching);
  }
  return records;
}

/** Whatever is known to stand there is corrected, and the ledger says so. */
async function untilCorrected({ store }: Scene, cases: readonly Case[], records: Records): Promise<void> {
  let end = performance.now() + PATIENCE;
  const open = new Set(
    cases.map(({ channel }) => channel).filter((channel) => expectedCorrections(records.get(channel)) > 0),
  );
  while (performance.now() < end && open.size > 0) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const channel of open) {
      const entries = await store.corrections.history(channel);
      if (!entries.some(({ state }) => state === "corrected" || state === "failed")) continue;
      open.delete(channel);
      end = performance.now() + PATIENCE;
    }
  }
}

/** One of two messages rests on the revised article. */
function expectedCorrections(records: readonly DeliveryRecord[] = []): number {
  return records.filter(({ part, state }) => part === 0 && (state === "sent" || state === "reconciled"))
    .length;
}

/** A database that is just being restarted says nothing. */
async function historyOf({ deliveries }: Store, channel: ChannelRef): Promise<readonly DeliveryRecord[]> {
  try {
    return await deliveries.history(channel, "2020-01-01");
  } catch {
    return [];
  }
}

/** Two messages, each with an end. */
function isSettled(records: readonly DeliveryRecord[] = []): boolean {
  return records.length >= 2 && records.every(({ state }) => !OPEN.has(state));
}

function judge(
  stage: Stage,
  cases: readonly Case[],
  { records, ...seen }: { readonly records: Records } & Pick<Tally, "kills" | "faults" | "stalls">,
): Tally {
  const tally: Tally = { messages: 0, lost: 0, twice: 0, unconfirmed: 0, corrected: 0, ...seen };
  const found: string[] = [];
  for (const { scenario, channel } of cases) {
    const { platform, workspace, channel: name } = channel;
    const settled = records.get(channel) ?? [];
    const counts = settled.map(({ slot, part }) =>
      stage.count(channel, `${platform} ${workspace} ${name} ${slot.key} ${part}`),
    );
    const expected = counts.reduce((sum, count) => sum + count, 0);
    const lost =
      settled.filter(({ state }, index) => state !== "unconfirmed" && counts[index] === 0).length +
      Math.max(0, 2 - settled.length);
    // What stands there under no key of ours is a double as well.
    const twice = counts.filter((count) => count > 1).length + (stage.total(channel) - expected);
    const uncorrected = expectedCorrections(settled) - stage.corrected(channel);
    tally.messages += 2;
    tally.corrected += stage.corrected(channel);
    tally.lost += lost;
    tally.twice += twice;
    tally.unconfirmed += settled.filter(({ state }) => state === "unconfirmed").length;
    if (uncorrected > 0) found.push(`${scenario.name}: not corrected`);
    if (lost + twice > 0 || !isSettled(settled)) {
      const states = settled.map(
        ({ state, reason }, index) => `${state} ×${counts[index]}${reason === null ? "" : ` ${reason}`}`,
      );
      found.push(
        `${scenario.name}: ${lost} lost, ${twice} twice (${states.join("; ")}; ${stage.total(channel)} there)`,
      );
    }
  }
  return { ...tally, faults: [...seen.faults, ...found, ...stage.complaints] };
}
