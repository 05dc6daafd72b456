import { afterEach, describe, expect, it } from "vitest";
import { shownBy } from "../../stand-ins/discord/interactions.ts";
import { startDiscordStandIn } from "../../stand-ins/discord/server.ts";
import type { DiscordStandIn } from "../../stand-ins/discord/server.ts";
import { addGuild, guildId } from "../../stand-ins/discord/world.ts";
import { until } from "../offices.ts";
import { answered, ask, command, textOf } from "./actors.ts";
import type { Whereabouts } from "./actors.ts";
import { openOffice } from "./office.ts";
import type { Office, OfficeOptions } from "./office.ts";

const GUILD = guildId(0);
let office: Office | null = null;

afterEach(async () => {
  expect(office?.discord.complaints ?? []).toEqual([]);
  await office?.close();
  office = null;
});

async function begin(
  options: OfficeOptions = {},
  heartbeat = 45_000,
): Promise<{ discord: DiscordStandIn; who: Whereabouts; office: Office }> {
  const discord = options.discord ?? (await startDiscordStandIn({ heartbeat }));
  const [channel = ""] = addGuild(discord.world, GUILD).channels;
  office = await openOffice({ ...options, discord });
  return { discord, office, who: { guild: GUILD, channel, user: "100000000000000001" } };
}

async function ready(): Promise<void> {
  await Promise.all([office?.running.ready, office?.running.registered]);
}

const warnings = (): readonly string[] =>
  (office?.log.lines ?? []).filter(({ level }) => level !== "info").map(({ event }) => event);

describe("at the gateway", () => {
  it("asks for the Guilds intent and no other", async () => {
    const { discord } = await begin();
    await ready();
    expect(discord.gateway.intents()).toBe(1);
    expect(discord.gateway.log).toEqual(["identify 0/1"]);
  });

  it("runs the shards that are recommended, or its slice of them", async () => {
    const { discord, who } = await begin({ shards: { from: 0, to: 1, of: 4 } });
    addGuild(discord.world, guildId(1));
    await ready();
    await until(() => discord.gateway.log.length === 2, 10_000);
    expect(discord.gateway.log).toEqual(["identify 0/4", "identify 1/4"]);
    const other = {
      ...who,
      guild: guildId(1),
      channel: discord.world.guilds.get(guildId(1))?.channels[0] ?? "",
    };
    expect(textOf(await ask(discord, command(who, "help")))).toMatch(/\/brief/u);
    expect(textOf(await ask(discord, command(other, "help")))).toMatch(/\/brief/u);
  });

  it("answers what was sent while the line was down, in time", async () => {
    const { discord, who } = await begin();
    await ready();
    const interaction = discord.createInteraction(command(who, "help"));
    discord.gateway.drop();
    await until(() => discord.gateway.connected() === 0);
    discord.send(interaction);
    await answered(interaction);
    expect(discord.gateway.log).toEqual(["identify 0/1", "resume 0"]);
    expect(interaction.ms).toBeLessThan(3000);
  });

  it(
    "reconnects when asked to, and identifies anew where its session is gone",
    { timeout: 20_000 },
    async () => {
      const { discord, who } = await begin();
      await ready();
      discord.gateway.askReconnect();
      await until(() => discord.gateway.log.includes("resume 0"));
      discord.gateway.invalidate();
      discord.gateway.drop();
      await until(() => discord.gateway.log.filter((line) => line === "identify 0/1").length === 2, 15_000);
      await until(() => discord.gateway.connected() === 1);
      expect(textOf(await ask(discord, command(who, "help")))).toMatch(/\/brief/u);
    },
  );

  it("takes a line for dead that answers no heartbeat", async () => {
    const { discord } = await begin({}, 200);
    await ready();
    discord.gateway.fallSilent();
    await until(() => discord.gateway.log.includes("resume 0"), 10_000);
  });

  it.each([
    [4011, /DISCORD_SHARDS/u],
    [4014, /intent/u],
  ])(
    "turned away with %d it says what to do, stays up, and comes back rarely",
    { timeout: 20_000 },
    async (code, said) => {
      const discord = await startDiscordStandIn();
      discord.gateway.closeNext(code);
      const { who } = await begin({ discord });
      await until(() => warnings().includes("discord.turned-away"), 10_000);
      const line = office?.log.lines.find(({ event }) => event === "discord.turned-away");
      expect(line?.fields["message"]).toMatch(said);
      await office?.running.ready;
      expect(discord.gateway.log).toHaveLength(2);
      expect(textOf(await ask(discord, command(who, "help")))).toMatch(/\/brief/u);
    },
  );

  it("a wrong token is told, and not tried over and over", async () => {
    const { discord } = await begin({ token: "wrong", pauses: { unreachable: 50, refused: 60_000 } });
    await until(() => warnings().includes("discord.turned-away"));
    expect(discord.requests.filter(({ path }) => path === "/gateway/bot")).toHaveLength(1);
    expect(office?.log.lines.find(({ event }) => event === "discord.turned-away")?.fields["message"]).toMatch(
      /DISCORD_TOKEN/u,
    );
    expect(JSON.stringify(office?.log.lines)).not.toContain('"wrong"');
  });

  it("waits for a Discord that is out of reach at the start", async () => {
    const gone = await startDiscordStandIn();
    const port = Number(new URL(gone.apiUrl).port);
    await gone.close();
    office = await openOffice({ discord: gone });
    await until(
      () => warnings().includes("discord.unreachable") && warnings().includes("discord.not-registered"),
    );
    const discord = await startDiscordStandIn({ port });
    const [channel = ""] = addGuild(discord.world, GUILD).channels;
    await ready();
    const answer = await ask(discord, command({ guild: GUILD, channel, user: "100000000000000001" }, "help"));
    expect(textOf(answer)).toMatch(/\/brief/u);
    expect(discord.complaints).toEqual([]);
    await office.running.stop();
    await discord.close();
    office = null;
  });
});

