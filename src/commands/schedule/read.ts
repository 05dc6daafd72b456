import type { ExchangeMoment, Schedule, Weekday } from "../../domain/schedule.ts";
import type { ScheduleWords } from "../../messages/wording/words.ts";
import type { FieldOutcome } from "../settings/reading.ts";
import { fault, NONE } from "../settings/reading.ts";
import { shortened } from "../unknown.ts";
import { DAY_GROUPS, DAYS, EXCHANGE_NAMES, MOMENT_NAMES, QUIET_NAMES } from "./words.ts";

/** As many briefs a day as anybody reads. */
const MOST_TIMES = 12;
/** Minutes: less would leave out what a restart delays, more would bring the morning's brief at night. */
const LEAST_LATE = 5;
const MOST_LATE = 720;

/** "8:00, 17:30", "8 Uhr und 17.30 Uhr", "8am 5:30pm"; "none" for no time. */
export function readTimes(typed: string, words: ScheduleWords): FieldOutcome<readonly string[]> {
  const text = folded(typed);
  if (NONE.test(text)) return { ok: true, value: [] };
  const parts = text
    .replaceAll(/(?<!\p{L})(?:uhr|und|and|um|at)(?!\p{L})/gu, " ")
    .replaceAll(/(?<=\d)\s+(?=[ap]m\b)/gu, "")
    .split(/[\s,;]+/u)
    .filter((part) => part !== "");
  const times = parts.map(timeOf);
  const wrong = parts.find((_part, index) => times[index] === null);
  if (wrong !== undefined || parts.length === 0) return fault(words.unknownTime(shortened(wrong ?? typed)));
  const value = [...new Set(times.filter((time) => time !== null))].sort();
  return value.length > MOST_TIMES ? fault(words.tooManyTimes(MOST_TIMES)) : { ok: true, value };
}

function timeOf(part: string): string | null {
  const match = /^(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?(?<half>[ap]m)?$/u.exec(part)?.groups;
  if (!match) return null;
  const { hour, minute = "0", half } = match;
  const isTwelve = Number(hour) === 12;
  const written = Number(hour);
  const hours = half === undefined ? written : (isTwelve ? 0 : written) + (half === "pm" ? 12 : 0);
  const isTime = hours < 24 && Number(minute) < 60 && (half === undefined || (written >= 1 && written <= 12));
  return isTime ? `${String(hours).padStart(2, "0")}:${minute.padStart(2, "0")}` : null;
}

/** "Mo–Fr", "Mo, Mi, Fr", "täglich", "Mon to Fri". */
export function readDays(typed: string, words: ScheduleWords): FieldOutcome<readonly Weekday[]> {
  const parts = folded(typed)
    .replaceAll(/\s*(?:[-–—]|\bbis\b|\bto\b)\s*/gu, "-")
    .replaceAll(/(?<!\p{L})(?:und|and|jeden tag|every day)(?!\p{L})/gu, (word) =>
      word.includes(" ") ? "daily" : " ",
    )
    .split(/[\s,;]+/u)
    .filter((part) => part !== "");
  const read = parts.map(daysOf);
  const wrong = parts.find((_part, index) => read[index] === null);
  if (wrong !== undefined || parts.length === 0) return fault(words.unknownDay(shortened(wrong ?? typed)));
  const days = new Set(read.flatMap((found) => found ?? []));
  return { ok: true, value: [...days].sort((a, b) => a - b) };
}

function daysOf(part: string): readonly Weekday[] | null {
  const group = DAY_GROUPS.get(part);
  if (group !== undefined) return group;
  const [from, to, ...more] = part.split("-").map((name) => DAYS.get(name.replace(/\.$/u, "")));
  if (from === undefined || more.length > 0) return null;
  if (!part.includes("-")) return [from];
  if (to === undefined) return null;
  // "Fr–Mo" runs over the weekend.
  return Array.from(
    { length: ((to - from + 7) % 7) + 1 },
    (_, days) => (((from + days - 1) % 7) + 1) as Weekday,
  );
}

/** "vor XETRA, nach NYSE", "after the close of London"; "none" for no exchange. */
export function readMoments(typed: string, words: ScheduleWords): FieldOutcome<readonly ExchangeMoment[]> {
  const text = folded(typed);
  if (NONE.test(text)) return { ok: true, value: [] };
  const parts = text.split(/[,;]|\s(?:und|and)\s/u).map((part) => part.trim());
  const moments = parts.map(momentOf);
  const wrong = parts.find((_part, index) => moments[index] === null);
  if (wrong !== undefined) return fault(words.unknownMoment(shortened(wrong)));
  const byName = new Map(
    moments.flatMap((moment) => (moment ? [[`${moment.moment} ${moment.exchange}`, moment] as const] : [])),
  );
  return { ok: true, value: [...byName.values()] };
}

function momentOf(part: string): ExchangeMoment | null {
  const moment = MOMENT_NAMES.get(part.split(/\s/u)[0] ?? "");
  const name = [...EXCHANGE_NAMES.keys()].find((known) =>
    new RegExp(`(?<!\\p{L})${known}(?!\\p{L})`, "u").test(part),
  );
  const exchange = name === undefined ? undefined : EXCHANGE_NAMES.get(name);
  return moment === undefined || exchange === undefined ? null : { exchange, moment };
}

/** "30", "30 min", "2h", "2 Stunden". */
export function readLate(typed: string, words: ScheduleWords): FieldOutcome<number> {
  const match = /^(?<count>\d{1,4})\s*(?<unit>min\w*|m|h|std\.?|stunden?|hours?)?$/u.exec(
    folded(typed),
  )?.groups;
  const minutes = Number(match?.["count"]) * (/^[hs]/u.test(match?.["unit"] ?? "") ? 60 : 1);
  return minutes >= LEAST_LATE && minutes <= MOST_LATE
    ? { ok: true, value: minutes }
    : fault(words.unknownLate(LEAST_LATE, MOST_LATE));
}

export function readQuiet(typed: string, words: ScheduleWords): FieldOutcome<Schedule["quiet"]> {
  const value = QUIET_NAMES.get(folded(typed));
  return value === undefined ? fault(words.unknownQuiet) : { ok: true, value };
}

function folded(typed: string): string {
  return typed.trim().toLowerCase();
}
