import type { ChannelRef } from "../../src/domain/channel.ts";
import type { DeliveryRecord } from "../../src/domain/delivery.ts";
import type { Schedule } from "../../src/domain/schedule.ts";
import type { Store } from "../../src/ports/store.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { nextSlot } from "../../src/scheduling/slots.ts";
import { openPassingStore } from "../../src/storage/open-store.ts";
import { savedArticle } from "../../tests/commands/world.ts";
import { createPlatform } from "./platform.ts";
import type { SimulatedPlatform } from "./platform.ts";
import { LEASE, startProcess } from "./process.ts";
import type { SimulatedProcess } from "./process.ts";
import type { Chance } from "./random.ts";
import { expectedSlots } from "./expected.ts";

const SECOND = 1_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a seed does to its days. */
export interface Weather {
  readonly deaths: number;
  readonly hiccups: number;
  readonly faults: number;
  /** In a thousand looks after a death: nobody is there for hours. */
  readonly outages: number;
  /** In a thousand looks. */
  readonly jumps: number;
  readonly processes: number;
  readonly canLook: boolean;
}

export interface SimulatedChannel {
  readonly channel: ChannelRef;
  readonly schedule: Schedule;
}

export interface Outcome {
  readonly channels: readonly (SimulatedChannel & { readonly records: readonly DeliveryRecord[] })[];
  readonly platform: SimulatedPlatform;
  /** From when on, and until when at least, everything is to have come. Milliseconds. */
  readonly from: number;
  readonly until: number;
}

