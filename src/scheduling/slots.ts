import { Temporal } from "temporal-polyfill";
import type { ExchangeMoment, Schedule, Slot } from "../domain/schedule.ts";
import type { Calendar } from "./exchanges/calendar.ts";
import { EXCHANGES } from "./exchanges/rules.ts";

/** Minutes that a brief comes before an exchange opens, and after it closes. */
const BEFORE_OPEN = 30;
const AFTER_CLOSE = 15;
/** Days looked ahead; no exchange stays closed as long. */
const HORIZON = 60;
const DAY = 86_400_000;

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
  for (let day = dayAt(from) - 1; day <= dayAt(until) + 1; day += 1) {
    found.push(...slotsOn(schedule, day, calendar));
  }
  return inOrder(found.filter(({ at }) => at >= from && at <= until));
}

/** The first slot after an instant; null when the schedule has none. */
export function nextSlot(schedule: Schedule, after: string, calendar: Calendar): Slot | null {
  const start = dayAt(after) - 1;
  for (let ahead = 0; ahead < HORIZON; ahead += 1) {
    // Somewhere on Earth a day begins 14 hours before UTC's and ends 12 after it: what comes first is certain only
    // among the slots before the last of these days.
    const days = [ahead, ahead + 1, ahead + 2, ahead + 3].map((offset) => start + offset);
    const end = `${dateOf(start + ahead + 3)}T00:00:00.000Z`;
    const near = days.flatMap((day) => slotsOn(schedule, day, calendar));
    const [first] = inOrder(near.filter(({ at }) => at > after && at < end));
    if (first) return first;
  }
  return null;
}

/** A slot for each local time of a day that its zone's calendar holds. */
function slotsOn(schedule: Schedule, day: number, calendar: Calendar): readonly Slot[] {
  if (!schedule.days.some((weekday) => weekday === weekdayOf(day))) return [];
  const date = dateOf(day);
  const moments = schedule.moments.flatMap((moment) => momentOn(moment, date, calendar));
  return [...schedule.times.map((time) => slotAt(`${date}T${time}`, schedule.zone, calendar)), ...moments];
}

function momentOn({ exchange, moment }: ExchangeMoment, date: string, calendar: Calendar): readonly Slot[] {
  const session = calendar.session(exchange, date);
  if (session === null) return [];
  const time =
    moment === "before-open" ? moved(session.open, -BEFORE_OPEN) : moved(session.close, AFTER_CLOSE);
  return [slotAt(`${date}T${time}`, EXCHANGES[exchange].zone, calendar)];
}

/** No exchange opens or closes near midnight. */
function moved(time: string, minutes: number): string {
  return Temporal.PlainTime.from(time).add({ minutes }).toString({ smallestUnit: "minute" });
}

function slotAt(local: string, zone: string, calendar: Calendar): Slot {
  return { key: `${local} ${zone}`, at: calendar.instantOf(local, zone) };
}

/** Days are counted from 1970 on, since thousands of them are looked at for every minute. */
function dayAt(instant: string): number {
  return Math.floor(Date.parse(instant) / DAY);
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** ISO: the first day of 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** By time; what two rules name alike is one slot. */
function inOrder(slots: readonly Slot[]): readonly Slot[] {
  const byKey = new Map(slots.map((slot) => [slot.key, slot]));
  return [...byKey.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.key < b.key ? -1 : 1));
}
