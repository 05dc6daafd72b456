import type { ChannelSettings } from "../../domain/channel.ts";
import type { Reply, SubmissionOutcome } from "../../domain/command.ts";
import type { FormValues } from "../../domain/form.ts";
import type { Message } from "../../domain/message.ts";
import { composeNotice, plainNotice, textLine } from "../../messages/notice.ts";
import { wordsIn } from "../../messages/wording/wording.ts";
import type { Asked } from "../asked.ts";
import { mayChange, privately, refusal } from "../asked.ts";
import { nearest } from "../nearest.ts";
import { describeSchedule } from "../schedule/describe.ts";
import { keepSchedule, saveSchedule, scheduleOf, showSchedule } from "../schedule/schedule.ts";
import { shortened } from "../unknown.ts";
import { readSettings, settingsForm } from "./form.ts";

/** What people call the settings, in both languages, by the form's field. */
const NAMES: Readonly<Record<string, string>> = {
  language: "language",
  lang: "language",
  sprache: "language",
  zone: "zone",
  timezone: "zone",
  zeitzone: "zone",
  zeit: "zone",
  editors: "editors",
  rights: "editors",
  ändern: "editors",
  aendern: "editors",
  rechte: "editors",
  reports: "reports",
  meldungen: "reports",
  times: "times",
  zeiten: "times",
  schedule: "times",
  zeitplan: "times",
  days: "days",
  tage: "days",
  exchange: "moments",
  börse: "moments",
  boerse: "moments",
  late: "late",
  verspätung: "late",
  verspaetung: "late",
  quiet: "quiet",
  stille: "quiet",
};

/** Those that say when briefs come; they have a form of their own. */
const OF_SCHEDULE: ReadonlySet<string> = new Set(["times", "days", "moments", "late", "quiet"]);

/** `/settings`: shows them, with the form to change them; `/settings zone Europe/Vienna` changes one. */
export async function runSettings(words: readonly string[], asked: Asked): Promise<Reply> {
  const [name, ...given] = words.join(" ").split(/\s+/u).filter(Boolean);
  if (name === undefined) return showSettings(asked);
  const field = NAMES[name.toLowerCase()];
  if (field === undefined) return unknownSetting(name, asked);
  const isOfSchedule = OF_SCHEDULE.has(field);
  if (given.length === 0) return isOfSchedule ? showSchedule(asked) : showSettings(asked);
  if (!mayChange(asked)) return refusal(asked);
  const save = isOfSchedule ? saveSchedule : saveSettings;
  const outcome = await save(valuesOf(field, given), asked);
  if (outcome.ok) return outcome.reply;
  const texts = outcome.faults.map(({ message }) => message);
  return privately([plainNotice(asked.language, asked.words.settings.title, texts)]);
}

/** With the form for whom it is of use. */
export async function showSettings(asked: Asked): Promise<Reply> {
  const { settings, words, label } = asked;
  const may = mayChange(asked);
  const { howTo } = words.settings;
  const message = await settingsMessage(asked, may ? howTo(label("settings")) : null);
  return {
    audience: "only-you",
    messages: [message],
    form: may ? settingsForm(settings, words.settings) : null,
  };
}

/** All or nothing; asks for the right to do it, whatever was shown before. */
export async function saveSettings(values: FormValues, asked: Asked): Promise<SubmissionOutcome> {
  if (!mayChange(asked)) return { ok: true, reply: refusal(asked) };
  const reading = readSettings(values, asked.settings, asked.words.settings);
  if (!reading.ok) return reading;
  const { deps, channel, user, settings } = asked;
  const isSame = JSON.stringify(reading.settings) === JSON.stringify(settings);
  if (!isSame) await deps.store.channels.saveSettings(channel, reading.settings);
  await followZone(reading.settings.zone, asked);
  // Told in the language just chosen, where the asker's own is not known.
  const language = user.language ?? reading.settings.language;
  const now = { ...asked, settings: reading.settings, language, words: wordsIn(language) };
  const { saved, unchanged } = now.words.settings;
  return { ok: true, reply: privately([await settingsMessage(now, isSame ? unchanged : saved)]) };
}

/** Times are the channel's: in another zone they come at other instants. */
async function followZone(zone: string, asked: Asked): Promise<void> {
  const schedule = await asked.deps.store.schedules.find(asked.channel);
  if (schedule !== null && schedule.zone !== zone) await keepSchedule({ ...schedule, zone }, asked);
}

function valuesOf(field: string, given: readonly string[]): FormValues {
  return { [field]: field === "editors" ? given : given.join(" ") };
}

function unknownSetting(typed: string, { words, label, language }: Asked): Reply {
  const near = nearest(typed, Object.keys(NAMES));
  const offer = near === null ? null : `${label("settings")} ${near}`;
  const text = words.settings.unknownSetting(shortened(typed), offer, label("settings"));
  return privately([plainNotice(language, words.settings.title, [text])]);
}

async function settingsMessage(asked: Asked, note: string | null): Promise<Message> {
  const { settings, words, language } = asked;
  const { title, language: languageName, languages, zone, editors, adminChannel, none } = words.settings;
  const lines = [
    `${languageName}: ${languages[settings.language]}`,
    `${zone}: ${settings.zone}`,
    `${editors}: ${editorsText(settings, words.settings)}`,
    `${adminChannel}: ${settings.adminChannel ?? none}`,
    `${words.schedule.title}: ${describeSchedule(await scheduleOf(asked), words.schedule)}`,
  ].map((text) => textLine("bullet", text));
  const noted = note === null ? [] : [{ heading: null, lines: [textLine("note", note)] }];
  return composeNotice({ language, title, sections: [{ heading: null, lines }, ...noted] });
}

function editorsText({ editors }: ChannelSettings, words: Asked["words"]["settings"]): string {
  if (typeof editors !== "string") return `${words.named} (${editors.join(", ")})`;
  return editors === "admins" ? words.admins : words.everyone;
}
