import type { DeliveryRecord } from "../../src/domain/delivery.ts";
import type { Store } from "../../src/ports/store.ts";
import { openPassingStore } from "../../src/storage/open-store.ts";
import { expectedSlots } from "./expected.ts";
import { publish } from "./news.ts";
import type { PublishedNews, Written } from "./news.ts";
import { openNotebook } from "./notebook.ts";
import type { Notebook } from "./notebook.ts";
import { createPlatform } from "./platform.ts";
import type { SimulatedPlatform } from "./platform.ts";
import { LEASE } from "./pace.ts";
import { startProcess } from "./process.ts";
import type { SimulatedProcess } from "./process.ts";
import type { Chance } from "./random.ts";
import { addChannel } from "./settlers.ts";
import type { SimulatedChannel } from "./settlers.ts";
import { beginTime } from "./time.ts";
import type { SimulatedTime } from "./time.ts";
import { CALM, hasTrueClock } from "./weather.ts";
import type { Weather } from "./weather.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** In which everything that is under way comes to its end. */
const AFTERMATH = 5 * HOUR;

export interface Outcome {
  readonly channels: readonly (SimulatedChannel & { readonly records: readonly DeliveryRecord[] })[];
  readonly platform: SimulatedPlatform;
  readonly notebook: Notebook;
  readonly news: readonly PublishedNews[];
  /** From when on, and until when at least, everything is to have come. Milliseconds. */
  readonly from: number;
  readonly until: number;
}

interface Size {
  readonly days: number;
  readonly channels: number;
  readonly weather: Weather;
}

/** So many days in the life of so many channels. */
export async function simulate(chance: Chance, size: Size): Promise<Outcome> {
  const time = beginTime(startOf(chance));
  try {
    return await liveThrough(time, chance, size);
  } finally {
    time.end();
  }
}

/** Two clock changes in each of four zones. */
const CHANGES = ["2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01"];

/** Every other time a few days before clocks change somewhere. */
function startOf(chance: Chance): number {
  const change = Date.parse(`${chance.pick(CHANGES)}T00:00:00.000Z`) - chance.below(3) * DAY;
  return chance.perMille(500) ? change : change + chance.below(300) * DAY + chance.below(DAY);
}

async function liveThrough(time: SimulatedTime, chance: Chance, size: Size): Promise<Outcome> {
  const { days, channels, weather } = size;
  const [from, until] = [time.now(), time.now() + days * DAY];
  const store = await openPassingStore({ now: () => new Date(time.now()).toISOString() });
  const notebook = openNotebook(() => time.now(), {
    hasTrueClock: hasTrueClock(weather),
    keepsLeases: weather.sleeps + weather.hiccups + weather.absences === 0,
  });
  const platform = createPlatform({
    chance,
    notebook,
    now: () => time.now(),
    canLook: weather.canLook,
    remind: (at) => {
      time.remind(at);
    },
  });
  const made: SimulatedChannel[] = [];
  for (let number = 0; number < channels; number += 1)
    made.push(await addChannel(number, chance, { store, now: from }));
  for (const { schedule } of made) {
    for (const at of expectedSlots(schedule, from, until + AFTERMATH).values())
      time.remind(at + chance.below(2) * 1_000);
  }
  const town = openTown({ time, chance, store, notebook, platform, weather });
  const news: PublishedNews[] = [];
  const written: Written = new Set();
  let nextNews = from;

  for (let next = time.next(); next <= until; next = time.next()) {
    time.moveTo(next);
    if (time.now() >= nextNews) {
      news.push(...(await publish(store, chance, { now: time.now(), written })));
      nextNews = time.now() + DAY / 4 + chance.below(2 * DAY);
    }
    await town.look();
  }
  time.moveTo(until);
  await town.calmDown();
  for (let wait = 0; wait <= AFTERMATH; wait += LEASE) time.remind(until + wait);
  for (let next = time.next(); next <= until + AFTERMATH; next = time.next()) {
    time.moveTo(next);
    await town.look();
  }
  await town.close();
  const since = new Date(from).toISOString();
  const records = await Promise.all(made.map(({ channel }) => store.deliveries.history(channel, since)));
  await store.close();
  const told = made.map((one, index) => ({ ...one, records: records[index] ?? [] }));
  return { channels: told, platform, notebook, news, from, until };
}

