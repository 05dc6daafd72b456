import type { CommandUser } from "../../domain/command.ts";
import type { Message } from "../../domain/message.ts";
import { openForm, tellOne } from "./answer.ts";
import { channelOf } from "./context.ts";
import type { Asker, SlackContext } from "./context.ts";
import { ask, showStaleHome } from "./home.ts";
import { previewView } from "./home-view.ts";
import { managedChannels } from "./managed.ts";
import { renderMessage } from "./render.ts";
import type { SlackWords } from "./wording.ts";
import { SLACK_WORDS } from "./wording.ts";

/** What a channel's brief would be now, in a window of its own: opened at once, filled when the brief is made. */
export async function previewChannel(context: SlackContext, asker: Asker, channel: string): Promise<void> {
  const there = await managing(context, asker, channel);
  if (there === null) return showStaleHome(context, asker);
  const words = SLACK_WORDS[there.user.language ?? context.language];
  const viewId = await openPreview(context, asker, words);
  const brief = await ask(context, there.asker, { user: there.user, line: ["brief"] });
  if (viewId === null) await tellOne(context, asker, brief.flatMap(renderMessage));
  else await fillPreview(context, asker, { viewId, brief, words });
}

/** The settings of a channel he manages. */
export async function openChannelSettings(
  context: SlackContext,
  asker: Asker,
  channel: string,
): Promise<void> {
  const there = await managing(context, asker, channel);
  if (there === null) return showStaleHome(context, asker);
  const form = await context.commands.settings.read(channelOf(there.asker), there.user);
  await openForm(context, there.asker, form);
}

interface There {
  readonly asker: Asker;
  readonly user: CommandUser;
}

/** Whatever a button says: only a channel that he manages still. */
async function managing(context: SlackContext, asker: Asker, channel: string): Promise<There | null> {
  const me = await context.people.of(asker);
  const managed = await managedChannels(context, asker, me);
  if (!managed.some(({ id }) => id === channel)) return null;
  const there = { ...asker, channel };
  return { asker: there, user: await context.people.of(there) };
}

/** Null where the three seconds were over. */
async function openPreview(context: SlackContext, asker: Asker, words: SlackWords): Promise<string | null> {
  const args = { trigger_id: asker.trigger, view: previewView(null, words) };
  const outcome = await context.api.call(asker.token, "views.open", args);
  const view = outcome.ok ? (outcome.answer["view"] as { readonly id?: unknown } | undefined) : undefined;
  return typeof view?.id === "string" ? view.id : null;
}

async function fillPreview(
  context: SlackContext,
  { token }: Asker,
  {
    viewId,
    brief,
    words,
  }: { readonly viewId: string; readonly brief: readonly Message[]; readonly words: SlackWords },
): Promise<void> {
  const args = { view_id: viewId, view: previewView(brief, words) };
  const outcome = await context.api.call(token, "views.update", args);
  if (!outcome.ok) context.log.warn("slack.preview-not-shown", { message: outcome.failure.message });
}
