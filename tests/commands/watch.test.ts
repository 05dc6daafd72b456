import { describe, expect, it } from "vitest";
import type { CommandUser } from "../../src/domain/command.ts";
import type { World } from "./world.ts";
import { ADMIN, CHANNEL, openWorld, read, READER, SIGNAL } from "./world.ts";

async function say(world: World, line: string, user: CommandUser = ADMIN, channel = CHANNEL) {
  const [name = "", ...words] = line.split(" ");
  const reply = await world.commands.run({ name, words, channel, user }, SIGNAL);
  return { ...reply, text: read(reply.messages) };
}

async function watched(world: World, channel = CHANNEL): Promise<readonly string[]> {
  return (await world.store.channels.settings(channel))?.watchlist ?? [];
}

describe("/watch", () => {
  it.each([
    ["watch add AMZN SAP.DE", ["AMZN", "SAP.DE"]],
    ["watch add Amazon, Deutsche Bank", ["AMZN", "DBK.DE"]],
    ["watch hinzufügen 716460", ["SAP.DE"]],
    ["watch + SAP", ["SAP.DE"]],
    ["beobachten hinzufügen SAP", ["SAP.DE"]],
    ["watch ADD sap sap SAP.DE", ["SAP.DE"]],
  ])("adds: %s", async (line, tickers) => {
    const world = await openWorld();
    const { audience } = await say(world, line);
    expect(audience).toBe("channel");
    expect(await watched(world)).toEqual(tickers);
  });

  it.each([
    ["watch remove SAP", ["AMZN", "NVDA"]],
    ["watch entfernen Amazon, Nvidia", ["SAP.DE"]],
    ["watch löschen SAP", ["AMZN", "NVDA"]],
    ["watch clear", []],
    ["watch leeren", []],
  ])("takes off: %s", async (line, left) => {
    const world = await openWorld();
    await say(world, "watch add AMZN SAP NVDA");
    await say(world, line);
    expect(await watched(world)).toEqual(left);
  });

  it.each(["watch", "watch list", "watch liste"])("lists, to who asked: %s", async (line) => {
    const world = await openWorld();
    await say(world, "watch add AMZN SAP");
    const { audience, text } = await say(world, line, READER);
    expect(audience).toBe("only-you");
    expect(text).toContain("2 Werte auf der Liste:\nAmazon.com Inc. (AMZN)\nSAP SE (SAP.DE)");
  });

  it("tells how to take back that the list was cleared", async () => {
    const world = await openWorld();
    await say(world, "watch add AMZN SAP");
    const { text } = await say(world, "watch clear");
    const undo = /\/(?<line>watch add .*)$/u.exec(text)?.groups?.["line"] ?? "";
    await say(world, undo);
    expect(await watched(world)).toEqual(["AMZN", "SAP.DE"]);
  });

  it.each([
    ["watch add SAP", "Schon auf der Liste: SAP SE (SAP.DE)."],
    ["watch remove NVDA", "Stand nicht auf der Liste: NVIDIA Corp. (NVDA)."],
    ["watch add Amazn", "Meintest du Amazon.com Inc. (AMZN)"],
    ["watch add", "Welche Werte? Zum Beispiel: /watch add"],
    ["watch ad NVDA", "Meintest du /watch add NVDA?"],
    ["watch NVDA", "Meintest du /watch add NVDA?"],
    ["watch lehren", "Meintest du /watch leeren?"],
    ["watch frobnicate", "So geht es: /watch [hinzufügen|entfernen|liste|leeren]"],
  ])("answers who asked when nothing changes: %s", async (line, expected) => {
    const world = await openWorld();
    await say(world, "watch add SAP");
    const { audience, text } = await say(world, line);
    expect(audience).toBe("only-you");
    expect(text).toContain(expected);
    expect(await watched(world)).toEqual(["SAP.DE"]);
  });

  it("adds what it knows, and asks about the rest", async () => {
    const world = await openWorld();
    const { text } = await say(world, "watch add SAP, Amazn");
    expect(text).toContain("Neu beobachtet: SAP SE (SAP.DE).");
    expect(text).toContain("Meintest du Amazon.com Inc. (AMZN)");
  });

  it("stops at fifty, and says what did not fit", async () => {
    const world = await openWorld();
    const tickers = world.commands.complete("a").map(({ ticker }) => ticker);
    const more = world.commands
      .complete("b")
      .concat(world.commands.complete("c"))
      .map(({ ticker }) => ticker);
    const { text } = await say(world, `watch add ${[...new Set([...tickers, ...more])].join(", ")}`);
    expect(await watched(world)).toHaveLength(50);
    expect(text).toContain("Mehr als 50 Werte fasst eine Liste nicht; nicht aufgenommen: ");
  });

  it("keeps both changes of two who change at once", async () => {
    const world = await openWorld();
    await Promise.all(["AMZN", "SAP", "NVDA", "SIE"].map((ticker) => say(world, `watch add ${ticker}`)));
    expect([...(await watched(world))].sort()).toEqual(["AMZN", "NVDA", "SAP.DE", "SIE.DE"]);
  });

  it("keeps channels and workspaces apart", async () => {
    const world = await openWorld();
    await say(world, "watch add SAP");
    expect(await watched(world, { ...CHANNEL, channel: "C2" })).toEqual([]);
    expect(await watched(world, { ...CHANNEL, workspace: "T2" })).toEqual([]);
    expect(await watched(world, { ...CHANNEL, platform: "discord" })).toEqual([]);
  });
});

describe("who may change the list", () => {
  const named: CommandUser = { id: "U7", isAdmin: false, language: null };

  it.each([
    ["admins", READER, false],
    ["admins", ADMIN, true],
    ["everyone", READER, true],
    ["@U7 <@U8|Jo>", named, true],
    ["@U7 <@U8|Jo>", READER, false],
    ["@U7 <@U8|Jo>", ADMIN, true],
  ])("where editors are %s", async (editors, user, may) => {
    const world = await openWorld();
    await say(world, `settings editors ${editors}`);
    const { audience, text } = await say(world, "watch add SAP", user);
    expect(await watched(world)).toEqual(may ? ["SAP.DE"] : []);
    if (may) return;
    expect(audience).toBe("only-you");
    expect(text).toMatch(/Ändern dürfen hier nur Admins/u);
  });

  it.each(["watch remove SAP", "watch clear", "settings language en", "settings zone UTC"])(
    "is asked for every change: %s",
    async (line) => {
      const world = await openWorld();
      await say(world, "watch add SAP");
      const before = await world.store.channels.settings(CHANNEL);
      const { text } = await say(world, line, { ...READER, language: "en" });
      expect(text).toContain("Only admins of this channel may change things here.");
      expect(await world.store.channels.settings(CHANNEL)).toEqual(before);
    },
  );
});
