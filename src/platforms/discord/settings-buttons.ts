import type { Form } from "../../domain/form.ts";
import type { Language } from "../../domain/language.ts";
import { changeId } from "./custom-id.ts";
import { DISCORD_LIMITS } from "./limits.ts";
import type { ActionRow, DiscordPayload } from "./payload.ts";
import { DISCORD_WORDS } from "./wording.ts";

/** What a channel has chosen, as shown, with a button below for each form that changes it. */
export function withSettingsButtons(
  payloads: readonly DiscordPayload[],
  form: Form,
  language: Language,
): readonly DiscordPayload[] {
  const words = DISCORD_WORDS[language];
  // One modal holds five fields: each form has its own.
  const forms = formsOf(form).slice(0, DISCORD_LIMITS.rowButtons - 1);
  const row: ActionRow = {
    type: 1,
    components: [
      ...forms.map(
        ({ id, title }) =>
          ({
            type: 2,
            style: id === form.id ? 1 : 2,
            label: id === "settings" ? words.change : title,
            custom_id: changeId(id),
          }) as const,
      ),
      ...(form.id === "settings"
        ? [{ type: 2, style: 4, label: words.erase, custom_id: "erase" } as const]
        : []),
    ],
  };
  return payloads.map((payload, index) =>
    index === payloads.length - 1 ? { ...payload, components: [...payload.components, row] } : payload,
  );
}

/** A form and those of the same matter. */
export function formsOf(form: Form): readonly Form[] {
  return [form, ...(form.more ?? [])];
}
