import type { ChannelRef, ChannelSettings } from "../domain/channel.ts";
import type { CommandUser, Reply } from "../domain/command.ts";
import type { Language } from "../domain/language.ts";
import type { Message } from "../domain/message.ts";
import { plainNotice } from "../messages/notice.ts";
import type { CommandLabel, Words } from "../messages/wording/words.ts";
import { wordsIn } from "../messages/wording/wording.ts";
import type { CommandDependencies } from "./commands.ts";
import { commandLabels } from "./names.ts";

/** Who asks where, and all that is needed to answer him. */
export interface Asked {
  readonly deps: CommandDependencies;
  readonly channel: ChannelRef;
  readonly user: CommandUser;
  /** As the channel chose them, or as every channel begins. */
  readonly settings: ChannelSettings;
  /** Of what only the asker sees: his own. */
  readonly language: Language;
  /** Of what the whole channel sees: the one it chose. */
  readonly channelLanguage: Language;
  readonly words: Words;
  readonly label: CommandLabel;
  readonly signal: AbortSignal;
}

interface Asking {
  readonly channel: ChannelRef;
  readonly user: CommandUser;
}

export async function askedBy(
  { channel, user }: Asking,
  deps: CommandDependencies,
  signal: AbortSignal,
): Promise<Asked> {
  const chosen = await deps.store.channels.settings(channel);
  const settings = chosen ?? beginning(user, deps);
  const language = user.language ?? settings.language;
  return {
    deps,
    channel,
    user,
    settings,
    language,
    channelLanguage: settings.language,
    words: wordsIn(language),
    label: commandLabels(deps.prefix),
    signal,
  };
}

function beginning({ language }: CommandUser, { defaults }: CommandDependencies): ChannelSettings {
  return {
    language: language ?? defaults.language,
    zone: defaults.zone,
    watchlist: [],
    editors: "admins",
    adminChannel: null,
  };
}

/** Whether he may change what concerns the whole channel. */
export function mayChange({ settings: { editors }, user }: Asked): boolean {
  if (user.isAdmin || editors === "everyone") return true;
  return editors !== "admins" && editors.includes(user.id);
}

/** Says who may. */
export function refusal({ settings: { editors }, words, language }: Asked): Reply {
  const { notAllowed } = words.commands;
  return privately([
    plainNotice(language, words.settings.title, [notAllowed[editors === "admins" ? "admins" : "named"]]),
  ]);
}

export function privately(messages: readonly Message[]): Reply {
  return { audience: "only-you", messages, form: null };
}

export function publicly(messages: readonly Message[]): Reply {
  return { audience: "channel", messages, form: null };
}
