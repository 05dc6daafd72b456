import type { Published } from "../domain/article.ts";
import type { Language } from "../domain/language.ts";

const LOCALES = { de: "de-DE", en: "en-US" } as const satisfies Record<Language, string>;

/** A reader's calendar: his language, his zone (IANA), and the present instant. */
export interface Calendar {
  readonly language: Language;
  readonly zone: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** "30. Januar 2026", "Jan 30, 2026": the day an instant falls on where the reader is. */
export function dayText(instant: string, { language, zone }: Pick<Calendar, "language" | "zone">): string {
  return formatIn(zone, language, "day").format(new Date(instant));
}

/** "30. Januar 2026, 14:05" with the reader's clock. */
export function momentText(instant: string, calendar: Pick<Calendar, "language" | "zone">): string {
  const time = formatIn(calendar.zone, calendar.language, "time").format(new Date(instant));
  return `${dayText(instant, calendar)}, ${time}`;
}

const SHAPES = {
  day: {
    de: { year: "numeric", month: "long", day: "numeric" },
    en: { year: "numeric", month: "short", day: "numeric" },
  },
  time: { de: { hour: "2-digit", minute: "2-digit" }, en: { hour: "numeric", minute: "2-digit" } },
} as const satisfies Record<string, Record<Language, Intl.DateTimeFormatOptions>>;

/** Made once for each zone and language: to make one takes a hundred times as long as to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string, language: Language, shape: keyof typeof SHAPES): Intl.DateTimeFormat {
  const name = `${shape} ${language} ${zone}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], { ...SHAPES[shape][language], timeZone: zone });
  formats.set(name, made);
  return made;
}

/** The day an article appeared. A day alone is the same day in every zone. */
export function publishedDay(published: Published, calendar: Pick<Calendar, "language" | "zone">): string {
  const zone = published.precision === "day" ? "UTC" : calendar.zone;
  return dayText(published.at, { ...calendar, zone });
}

/**
 * "5. Februar", "Feb 5": a day (`2026-02-05`) or month (`2026-02`) to come. Its year is named where it is past, or not
 * of the present year; in parentheses where the source leaves it open: "5. Februar (2027)".
 */
export function comingDate(
  { date, assumed }: { readonly date: string; readonly assumed: boolean },
  calendar: Calendar,
): string {
  const today = isoDay(calendar);
  const hasDay = date.length > "2026-02".length;
  const isNear = hasDay && date >= today && date.slice(0, 4) === today.slice(0, 4);
  const year = date.slice(0, 4);
  if (isNear) return calendarText(date, calendar, {});
  if (!assumed) return calendarText(date, calendar, { year: "numeric" });
  return `${calendarText(date, calendar, {})} (${year})`;
}

/** Today where the reader is: "2026-01-30". */
function isoDay({ now, zone }: Calendar): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(new Date(now));
}

function calendarText(
  date: string,
  { language }: Pick<Calendar, "language">,
  year: { readonly year?: "numeric" },
): string {
  const hasDay = date.length > "2026-02".length;
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: language === "de" ? "long" : "short",
    ...(hasDay ? { day: "numeric" } : {}),
    ...year,
    timeZone: "UTC",
  }).format(new Date(hasDay ? date : `${date}-01`));
}

/** "Q4 2025", "Februar 2026", "2026": a stretch of time as ISO 8601 or our own `2025-Q4`, `2025-H1`. */
export function periodText(period: string, calendar: Pick<Calendar, "language">): string {
  const part = /^(?<year>\d{4})-(?<part>[QH]\d)$/u.exec(period)?.groups;
  if (part) return `${part["part"]} ${part["year"]}`;
  if (/^\d{4}-\d{2}(?:-\d{2})?$/u.test(period)) return calendarText(period, calendar, { year: "numeric" });
  return period.replace("/", " – ");
}
