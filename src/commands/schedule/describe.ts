import type { Language } from "../../domain/language.ts";
import type { ExchangeMoment, Schedule, Weekday } from "../../domain/schedule.ts";
import { dayText } from "../../messages/dates.ts";
import type { ScheduleWords, Words } from "../../messages/wording/words.ts";

/** "Mo–Fr 08:00, 17:30, vor XETRA"; as it may be typed again. */
export function describeSchedule(schedule: Schedule, words: ScheduleWords): string {
  const { times, moments, days } = schedule;
  if (times.length === 0 && moments.length === 0) return words.never;
  const when = [...times, ...(moments.length === 0 ? [] : [momentsText(moments, words)])].join(", ");
  return `${daysText(days, words)} ${when}`;
}

export function momentsText(moments: readonly ExchangeMoment[], words: ScheduleWords): string {
  return moments
    .map(({ exchange, moment }) => {
      const name = exchange === "VIENNA" ? words.vienna : exchange;
      return `${words.moments[moment]} ${name}`;
    })
    .join(", ");
}

/** Three and more in a row are a range. */
export function daysText(days: readonly Weekday[], words: ScheduleWords): string {
  if (days.length === 7) return words.daily;
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: Weekday | undefined): string => words.days[(day ?? 1) - 1] ?? "";
  return runs
    .map((run) => (run.length < 3 ? run.map(name).join(", ") : `${name(run[0])}–${name(run.at(-1))}`))
    .join(", ");
}

/** When briefs come again; the day is the same in every zone. */
export function pauseText(
  { pausedUntil = null }: Schedule,
  { words, language }: { readonly words: Pick<Words, "content">; readonly language: Language },
): string {
  if (pausedUntil === null) return words.content.noPause;
  return dayText(`${pausedUntil}T00:00:00Z`, { language, zone: "UTC" });
}
