import type { Context } from "@slack/bolt";
import type { Asker } from "./context.ts";

/** What of a payload says who asks from where. */
export interface Origin {
  readonly user: string;
  readonly channel: string;
  readonly respondAt?: string | undefined;
  readonly trigger?: string | undefined;
}

/** The workspace and its token are those that Slack vouched for, whatever else the payload says. */
export function askerOf(context: Context, origin: Origin): Asker {
  const { teamId, botToken } = context;
  if (teamId === undefined || botToken === undefined) {
    throw new Error("slack: a payload came without a workspace; it was not answered");
  }
  return {
    workspace: teamId,
    token: botToken,
    user: origin.user,
    channel: origin.channel,
    respondAt: origin.respondAt ?? null,
    trigger: origin.trigger ?? null,
  };
}
