import type { Language } from "../../domain/language.ts";
import type { DiscordPayload } from "./payload.ts";
import { DISCORD_WORDS } from "./wording.ts";

/** The settings as shown, with what can be done about them below. */
export function withSettingsButtons(
  payloads: readonly DiscordPayload[],
  language: Language,
): readonly DiscordPayload[] {
  const words = DISCORD_WORDS[language];
  const row = {
    type: 1,
    components: [
      { type: 2, style: 1, label: words.change, custom_id: "change" },
      { type: 2, style: 4, label: words.erase, custom_id: "erase" },
    ],
  } as const;
  return payloads.map((payload, index) =>
    index === payloads.length - 1 ? { ...payload, components: [...payload.components, row] } : payload,
  );
}
