import type { CommandDefinition, CommandName, Reply } from "../domain/command.ts";
import type { Language } from "../domain/language.ts";
import type { Message } from "../domain/message.ts";
import { composeNotice, plainNotice, textLine } from "../messages/notice.ts";
import type { CommandLabel } from "../messages/wording/words.ts";
import { wordsIn } from "../messages/wording/wording.ts";
import type { Asked } from "./asked.ts";
import { privately } from "./asked.ts";
import { COMMANDS } from "./list.ts";
import { commandNamed, nearestCommand } from "./names.ts";
import { shortened } from "./unknown.ts";

/** `/help`: every command with what may stand behind it; `/help brief`: more on one. */
export function runHelp([typed]: readonly string[], asked: Asked): Reply {
  const { language, words, label, deps } = asked;
  if (typed === undefined) return privately([wholeHelp(asked)]);
  const named = commandNamed(typed, deps.prefix);
  if (named !== null) return privately([helpOn(named, asked)]);
  const near = nearestCommand(typed, deps.prefix);
  const offer = near && `${label("help")} ${near}`;
  const text = words.commands.unknownCommand(shortened(typed), offer, label("help"));
  return privately([plainNotice(language, words.help.title, [text])]);
}

function wholeHelp({ language, words: { help }, label }: Asked): Message {
  const commands = COMMANDS.map((command) =>
    textLine("bullet", `${usageOf(command, language, label)} – ${command.description[language]}`),
  );
  return composeNotice({
    language,
    title: help.title,
    sections: [
      { heading: help.commands, lines: commands },
      { heading: help.naming, lines: help.namingLines.map((text) => textLine("bullet", text)) },
      {
        heading: help.proof,
        lines: [...help.proofLines, help.noAdvice].map((text) => textLine("bullet", text)),
      },
    ],
  });
}

/** How one command is written, and what each part of it may be. */
function helpOn(name: CommandName, { language, words, label }: Asked): Message {
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) throw new Error(`help: there is no command ${name}`);
  const options = command.options.map((option) =>
    textLine("bullet", `${option.name[language]}: ${option.description[language]}`),
  );
  const settings = [words.settings, words.schedule, words.content].map(({ howTo }) =>
    howTo(label("settings")),
  );
  const more = name === "settings" ? settings.map((text) => textLine("plain", text)) : [];
  return composeNotice({
    language,
    title: usageOf(command, language, label),
    sections: [
      { heading: null, lines: [textLine("plain", command.description[language]), ...options] },
      ...(more.length === 0 ? [] : [{ heading: words.settings.title, lines: more }]),
    ],
  });
}

function usageOf({ name, usage }: CommandDefinition, language: Language, label: CommandLabel): string {
  return `${label(name)} ${usage[language]}`.trim();
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
