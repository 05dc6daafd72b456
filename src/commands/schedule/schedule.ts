import type { Reply, SubmissionOutcome } from "../../domain/command.ts";
import type { FormValues } from "../../domain/form.ts";
import type { Message } from "../../domain/message.ts";
import type { Schedule } from "../../domain/schedule.ts";
import { composeNotice, textLine } from "../../messages/notice.ts";
import { createCalendar } from "../../scheduling/exchanges/calendar.ts";
import { nextSlot } from "../../scheduling/slots.ts";
import type { Asked } from "../asked.ts";
import { mayChange, privately, refusal } from "../asked.ts";
import { describeSchedule } from "./describe.ts";
import { readSchedule, scheduleForm } from "./form.ts";
import { troubleLines } from "./troubles.ts";

/** As every channel begins: nothing comes by itself. */
export async function scheduleOf({ deps, channel, settings: { zone } }: Asked): Promise<Schedule> {
  const kept = await deps.store.schedules.find(channel);
  return kept ?? { zone, times: [], moments: [], days: [1, 2, 3, 4, 5], lateMinutes: 60, quiet: "say" };
}

/** With the form for whom it is of use. */
export async function showSchedule(asked: Asked): Promise<Reply> {
  const { words, label } = asked;
  const schedule = await scheduleOf(asked);
  const may = mayChange(asked);
  const message = await scheduleMessage(
    schedule,
    asked,
    may ? words.schedule.howTo(label("settings")) : null,
  );
  const form = may ? scheduleForm(schedule, words.schedule, words.settings) : null;
  return { audience: "only-you", messages: [message], form };
}

/** All or nothing; asks for the right to do it, whatever was shown before. */
export async function saveSchedule(values: FormValues, asked: Asked): Promise<SubmissionOutcome> {
  if (!mayChange(asked)) return { ok: true, reply: refusal(asked) };
  const present = await scheduleOf(asked);
  const reading = readSchedule(values, present, asked.words.schedule);
  if (!reading.ok) return reading;
  const { saved, unchanged } = asked.words.settings;
  const isSame = JSON.stringify(reading.schedule) === JSON.stringify(present);
  if (!isSame) await keepSchedule(reading.schedule, asked);
  return {
    ok: true,
    reply: privately([await scheduleMessage(reading.schedule, asked, isSame ? unchanged : saved)]),
  };
}

/** From now on; closures the operator added are seen to when a slot is due. */
export async function keepSchedule(schedule: Schedule, { deps, channel }: Asked): Promise<void> {
  const next = nextSlot(schedule, deps.clock.now(), createCalendar({}));
  await deps.store.schedules.save(channel, schedule, next?.at ?? null);
}

async function scheduleMessage(schedule: Schedule, asked: Asked, note: string | null): Promise<Message> {
  const { words, language, settings } = asked;
  const missed = await troubleLines(asked);
  const { title, when, never, late, minutes, quiet, quiets, nothingWatched } = words.schedule;
  const described = describeSchedule(schedule, words.schedule);
  const isIdle = described !== never && settings.watchlist.length === 0;
  const lines = [
    textLine("bullet", `${when}: ${described} (${schedule.zone})`),
    textLine("bullet", `${late}: ${minutes(schedule.lateMinutes)}`),
    textLine("bullet", `${quiet}: ${quiets[schedule.quiet]}`),
  ];
  const notes = [...(isIdle ? [nothingWatched] : []), ...(note === null ? [] : [note])];
  const troubled = missed.length === 0 ? [] : [{ heading: words.schedule.missedTitle, lines: missed }];
  const noted = notes.map((text) => ({ heading: null, lines: [textLine("note", text)] }));
  return composeNotice({ language, title, sections: [{ heading: null, lines }, ...troubled, ...noted] });
}
