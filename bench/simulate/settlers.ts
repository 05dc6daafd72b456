import type { ChannelRef } from "../../src/domain/channel.ts";
import type { Ticker } from "../../src/domain/instrument.ts";
import type { Schedule, Weekday } from "../../src/domain/schedule.ts";
import type { Store } from "../../src/ports/store.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { nextSlot } from "../../src/scheduling/slots.ts";
import { ADMINS } from "./platform.ts";
import type { Chance } from "./random.ts";

export interface SimulatedChannel {
  readonly channel: ChannelRef;
  readonly schedule: Schedule;
  readonly watchlist: readonly Ticker[];
  readonly hasAdmins: boolean;
}

const DAY = 86_400_000;
const ZONES = [
  ...["Europe/Berlin", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe", "Europe/Berlin"],
  ...[
    "Asia/Kolkata",
    "UTC",
    "Pacific/Auckland",
    "America/St_Johns",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
  ],
];
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** What channels watch, in this order; there is news of each. */
const WATCHED: readonly Ticker[] = ["AMZN", "SAP.DE", "NVDA"];

/** A channel with a schedule and a watchlist as people may choose them. `now` in milliseconds. */
export async function addChannel(
  number: number,
  chance: Chance,
  { store, now }: { readonly store: Store; readonly now: number },
): Promise<SimulatedChannel> {
  const channel: ChannelRef = { platform: "slack", workspace: `T${number % 3}`, channel: `C${number}` };
  const schedule = scheduleOf(chance, now);
  const watchlist = chance.perMille(900) ? WATCHED.slice(0, 1 + chance.below(WATCHED.length)) : [];
  const hasAdmins = chance.perMille(300);
  await store.channels.saveSettings(channel, {
    language: chance.pick(["de", "en"]),
    zone: schedule.zone,
    watchlist,
    adminChannel: hasAdmins ? ADMINS : null,
    editors: "admins",
  });
  const first = nextSlot(schedule, new Date(now).toISOString(), createCalendar({}));
  await store.schedules.save(channel, schedule, first?.at ?? null);
  return { channel, schedule, watchlist, hasAdmins };
}

function scheduleOf(chance: Chance, now: number): Schedule {
  const times = Array.from({ length: 1 + chance.below(3) }, () => timeOf(chance));
  const resumed = new Date(now + (1 + chance.below(6)) * DAY).toISOString().slice(0, 10);
  return {
    zone: chance.pick(ZONES),
    times: [...new Set(times)].sort(),
    moments: chance.perMille(800)
      ? []
      : [
          {
            exchange: chance.pick(["XETRA", "NYSE", "LSE"]),
            moment: chance.pick(["before-open", "after-close"]),
          },
        ],
    days: chance.perMille(700) ? EVERY_DAY : EVERY_DAY.filter((): boolean => chance.perMille(600)),
    lateMinutes: chance.pick([5, 30, 60, 180]),
    quiet: chance.perMille(800) ? "say" : "silent",
    pausedUntil: chance.perMille(100) ? resumed : null,
  };
}

/** A third of all times lie in the hours in which clocks change. */
function timeOf(chance: Chance): string {
  const hour = chance.perMille(333) ? 1 + chance.below(3) : chance.below(24);
  return `${String(hour).padStart(2, "0")}:${chance.pick(["00", "15", "30", "45", "59"])}`;
}
