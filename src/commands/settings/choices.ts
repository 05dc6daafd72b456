import type { ChannelSettings } from "../../domain/channel.ts";
import { ORDINARY_CONTENT } from "../../domain/channel.ts";
import type { SubmissionOutcome } from "../../domain/command.ts";
import type { Form, FormValues } from "../../domain/form.ts";
import type { Message } from "../../domain/message.ts";
import type { Schedule } from "../../domain/schedule.ts";
import { wordsIn } from "../../messages/wording/wording.ts";
import type { Asked } from "../asked.ts";
import { mayChange, privately, refusal } from "../asked.ts";
import { readSchedule } from "../schedule/form.ts";
import { readPause } from "../schedule/pause.ts";
import { keepSchedule, scheduleOf } from "../schedule/schedule.ts";
import { readContent } from "./content-form.ts";
import { readSettings } from "./form.ts";
import type { Reading } from "./reading.ts";
import { createReading } from "./reading.ts";

/** All that a channel chooses, the watchlist aside. */
export interface Choices {
  readonly settings: ChannelSettings;
  readonly schedule: Schedule;
}

export type ChoicesForm = Exclude<Form["id"], "figure-wrong">;

/** What is told of choices; `note` in a line of its own. */
export type TellChoices = (choices: Choices, asked: Asked, note: string | null) => Promise<Message>;

export async function choicesOf(asked: Asked): Promise<Choices> {
  return { settings: asked.settings, schedule: await scheduleOf(asked) };
}

/**
 * Saves what was filled in, whichever form it comes from: all or nothing. A field that is missing stays as it was. Asks
 * for the right to do it, whatever was shown before.
 */
export async function saveChoices(
  values: FormValues,
  asked: Asked,
  tell: TellChoices,
): Promise<SubmissionOutcome> {
  if (!mayChange(asked)) return { ok: true, reply: refusal(asked) };
  const present = await choicesOf(asked);
  const reading = createReading(values);
  const chosen = readChoices(reading, values, { present, asked });
  if (reading.faults.length > 0) return { ok: false, faults: reading.faults };
  const isSame = !(await keepChanged(chosen, present, asked));
  // Told in the language just chosen, where the asker's own is not known.
  const language = asked.user.language ?? chosen.settings.language;
  const now = { ...asked, settings: chosen.settings, language, words: wordsIn(language) };
  const { saved, unchanged } = now.words.settings;
  return { ok: true, reply: privately([await tell(chosen, now, isSame ? unchanged : saved)]) };
}

function readChoices(
  reading: Reading,
  values: FormValues,
  { present, asked }: { readonly present: Choices; readonly asked: Asked },
): Choices {
  const { words, deps, channel } = asked;
  const settings = readSettings(reading, present.settings, { words: words.settings, values });
  const content = readContent(reading, settings.content ?? ORDINARY_CONTENT, {
    words: words.content,
    workspace: channel.workspace,
  });
  const schedule = readSchedule(reading, present.schedule, words.schedule);
  const time = { now: deps.clock.now(), zone: settings.zone };
  const pausedUntil = reading.read("pause", schedule.pausedUntil ?? null, ([typed = ""]) =>
    readPause(typed, time, words.content),
  );
  // Times are the channel's: in another zone they come at other instants.
  return { settings: { ...settings, content }, schedule: { ...schedule, zone: settings.zone, pausedUntil } };
}

/** Whether anything was. */
async function keepChanged(chosen: Choices, present: Choices, asked: Asked): Promise<boolean> {
  const { deps, channel } = asked;
  const before = { ...present.settings, content: present.settings.content ?? ORDINARY_CONTENT };
  const isOther = !isEqual(chosen.settings, before);
  if (isOther) await deps.store.channels.saveSettings(channel, chosen.settings);
  const planned = { ...present.schedule, pausedUntil: present.schedule.pausedUntil ?? null };
  const isLater = !isEqual(chosen.schedule, planned);
  // A zone alone makes no schedule of a channel that has none.
  const isNew = isLater && !isEqual({ ...chosen.schedule, zone: planned.zone }, planned);
  if (isNew || (isLater && (await deps.store.schedules.find(channel)) !== null)) {
    await keepSchedule(chosen.schedule, asked);
  }
  return isOther || isLater;
}

function isEqual(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
