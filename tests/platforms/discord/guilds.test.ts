import { afterEach, beforeEach, expect, it } from "vitest";
import { guildPayload } from "../../stand-ins/discord/gateway.ts";
import { startDiscordStandIn } from "../../stand-ins/discord/server.ts";
import type { DiscordStandIn } from "../../stand-ins/discord/server.ts";
import { addGuild, guildId } from "../../stand-ins/discord/world.ts";
import type { Guild } from "../../stand-ins/discord/world.ts";
import { openSampleStore, until } from "../offices.ts";
import { shownPost } from "./reader.ts";
import { openOffice } from "./office.ts";
import type { Office } from "./office.ts";

const NEW = guildId(5);
let discord: DiscordStandIn;
let office: Office;
let now: string;

beforeEach(async () => {
  now = "2026-02-20T07:00:00.000Z";
  discord = await startDiscordStandIn();
  addGuild(discord.world, guildId(0));
  office = await openOffice({ discord, clock: { now: () => now } });
  await Promise.all([office.running.ready, office.running.registered]);
  await until(() => office.log.lines.some(({ event }) => event === "discord.joined"));
});

afterEach(async () => {
  expect(discord.complaints).toEqual([]);
  await office.close();
});

function join(options: { readonly systemChannel?: boolean } = {}): Guild {
  const guild = addGuild(discord.world, NEW, options);
  discord.gateway.dispatch("GUILD_CREATE", guildPayload(discord.world, NEW), NEW);
  return guild;
}

const messagesIn = (channel: string | null | undefined): readonly string[] =>
  (discord.world.channels.get(channel ?? "")?.messages ?? []).map((message) => shownPost(message).text);

const install = () => office.store.installations.find("discord", NEW);

it("welcomes a guild once, in its language, and none it knew before", async () => {
  const guild = join();
  await until(() => messagesIn(guild.systemChannel).length === 1);
  expect(messagesIn(guild.systemChannel)[0]).toMatch(/Hallo/u);
  discord.gateway.dispatch("GUILD_DELETE", { id: NEW, unavailable: true }, NEW);
  discord.gateway.dispatch("GUILD_CREATE", guildPayload(discord.world, NEW), NEW);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(messagesIn(guild.systemChannel)).toHaveLength(1);
  expect(messagesIn(discord.world.guilds.get(guildId(0))?.systemChannel)).toEqual([]);
});

it.each([["there is no system channel", (guild: Guild) => guild.channels, { systemChannel: false }]])(
  "says nothing where %s",
  async (_name, channelsOf, options) => {
    const guild = join(options);
    await until(() => office.log.lines.filter(({ event }) => event === "discord.joined").length === 2);
    expect(channelsOf(guild).flatMap(messagesIn)).toEqual([]);
  },
);

it("erases what is known of a guild 30 days after it left, and not before", async () => {
  const place = { platform: "discord", workspace: NEW, channel: "1" } as const;
  const chosen = {
    language: "de",
    zone: "Europe/Berlin",
    watchlist: ["AMZN"],
    editors: "admins",
    adminChannel: null,
  } as const;
  join();
  await until(() => office.log.lines.filter(({ event }) => event === "discord.joined").length === 2);
  await office.store.channels.saveSettings(place, chosen);
  discord.gateway.dispatch("GUILD_DELETE", { id: NEW }, NEW);
  discord.world.guilds.delete(NEW);
  await until(() => office.log.lines.some(({ event }) => event === "discord.left"));
  for (const [at, kept] of [
    ["2026-03-20T07:00:00.000Z", true],
    ["2026-03-23T07:00:00.000Z", false],
  ] as const) {
    now = at;
    await office.running.stop();
    office = await openOffice({ discord, store: office.store, clock: { now: () => now } });
    await office.running.ready;
    if (!kept) await until(() => office.log.lines.some(({ event }) => event === "discord.erased"));
    expect((await office.store.channels.settings(place)) !== null).toBe(kept);
    expect((await install()) !== null).toBe(kept);
  }
});

it("keeps what is known of a guild that came back", async () => {
  join();
  discord.gateway.dispatch("GUILD_DELETE", { id: NEW }, NEW);
  await until(() => office.log.lines.some(({ event }) => event === "discord.left"));
  now = "2026-02-25T07:00:00.000Z";
  discord.gateway.dispatch("GUILD_CREATE", guildPayload(discord.world, NEW), NEW);
  await until(() => office.log.lines.filter(({ event }) => event === "discord.joined").length === 3);
  expect(await install()).toMatchObject({ sealed: "", installedAt: now });
});

it("tells the owner once that nothing gets into a channel, and tries it no more until something changes", async () => {
  const store = await openSampleStore();
  await office.running.stop();
  office = await openOffice({ discord, store });
  await office.running.ready;
  const guild = discord.world.guilds.get(guildId(0));
  const place = { platform: "discord", workspace: guildId(0), channel: guild?.channels[1] ?? "" } as const;
  const chosen = {
    language: "de",
    zone: "Europe/Berlin",
    watchlist: ["AMZN"],
    editors: "admins",
    adminChannel: null,
  } as const;
  await store.channels.saveSettings(place, chosen);
  const channel = discord.world.channels.get(place.channel);
  if (channel) channel.open = false;
  const post = async (key: string) => office.publisher.post(place, MESSAGE, key);
  const attempts = () =>
    discord.requests.filter(({ path }) => path === `/channels/${place.channel}/messages`).length;
  expect(await post("a")).toMatchObject({ ok: false, failure: { type: "refused", code: "50001" } });
  for (const key of ["b", "c", "a"]) expect((await post(key)).ok).toBe(false);
  expect(attempts()).toBe(1);
  const direct = `7${(guild?.owner ?? "").slice(1)}`;
  await until(() => messagesIn(direct).length > 0);
  expect(messagesIn(direct)).toHaveLength(1);
  expect(messagesIn(direct)[0]).toMatch(/Nachrichten senden/u);
  if (channel) channel.open = true;
  discord.gateway.dispatch(
    "CHANNEL_UPDATE",
    { id: place.channel, guild_id: guildId(0), type: 0, name: "news" },
    guildId(0),
  );
  await until(() => attempts() > 1 || (void post("d"), false));
  await until(() => messagesIn(place.channel).length === 1);
});

const MESSAGE = {
  language: "de",
  title: "Hallo",
  sections: [],
  footnotes: [],
  context: [],
  actions: [],
  fallback: "",
} as const;
