import type { Commands } from "../../commands/commands.ts";
import type { RawInteraction } from "./interaction.ts";
import { DISCORD_LIMITS } from "./limits.ts";

/** What a reader is offered while he types; of several with commas, the last one is completed. */
export function choicesFor(
  commands: Commands,
  raw: RawInteraction,
): readonly { readonly name: string; readonly value: string }[] {
  const typed = String(raw.data?.options?.find(({ focused }) => focused === true)?.value ?? "");
  const start = typed.lastIndexOf(",") + 1;
  const before = start === 0 ? "" : `${typed.slice(0, start).trim()} `;
  return commands
    .complete(typed.slice(start).trim())
    .map(({ ticker, name }) => ({ name: shortened(`${before}${name} (${ticker})`), value: before + ticker }))
    .filter(({ value }) => value.length <= DISCORD_LIMITS.choiceName)
    .slice(0, DISCORD_LIMITS.choices);
}

function shortened(name: string): string {
  const { choiceName } = DISCORD_LIMITS;
  return name.length <= choiceName ? name : `${name.slice(0, choiceName - 1).toWellFormed()}…`;
}
