import pg from "pg";
import { Temporal } from "temporal-polyfill";
import type { Schedule } from "../../src/domain/schedule.ts";

/** When all of them are due. */
export const DUE = "2026-11-25T08:00:00.000Z";

const ZONES = [
  ...["Europe/Berlin", "Europe/London", "Europe/Vienna", "Europe/Zurich", "Europe/Helsinki", "UTC"],
  ...["America/New_York", "America/Chicago", "America/Los_Angeles", "America/Sao_Paulo"],
  ...["Asia/Tokyo", "Asia/Singapore", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Sydney"],
];
const LATE = [30, 60, 90, 120, 180];

/** Channels of as many zones and habits as there are in the world, every one due at the same minute. */
function scheduleOf(index: number): Schedule {
  const zone = ZONES[index % ZONES.length] ?? "UTC";
  const time = Temporal.Instant.from(DUE).toZonedDateTimeISO(zone).toPlainTime();
  const times = [time, ...(index % 3 === 0 ? [time.add({ hours: 9 })] : [])];
  return {
    zone,
    times: times.map((one) => one.toString({ smallestUnit: "minute" })).sort(),
    moments: index % 7 === 0 ? [{ exchange: "NYSE", moment: "after-close" }] : [],
    days: index % 2 === 0 ? [1, 2, 3, 4, 5] : [1, 2, 3, 4, 5, 6, 7],
    lateMinutes: LATE[index % LATE.length] ?? 60,
    quiet: index % 11 === 0 ? "silent" : "say",
  };
}

/** Puts so many channels with a schedule into a database that has its tables. */
export async function fillSchedules(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const bodies = Array.from({ length: 2_310 }, (_, index) => JSON.stringify(scheduleOf(index)));
    await client.query(
      `insert into schedules (platform, workspace, channel, body, next_due)
         select 'slack', 'T' || number % 500, 'C' || number, ($2::text[])[1 + number % $3], $4
         from generate_series(1, $1) as number`,
      [count, bodies, bodies.length, DUE],
    );
    await client.query("vacuum analyze schedules");
  } finally {
    await client.end();
  }
}
