import { setTimeout as sleep } from "node:timers/promises";
import type { Reply } from "../../domain/command.ts";
import type { Language } from "../../domain/language.ts";
import type { DiscordContext } from "./context.ts";
import type { Asker } from "./interaction.ts";
import { DISCORD_LIMITS } from "./limits.ts";
import { renderModal } from "./modal.ts";
import { FLAG } from "./payload.ts";
import type { DiscordPayload } from "./payload.ts";
import { renderPicture } from "./picture.ts";
import { renderMessage } from "./render.ts";
import type { Responder } from "./responder.ts";
import { withSettingsButtons } from "./settings-buttons.ts";
import { sentence } from "./sentence.ts";
import { DISCORD_WORDS } from "./wording.ts";

/** Who asked, and the ways back to him. */
export interface Asking {
  readonly asker: Asker;
  readonly responder: Responder;
  readonly language: Language;
}

export interface Manner {
  /** Milliseconds the answer is waited for before "is thinking …" is shown. */
  readonly patience: number;
  /** Whether the answer is expected to be everybody's. */
  readonly isPublic: boolean;
  /** Whether a form is to be opened as a modal, which only a first answer can be. */
  readonly opensForms: boolean;
}

export const CALLBACK = { message: 4, deferred: 5, update: 7, choices: 8, modal: 9 } as const;

/**
 * Answers at once where the reply is there; else shows "is thinking …" and answers when it is. Where that is shown in
 * any case, the work begins behind it.
 */
export async function answer(
  context: DiscordContext,
  asking: Asking,
  work: () => Promise<Reply>,
  manner: Manner,
): Promise<void> {
  const begun = manner.patience > 0 ? work() : null;
  const early = begun && (await Promise.race([begun, sleep(manner.patience, null, { ref: false })]));
  if (early !== null) {
    await answerFirst(context, asking, early, manner);
    return;
  }
  const isPublic = manner.isPublic && !asking.asker.isAmongOthers;
  const deferred = asking.responder.first({
    type: CALLBACK.deferred,
    data: { flags: isPublic ? 0 : FLAG.ephemeral },
  });
  const [isShown, late] = await Promise.all([deferred, begun ?? context.connection.breath().then(work)]);
  if (!isShown) {
    context.log.warn("discord.too-late", { place: asking.asker.place.channel });
    return;
  }
  await answerLate(context, asking, late, isPublic);
}

async function answerFirst(
  context: DiscordContext,
  asking: Asking,
  reply: Reply,
  manner: Manner,
): Promise<void> {
  if (reply.form !== null && (manner.opensForms || reply.messages.length === 0)) {
    await asking.responder.first({ type: CALLBACK.modal, data: renderModal(reply.form, asking.asker.place) });
    return;
  }
  const [first, ...rest] = payloadsOf(context, asking, reply);
  await asking.responder.first({ type: CALLBACK.message, data: first });
  await followAll(asking, rest);
  await followPictures(asking, reply);
}

/**
 * In place of "is thinking …" where that was shown to the right people; else that is taken away, and the answer
 * follows for the asker alone.
 */
async function answerLate(
  context: DiscordContext,
  asking: Asking,
  reply: Reply,
  isPublic: boolean,
): Promise<void> {
  const payloads = payloadsOf(context, asking, reply);
  if (isPublic && isPrivate(asking.asker, reply)) {
    await asking.responder.remove();
    await followAll(asking, payloads);
    await followPictures(asking, reply);
    return;
  }
  const [first, ...rest] = payloads;
  // Who sees it was said when it was deferred.
  const { flags, ...body } = first;
  await asking.responder.edit({ ...body, flags: flags & ~FLAG.ephemeral });
  await followAll(asking, rest);
  await followPictures(asking, reply);
}

async function followAll({ responder }: Asking, payloads: readonly DiscordPayload[]): Promise<void> {
  for (const payload of payloads) await responder.follow(payload);
}

/** Pictures come behind the words: a first answer cannot carry any. */
async function followPictures({ asker, responder }: Asking, reply: Reply): Promise<void> {
  const flags = isPrivate(asker, reply) ? FLAG.ephemeral : 0;
  for (const { picture } of reply.messages) {
    if (picture === undefined) continue;
    const { payload, files } = renderPicture(picture);
    await responder.follow({ ...payload, flags: payload.flags | flags }, files);
  }
}

function isPrivate({ isAmongOthers }: Asker, { audience }: Reply): boolean {
  return isAmongOthers || audience === "only-you";
}

/** At least one; a form that cannot be opened any more is apologized for. */
function payloadsOf(
  { connection }: DiscordContext,
  { asker, language }: Asking,
  reply: Reply,
): readonly [DiscordPayload, ...DiscordPayload[]] {
  const flags = isPrivate(asker, reply) ? FLAG.ephemeral : 0;
  const shown = reply.messages.flatMap((message) => renderMessage(message, connection.form));
  const isChoice = reply.form !== null && reply.form.id !== "figure-wrong";
  const offered = isChoice ? withSettingsButtons(shown, reply.form, language) : shown;
  const [first, ...rest] = offered.map((payload) => ({ ...payload, flags: payload.flags | flags }));
  return first ? [first, ...rest] : [sentence(DISCORD_WORDS[language].lateForm)];
}

/** For the asker alone, as a first answer. */
export async function tellOne({ responder }: Asking, payload: DiscordPayload): Promise<void> {
  await responder.first({
    type: CALLBACK.message,
    data: { ...payload, flags: payload.flags | FLAG.ephemeral },
  });
}

/** What most commands and buttons do: the answer itself where it is ready soon. */
export const SOON: Manner = { patience: DISCORD_LIMITS.firstAnswer, isPublic: false, opensForms: false };
/** Where a modal is wanted, nothing may come before it. */
export const FORM_FIRST: Manner = { patience: DISCORD_LIMITS.firstForm, isPublic: false, opensForms: true };
/** Work is needed: it is said at once that it is being done. */
export const WORK: Manner = { patience: 0, isPublic: true, opensForms: false };
