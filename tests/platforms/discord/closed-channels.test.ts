import { afterEach, beforeEach, expect, it } from "vitest";
import type { ChannelRef } from "../../../src/domain/channel.ts";
import type { Store } from "../../../src/ports/store.ts";
import { startDiscordStandIn } from "../../stand-ins/discord/server.ts";
import type { DiscordStandIn } from "../../stand-ins/discord/server.ts";
import { addGuild, guildId } from "../../stand-ins/discord/world.ts";
import { briefMessage } from "../messages.ts";
import { openSampleStore, until } from "../offices.ts";
import { ask, command } from "./actors.ts";
import { openOffice } from "./office.ts";
import type { Office } from "./office.ts";
import { shownPost } from "./reader.ts";

const GUILD = guildId(0);
const OWNER = "700000000000000001";

let discord: DiscordStandIn;
let store: Store;
let office: Office;
let place: ChannelRef;
let reports: string;
let now: string;

beforeEach(async () => {
  now = "2026-02-20T07:00:00.000Z";
  discord = await startDiscordStandIn();
  const { channels } = addGuild(discord.world, GUILD, { systemChannel: false });
  const [channel = "", reportsTo = ""] = channels;
  place = { platform: "discord", workspace: GUILD, channel };
  reports = reportsTo;
  store = await openSampleStore();
  await store.channels.saveSettings(place, {
    language: "de",
    zone: "Europe/Berlin",
    watchlist: ["AMZN"],
    editors: "admins",
    adminChannel: reports,
  });
  office = await begin();
});

afterEach(async () => {
  await office.close();
  await store.close();
});

async function begin(): Promise<Office> {
  const opened = await openOffice({ discord, store, clock: { now: () => now } });
  await opened.running.ready;
  await until(() => opened.log.lines.some(({ event }) => event === "discord.started"));
  return opened;
}

/** The process ends, and another begins. */
async function restart(): Promise<void> {
  await office.running.stop();
  office = await begin();
}

const setOpen = (open: boolean): void => {
  const channel = discord.world.channels.get(place.channel);
  if (channel) channel.open = open;
};
const post = (key: string) => office.publisher.post(place, briefMessage(), key);
const attempts = (): number =>
  discord.requests.filter(({ path }) => path === `/channels/${place.channel}/messages`).length;
const told = (channel: string): readonly string[] =>
  (discord.world.channels.get(channel)?.messages ?? []).map((message) => shownPost(message).text);

it("is not tried again, nor is its admin told again, though the process is another", async () => {
  setOpen(false);
  expect(await post("a")).toMatchObject({ ok: false, failure: { code: "50001" } });
  await until(() => told(reports).length === 1);
  expect(told(reports)[0]).toContain("darf Marktbrief nicht schreiben");
  await restart();
  const again = await post("b");
  expect(again).toMatchObject({ ok: false, failure: { type: "refused", code: "50001", retryAfter: null } });
  expect(!again.ok && again.failure.wording?.de).toContain("Kanal ansehen");
  expect(attempts()).toBe(1);
  now = "2026-02-20T13:30:00.000Z";
  await restart();
  expect((await post("c")).ok).toBe(false);
  expect(attempts()).toBe(2);
  expect(told(reports)).toHaveLength(1);
});

it("tells the guild's owner where there is no channel for reports", async () => {
  const settings = await store.channels.settings(place);
  if (settings) await store.channels.saveSettings(place, { ...settings, adminChannel: null });
  setOpen(false);
  await post("a");
  await until(() => told(OWNER).length === 1);
  await restart();
  await post("b");
  expect(told(OWNER)).toHaveLength(1);
});

it.each<readonly [string, () => unknown]>([
  [
    "its permissions change",
    () => {
      discord.gateway.dispatch("CHANNEL_UPDATE", { id: place.channel, guild_id: GUILD }, GUILD);
    },
  ],
  [
    "a role changes",
    () => {
      discord.gateway.dispatch("GUILD_ROLE_UPDATE", { guild_id: GUILD, role: { id: "1" } }, GUILD);
    },
  ],
  [
    "somebody asks from there",
    () => ask(discord, command({ guild: GUILD, channel: place.channel, user: "100000000000000001" }, "help")),
  ],
])("is tried again once %s, in any process from then on", async (_what, change) => {
  setOpen(false);
  await post("a");
  await restart();
  setOpen(true);
  await change();
  await expect.poll(() => store.closedChannels.list("discord")).toHaveLength(0);
  expect((await post("b")).ok).toBe(true);
  await restart();
  expect((await post("c")).ok).toBe(true);
});

it("is forgotten with its guild", async () => {
  setOpen(false);
  await post("a");
  await expect.poll(() => store.closedChannels.list("discord")).toHaveLength(1);
  await store.installations.erase("discord", GUILD, now);
  expect(await store.closedChannels.list("discord")).toEqual([]);
});
