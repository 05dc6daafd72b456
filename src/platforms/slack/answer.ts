import type { Reply } from "../../domain/command.ts";
import type { Form } from "../../domain/form.ts";
import type { Message } from "../../domain/message.ts";
import { channelOf } from "./context.ts";
import type { Asker, SlackContext } from "./context.ts";
import { SLACK_LIMITS } from "./limits.ts";
import { renderForm } from "./modal.ts";
import type { SlackPayload } from "./payload.ts";
import type { Hindrance } from "./picture.ts";
import { renderMessage } from "./render.ts";
import { paragraph } from "./rich-text.ts";
import { SLACK_WORDS } from "./wording.ts";

/** Shows a reply where it belongs: a form as a modal, the rest in the channel or to the one who asked. */
export async function answer(context: SlackContext, asker: Asker, reply: Reply): Promise<void> {
  if (reply.form !== null && (await openForm(context, asker, reply.form))) return;
  if (reply.form !== null && reply.messages.length === 0) {
    await tellOne(context, asker, [sentence(SLACK_WORDS[context.language].lateForm)]);
    return;
  }
  if (reply.audience === "only-you") {
    await tellOne(context, asker, reply.messages.flatMap(renderMessage));
  } else {
    await tellAll(context, asker, reply.messages);
  }
  await showPictures(context, asker, reply);
}

/** Behind the words, which tell everything by themselves; so that a picture that cannot be shown is missed by nobody. */
async function showPictures(context: SlackContext, asker: Asker, reply: Reply): Promise<void> {
  for (const { picture, title } of reply.messages) {
    if (picture === undefined) continue;
    const hindrance = await context.showPicture(asker, { picture, title }, reply.audience);
    if (hindrance !== null) noteOnce(context, asker, hindrance);
  }
}

/** What hinders a workspace for good is worth one line, not one a question. */
function noteOnce({ log, noted }: SlackContext, { workspace }: Asker, { message, lasting }: Hindrance): void {
  const what = `${workspace} ${message}`;
  if (noted.has(what)) return;
  if (lasting) noted.add(what);
  log.warn("slack.picture-not-shown", { workspace, message });
}

/** One line of our own, as a message. */
export function sentence(text: string): SlackPayload {
  return { text, blocks: [paragraph(text)] };
}

/** False where the three seconds were over, or there is no way to open one. */
export async function openForm(context: SlackContext, asker: Asker, form: Form): Promise<boolean> {
  if (asker.trigger === null) return false;
  const carried = { channel: asker.channel, value: form.value, respond: asker.respondAt };
  const view = renderForm(form, context.metadata.write(carried, asker));
  const outcome = await context.api.call(asker.token, "views.open", { trigger_id: asker.trigger, view });
  if (!outcome.ok) context.log.warn("slack.form-not-opened", { message: outcome.failure.message });
  return outcome.ok;
}

/**
 * In the channel. Where one message holds it all, the command's own address takes it, which needs no membership;
 * a longer one goes as a message with its thread. What cannot be posted is told at that address.
 */
async function tellAll(context: SlackContext, asker: Asker, messages: readonly Message[]): Promise<void> {
  const payloads = messages.flatMap(renderMessage);
  const [only] = payloads;
  if (payloads.length === 1 && only && (await respondTo(context, asker, only, "in_channel"))) return;
  const left = await postAll(context, asker, messages);
  for (const [index, payload] of left.flatMap(renderMessage).entries()) {
    const shown = index < SLACK_LIMITS.responses && (await respondTo(context, asker, payload, "in_channel"));
    if (!shown) await tellDirectly(context, asker, payload);
  }
}

/** Returns those that are to be told another way; what may stand there is not among them: twice would be worse. */
async function postAll(
  context: SlackContext,
  asker: Asker,
  messages: readonly Message[],
): Promise<readonly Message[]> {
  for (const [index, message] of messages.entries()) {
    const key = `reply:${asker.trigger ?? asker.respondAt ?? asker.user}:${index}`;
    const outcome = await context.publisher.post(channelOf(asker), message, key);
    if (outcome.ok) continue;
    const { failure } = outcome;
    context.log.info("slack.reply-not-posted", { channel: asker.channel, message: failure.message });
    if (failure.type !== "unreachable" || !failure.sent) return messages.slice(index);
  }
  return [];
}

/** To nobody but the asker: at the command's address, else in the channel for his eyes, else in his messages. */
export async function tellOne(
  context: SlackContext,
  asker: Asker,
  payloads: readonly SlackPayload[],
): Promise<void> {
  for (const [index, payload] of payloads.entries()) {
    const answered =
      index < SLACK_LIMITS.responses && (await respondTo(context, asker, payload, "ephemeral"));
    if (!answered) await tellDirectly(context, asker, payload);
  }
}

async function tellDirectly(context: SlackContext, asker: Asker, payload: SlackPayload): Promise<void> {
  const { token, channel, user } = asker;
  const inChannel = await context.api.call(token, "chat.postEphemeral", { channel, user, ...payload });
  if (inChannel.ok || inChannel.failure.type === "unreachable") return;
  const direct = await context.api.call(token, "chat.postMessage", {
    channel: user,
    ...payload,
    unfurl_links: false,
    unfurl_media: false,
    mrkdwn: false,
  });
  if (!direct.ok) context.log.error("slack.unanswered", { channel, message: direct.failure.message });
}

async function respondTo(
  context: SlackContext,
  asker: Asker,
  payload: SlackPayload,
  audience: "in_channel" | "ephemeral",
): Promise<boolean> {
  return asker.respondAt !== null && (await context.respond(asker.respondAt, payload, audience));
}
