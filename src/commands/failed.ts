import type { ChannelRef } from "../domain/channel.ts";
import type { CommandUser, Reply } from "../domain/command.ts";
import { plainNotice } from "../messages/notice.ts";
import { wordsIn } from "../messages/wording/wording.ts";
import { privately } from "./asked.ts";
import type { CommandDependencies } from "./commands.ts";

export interface Attempt {
  /** The command, button or form; for the log. */
  readonly what: string;
  readonly channel: ChannelRef;
  readonly user: CommandUser;
  /** Whether it may change what the channel has chosen. */
  readonly changes: boolean;
}

/** The answer, or one that says it did not work; the operator finds the reason in the log. */
export async function answering<Answer>(
  { what, channel, user }: Attempt,
  { deps, signal }: { readonly deps: CommandDependencies; readonly signal: AbortSignal },
  answers: { readonly work: () => Promise<Answer>; readonly failed: (reply: Reply) => Answer },
): Promise<Answer> {
  try {
    return await answers.work();
  } catch (error) {
    if (signal.aborted) throw error;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    deps.log.error("command-failed", { what: what.slice(0, 40), platform: channel.platform, reason });
    const language = user.language ?? deps.defaults.language;
    return answers.failed(
      privately([plainNotice(language, "Marktbrief", [wordsIn(language).commands.failed])]),
    );
  }
}
