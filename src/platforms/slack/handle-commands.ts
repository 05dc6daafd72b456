import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "@slack/bolt";
import type { Language } from "../../domain/language.ts";
import { acknowledge } from "./acknowledge.ts";
import { answer, sentence, tellOne } from "./answer.ts";
import { askerOf } from "./asker.ts";
import { channelOf } from "./context.ts";
import type { Asker, SlackContext } from "./context.ts";
import { unescapeText } from "./rich-text.ts";
import { SLACK_WORDS } from "./wording.ts";

/** Milliseconds until a person wonders. */
const SLOW = 3000;

/** Every slash command, also one that is none of ours: it gets a suggestion rather than silence. */
export function handleCommands(app: App, slack: SlackContext): void {
  app.command(/^\/./u, async ({ ack, command, context }) => {
    await acknowledge(ack, slack.log);
    const asker = askerOf(context, {
      user: command.user_id,
      channel: command.channel_id,
      respondAt: command.response_url,
      trigger: command.trigger_id,
    });
    const user = await slack.people.of(asker);
    const request = {
      name: command.command.slice(1),
      words: wordsOf(command.text),
      channel: channelOf(asker),
      user,
    };
    const reply = slack.commands.run(request, slack.signal);
    await tellIfSlow(slack, asker, reply, user.language ?? slack.language);
    await answer(slack, asker, await reply);
  });
}

/** Whoever waits for long is told that it is being worked on. */
async function tellIfSlow(
  slack: SlackContext,
  asker: Asker,
  reply: Promise<unknown>,
  language: Language,
): Promise<void> {
  const isSlow = await Promise.race([reply.then(() => false), sleep(SLOW, true, { ref: false })]);
  if (isSlow) await tellOne(slack, asker, [sentence(SLACK_WORDS[language].working)]);
}

/**
 * Split at white space; people, channels, user groups and links as "<@U1>", "<#C1>", "<!subteam^S1>" and their address,
 * without Slack's labels.
 */
export function wordsOf(text: string | undefined): readonly string[] {
  const plain = (text ?? "")
    .replace(/<(?<id>(?:[@#]|!subteam\^)[A-Z0-9]+)\|[^>]*>/gu, "<$<id>>")
    .replace(/<(?:https?:\/\/|mailto:)[^|>]*\|(?<label>[^>]*)>/gu, "$<label>")
    .replace(/<(?<url>https?:\/\/[^|>]*)>/gu, "$<url>");
  return unescapeText(plain).split(/\s+/u).filter(Boolean);
}
