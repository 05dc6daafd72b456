import { escapeText } from "./markdown.ts";
import { FLAG, NO_MENTIONS } from "./payload.ts";
import type { Button, DiscordPayload } from "./payload.ts";

/** One line of our own for one person, with buttons of our own. */
export function sentence(text: string, buttons: readonly Button[] = []): DiscordPayload {
  return {
    flags: FLAG.components | FLAG.suppressEmbeds | FLAG.ephemeral,
    components: [
      { type: 10, content: escapeText(text) },
      ...(buttons.length === 0 ? [] : [{ type: 1, components: buttons } as const]),
    ],
    allowed_mentions: NO_MENTIONS,
  };
}
