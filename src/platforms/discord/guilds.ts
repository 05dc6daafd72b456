import type { StoredInstallation } from "../../ports/installation-store.ts";
import type { DiscordContext } from "./context.ts";
import type { GatewayEvent } from "./gateway.ts";
import { languageOf } from "./interaction.ts";
import { DISCORD_LIMITS } from "./limits.ts";

/** What the gateway tells of guilds: joined, left, changed. */
export interface Guilds {
  /** Never rejects. */
  hear(event: GatewayEvent): Promise<void>;
  /** Erases what is kept of guilds that were left long enough ago. */
  sweep(): Promise<void>;
}

/** Before the instant at which a guild was left, where an installation's token would stand; Discord has none. */
const LEFT = "left ";
const DAY = 86_400_000;

export function createGuilds(context: DiscordContext): Guilds {
  const { installations, clock, log, connection } = context;
  /** Guilds that were there when a shard came up. */
  const present = new Set<string>();

  async function joined(guild: JoinedGuild): Promise<void> {
    const known = await installations.find("discord", guild.id);
    if (known !== null && !known.sealed.startsWith(LEFT)) return;
    const isOld = present.has(guild.id) && Date.parse(clock.now()) - Date.parse(guild.joined_at ?? "") > DAY;
    await installations.save({
      platform: "discord",
      workspace: guild.id,
      sealed: "",
      installedAt: clock.now(),
    });
    log.info("discord.joined", { guild: guild.id });
    if (!isOld) await welcome(context, guild);
  }

  async function left(id: string): Promise<void> {
    present.delete(id);
    const known = await installations.find("discord", id);
    const installedAt = known?.installedAt ?? clock.now();
    await installations.save({ platform: "discord", workspace: id, sealed: LEFT + clock.now(), installedAt });
    log.info("discord.left", { guild: id });
  }

  async function take({ type, data }: GatewayEvent): Promise<void> {
    const id = String(data["id"]);
    const guild = typeof data["guild_id"] === "string" ? data["guild_id"] : id;
    switch (type) {
      case "READY":
        for (const each of (data["guilds"] ?? []) as readonly { readonly id: string }[]) present.add(each.id);
        return;
      case "GUILD_CREATE":
        // Of a guild that was there when we came, nothing is known to have changed.
        if (!present.has(id)) connection.closed.reopenAll(id);
        return data["unavailable"] === true ? undefined : joined(data as unknown as JoinedGuild);
      case "GUILD_DELETE":
        // With the mark it is Discord's outage, and comes back.
        return data["unavailable"] === true ? undefined : left(id);
      case "CHANNEL_UPDATE":
      case "THREAD_UPDATE":
        connection.closed.reopen(id);
        return;
      case "GUILD_UPDATE":
      case "GUILD_ROLE_UPDATE":
      case "GUILD_ROLE_CREATE":
      case "GUILD_ROLE_DELETE":
      case "GUILD_MEMBER_UPDATE":
        connection.closed.reopenAll(guild);
    }
  }

  return {
    async hear(event) {
      try {
        await take(event);
      } catch (error) {
        const message = error instanceof Error ? error.message : "unknown";
        log.error("discord.event-failed", { type: event.type, message });
      }
    },
    async sweep() {
      const now = Date.parse(clock.now());
      for (const installation of await installations.list("discord")) {
        const at = leftAt(installation);
        if (at === null || now - Date.parse(at) < DISCORD_LIMITS.daysAfterLeaving * DAY) continue;
        const isErased = await installations.erase("discord", installation.workspace, at);
        log.info("discord.erased", { workspace: installation.workspace, done: isErased });
      }
    },
  };
}

interface JoinedGuild {
  readonly id: string;
  readonly system_channel_id?: string | null;
  readonly preferred_locale?: string;
  readonly joined_at?: string;
}

function leftAt({ sealed }: StoredInstallation): string | null {
  return sealed.startsWith(LEFT) ? sealed.slice(LEFT.length) : null;
}

/** One message to the system channel; none where there is none, or it may not. */
async function welcome(context: DiscordContext, guild: JoinedGuild): Promise<void> {
  const channel = guild.system_channel_id;
  if (typeof channel !== "string") return;
  const place = { platform: "discord", workspace: guild.id, channel } as const;
  const language = languageOf(guild.preferred_locale) ?? context.language;
  const key = `welcome ${guild.id} ${guild.joined_at ?? ""}`;
  const { publisher } = context.connection;
  const outcome = await publisher.post(place, context.commands.welcome(place, language), key);
  if (!outcome.ok)
    context.log.info("discord.not-welcomed", { guild: guild.id, message: outcome.failure.message });
}
