import type { ChannelRef } from "../../domain/channel.ts";
import type { Failure } from "../../domain/failure.ts";
import { plainNotice } from "../../messages/notice.ts";
import type { ChannelStore } from "../../ports/channel-store.ts";
import type { DiscordContext } from "./context.ts";
import { isPersonal, personalPlace } from "./places.ts";
import { DISCORD_WORDS } from "./wording.ts";

/**
 * Tells whoever looks after a channel that nothing gets into it: in the channel for reports, else the owner of the
 * guild. Where nobody ever chose anything, nobody waits for anything, and nobody is told.
 */
export async function tellAdmin(
  context: DiscordContext,
  channels: ChannelStore,
  { channel, failure }: { readonly channel: ChannelRef; readonly failure: Failure },
): Promise<void> {
  const settings = isPersonal(channel) ? null : await channels.settings(channel);
  if (settings === null) return;
  const { adminChannel, language } = settings;
  const place =
    adminChannel === null || adminChannel === channel.channel
      ? await ownerOf(context, channel)
      : { ...channel, channel: adminChannel };
  if (place === null) return;
  const text = failure.wording?.[language] ?? failure.message;
  const notice = plainNotice(language, DISCORD_WORDS[language].closedTitle, [text]);
  const outcome = await context.connection.publisher.post(
    place,
    notice,
    `closed ${channel.channel} ${context.clock.now()}`,
  );
  if (!outcome.ok) context.log.warn("discord.admin-not-told", { message: outcome.failure.message });
}

async function ownerOf(
  { connection }: DiscordContext,
  { workspace }: ChannelRef,
): Promise<ChannelRef | null> {
  const outcome = await connection.rest.call({ method: "GET", path: `/guilds/${workspace}` });
  const owner = outcome.ok ? (outcome.answer as { readonly owner_id?: unknown }).owner_id : null;
  return typeof owner === "string" ? personalPlace(owner) : null;
}
