import type { App, BlockAction } from "@slack/bolt";
import { acknowledge } from "./acknowledge.ts";
import { askerOf } from "./asker.ts";
import type { Asker, SlackContext } from "./context.ts";
import { addAtHome, openHomeSettings, showHome, showStaleHome } from "./home.ts";
import { HOME } from "./home-view.ts";
import { openChannelSettings, previewChannel } from "./preview.ts";

/** The home tab: shown when it is opened, changed by what is pressed or typed there. */
export function handleHome(app: App, slack: SlackContext): void {
  app.event("app_home_opened", async ({ event, context }) => {
    if (event.tab !== "home") return;
    await showHome(slack, askerOf(context, { user: event.user, channel: event.channel }));
  });

  const onPress = (id: string, work: (asker: Asker, typed: string) => Promise<void>): void => {
    app.action<BlockAction>(
      { type: "block_actions", action_id: `${HOME}${id}` },
      async ({ ack, body, action, context }) => {
        await acknowledge(ack, slack.log);
        const owner = { workspace: context.teamId ?? "", user: body.user.id };
        const carried = slack.metadata.read(body.view?.private_metadata, owner);
        const channel = carried?.channel ?? body.user.id;
        const asker = askerOf(context, { user: body.user.id, channel, trigger: body.trigger_id });
        if (carried === null) await showStaleHome(slack, asker);
        else await work(asker, "value" in action ? (action.value ?? "") : "");
      },
    );
  };
  onPress("add", (asker, typed) => addAtHome(slack, asker, typed));
  onPress("brief", (asker) => showHome(slack, asker));
  onPress("settings", (asker) => openHomeSettings(slack, asker));
  onPress("preview", (asker, channel) => previewChannel(slack, asker, channel));
  onPress("channel", (asker, channel) => openChannelSettings(slack, asker, channel));
}
