import { ORDINARY_CONTENT } from "../../domain/channel.ts";
import type { Reply } from "../../domain/command.ts";
import type { Form, FormValues } from "../../domain/form.ts";
import { plainNotice } from "../../messages/notice.ts";
import type { Asked } from "../asked.ts";
import { mayChange, privately, refusal } from "../asked.ts";
import { nearest } from "../nearest.ts";
import { scheduleForm } from "../schedule/form.ts";
import { tellSchedule } from "../schedule/schedule.ts";
import { shortened } from "../unknown.ts";
import type { Choices, ChoicesForm, TellChoices } from "./choices.ts";
import { choicesOf, saveChoices } from "./choices.ts";
import { contentForm } from "./content-form.ts";
import { tellContent, tellSettings } from "./describe.ts";
import { settingsForm } from "./form.ts";
import { SETTING_NAMES, settingNamed } from "./names.ts";

/** What is told of each form's choices. */
export const TELLING: Readonly<Record<ChoicesForm, TellChoices>> = {
  settings: tellSettings,
  schedule: tellSchedule,
  content: tellContent,
};

/** `/settings`: shows them, with the form to change them; `/settings zone Europe/Vienna` changes one. */
export async function runSettings(words: readonly string[], asked: Asked): Promise<Reply> {
  const [name, ...given] = words;
  if (name === undefined) return showSettings("settings", asked);
  const setting = settingNamed(name);
  if (setting === null) return unknownSetting(name, asked);
  const { form, field } = setting;
  if (given.length === 0 || field === null) return showSettings(form, asked);
  if (!mayChange(asked)) return refusal(asked);
  const outcome = await saveChoices(valuesOf(field, given), asked, TELLING[form]);
  if (outcome.ok) return outcome.reply;
  const texts = outcome.faults.map(({ message }) => message);
  return privately([plainNotice(asked.language, asked.words.settings.title, texts)]);
}

/** With the form for whom it is of use. */
export async function showSettings(id: ChoicesForm, asked: Asked): Promise<Reply> {
  const { words, label } = asked;
  const choices = await choicesOf(asked);
  const may = mayChange(asked);
  const note = may ? words[id].howTo(label("settings")) : null;
  const message = await TELLING[id](choices, asked, note);
  return { audience: "only-you", messages: [message], form: may ? choicesForm(id, choices, asked) : null };
}

/** The form of the settings has the others with it. */
export function choicesForm(id: ChoicesForm, choices: Choices, { words }: Pick<Asked, "words">): Form {
  const { settings, schedule } = choices;
  const { content = ORDINARY_CONTENT } = settings;
  switch (id) {
    case "settings":
      return settingsForm(settings, words.settings, [
        choicesForm("schedule", choices, { words }),
        choicesForm("content", choices, { words }),
      ]);
    case "schedule":
      return scheduleForm(schedule, words.schedule, words.settings);
    case "content":
      return contentForm(content, schedule.pausedUntil ?? null, words);
    default:
      return id satisfies never;
  }
}

function valuesOf(field: string, given: readonly string[]): FormValues {
  return { [field]: field === "editors" ? given : given.join(" ") };
}

function unknownSetting(typed: string, { words, label, language }: Asked): Reply {
  const near = nearest(typed, SETTING_NAMES);
  const offer = near === null ? null : `${label("settings")} ${near}`;
  const text = words.settings.unknownSetting(shortened(typed), offer, label("settings"));
  return privately([plainNotice(language, words.settings.title, [text])]);
}
