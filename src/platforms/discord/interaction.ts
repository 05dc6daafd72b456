import { PermissionFlagsBits } from "discord.js";
import type { ChannelRef } from "../../domain/channel.ts";
import type { CommandUser } from "../../domain/command.ts";
import type { Language } from "../../domain/language.ts";
import { personalPlace } from "./places.ts";

/** What Discord sends of an interaction, as far as it is read; the same over gateway and HTTP. */
export interface RawInteraction {
  readonly id: string;
  readonly token: string;
  readonly application_id: string;
  /** 1 ping, 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly guild_id?: string;
  readonly channel_id?: string;
  readonly channel?: { readonly id: string };
  readonly locale?: string;
  readonly member?: { readonly user: { readonly id: string }; readonly permissions: string };
  readonly user?: { readonly id: string };
  /** 0 a guild, 1 the bot's direct messages, 2 other private channels. */
  readonly context?: number;
  /** "0": the guild that installed it; "1": the person who did. */
  readonly authorizing_integration_owners?: Readonly<Record<string, string>>;
  readonly data?: InteractionData;
}

export interface InteractionData {
  readonly name?: string;
  readonly custom_id?: string;
  readonly options?: readonly TypedOption[];
  readonly components?: readonly unknown[];
}

export interface TypedOption {
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
}

/** Who asks from where. */
export interface Asker {
  readonly place: ChannelRef;
  readonly user: CommandUser;
  /** Whether he may manage the whole guild, or it is his own place. */
  readonly ownsPlace: boolean;
  /** Nobody else is to see answers: his own place, asked for where others are. */
  readonly isAmongOthers: boolean;
}

/** Everything is as Discord vouches for it; nothing typed or pressed has a say in it. Null where nobody asks. */
export function askerOf(raw: RawInteraction): Asker | null {
  const id = raw.member?.user.id ?? raw.user?.id;
  if (id === undefined) return null;
  const language = languageOf(raw.locale);
  const channel = raw.channel_id ?? raw.channel?.id;
  const isGuilds = raw.guild_id !== undefined && isInstalledByGuild(raw);
  if (!isGuilds || channel === undefined) {
    const isAmongOthers = raw.guild_id !== undefined || raw.context === 2;
    return {
      place: personalPlace(id),
      user: { id, isAdmin: true, language },
      ownsPlace: true,
      isAmongOthers,
    };
  }
  const rights = BigInt(/^\d+$/u.exec(raw.member?.permissions ?? "")?.[0] ?? "0");
  const ownsPlace = has(rights, PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild);
  const isAdmin = ownsPlace || has(rights, PermissionFlagsBits.ManageChannels);
  const place = { platform: "discord", workspace: raw.guild_id, channel } as const;
  return { place, user: { id, isAdmin, language }, ownsPlace, isAmongOthers: false };
}

/** A person may bring it into a guild that has not installed it: then nothing there is the guild's. */
function isInstalledByGuild({
  authorizing_integration_owners: owners,
  guild_id: guild,
}: RawInteraction): boolean {
  return owners === undefined || Object.keys(owners).length === 0 || owners["0"] === guild;
}

function has(rights: bigint, any: bigint): boolean {
  return (rights & any) !== 0n;
}

/** "en-US" and "en-GB" are English; a locale we do not write is none. */
export function languageOf(locale: string | undefined): Language | null {
  const [language] = (locale ?? "").split("-");
  return language === "de" || language === "en" ? language : null;
}