/** Minutes by which a clock goes wrong: such as an hour left out, and such as no lease and no pause is told from. */
const JUMPS = [-120, 120, -60, 60, -50, 50, 20, 5];

interface Town {
  /** What befalls the processes at this moment; each looks at what is due if somebody reminded it. */
  look(): Promise<void>;
  /** From now on nothing goes wrong. */
  calmDown(): Promise<void>;
  close(): Promise<void>;
}

interface Grounds {
  readonly time: SimulatedTime;
  readonly chance: Chance;
  readonly store: Store;
  readonly notebook: Notebook;
  readonly platform: SimulatedPlatform;
  readonly weather: Weather;
}

/** The processes that share a store. */
function openTown(grounds: Grounds): Town {
  const { time, chance, notebook, platform } = grounds;
  let { weather } = grounds;
  const isAlone = weather.processes === 1;
  let calls = 0;
  let [awayUntil, nobodyUntil] = [0, 0];
  let mayFail = true;
  const start = (): SimulatedProcess => {
    // Another machine may have another clock.
    const own = { jump: 0 };
    const process = startProcess({
      ...grounds,
      publisher: platform.publisher,
      isAlone,
      jump: () => own.jump,
      troubles: () => ({ ...weather, isAway: time.now() < awayUntil }),
      heard(of) {
        calls += 1;
        for (const other of processes) if (other !== of) other.rouse("after a few calls of others");
      },
    });
    clocks.set(process, own);
    return process;
  };
  const clocks = new WeakMap<SimulatedProcess, { jump: number }>();
  const processes: SimulatedProcess[] = [];
  for (let number = 0; number < weather.processes; number += 1) processes.push(start());
  Object.assign(platform.weather, weather);

  /** Until nobody does anything any more. */
  const quiet = async (): Promise<void> => {
    for (let [calm, heard] = [0, -1]; calm < 2;) {
      await new Promise((resolve) => setImmediate(resolve));
      calm = calls === heard && processes.every((process) => process.isStill()) ? calm + 1 : 0;
      heard = calls;
    }
  };
  const restart = (perMille: number): void => {
    for (const [index, process] of processes.entries())
      if (!process.isAlive() && chance.perMille(perMille)) processes[index] = start();
  };
  const strike = (): void => {
    const now = time.now();
    if (chance.perMille(weather.jumps)) {
      const own = clocks.get(chance.pick(processes));
      if (own) own.jump = own.jump === 0 ? chance.pick(JUMPS) * MINUTE : 0;
      time.remind(now + chance.below(3 * HOUR));
    }
    if (chance.perMille(weather.absences)) {
      awayUntil = now + chance.pick([MINUTE / 3, 4 * MINUTE, 30 * MINUTE]);
      time.remind(awayUntil);
    }
    if (chance.perMille(weather.rolls)) void chance.pick(processes).stop();
    // One right after the other they would last for weeks, of which nobody is told by design.
    if (now >= nobodyUntil && processes.some((process) => process.isAlive())) mayFail = true;
    if (mayFail && processes.some((process) => !process.isAlive()) && chance.perMille(weather.outages)) {
      mayFail = false;
      nobodyUntil = now + (1 + chance.below(7)) * HOUR;
      time.remind(nobodyUntil);
      for (const process of processes) process.kill();
    }
    if (now >= nobodyUntil) restart(700);
  };
  const look = async (): Promise<void> => {
    if (time.hasCalled()) {
      strike();
      for (const process of processes) process.wake();
    }
    await quiet();
    for (const process of processes) process.rouse("now");
    await quiet();
  };
  return {
    look,
    async calmDown() {
      weather = { ...weather, ...CALM };
      Object.assign(platform.weather, weather);
      [awayUntil, nobodyUntil] = [0, 0];
      for (const process of processes) {
        const own = clocks.get(process);
        if (own) own.jump = 0;
      }
      restart(1_000);
      await look();
    },
    async close() {
      for (const process of processes) void process.stop();
      await quiet();
      for (let wait = 0; wait < 10 && processes.some((process) => process.isAlive()); wait += 1) {
        time.moveTo(time.now() + MINUTE);
        await quiet();
      }
      if (processes.some((process) => process.isAlive())) notebook.breach("a process did not stop");
    },
  };
}
