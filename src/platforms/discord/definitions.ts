import { ApplicationCommandOptionType, PermissionFlagsBits } from "discord.js";
import { COMMANDS } from "../../commands/list.ts";
import type { CommandDefinition, CommandOption } from "../../domain/command.ts";
import { DISCORD_LIMITS } from "./limits.ts";

type Json = Readonly<Record<string, unknown>>;

/** Installed by guilds and by people; used in guilds, in the bot's direct messages, and in other private channels. */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] } as const;

/** Every command as Discord registers it; English names, German ones beside them. */
export function commandDefinitions(prefix: string): readonly Json[] {
  return COMMANDS.map((command) => definitionOf(command, prefix));
}

function definitionOf({ name, germanName, description, options }: CommandDefinition, prefix: string): Json {
  return {
    type: 1,
    name: prefix + name,
    name_localizations: { de: prefix + germanName },
    description: fitting(description.en),
    description_localizations: { de: fitting(description.de) },
    options: options.map(optionOf),
    // Everybody may ask; whoever the settings are for can be widened in the server's own settings.
    default_member_permissions: name === "settings" ? String(PermissionFlagsBits.ManageChannels) : null,
    ...EVERYWHERE,
  };
}

function optionOf({ name, description, type, required, choices }: CommandOption): Json {
  return {
    type: ApplicationCommandOptionType.String,
    name: name.en,
    name_localizations: { de: name.de },
    description: fitting(description.en),
    description_localizations: { de: fitting(description.de) },
    required,
    ...(type === "instrument" ? { autocomplete: true } : {}),
    ...(type === "choice"
      ? {
          choices: choices.map(({ value, label }) => ({
            name: label.en,
            name_localizations: { de: label.de },
            value,
          })),
        }
      : {}),
  };
}

function fitting(text: string): string {
  return text.slice(0, DISCORD_LIMITS.commandDescription);
}
