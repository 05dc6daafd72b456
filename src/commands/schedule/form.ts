import type { Form, FormField } from "../../domain/form.ts";
import type { Schedule } from "../../domain/schedule.ts";
import type { ScheduleWords, SettingsWords } from "../../messages/wording/words.ts";
import type { FieldOutcome, Reading } from "../settings/reading.ts";
import { text } from "../settings/reading.ts";
import { daysText, momentsText } from "./describe.ts";
import { readDays, readLate, readMoments, readQuiet, readTimes } from "./read.ts";

/** Offered in minutes; others can be typed. */
const LATE = [15, 30, 60, 120, 240];

/** When briefs come, as a form, filled in as it is. */
export function scheduleForm(
  schedule: Schedule,
  words: ScheduleWords,
  { save, cancel }: SettingsWords,
): Form {
  return {
    id: "schedule",
    value: "",
    title: words.title,
    fields: [
      textField("times", [words.times, words.timesHint], schedule.times.join(", ")),
      textField("days", [words.weekdays, words.weekdaysHint], daysText(schedule.days, words)),
      textField("moments", [words.exchange, words.exchangeHint], momentsText(schedule.moments, words)),
      lateField(schedule, words),
      quietField(schedule, words),
    ],
    submit: save,
    cancel,
  };
}

function textField(name: string, [label, hint]: readonly [string, string], initial: string): FormField {
  return { type: "text", name, label, hint, initial, required: false, multiline: false, maxLength: 200 };
}

function lateField({ lateMinutes }: Schedule, words: ScheduleWords): FormField {
  const offered = [...new Set([...LATE, lateMinutes])].sort((a, b) => a - b);
  const options = offered.map((minutes) => ({ value: String(minutes), label: words.minutes(minutes) }));
  return {
    type: "choice",
    name: "late",
    label: words.late,
    hint: words.lateHint,
    options,
    initial: String(lateMinutes),
  };
}

function quietField({ quiet }: Schedule, words: ScheduleWords): FormField {
  const options = (["say", "silent"] as const).map((value) => ({ value, label: words.quiets[value] }));
  return { type: "choice", name: "quiet", label: words.quiet, hint: null, options, initial: quiet };
}

/** The schedule as filled in. */
export function readSchedule(reading: Reading, present: Schedule, words: ScheduleWords): Schedule {
  const read = <Value>(
    field: string,
    kept: Value,
    reader: (typed: string, words: ScheduleWords) => FieldOutcome<Value>,
  ): Value =>
    reading.read(
      field,
      kept,
      text((typed) => reader(typed, words)),
    );
  return {
    ...present,
    times: read("times", present.times, readTimes),
    days: read("days", present.days, readDays),
    moments: read("moments", present.moments, readMoments),
    lateMinutes: read("late", present.lateMinutes, readLate),
    quiet: read("quiet", present.quiet, readQuiet),
  };
}
