import type { App } from "@slack/bolt";
import { askerOf } from "./asker.ts";
import { channelOf } from "./context.ts";
import type { SlackContext } from "./context.ts";

/** Coming and going: a greeting where the bot was invited, nothing left where it was removed. */
export function handleWorkspaces(app: App, slack: SlackContext): void {
  app.event("member_joined_channel", async ({ event, body, context }) => {
    const { teamId = "" } = context;
    const credentials = await slack.tokens.identified(teamId);
    if (event.user !== credentials?.botUserId) return;
    const inviter = askerOf(context, { user: event.inviter ?? event.user, channel: event.channel });
    const { language } = await slack.people.of(inviter);
    const message = slack.commands.welcome(channelOf(inviter), language ?? slack.language);
    const outcome = await slack.publisher.post(channelOf(inviter), message, `welcome:${body.event_id}`);
    if (!outcome.ok) slack.log.warn("slack.no-welcome", { message: outcome.failure.message });
  });

  app.event("app_uninstalled", async ({ body }) => {
    await erase(slack, body.team_id, body.event_time);
  });

  app.event("tokens_revoked", async ({ event, body }) => {
    // One person's token is not the workspace's.
    if ((event.tokens.bot ?? []).length > 0) await erase(slack, body.team_id, body.event_time);
  });
}

/** `seconds`: when it left, as Slack counts; a retried event must not erase what was installed after it. */
async function erase(slack: SlackContext, workspace: string, seconds: number): Promise<void> {
  const leftAt = new Date((seconds + 1) * 1000).toISOString();
  const erased = await slack.installations.erase("slack", workspace, leftAt);
  slack.log.info(erased ? "slack.workspace-erased" : "slack.workspace-kept", { workspace });
}