describe("commands", () => {
  it("are registered in one request, with German names, and only when they changed", async () => {
    const { discord } = await begin();
    await ready();
    const puts = () => discord.requests.filter(({ method }) => method === "PUT");
    expect(puts()).toHaveLength(1);
    const brief = discord.world.commands.find(({ name }) => name === "brief");
    expect(brief).toMatchObject({
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      default_member_permissions: null,
    });
    expect(discord.world.commands.find(({ name }) => name === "watch")).toMatchObject({
      name_localizations: { de: "beobachten" },
    });
    expect(discord.world.commands.find(({ name }) => name === "settings")).toMatchObject({
      default_member_permissions: "16",
    });
    await office?.running.stop();
    office = await openOffice({ discord });
    await ready();
    expect(puts()).toHaveLength(1);
    await office.running.stop();
    office = await openOffice({ discord, prefix: "mb-" });
    await ready();
    expect(puts()).toHaveLength(2);
    expect(discord.world.commands.map(({ name }) => name)).toContain("mb-brief");
  });
});

describe("an interaction", () => {
  it("that comes twice is answered once", async () => {
    const { discord, who } = await begin();
    await ready();
    const interaction = discord.createInteraction(command(who, "help"));
    discord.send(interaction);
    discord.send(interaction);
    await answered(interaction);
    await until(() => office?.log.lines.some(({ event }) => event === "discord.seen-before") ?? false);
    expect(
      discord.requests.filter(({ path }) => path.includes(interaction.token) && path.endsWith("callback")),
    ).toHaveLength(1);
  });

  it.each([
    ["reset", { type: "reset", applied: true }],
    ["a 500", { type: "status", status: 500, applied: true }],
    ["an answer cut off", { type: "truncated", applied: true }],
    ["a closed line", { type: "fin", applied: true }],
    ["silence", { type: "silence", applied: true }],
    ["a reset before", { type: "reset", applied: false }],
    ["a 503 before", { type: "status", status: 503, applied: false }],
    ["a 429 without a time", { type: "status", status: 429, retryAfter: null }],
  ] as const)(
    "is answered to the end though its first answer met with %s",
    { timeout: 20_000 },
    async (_name, fault) => {
      const { discord, who } = await begin();
      await ready();
      discord.faults.plan(/callback$/u, fault);
      const answer = await ask(discord, command(who, "brief", { what: "AMZN" }));
      expect(textOf(answer)).toMatch(/Amazon/u);
      expect(shownBy(answer)).toHaveLength(1);
    },
  );

  it.each([
    ["reset", { type: "reset", applied: false }],
    ["lost", { type: "reset", applied: true }],
    ["503", { type: "status", status: 503 }],
    ["429", { type: "status", status: 429, retryAfter: "0.3" }],
  ] as const)("is answered though the edit met with %s", async (_name, fault) => {
    const { discord, who } = await begin();
    await ready();
    discord.faults.plan(/^PATCH/u, fault);
    const answer = await ask(discord, command(who, "brief", { what: "AMZN" }));
    expect(textOf(answer)).toMatch(/Amazon/u);
  });
});
