import type { App } from "@slack/bolt";
import { acknowledge } from "./acknowledge.ts";
import { answer } from "./answer.ts";
import { askerOf } from "./asker.ts";
import { channelOf } from "./context.ts";
import type { SlackContext } from "./context.ts";
import { unescapeText } from "./rich-text.ts";

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
    await answer(slack, asker, await slack.commands.run(request, slack.signal));
  });
}

/** Split at white space; people, channels and links as "<@U1>", "<#C1>" and their address, without Slack's labels. */
export function wordsOf(text: string | undefined): readonly string[] {
  const plain = (text ?? "")
    .replace(/<(?<id>[@#][A-Z0-9]+)\|[^>]*>/gu, "<$<id>>")
    .replace(/<(?:https?:\/\/|mailto:)[^|>]*\|(?<label>[^>]*)>/gu, "$<label>")
    .replace(/<(?<url>https?:\/\/[^|>]*)>/gu, "$<url>");
  return unescapeText(plain).split(/\s+/u).filter(Boolean);
}
