import type { Schedule, Slot, SkipReason } from "../domain/schedule.ts";
import type { Calendar } from "./exchanges/calendar.ts";
import { pauseEnd } from "./pause.ts";
import { nextSlot, slotsBetween } from "./slots.ts";

/** A slot whose time has come, and what becomes of it: null to send it. */
export interface DueSlot extends Slot {
  /** The instant after which it is not sent any more. */
  readonly until: string;
  readonly skip: SkipReason | null;
}

export interface SlotPlan {
  readonly due: readonly DueSlot[];
  /** The instant of the next slot; null when there is none. */
  readonly nextDue: string | null;
}

/** What lies further back was due while nobody ran for days, and is not even told of. Milliseconds. */
const LONGEST_LOOK_BACK = 7 * 86_400_000;

/** What is due of a schedule now, whose first slot not yet seen to lies at `since`. */
export function planSlots(
  schedule: Schedule,
  { since, now }: { readonly since: string; readonly now: string },
  calendar: Calendar,
): SlotPlan {
  const furthest = new Date(Date.parse(now) - LONGEST_LOOK_BACK).toISOString();
  const slots = slotsBetween(schedule, { from: since > furthest ? since : furthest, until: now }, calendar);
  const newest = slots.at(-1);
  const resumed = pauseEnd(schedule) ?? "";
  const due = slots.map((slot): DueSlot => {
    const until = new Date(Date.parse(slot.at) + schedule.lateMinutes * 60_000).toISOString();
    return { ...slot, until, skip: skipOf(slot) };

    function skipOf({ at }: Slot): SkipReason | null {
      // Nobody waits for what falls into a pause: it is never late.
      if (at < resumed) return "paused";
      if (until < now) return "late";
      return slot === newest ? null : "superseded";
    }
  });
  return { due, nextDue: nextSlot(schedule, now, calendar)?.at ?? null };
}
