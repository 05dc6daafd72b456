import type { Schedule } from "../../src/domain/schedule.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Which slots a schedule has within a stretch of time, reckoned in another way than the house does it: by asking the
 * zone what each candidate instant is called there. Instants in milliseconds, by the slot's key.
 */
export function expectedSlots(
  { times, zone, days }: Schedule,
  from: number,
  until: number,
): ReadonlyMap<string, number> {
  const slots = new Map<string, number>();
  for (let day = Math.floor(from / DAY) - 2; day <= Math.floor(until / DAY) + 2; day += 1) {
    const date = new Date(day * DAY);
    if (!days.some((weekday) => weekday % 7 === date.getUTCDay())) continue;
    for (const time of times) {
      const local = `${date.toISOString().slice(0, 10)}T${time}`;
      const at = instantOf(local, zone);
      if (at > from && at <= until) slots.set(`${local} ${zone}`, at);
    }
  }
  return slots;
}

/** The first instant that is called so, else the first that is called something later. */
function instantOf(local: string, zone: string): number {
  const asUtc = Date.parse(`${local}:00.000Z`);
  const offsets = [-DAY, DAY].map(
    (shift) => Date.parse(`${nameOf(asUtc + shift, zone)}:00.000Z`) - asUtc - shift,
  );
  const candidates = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
  const exact = candidates.find((instant) => nameOf(instant, zone) === local);
  if (exact !== undefined) return exact;
  let instant = (candidates[0] ?? asUtc) - 3 * 60 * MINUTE;
  while (nameOf(instant, zone) < local) instant += MINUTE;
  return instant;
}

/** What the clocks of a zone show, "2026-10-25T02:30". */
function nameOf(instant: number, zone: string): string {
  const format = formats.get(zone) ?? formatOf(zone);
  formats.set(zone, format);
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts["year"] ?? ""}-${parts["month"] ?? ""}-${parts["day"] ?? ""}T${parts["hour"] ?? ""}:${parts["minute"] ?? ""}`;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const two = "2-digit";
  return new Intl.DateTimeFormat("en", {
    timeZone,
    year: "numeric",
    month: two,
    day: two,
    hour: two,
    minute: two,
    hourCycle: "h23",
  });
}
