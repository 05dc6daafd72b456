import type { Reply, SubmissionOutcome } from "../domain/command.ts";
import type { Asked } from "./asked.ts";
import { askedBy } from "./asked.ts";
import type { CommandDependencies, Commands } from "./commands.ts";
import type { Attempt } from "./failed.ts";
import { answering } from "./failed.ts";
import { welcomeMessage } from "./help.ts";
import { commandLabels, commandNamed } from "./names.ts";
import { createPace } from "./pace.ts";
import { pressButton } from "./press.ts";
import { runCommand } from "./run.ts";
import { glanceAt } from "./schedule/glance.ts";
import { choicesOf } from "./settings/choices.ts";
import { choicesForm } from "./settings/settings.ts";
import { submitForm } from "./submit.ts";
import { createTurns } from "./turns.ts";

/** The commands over these stores; every platform asks the same ones. */
export function createCommands(deps: CommandDependencies): Commands {
  const inTurn = createTurns();
  const pace = createPace(deps.clock);
  const answer = <Answer>(
    attempt: Attempt,
    signal: AbortSignal,
    answers: { readonly by: (asked: Asked) => Promise<Answer>; readonly failed: (reply: Reply) => Answer },
  ): Promise<Answer> => {
    const work = async (): Promise<Answer> => answers.by(await askedBy(attempt, deps, signal));
    // What changes a channel's settings reads them first; nothing may come between.
    const ordered = attempt.changes ? () => inTurn(attempt.channel, work) : work;
    return answering(attempt, { deps, signal }, { work: ordered, failed: answers.failed });
  };
  return {
    run: (request, signal) => {
      const name = commandNamed(request.name, deps.prefix);
      const changes = name === "watch" || name === "settings";
      return answer({ ...request, what: name ?? "none", changes }, signal, {
        by: (asked) => runCommand(name, request, asked, pace),
        failed: asReply,
      });
    },
    press: (pressed, signal) =>
      answer({ ...pressed, what: pressed.id, changes: false }, signal, {
        by: (asked) => pressButton(pressed, asked),
        failed: asReply,
      }),
    submit: (submission, signal) =>
      answer({ ...submission, what: submission.id, changes: submission.id !== "figure-wrong" }, signal, {
        by: (asked) => submitForm(submission, asked),
        failed: (reply): SubmissionOutcome => ({ ok: true, reply }),
      }),
    complete: (prefix) => deps.directory.complete(prefix, 25).map(({ ticker, name }) => ({ ticker, name })),
    settings: {
      read: async (channel, user) => {
        const asked = await askedBy({ channel, user }, deps, NEVER);
        return choicesForm("settings", await choicesOf(asked), asked);
      },
    },
    glance: async (channel, user) => glanceAt(await askedBy({ channel, user }, deps, NEVER)),
    welcome: (_channel, language) => welcomeMessage(language, commandLabels(deps.prefix)),
  };
}

const NEVER = new AbortController().signal;

function asReply(reply: Reply): Reply {
  return reply;
}
