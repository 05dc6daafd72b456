import type { Reply, SubmissionOutcome } from "../../domain/command.ts";
import type { Form } from "../../domain/form.ts";
import { answer, SOON, tellOne } from "./answer.ts";
import type { Asking } from "./answer.ts";
import type { DiscordContext } from "./context.ts";
import { readCustomId } from "./custom-id.ts";
import type { RawInteraction } from "./interaction.ts";
import { readValues } from "./modal.ts";
import { plainNotice } from "../../messages/notice.ts";
import { sentence } from "./sentence.ts";
import { DISCORD_WORDS } from "./wording.ts";

/** A modal that was sent off. Discord shows no faults beside fields: they are told in words, with a way back. */
export async function handleForm(
  context: DiscordContext,
  asking: Asking,
  { data }: RawInteraction,
): Promise<void> {
  const pressed = readCustomId(data?.custom_id ?? "");
  if (pressed?.type !== "form") {
    await tellOne(asking, sentence(DISCORD_WORDS[asking.language].stale));
    return;
  }
  const { id, value } = pressed;
  const { place: channel, user } = asking.asker;
  const submission = { id, value, values: readValues(data?.components ?? []), channel, user };
  const work = async () => replyOf(await context.commands.submit(submission, context.signal), asking, id);
  await answer(context, asking, work, SOON);
}

function replyOf(outcome: SubmissionOutcome, { language }: Asking, id: Form["id"]): Reply {
  if (outcome.ok) return outcome.reply;
  const faults = outcome.faults.map(({ message }) => message);
  const again = { id: "settings", label: DISCORD_WORDS[language].change, value: "" } as const;
  const notice = plainNotice(language, "Marktbrief", faults);
  return {
    audience: "only-you",
    messages: [id === "figure-wrong" ? notice : { ...notice, actions: [again] }],
    form: null,
  };
}
