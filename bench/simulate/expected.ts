import type { ExchangeMoment, Schedule } from "../../src/domain/schedule.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Minutes by which a brief comes before an exchange opens, and after it closes. */
const APART = { "before-open": -30, "after-close": 15 } as const;
const HOME = {
  XETRA: "Europe/Berlin",
  VIENNA: "Europe/Vienna",
  SIX: "Europe/Zurich",
  NYSE: "America/New_York",
  LSE: "Europe/London",
} as const;
/** Which days an exchange trades has tests of its own. */
const calendar = createCalendar({});
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Which slots a schedule has within a stretch of time, reckoned in another way than the house does it: by asking the
 * zone what each candidate instant is called there. Instants in milliseconds, by the slot's key.
 */
export function expectedSlots(
  { times, moments, zone, days }: Schedule,
  from: number,
  until: number,
): ReadonlyMap<string, number> {
  const slots = new Map<string, number>();
  for (let day = Math.floor(from / DAY) - 2; day <= Math.floor(until / DAY) + 2; day += 1) {
    const date = new Date(day * DAY);
    if (!days.some((weekday) => weekday % 7 === date.getUTCDay())) continue;
    const name = date.toISOString().slice(0, 10);
    const locals = [
      ...times.map((time) => ({ local: `${name}T${time}`, zone })),
      ...moments.flatMap((moment) => momentOn(moment, name)),
    ];
    for (const each of locals) {
      const at = instantOf(each.local, each.zone);
      if (at > from && at <= until) slots.set(`${each.local} ${each.zone}`, at);
    }
  }
  return slots;
}

/** Until which instant a schedule is paused; it is over on that day. Milliseconds. */
export function expectedPause({ pausedUntil, zone }: Schedule): number {
  return pausedUntil ? instantOf(`${pausedUntil}T00:00`, zone) : -Infinity;
}

function momentOn({ exchange, moment }: ExchangeMoment, date: string) {
  const session = calendar.session(exchange, date);
  if (session === null) return [];
  const time = moment === "before-open" ? session.open : session.close;
  const local = Date.parse(`${date}T${time}:00.000Z`) + APART[moment] * MINUTE;
  return [{ local: new Date(local).toISOString().slice(0, 16), zone: HOME[exchange] }];
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
