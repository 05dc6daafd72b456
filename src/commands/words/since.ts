import { Temporal } from "temporal-polyfill";
import { ANNOUNCING, DAYS_AGO, FILLING, UNITS, WEEKDAYS } from "./time-words.ts";

/** The reader's clock. */
export interface ReaderTime {
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** IANA name. */
  readonly zone: string;
}

export type SinceWords =
  | { readonly ok: true; readonly since: string | null; readonly rest: readonly string[] }
  /** A time was announced, and none followed. */
  | { readonly ok: false; readonly typed: string };

/**
 * The time among the words, as an ISO instant, and the words without it: "24h", "3 Tage", "seit gestern",
 * "since Monday", "30.1.", "2026-01-30". A day begins at midnight of the reader's zone.
 */
export function takeSince(words: readonly string[], time: ReaderTime): SinceWords {
  for (const [at, word] of words.entries()) {
    const announced = ANNOUNCING.has(word.toLowerCase());
    const from = announced ? at + 1 : at;
    const found = timeAt(words, skipFilling(words, from), time);
    if (found) {
      const before = announced ? at : withoutFilling(words, from);
      const rest = [...words.slice(0, before), ...words.slice(found.end)];
      return { ok: true, since: found.instant, rest };
    }
    if (announced) return { ok: false, typed: words.slice(at).join(" ") };
  }
  return { ok: true, since: null, rest: words };
}

interface FoundTime {
  readonly instant: string;
  /** Behind its last word. */
  readonly end: number;
}

function skipFilling(words: readonly string[], from: number): number {
  let at = from;
  while (FILLING.has(words[at]?.toLowerCase() ?? "")) at += 1;
  return at;
}

function withoutFilling(words: readonly string[], from: number): number {
  let at = from;
  while (FILLING.has(words[at - 1]?.toLowerCase() ?? "")) at -= 1;
  return at;
}

function timeAt(words: readonly string[], at: number, time: ReaderTime): FoundTime | null {
  const word = words[at]?.toLowerCase() ?? "";
  const joined = lengthOf(word);
  if (joined !== null) return { instant: ago(joined, time), end: at + 1 };
  const spaced = /^\d{1,4}$/u.test(word) ? lengthOf(word + (words[at + 1]?.toLowerCase() ?? "")) : null;
  if (spaced !== null) return { instant: ago(spaced, time), end: at + 2 };
  const day = dayOf(word, time);
  return day === null ? null : { instant: startOf(day, time), end: at + 1 };
}

/** In seconds. */
function lengthOf(word: string): number | null {
  const parts = /^(?<count>\d{1,4})(?<unit>\p{L}+)$/u.exec(word)?.groups;
  const unit = UNITS.get(parts?.["unit"] ?? "");
  return unit === undefined ? null : unit * Number(parts?.["count"]);
}

function ago(seconds: number, { now }: ReaderTime): string {
  return new Date(Date.parse(now) - seconds * 1000).toISOString();
}

function dayOf(word: string, { now, zone }: ReaderTime): Temporal.PlainDate | null {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const back = DAYS_AGO.get(word);
  if (back !== undefined) return today.subtract({ days: back });
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 });
  return writtenDay(word, today);
}

/** "2026-01-30", "30.1.2026", "30.1.": without a year, the last one there was. */
function writtenDay(word: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const parts =
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(word)?.groups ??
    /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})?$/u.exec(word)?.groups;
  if (!parts) return null;
  const { year, month, day } = parts;
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year ?? today.year), month: Number(month), day: Number(day) },
      { overflow: "reject" },
    );
    const ahead = year === undefined && Temporal.PlainDate.compare(date, today) > 0;
    return ahead ? date.subtract({ years: 1 }) : date;
  } catch {
    // No such day in the calendar: then it is no time at all.
    return null;
  }
}

function startOf(day: Temporal.PlainDate, { zone }: ReaderTime): string {
  return new Date(day.toZonedDateTime(zone).epochMilliseconds).toISOString();
}
