import { Temporal } from "temporal-polyfill";
import { LANGUAGES } from "../../domain/language.ts";
import { extractFigures } from "../../figures/extract.ts";
import type { ContentWords } from "../../messages/wording/words.ts";
import type { FieldOutcome } from "../settings/reading.ts";
import { fault, NONE } from "../settings/reading.ts";
import { shortened } from "../unknown.ts";
import type { ReaderTime } from "../words/since.ts";
import { UNITS, WEEKDAYS } from "../words/time-words.ts";

/** A longer pause is an end: days. */
const LONGEST_PAUSE = 366;
const DAY = 86_400;

/**
 * The day from which briefs come again: "10.2.", "2026-02-10", "bis Montag", "2 weeks", "10. Februar"; "off" for no
 * pause. A day that is over is next year's where no year is named.
 */
export function readPause(typed: string, time: ReaderTime, words: ContentWords): FieldOutcome<string | null> {
  const said = typed.trim().replace(/^(?:bis|until|till|to|ab|from)\s+/iu, "");
  if (NONE.test(said)) return { ok: true, value: null };
  const today = Temporal.Instant.from(time.now).toZonedDateTimeISO(time.zone).toPlainDate();
  const day = dayNamed(said.toLowerCase(), today) ?? dayWritten(said, today);
  if (day === null) return fault(words.unknownDay(shortened(typed)));
  const ahead = today.until(day, { largestUnit: "days" }).days;
  if (ahead < 1) return fault(words.dayOver);
  return ahead > LONGEST_PAUSE ? fault(words.dayTooFar) : { ok: true, value: day.toString() };
}

const DAYS_AHEAD = new Map(Object.entries({ morgen: 1, tomorrow: 1, übermorgen: 2, uebermorgen: 2 }));

/** "tomorrow", "Monday", "3 Tage", "2w". */
function dayNamed(said: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const weekday = WEEKDAYS.get(said);
  if (weekday !== undefined) return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
  const length = /^(?<count>\d{1,3})\s*(?<unit>\p{L}+)$/u.exec(said)?.groups;
  const seconds = Number(length?.["count"]) * (UNITS.get(length?.["unit"] ?? "") ?? Number.NaN);
  const days = DAYS_AHEAD.get(said) ?? seconds / DAY;
  return Number.isInteger(days) ? today.add({ days }) : null;
}

/** As articles write days, in either language. */
function dayWritten(said: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const short = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.?$/u.exec(said)?.groups;
  if (short) return coming(Number(short["month"]), Number(short["day"]), today);
  for (const locale of LANGUAGES) {
    const [figure] = extractFigures(said, { locale, publishedOn: today.toString() });
    if (figure?.kind !== "date" || figure.surface.length < said.length) continue;
    const yearless = /^--(?<month>\d{2})-(?<day>\d{2})$/u.exec(String(figure.stated))?.groups;
    if (yearless) return coming(Number(yearless["month"]), Number(yearless["day"]), today);
    if (/^\d{4}-\d{2}-\d{2}$/u.test(String(figure.value)))
      return Temporal.PlainDate.from(String(figure.value));
  }
  return null;
}

/** The next such day; null for what no year has, or this one not. */
function coming(month: number, day: number, today: Temporal.PlainDate): Temporal.PlainDate | null {
  try {
    const here = Temporal.PlainDate.from({ year: today.year, month, day }, { overflow: "reject" });
    return Temporal.PlainDate.compare(here, today) > 0 ? here : here.add({ years: 1 });
  } catch {
    // There is no such day.
    return null;
  }
}
