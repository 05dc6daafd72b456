import type { Commands } from "../../commands/commands.ts";
import type { CommandRequest, Reply } from "../../domain/command.ts";
import type { Action } from "../../domain/message.ts";
import { plainNotice } from "../../messages/notice.ts";

/** The terminal's one channel, and whoever sits before it. */
export const HERE = {
  channel: { platform: "terminal", workspace: "local", channel: "terminal" },
  user: { id: "local", isAdmin: true, language: null },
} as const satisfies Pick<CommandRequest, "channel" | "user">;

/** What a typed line gets for an answer; null when it asks to leave. */
export interface Chat {
  answer(line: string, signal: AbortSignal): Promise<Reply | null>;
}

const LEAVING = /^\/?(?:quit|exit|bye|ende|beenden|tschüss)$/iu;

/**
 * A conversation: commands with or without their slash, buttons of the last brief by their label, and what a form
 * asked for.
 */
export function createChat(commands: Commands): Chat {
  let last: Reply = NOTHING;
  let actions: readonly Action[] = [];
  return {
    async answer(line, signal) {
      const text = line.trim();
      if (text === "") return NOTHING;
      if (LEAVING.test(text)) return null;
      const asking = { commands, signal };
      last = await (filledIn(text, last, asking) ??
        pressed(text, actions, asking) ??
        commands.run({ ...HERE, ...commandIn(text) }, signal));
      const shown = last.messages.findLast((message) => message.actions.length > 1);
      if (shown) actions = shown.actions;
      return last;
    },
  };
}

const NOTHING: Reply = { audience: "only-you", messages: [], form: null };

interface Asking {
  readonly commands: Commands;
  readonly signal: AbortSignal;
}

/** "2 the article says 15bn": the form's choice by its number, and words. Other lines leave the form be. */
function filledIn(text: string, { form, messages }: Reply, asking: Asking): Promise<Reply> | null {
  const parts = /^(?<number>\d{1,2})(?:[.:)]?\s+(?<words>.*))?$/su.exec(text)?.groups;
  const language = messages[0]?.language;
  if (form?.id !== "figure-wrong" || !parts || !language) return null;
  const values = { bullet: String(Number(parts["number"]) - 1), words: parts["words"] ?? "" };
  const submission = { ...HERE, id: form.id, value: form.value, values };
  return asking.commands.submit(submission, asking.signal).then((outcome) => {
    if (outcome.ok) return outcome.reply;
    const faults = outcome.faults.map(({ message }) => message);
    return { ...NOTHING, messages: [plainNotice(language, form.title, faults)], form };
  });
}

function pressed(
  text: string,
  actions: readonly Action[],
  { commands, signal }: Asking,
): Promise<Reply> | null {
  const action = actions.find(({ label }) => plain(label) === plain(text));
  return action ? commands.press({ ...HERE, id: action.id, value: action.value }, signal) : null;
}

function plain(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[?![\]\s]+/gu, " ")
    .trim();
}

function commandIn(text: string): Pick<CommandRequest, "name" | "words"> {
  const [name = "", ...words] = text.split(/\s+/u);
  return { name, words };
}
