import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import type { Action } from "../../domain/message.ts";
import { acknowledge } from "./acknowledge.ts";
import { answer } from "./answer.ts";
import { askerOf } from "./asker.ts";
import { channelOf } from "./context.ts";
import type { SlackContext } from "./context.ts";
import { MESSAGE_BUTTON } from "./render.ts";

/** The buttons there are; anything else that comes as one is not answered. */
const IDS = [
  "sources",
  "language",
  "why",
  "settings",
  "figure-wrong",
] as const satisfies readonly Action["id"][];

/** The buttons under our messages. */
export function handleButtons(app: App, slack: SlackContext): void {
  for (const id of IDS) {
    app.action<BlockAction<ButtonAction>>(
      { type: "block_actions", action_id: `${MESSAGE_BUTTON}${id}` },
      async ({ ack, action, body, context }) => {
        await acknowledge(ack, slack.log);
        const asker = askerOf(context, {
          user: body.user.id,
          channel: body.channel?.id ?? body.user.id,
          respondAt: body.response_url,
          trigger: body.trigger_id,
        });
        const user = await slack.people.of(asker);
        const press = { id, value: action.value ?? "", channel: channelOf(asker), user };
        await answer(slack, asker, await slack.commands.press(press, slack.signal));
      },
    );
  }
}
