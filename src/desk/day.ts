import { Temporal } from "temporal-polyfill";

/** A day as its reader's zone has it. Instants are ISO 8601 in UTC with milliseconds. */
export interface Day {
  /** "2026-11-25" */
  readonly name: string;
  readonly since: string;
  readonly until: string;
  readonly before: string;
  readonly after: string;
}

/** The day with this name; today where it is missing or none. */
export function dayNamed(name: string | undefined, zone: string, now: string): Day {
  const day = parse(name) ?? Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const start = (date: Temporal.PlainDate): string =>
    new Date(date.toZonedDateTime(zone).epochMilliseconds).toISOString();
  return {
    name: day.toString(),
    since: start(day),
    until: start(day.add({ days: 1 })),
    before: day.subtract({ days: 1 }).toString(),
    after: day.add({ days: 1 }).toString(),
  };
}

function parse(name: string | undefined): Temporal.PlainDate | null {
  if (name === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(name)) return null;
  try {
    return Temporal.PlainDate.from(name, { overflow: "reject" });
  } catch {
    return null;
  }
}
