import { answer, CALLBACK, FORM_FIRST, SOON, tellOne, WORK } from "./answer.ts";
import type { Asking, Manner } from "./answer.ts";
import { choicesFor } from "./complete.ts";
import type { DiscordContext } from "./context.ts";
import { COMMANDS } from "../../commands/list.ts";
import { commandNamed } from "../../commands/names.ts";
import type { CommandName, Reply } from "../../domain/command.ts";
import type { Form } from "../../domain/form.ts";
import { readCustomId } from "./custom-id.ts";
import { askErasure, erase } from "./erase.ts";
import { handleForm } from "./handle-forms.ts";
import { askerOf } from "./interaction.ts";
import type { RawInteraction } from "./interaction.ts";
import { createResponder } from "./responder.ts";
import type { SendFirst } from "./responder.ts";
import { formsOf } from "./settings-buttons.ts";
import { sentence } from "./sentence.ts";
import { DISCORD_WORDS } from "./wording.ts";

/** Answers one interaction, however it came; `first` sends the first answer the way it has to go. */
export async function handleInteraction(
  context: DiscordContext,
  raw: RawInteraction,
  first: SendFirst,
): Promise<void> {
  const asker = askerOf(raw);
  if (asker === null) return;
  // Somebody was able to ask from there: whatever was closed may be open now.
  context.connection.closed.reopen(asker.place.channel);
  const responder = createResponder(context.connection.rest, raw, first);
  const asking: Asking = { asker, responder, language: asker.user.language ?? context.language };
  switch (raw.type) {
    case 2:
      return handleCommand(context, asking, raw);
    case 3:
      return handleButton(context, asking, raw.data?.custom_id ?? "");
    case 4:
      await first({ type: CALLBACK.choices, data: { choices: choicesFor(context.commands, raw) } });
      return;
    case 5:
      return handleForm(context, asking, raw);
    default:
      context.log.warn("discord.unknown-interaction", { type: raw.type });
  }
}

async function handleCommand(context: DiscordContext, asking: Asking, raw: RawInteraction): Promise<void> {
  const name = raw.data?.name ?? "";
  const { place: channel, user } = asking.asker;
  const command = commandNamed(name, context.prefix);
  const request = { name, words: wordsOf(command, raw), channel, user };
  const manner = (command === null ? null : MANNERS[command]) ?? SOON;
  await answer(context, asking, () => context.commands.run(request, context.signal), manner);
}

/** Of those that take work. What was asked is nobody else's to see, nor that it is being answered. */
const MANNERS: Readonly<Partial<Record<CommandName, Manner>>> = {
  brief: WORK,
  ask: { ...WORK, isPublic: false },
};

/** The settings' reply with one of its forms alone; whom they are not for is told so. */
function opening(id: Form["id"], reply: Reply): Reply {
  const form = reply.form && formsOf(reply.form).find((each) => each.id === id);
  return form ? { ...reply, form } : reply;
}

/** In the definition's order, whatever order they were typed in. */
function wordsOf(name: CommandName | null, { data }: RawInteraction): readonly string[] {
  const given = data?.options ?? [];
  const definition = COMMANDS.find((command) => command.name === name);
  const order = definition?.options.map((option) => option.name.en) ?? [];
  const sorted = given.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return sorted.flatMap(({ value }) => (value === undefined ? [] : [String(value)]));
}

async function handleButton(context: DiscordContext, asking: Asking, customId: string): Promise<void> {
  const pressed = readCustomId(customId);
  const { place: channel, user } = asking.asker;
  switch (pressed?.type) {
    case "button": {
      const { id, value } = pressed;
      const work = () => context.commands.press({ id, value, channel, user }, context.signal);
      return answer(context, asking, work, id === "figure-wrong" ? FORM_FIRST : SOON);
    }
    case "change": {
      const work = async (): Promise<Reply> =>
        opening(
          pressed.id,
          await context.commands.press({ id: "settings", value: "", channel, user }, context.signal),
        );
      return answer(context, asking, work, FORM_FIRST);
    }
    case "erase":
      return askErasure(asking);
    case "erase-now":
      return erase(context, asking);
    case "form":
    case undefined:
      return tellOne(asking, sentence(DISCORD_WORDS[asking.language].stale));
    default:
      pressed satisfies never;
  }
}