const ZONES = [
  ...["Europe/Berlin", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe"],
  ...["Europe/Berlin", "Asia/Kolkata", "UTC", "Pacific/Auckland", "America/St_Johns"],
];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;
/** Two clock changes in each of the four zones. */
const CHANGES = ["2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01"];

/** So many days in the life of so many channels. */
export async function simulate(
  chance: Chance,
  {
    days,
    channels,
    weather,
  }: { readonly days: number; readonly channels: number; readonly weather: Weather },
): Promise<Outcome> {
  const start = startOf(chance);
  const time = { now: start, jump: 0, latest: start };
  const ownTime = (): number => {
    time.latest = Math.max(time.latest, time.now + time.jump);
    return time.now + time.jump;
  };
  const clock = { now: () => new Date(ownTime()).toISOString() };
  const store = await openPassingStore(clock);
  const platform = createPlatform(chance, ownTime, weather.canLook);
  const made: SimulatedChannel[] = [];
  for (let number = 0; number < channels; number += 1)
    made.push(await addChannel(number, chance, store, clock.now()));

  const agenda = new Set<number>();
  const end = start + days * DAY;
  for (const { schedule } of made) {
    for (const at of expectedSlots(schedule, start, end).values()) agenda.add(at + chance.below(900));
  }
  const around = {
    store,
    publisher: platform.publisher,
    clock,
    chance,
    troubles: () => (time.now < end ? weather : { deaths: 0, hiccups: 0 }),
    // A lease is written by the process's own clock.
    remind: (instant: string) => agenda.add(Date.parse(instant) - time.jump + 1),
  };
  const processes = Array.from({ length: weather.processes }, () => startProcess(around));
  platform.faults = weather.faults;
  let news = start;
  let outageUntil = start;
  let mayFail = true;

  for (;;) {
    await untilIdle(processes);
    const next = Math.min(...agenda);
    if (next > end) break;
    for (const instant of agenda) if (instant <= next) agenda.delete(instant);
    time.now = Math.max(time.now, next);
    if (time.now >= news) {
      await publish(store, chance, clock.now());
      news = time.now + DAY + chance.below(3 * DAY);
    }
    if (chance.perMille(weather.jumps)) {
      time.jump = time.jump === 0 ? chance.pick([-2, 2, -1, 1]) * HOUR : 0;
      agenda.add(time.now + chance.below(3 * HOUR));
    }
    // One right after the other they would last for weeks, of which nobody is told by design.
    if (time.now >= outageUntil && processes.some((process) => process.isAlive())) mayFail = true;
    if (mayFail && processes.some((process) => !process.isAlive()) && chance.perMille(weather.outages)) {
      mayFail = false;
      outageUntil = time.now + (1 + chance.below(7)) * HOUR;
      agenda.add(outageUntil);
      for (const process of processes) process.kill();
    }
    if (time.now >= outageUntil) restart(processes, () => startProcess(around), chance);
    for (const process of processes) process.wake();
  }
  // What is still under way comes to its end in calm weather.
  platform.faults = 0;
  time.now = end;
  time.jump = 0;
  restart(processes, () => startProcess(around), null);
  for (let round = 0; round < 40; round += 1) {
    for (const process of processes) process.wake();
    await untilIdle(processes);
    time.now += LEASE + 250 * SECOND;
  }
  const outcome = await look(store, made, start);
  await Promise.all(processes.map((process) => process.stop()));
  await store.close();
  return { channels: outcome, platform, from: start, until: end };
}

/** Every other time a few days before clocks change somewhere. */
function startOf(chance: Chance): number {
  const change = Date.parse(`${chance.pick(CHANGES)}T00:00:00.000Z`) - chance.below(3) * DAY;
  return chance.perMille(500) ? change : change + chance.below(300) * DAY + chance.below(DAY);
}

async function addChannel(
  number: number,
  chance: Chance,
  store: Store,
  now: string,
): Promise<SimulatedChannel> {
  const channel: ChannelRef = { platform: "slack", workspace: `T${number % 3}`, channel: `C${number}` };
  const zone = chance.pick(ZONES);
  const times = Array.from({ length: 1 + chance.below(3) }, () => timeOf(chance));
  const schedule: Schedule = {
    zone,
    times: [...new Set(times)].sort(),
    moments: [],
    days: chance.perMille(700) ? EVERY_DAY : EVERY_DAY.filter((): boolean => chance.perMille(600)),
    lateMinutes: chance.pick([5, 30, 60, 180]),
    quiet: chance.perMille(800) ? "say" : "silent",
  };
  await store.channels.saveSettings(channel, {
    language: chance.pick(["de", "en"]),
    zone,
    watchlist: chance.perMille(900) ? ["AMZN", "SAP.DE"].slice(0, 1 + chance.below(2)) : [],
    adminChannel: chance.perMille(200) ? "admins" : null,
    editors: "admins",
  });
  await store.schedules.save(channel, schedule, nextSlot(schedule, now, createCalendar({}))?.at ?? null);
  return { channel, schedule };
}

/** A third of all times lie in the hours in which clocks change. */
function timeOf(chance: Chance): string {
  const hour = chance.perMille(333) ? 1 + chance.below(3) : chance.below(24);
  return `${String(hour).padStart(2, "0")}:${chance.pick(["00", "15", "30", "45", "59"])}`;
}

const NEWS = [
  "Amazon.com said on Tuesday it will spend $125 billion on data centers in 2026. Amazon shares rose 4 percent.",
  "SAP SE said on Tuesday its cloud revenue rose 25 percent to 5.3 billion euros in the third quarter.",
];

async function publish(store: Store, chance: Chance, at: string): Promise<void> {
  const text = chance.pick(NEWS);
  const published = { at, precision: "time", source: "stated" } as const;
  await store.articles.saveAll([
    savedArticle({ key: at, title: text.slice(0, 40), text, published }, at, at),
  ]);
}

/** The dead are followed by new ones; all of them are where there is no chance left. */
function restart(processes: SimulatedProcess[], start: () => SimulatedProcess, chance: Chance | null): void {
  for (const [index, process] of processes.entries()) {
    if (!process.isAlive() && (chance === null || chance.perMille(700))) processes[index] = start();
  }
}

async function untilIdle(processes: readonly SimulatedProcess[]): Promise<void> {
  for (let calm = 0; calm < 2;) {
    await new Promise((resolve) => setImmediate(resolve));
    if (processes.filter((process) => process.hasPaused()).length > 0) {
      await new Promise((resolve) => setTimeout(resolve, 210));
      calm = 0;
    } else calm = processes.every((process) => process.isIdle()) ? calm + 1 : 0;
  }
}

async function look(
  store: Store,
  made: readonly SimulatedChannel[],
  from: number,
): Promise<Outcome["channels"]> {
  const since = new Date(from).toISOString();
  return Promise.all(
    made.map(async (one) => ({ ...one, records: await store.deliveries.history(one.channel, since) })),
  );
}
