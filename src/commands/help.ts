import type { Reply } from "../domain/command.ts";
import type { Language } from "../domain/language.ts";
import type { Message } from "../domain/message.ts";
import { composeNotice, textLine } from "../messages/notice.ts";
import type { CommandLabel } from "../messages/wording/words.ts";
import { wordsIn } from "../messages/wording/wording.ts";
import type { Asked } from "./asked.ts";
import { privately } from "./asked.ts";
import { COMMANDS } from "./list.ts";

/** `/help`: every command with what may stand behind it. */
export function runHelp({ language, words: { help }, label }: Asked): Reply {
  const commands = COMMANDS.map(({ name, usage, description }) => {
    const behind = usage[language] === "" ? "" : ` ${usage[language]}`;
    return textLine("bullet", `${label(name)}${behind} – ${description[language]}`);
  });
  const sections = [
    { heading: help.commands, lines: commands },
    { heading: help.naming, lines: help.namingLines.map((text) => textLine("bullet", text)) },
    {
      heading: help.proof,
      lines: [...help.proofLines, help.noAdvice].map((text) => textLine("bullet", text)),
    },
  ];
  return privately([composeNotice({ language, title: help.title, sections })]);
}

/** The first message in a channel: what this is, and how to begin. */
export function welcomeMessage(language: Language, label: CommandLabel): Message {
  const { help, brief } = wordsIn(language);
  return composeNotice({
    language,
    title: help.welcomeTitle,
    sections: [
      { heading: null, lines: help.welcome(label).map((text) => textLine("plain", text)) },
      { heading: null, lines: [textLine("note", help.noAdvice)] },
    ],
    actions: [{ id: "settings", label: brief.actions.settings, value: "" }],
  });
}
