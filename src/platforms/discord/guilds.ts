import type { StoredInstallation } from "../../ports/installation-store.ts";
import type { DiscordContext } from "./context.ts";
import type { GatewayEvent } from "./gateway.ts";
import { languageOf } from "./interaction.ts";
import { DISCORD_LIMITS } from "./limits.ts";
import type { DiscordRest } from "./rest.ts";

/** What is told of guilds: joined, left, changed. */
export interface Guilds {
  /** By the gateway. Never rejects. */
  hear(event: GatewayEvent): Promise<void>;
  /** Something came from a guild, with no gateway to tell of its joining; `anew` when it was just added. Never rejects. */
  meet(id: string, anew?: boolean): Promise<void>;
  /** Asks which guilds there are, where no gateway tells of those that were left. */
  count(): Promise<void>;
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
  /** Guilds that were met without a gateway. */
  const met = new Set<string>();

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
    met.delete(id);
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

  async function greet(id: string): Promise<void> {
    const known = await installations.find("discord", id);
    if (known !== null && !known.sealed.startsWith(LEFT)) return;
    const outcome = await connection.rest.call({ method: "GET", path: `/guilds/${id}` });
    if (outcome.ok) return joined(outcome.answer as JoinedGuild);
    // It is met again.
    met.delete(id);
    log.info("discord.guild-unknown", { guild: id, message: outcome.failure.message });
  }

  async function safely(type: string, work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      log.error("discord.event-failed", {
        type,
        message: error instanceof Error ? error.message : "unknown",
      });
    }
  }

  return {
    hear: (event) => safely(event.type, take(event)),
    async meet(id, anew = false) {
      if (anew) connection.closed.reopenAll(id);
      if (met.has(id) && !anew) return;
      met.add(id);
      await safely("met", greet(id));
    },
    async count() {
      // Before the guilds are counted, so that one that joins meanwhile is not missed.
      const known = await installations.list("discord");
      const there = await guildIds(connection.rest);
      if (there === null) return;
      const gone = known.filter((each) => leftAt(each) === null && !there.has(each.workspace));
      for (const { workspace } of gone) await left(workspace);
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

/** All guilds the bot is in, by pages; null where Discord does not say. */
async function guildIds(rest: DiscordRest): Promise<ReadonlySet<string> | null> {
  const ids = new Set<string>();
  for (let after = "0"; ;) {
    const path = `/users/@me/guilds?limit=${DISCORD_LIMITS.guilds}&after=${after}` as const;
    const outcome = await rest.call({ method: "GET", path });
    if (!outcome.ok) return null;
    const page = outcome.answer as readonly { readonly id: string }[];
    for (const { id } of page) ids.add(id);
    const last = page.at(-1);
    if (last === undefined || page.length < DISCORD_LIMITS.guilds) return ids;
    after = last.id;
  }
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
