import { shownBy } from "../../stand-ins/discord/interactions.ts";
import type { DiscordStandIn } from "../../stand-ins/discord/server.ts";
import type { Interaction, Json } from "../../stand-ins/discord/world.ts";
import { until } from "../offices.ts";
import { shownPost } from "./reader.ts";

/** Who does something, and where; `guild` null in the bot's direct messages. */
export interface Whereabouts {
  readonly guild: string | null;
  readonly channel: string;
  readonly user: string;
  readonly locale?: string;
  /** 16 manages channels, 32 the guild, 8 all. */
  readonly permissions?: string;
  /** Who installed it: "0" the guild, "1" the person. */
  readonly owners?: Readonly<Record<string, string>>;
  readonly context?: number;
}

export const MANAGER = "48";

/** An interaction of any type, as Discord sends it. */
export function interactionBy(who: Whereabouts, type: number, data: Json): Json {
  const user = { id: who.user, username: "reader", discriminator: "0", avatar: null, global_name: null };
  return {
    type,
    data,
    channel_id: who.channel,
    channel: { id: who.channel, type: who.guild === null ? 1 : 0 },
    locale: who.locale ?? "de",
    entitlements: [],
    attachment_size_limit: 0,
    context: who.context ?? (who.guild === null ? 1 : 0),
    authorizing_integration_owners: who.owners ?? { "0": who.guild ?? "0" },
    ...(who.guild === null
      ? { user }
      : {
          guild_id: who.guild,
          guild_locale: "de",
          member: {
            user,
            permissions: who.permissions ?? "0",
            roles: [],
            joined_at: "2026-01-01T00:00:00Z",
            deaf: false,
            mute: false,
            flags: 0,
          },
        }),
  };
}

export function command(
  who: Whereabouts,
  name: string,
  options: Readonly<Record<string, string>> = {},
): Json {
  return interactionBy(who, 2, {
    id: "1",
    name,
    type: 1,
    options: Object.entries(options).map(([key, value]) => ({ name: key, type: 3, value })),
  });
}

export function typing(who: Whereabouts, value: string): Json {
  const options = [{ name: "what", type: 3, value, focused: true }];
  return interactionBy(who, 4, { id: "1", name: "brief", type: 1, options });
}

export function button(who: Whereabouts, customId: string): Json {
  return {
    ...interactionBy(who, 3, { custom_id: customId, component_type: 2 }),
    message: {
      id: "1",
      content: "",
      channel_id: who.channel,
      author: { id: "1", username: "x" },
      attachments: [],
      embeds: [],
      mentions: [],
      mention_roles: [],
      timestamp: "2026-01-30T07:00:00.000Z",
      type: 0,
      components: [],
    },
  };
}

/** A modal sent off, filled in; fields that are not named stay as they were offered. */
export function submission(
  who: Whereabouts,
  modal: Json,
  values: Readonly<Record<string, string | readonly string[]>>,
): Json {
  const labels = modal["components"] as readonly { readonly component: Json }[];
  const components = labels.map(({ component }, index) => {
    const { type, custom_id: id } = component;
    const given = values[String(id)];
    const shared = { id: index + 1, type, custom_id: id };
    const input =
      type === 4
        ? { ...shared, value: given ?? component["value"] ?? "" }
        : { ...shared, values: given === undefined ? offered(component) : [given].flat() };
    return { type: 18, id: index + 10, component: input };
  });
  return interactionBy(who, 5, { custom_id: modal["custom_id"], components });
}

function offered({ options, default_values: ids }: Json): readonly unknown[] {
  const chosen = (options ?? []) as readonly { readonly value: string; readonly default?: boolean }[];
  const values = chosen.filter((option) => option.default === true).map(({ value }) => value);
  return [...values, ...((ids ?? []) as readonly { readonly id: string }[]).map(({ id }) => id)];
}

/** Sends it over the gateway and waits until all of the answer is there. */
export async function ask(discord: DiscordStandIn, raw: Json): Promise<Interaction> {
  const interaction = discord.createInteraction(raw);
  discord.send(interaction);
  await answered(interaction);
  return interaction;
}

export async function answered(interaction: Interaction): Promise<void> {
  await until(() => interaction.first !== null);
  await until(() => isAnswered(interaction));
}

/** Something is shown, or the first answer was no message. */
export function isAnswered(interaction: Interaction): boolean {
  const type = interaction.first?.["type"];
  return type !== undefined && ((type !== 4 && type !== 5) || shownBy(interaction).length > 0);
}

/** The words that are to be seen. */
export function textOf(interaction: Interaction): string {
  return shownBy(interaction)
    .map(({ body }) => shownPost(body).text)
    .join("\n");
}

export function isPrivate(interaction: Interaction): boolean {
  return shownBy(interaction).every(({ ephemeral }) => ephemeral);
}

/** The buttons that are to be seen, by their words. */
export function buttonsOf(interaction: Interaction): ReadonlyMap<string, string> {
  const rows = shownBy(interaction).flatMap(({ body }) => body["components"] as readonly Json[]);
  const buttons = rows.flatMap((row) => (row["type"] === 1 ? (row["components"] as readonly Json[]) : []));
  return new Map(
    buttons.flatMap(({ label, custom_id: id }) =>
      typeof id === "string" ? [[String(label), id] as const] : [],
    ),
  );
}

/** The modal that was opened. */
export function modalOf(interaction: Interaction): Json {
  if (interaction.first?.["type"] !== 9) throw new Error("no modal was opened");
  return interaction.first["data"] as Json;
}

export function choicesOf(
  interaction: Interaction,
): readonly { readonly name: string; readonly value: string }[] {
  return (interaction.first?.["data"] as { readonly choices: readonly { name: string; value: string }[] })
    .choices;
}
