import { generateKeyPairSync, sign } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../../src/ports/store.ts";
import { takeFirst } from "../../stand-ins/discord/interactions.ts";
import { startDiscordStandIn } from "../../stand-ins/discord/server.ts";
import type { DiscordStandIn } from "../../stand-ins/discord/server.ts";
import { addGuild, guildId } from "../../stand-ins/discord/world.ts";
import type { Guild, Json } from "../../stand-ins/discord/world.ts";
import { openSampleStore, until } from "../offices.ts";
import { command, MANAGER } from "./actors.ts";
import { openOffice } from "./office.ts";
import type { Office } from "./office.ts";
import { shownPost } from "./reader.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const PUBLIC_KEY = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");

let discord: DiscordStandIn;
let store: Store;
let office: Office;
let guild: Guild;
let now: string;

beforeEach(async () => {
  now = "2026-02-20T07:00:00.000Z";
  discord = await startDiscordStandIn();
  guild = addGuild(discord.world, guildId(0));
  store = await openSampleStore();
  office = await begin();
});

afterEach(async () => {
  expect(discord.complaints).toEqual([]);
  await office.close();
  await store.close();
});

async function begin(): Promise<Office> {
  const opened = await openOffice({ discord, store, publicKey: PUBLIC_KEY, clock: { now: () => now } });
  await opened.running.registered;
  return opened;
}

async function restart(): Promise<void> {
  await office.running.stop();
  office = await begin();
}

async function send(path: string, payload: Json, key = privateKey): Promise<Response> {
  const body = JSON.stringify(payload);
  const at = String(Date.parse(now) / 1000);
  return fetch(`http://127.0.0.1:${office.running.port ?? 0}/discord/${path}`, {
    method: "POST",
    headers: {
      "x-signature-ed25519": sign(null, Buffer.from(at + body), key).toString("hex"),
      "x-signature-timestamp": at,
    },
    body,
  });
}

const authorized = (data: Json): Json => ({
  version: 1,
  application_id: discord.world.applicationId,
  type: 1,
  event: { type: "APPLICATION_AUTHORIZED", timestamp: now, data },
});

const added = (): Promise<Response> =>
  send(
    "events",
    authorized({ integration_type: 0, scopes: ["bot"], user: { id: "1" }, guild: { id: guild.id } }),
  );

async function ask(owners: Readonly<Record<string, string>> = { "0": guild.id }): Promise<void> {
  const who = { guild: guild.id, channel: guild.channels[1] ?? "", user: "100000000000000001", owners };
  const interaction = discord.createInteraction(command({ ...who, permissions: MANAGER }, "help"));
  const response = await send("interactions", interaction.raw);
  takeFirst(interaction, (await response.json()) as Json, discord.complaints);
}

const welcomes = (): readonly string[] =>
  (discord.world.channels.get(guild.systemChannel ?? "")?.messages ?? []).map(
    (message) => shownPost(message).text,
  );
const installation = () => store.installations.find("discord", guild.id);

describe("without a gateway", () => {
  it("a server is welcomed once it was added, and not again when it asks", async () => {
    expect((await added()).status).toBe(204);
    await until(() => welcomes().length === 1);
    expect(welcomes()[0]).toMatch(/Hallo/u);
    await ask();
    await added();
    await restart();
    await ask();
    await expect.poll(installation).toMatchObject({ sealed: "" });
    expect(welcomes()).toHaveLength(1);
  });

  it("or at the first it asks, where nothing else told of it", async () => {
    await ask();
    await until(() => welcomes().length === 1);
    await ask();
    expect(welcomes()).toHaveLength(1);
  });

  it("but not for whoever brings it along for himself", async () => {
    await ask({ "1": "100000000000000001" });
    await send("events", authorized({ integration_type: 1, scopes: [], user: { id: "1" } }));
    await restart();
    expect(welcomes()).toEqual([]);
    expect(await installation()).toBeNull();
  });

  it("a server that was left is noticed, and its data erased after 30 days", async () => {
    await ask();
    await until(() => welcomes().length === 1);
    discord.world.guilds.delete(guild.id);
    await restart();
    await expect.poll(async () => (await installation())?.sealed).toMatch(/^left /u);
    now = "2026-03-21T07:00:00.000Z";
    await restart();
    expect(await installation()).not.toBeNull();
    now = "2026-03-23T07:00:00.000Z";
    await restart();
    await expect.poll(installation).toBeNull();
  });

  it("and one of many stays, and whoever comes back is kept", async () => {
    await ask();
    await until(() => welcomes().length === 1);
    for (let index = 1; index <= 450; index += 1) addGuild(discord.world, guildId(index), { channels: 0 });
    await restart();
    await until(() => discord.requests.filter(({ path }) => path === "/users/@me/guilds").length === 4);
    expect((await installation())?.sealed).toBe("");
    discord.world.guilds.delete(guild.id);
    await restart();
    await expect.poll(async () => (await installation())?.sealed).toMatch(/^left /u);
    discord.world.guilds.set(guild.id, guild);
    now = "2026-02-25T07:00:00.000Z";
    await added();
    await expect.poll(async () => (await installation())?.sealed).toBe("");
  });

  it("nothing is believed to be left while Discord is out of order", async () => {
    await ask();
    await until(() => welcomes().length === 1);
    discord.faults.plan(/guilds$/u, { type: "status", status: 503 }, Infinity);
    discord.world.guilds.delete(guild.id);
    await restart();
    expect((await installation())?.sealed).toBe("");
  });

  it.each([
    ["a trial of the address", { version: 1, type: 0 }],
    ["an event of another kind", { version: 1, type: 1, event: { type: "ENTITLEMENT_CREATE", data: {} } }],
  ])("%s is taken note of", async (_what, payload) => {
    expect((await send("events", payload)).status).toBe(204);
  });

  it("a forged event is refused", async () => {
    const { privateKey: other } = generateKeyPairSync("ed25519");
    expect((await send("events", authorized({ guild: { id: guild.id } }), other)).status).toBe(401);
    expect(welcomes()).toEqual([]);
  });
});
