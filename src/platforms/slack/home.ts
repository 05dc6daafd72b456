import type { CommandUser } from "../../domain/command.ts";
import type { Message } from "../../domain/message.ts";
import { openForm } from "./answer.ts";
import { channelOf } from "./context.ts";
import type { Asker, SlackContext } from "./context.ts";
import { homeView, staleView } from "./home-view.ts";
import type { Home } from "./home-view.ts";
import { managedChannels } from "./managed.ts";
import { SLACK_WORDS } from "./wording.ts";

/**
 * Of the home tab, his direct messages with the bot are the channel: their list is his own. Shown at once, and again
 * when the brief is made.
 */
export async function showHome(context: SlackContext, asker: Asker): Promise<void> {
  const user = await context.people.of(asker);
  const [list, channels] = await Promise.all([
    ask(context, asker, { user, line: ["watch", "list"] }),
    managedChannels(context, asker, user),
  ]);
  await publish(context, asker, { user, list, channels, brief: null });
  const brief = await ask(context, asker, { user, line: ["brief"] });
  await publish(context, asker, { user, list, channels, brief });
}

/** Adds what he typed to his list, and says what came of it above the list. */
export async function addAtHome(context: SlackContext, asker: Asker, typed: string): Promise<void> {
  const user = await context.people.of(asker);
  const words = typed.split(/\s+/u).filter(Boolean);
  const told = await ask(context, asker, { user, line: ["watch", "add", ...words] });
  const list = await ask(context, asker, { user, line: ["watch", "list"] });
  const channels = await managedChannels(context, asker, user);
  await publish(context, asker, { user, list: [...told, ...list], channels, brief: [] });
}

/** The settings of his own list. */
export async function openHomeSettings(context: SlackContext, asker: Asker): Promise<void> {
  const user = await context.people.of(asker);
  await openForm(context, asker, await context.commands.settings.read(channelOf(asker), user));
}

/** The view is not ours to trust: he is told how to get a fresh one. */
export async function showStaleHome(context: SlackContext, asker: Asker): Promise<void> {
  const user = await context.people.of(asker);
  const view = staleView(SLACK_WORDS[user.language ?? context.language]);
  await context.api.call(asker.token, "views.publish", { user_id: asker.user, view });
}

interface Asking {
  readonly user: CommandUser;
  /** A command and its words. */
  readonly line: readonly [string, ...string[]];
}

/** What a command answers, wherever it is then shown. */
export async function ask(
  context: SlackContext,
  asker: Asker,
  { user, line: [name, ...words] }: Asking,
): Promise<readonly Message[]> {
  const request = { name, words, channel: channelOf(asker), user };
  return (await context.commands.run(request, context.signal)).messages;
}

async function publish(
  context: SlackContext,
  asker: Asker,
  { user, ...home }: Omit<Home, "metadata"> & { readonly user: CommandUser },
): Promise<void> {
  const words = SLACK_WORDS[user.language ?? context.language];
  const carried = { channel: asker.channel, value: "", respond: null };
  const view = homeView({ ...home, metadata: context.metadata.write(carried, asker) }, words);
  const outcome = await context.api.call(asker.token, "views.publish", { user_id: asker.user, view });
  if (!outcome.ok) context.log.warn("slack.home-not-shown", { message: outcome.failure.message });
}
