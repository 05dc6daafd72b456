import type { PlatformName } from "../domain/channel.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { PlannedSlots, ScheduleStore } from "../ports/schedule-store.ts";
import type { Calendar } from "../scheduling/exchanges/calendar.ts";
import { planSlots } from "../scheduling/plan.ts";

export interface Planning {
  readonly schedules: Pick<ScheduleStore, "planDue">;
  readonly platforms: readonly PlatformName[];
  readonly calendar: Calendar;
  readonly now: string;
}

/** Schedules planned in one transaction. */
const BATCH = 10_000;

/** Makes deliveries of all slots whose time has come; returns of how many schedules. */
export async function planAll({ schedules, platforms, calendar, now }: Planning): Promise<number> {
  const known = new Map<string, PlannedSlots>();
  // Many schedules are alike, and due at the same time.
  const plan = (schedule: Schedule, since: string): PlannedSlots => {
    const name = JSON.stringify([schedule, since]);
    const made = known.get(name) ?? planSlots(schedule, { since, now }, calendar);
    known.set(name, made);
    return made;
  };
  for (let planned = 0; ;) {
    const count = await schedules.planDue({ now, limit: BATCH, platforms }, plan);
    planned += count;
    if (count < BATCH) return planned;
  }
}
