import { Temporal } from "temporal-polyfill";
import type { Schedule } from "../domain/schedule.ts";

/** The instant at which a schedule's pause ends: the day's beginning in its zone. Null where there is none. */
export function pauseEnd({
  pausedUntil = null,
  zone,
}: Pick<Schedule, "pausedUntil" | "zone">): string | null {
  if (pausedUntil === null) return null;
  const { epochMilliseconds } = Temporal.PlainDate.from(pausedUntil).toZonedDateTime(zone);
  return new Date(epochMilliseconds).toISOString();
}
