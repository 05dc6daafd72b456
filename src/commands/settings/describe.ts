import type { ChannelSettings, ContentChoice } from "../../domain/channel.ts";
import { ORDINARY_CONTENT } from "../../domain/channel.ts";
import type { Message } from "../../domain/message.ts";
import { composeNotice, textLine } from "../../messages/notice.ts";
import type { Asked } from "../asked.ts";
import { describeSchedule, pauseText } from "../schedule/describe.ts";
import type { Choices } from "./choices.ts";

/** All settings, a line each. */
export async function tellSettings(choices: Choices, asked: Asked, note: string | null): Promise<Message> {
  const { words } = asked;
  const { settings, schedule } = choices;
  const { language, languages, zone, editors, adminChannel, none } = words.settings;
  const lines = [
    `${language}: ${languages[settings.language]}`,
    `${zone}: ${settings.zone}`,
    `${editors}: ${editorsText(settings, asked)}`,
    `${adminChannel}: ${settings.adminChannel ?? none}`,
    `${words.schedule.title}: ${describeSchedule(schedule, words.schedule)}`,
    ...contentLines(choices, asked),
  ];
  return told(words.settings.title, lines, { asked, note });
}

/** What briefs leave out, and what happens around them. */
export async function tellContent(choices: Choices, asked: Asked, note: string | null): Promise<Message> {
  return told(asked.words.content.title, contentLines(choices, asked), { asked, note });
}

function told(
  title: string,
  lines: readonly string[],
  { asked, note }: { readonly asked: Asked; readonly note: string | null },
): Message {
  const listed = { heading: null, lines: lines.map((text) => textLine("bullet", text)) };
  const noted = note === null ? [] : [{ heading: null, lines: [textLine("note", note)] }];
  return composeNotice({ language: asked.language, title, sections: [listed, ...noted] });
}

function contentLines({ settings, schedule }: Choices, asked: Asked): readonly string[] {
  const words = asked.words.content;
  const { mutedSources, mutedWords, ping, corrections } = settings.content ?? ORDINARY_CONTENT;
  return [
    `${words.mutedSources}: ${mutedText(mutedSources, words)}`,
    `${words.mutedWords}: ${mutedText(mutedWords, words)}`,
    `${words.pause}: ${pauseText(schedule, asked)}`,
    `${words.ping}: ${ping ?? words.nobody}`,
    `${words.corrections}: ${corrections ? words.correct : words.leave}`,
  ];
}

function mutedText(muted: ContentChoice["mutedWords"], { nothingMuted }: Asked["words"]["content"]): string {
  return muted.length === 0 ? nothingMuted : muted.join(", ");
}

function editorsText({ editors }: ChannelSettings, { words }: Asked): string {
  if (typeof editors !== "string") return `${words.settings.named} (${editors.join(", ")})`;
  return editors === "admins" ? words.settings.admins : words.settings.everyone;
}
