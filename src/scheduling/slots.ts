import { Temporal } from "temporal-polyfill";
import type { ExchangeMoment, Schedule, Slot } from "../domain/schedule.ts";
import type { Calendar } from "./exchanges/calendar.ts";
import { EXCHANGES } from "./exchanges/rules.ts";

/** Minutes that a brief comes before an exchange opens, and after it closes. */
const BEFORE_OPEN = 30;
const AFTER_CLOSE = 15;
/** Days looked ahead; no exchange stays closed as long. */
const HORIZON = 60;

/** Instants, ISO 8601 in UTC; both ends belong to it. */
export interface Stretch {
  readonly from: string;
  readonly until: string;
}

/** Every slot of a schedule within a stretch of time, in order. */
export function slotsBetween(
  schedule: Schedule,
  { from, until }: Stretch,
  calendar: Calendar,
): readonly Slot[] {
  const found: Slot[] = [];
  const last = dateAt(until).add({ days: 1 });
  let day = dateAt(from).subtract({ days: 1 });
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    found.push(...slotsOn(schedule, day, calendar));
  }
  return inOrder(found.filter(({ at }) => at >= from && at <= until));
}

/** The first slot after an instant; null when the schedule has none. */
export function nextSlot(schedule: Schedule, after: string, calendar: Calendar): Slot | null {
  const start = dateAt(after).subtract({ days: 1 });
  for (let ahead = 0; ahead < HORIZON; ahead += 1) {
    // Somewhere on Earth a day begins 14 hours before UTC's and ends 12 after it: what comes first is certain only
    // among the slots before the last of these days.
    const days = [ahead, ahead + 1, ahead + 2, ahead + 3].map((offset) => start.add({ days: offset }));
    const end = `${start.add({ days: ahead + 3 }).toString()}T00:00:00.000Z`;
    const near = days.flatMap((day) => slotsOn(schedule, day, calendar));
    const [first] = inOrder(near.filter(({ at }) => at > after && at < end));
    if (first) return first;
  }
  return null;
}

/** A slot for each local time of a day that its zone's calendar holds. */
function slotsOn(schedule: Schedule, day: Temporal.PlainDate, calendar: Calendar): readonly Slot[] {
  if (!schedule.days.some((weekday) => weekday === day.dayOfWeek)) return [];
  const { zone } = schedule;
  const moments = schedule.moments.flatMap((moment) => momentOn(moment, day, calendar));
  return [...schedule.times.map((time) => slotAt(day.toPlainDateTime(time), zone)), ...moments];
}

function momentOn(
  { exchange, moment }: ExchangeMoment,
  day: Temporal.PlainDate,
  calendar: Calendar,
): readonly Slot[] {
  const session = calendar.session(exchange, day);
  if (session === null) return [];
  const local =
    moment === "before-open"
      ? day.toPlainDateTime(session.open).subtract({ minutes: BEFORE_OPEN })
      : day.toPlainDateTime(session.close).add({ minutes: AFTER_CLOSE });
  return [slotAt(local, EXCHANGES[exchange].zone)];
}

function slotAt(local: Temporal.PlainDateTime, zone: string): Slot {
  return { key: `${local.toString({ smallestUnit: "minute" })} ${zone}`, at: instantOf(local, zone) };
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

function dateAt(instant: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO("UTC").toPlainDate();
}

/** By time; what two rules name alike is one slot. */
function inOrder(slots: readonly Slot[]): readonly Slot[] {
  const byKey = new Map(slots.map((slot) => [slot.key, slot]));
  return [...byKey.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.key < b.key ? -1 : 1));
}
