import type { Schedule } from "../../src/domain/schedule.ts";

/** Every day at 08:00 in Berlin, but for what is given. */
export function writeSchedule(given: Partial<Schedule> = {}): Schedule {
  return {
    zone: "Europe/Berlin",
    times: ["08:00"],
    moments: [],
    days: [1, 2, 3, 4, 5, 6, 7],
    lateMinutes: 60,
    quiet: "say",
    ...given,
  };
}
