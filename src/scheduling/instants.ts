import { Temporal } from "temporal-polyfill";

/** Thousands of channels share their times; a bound all the same. */
const MOST_KNOWN = 20_000;

/** The instant of a local time, "2026-10-25T08:00"; looked up in the zone's rules once for all who share it. */
export function createInstants(): (local: string, zone: string) => string {
  const known = new Map<string, string>();
  return (local, zone) => {
    const name = `${local} ${zone}`;
    const found = known.get(name) ?? instantOf(Temporal.PlainDateTime.from(local), zone);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, found);
    return found;
  };
}

/** A time that occurs twice is its first; one that is left out is the instant the clocks change. */
function instantOf(local: Temporal.PlainDateTime, zone: string): string {
  const found = local.toZonedDateTime(zone, { disambiguation: "compatible" });
  // "Previous" leaves out the very instant it is asked at.
  const change = found.toPlainDateTime().equals(local)
    ? null
    : found.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  return (change ?? found).toInstant().toString({ smallestUnit: "millisecond" });
}
