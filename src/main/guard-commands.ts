import type { Commands } from "../commands/commands.ts";
import type { CommandUser, Reply } from "../domain/command.ts";
import type { Language } from "../domain/language.ts";
import { guardMessage } from "../messages/gate.ts";
import { plainNotice } from "../messages/notice.ts";
import { measureAnswers } from "../operations/metrics/measure-answers.ts";
import type { Meters } from "../operations/metrics/meters.ts";
import { createTurnstile } from "../operations/turnstile.ts";

/** Answers worked at in one moment, and those that may wait for it: beyond, people are told to come back. */
const AT_ONCE = 32;
const WAITING = 256;

export interface CommandGuard {
  readonly meters: Meters;
  /** Of whoever has none of their own. */
  readonly language: Language;
  /** Aborted when what still waits for a model is to answer without it. */
  readonly lastCall: AbortSignal;
}

/** The same commands, counted, no more of them at once than the house can bear, and all answered before it closes. */
export function guardCommands(commands: Commands, { meters, language, lastCall }: CommandGuard): Commands {
  const orLastCall = (signal: AbortSignal): AbortSignal => AbortSignal.any([signal, lastCall]);
  const enter = createTurnstile({ atOnce: AT_ONCE, waiting: WAITING });
  const busy = (user: CommandUser): Reply => busyReply(user.language ?? language);
  return {
    ...commands,
    run: measureAnswers(
      (request, signal) =>
        enter(
          () => commands.run(request, orLastCall(signal)),
          () => busy(request.user),
        ),
      "command",
      meters,
    ),
    press: measureAnswers(
      (pressed, signal) =>
        enter(
          () => commands.press(pressed, orLastCall(signal)),
          () => busy(pressed.user),
        ),
      "button",
      meters,
    ),
    submit: measureAnswers((form, signal) => commands.submit(form, signal), "form", meters),
  };
}

const BUSY: Readonly<Record<Language, readonly [title: string, text: string]>> = {
  de: [
    "Gerade viel los",
    "Es fragen gerade sehr viele zugleich. Bitte in einer Minute noch einmal versuchen.",
  ],
  en: ["Busy just now", "A great many are asking at once. Please try again in a minute."],
};

function busyReply(language: Language): Reply {
  const [title, text] = BUSY[language];
  const message = guardMessage(plainNotice(language, title, [text]), { links: [] });
  return { audience: "only-you", messages: [message], form: null };
}
