import { describe, expect, it } from "vitest";
import type { CommandRequest, Reply } from "../../src/domain/command.ts";
import { NVIDIA_EN, SAP_DE } from "./articles.ts";
import type { World, WorldOptions } from "./world.ts";
import { ADMIN, CHANNEL, openWorld, read, READER, SIGNAL } from "./world.ts";

const ARTICLES = [SAP_DE, NVIDIA_EN];

async function ask(line: string, options: WorldOptions & Partial<CommandRequest> = { articles: ARTICLES }) {
  const world = await openWorld(options);
  return { world, reply: await run(world, line, options) };
}

function run(world: World, line: string, request: Partial<CommandRequest> = {}): Promise<Reply> {
  const [name = "", ...words] = line.split(" ");
  return world.commands.run({ name, words, channel: CHANNEL, user: READER, ...request }, SIGNAL);
}

describe("/brief", () => {
  it.each(["brief SAP", "brief SAP.DE", "brief DE0007164600", "brief 716460", "brief sap se", "/brief sap"])(
    "tells the channel what is proven: %s",
    async (line) => {
      const { reply } = await ask(line);
      expect(reply.audience).toBe("channel");
      expect(reply.messages).toHaveLength(1);
      expect(reply.messages[0]?.title).toBe("SAP.DE · SAP SE · 29. Januar 2026");
      expect(read(reply.messages)).toContain("9,8 Milliarden Euro");
    },
  );

  it("keeps the stored brief's id in its buttons", async () => {
    const { world, reply } = await ask("brief SAP");
    const [sources] = reply.messages[0]?.actions ?? [];
    const stored = await world.store.briefs.get(sources?.value ?? "");
    expect(stored?.brief.ticker).toBe("SAP.DE");
  });

  it.each([
    ["brief SAP en", "en"],
    ["brief SAP auf englisch", "en"],
    ["brief SAP de", "de"],
    ["brief nvidia", "de"],
  ])("speaks the language asked for, else the channel's: %s", async (line, language) => {
    expect((await ask(line)).reply.messages[0]?.language).toBe(language);
  });

  it("labels what is in the other language", async () => {
    const text = read((await ask("brief NVDA")).reply.messages);
    expect(text).toMatch(/bis zu 12 Mrd\..*Original \(EN\): Nvidia plans to spend up to \$12 billion/u);
    expect(text).toContain("Q4-Zahlen: 25. Februar nach US-Börsenschluss");
  });

  it("tells several instruments in a message each, and those without news in one line", async () => {
    const { reply } = await ask("brief SAP, Nvidia, Amazon, Siemens");
    expect(reply.messages.map(({ title }) => title)).toEqual([
      "SAP.DE · SAP SE · 29. Januar 2026",
      "NVDA · NVIDIA Corp. · 29. Januar 2026",
      "Ohne Nachrichten",
    ]);
    expect(read(reply.messages.slice(2))).toMatch(
      /Keine Artikel zu: Amazon.* \(AMZN\), Siemens.* \(SIE\.DE\)\./u,
    );
  });

  it("says plainly when nothing is stored, to who asked alone", async () => {
    const { reply } = await ask("brief Amazon");
    expect(reply.audience).toBe("only-you");
    expect(read(reply.messages)).toContain("Zu Amazon.com Inc. (AMZN) ist kein Artikel gespeichert.");
  });

  it("says since when nothing appeared", async () => {
    const { reply } = await ask("brief SAP 1h en");
    expect(reply.audience).toBe("only-you");
    expect(read(reply.messages)).toContain("Nothing on SAP SE (SAP.DE) has appeared since Jan 29, 2026");
  });

  it("reads a time among the words", async () => {
    expect((await ask("brief SAP seit gestern")).reply.audience).toBe("channel");
  });

  it("asks back for a time that is none", async () => {
    const { reply } = await ask("brief SAP seit neulich");
    expect(read(reply.messages)).toContain("„seit neulich“ ist keine Zeitangabe.");
  });

  it.each([
    ["brief Amazn", "„Amazn“ kenne ich nicht. Meintest du Amazon.com Inc. (AMZN)"],
    ["brief Qwrtzpf", "Nenne Ticker, ISIN, WKN oder den Namen"],
  ])("suggests instead of staying silent: %s", async (line, expected) => {
    const { reply } = await ask(line);
    expect(reply.audience).toBe("only-you");
    expect(read(reply.messages)).toContain(expected);
  });

  it("tells what it knows beside what it does not", async () => {
    const { reply } = await ask("brief SAP, Amazn");
    expect(reply.audience).toBe("channel");
    expect(read(reply.messages)).toContain("9,8 Milliarden Euro");
    expect(read(reply.messages)).toContain("Meintest du Amazon.com Inc. (AMZN)");
  });

  it("tells the channel's watchlist when nothing is named", async () => {
    const world = await openWorld({ articles: ARTICLES });
    expect(read((await run(world, "brief")).messages)).toContain("/watch add AMZN SAP.DE");
    await run(world, "watch add NVDA SAP", { user: ADMIN });
    const { messages } = await run(world, "brief");
    expect(messages.map(({ title }) => title.split(" ")[0])).toEqual(["NVDA", "SAP.DE"]);
    expect((await run(world, "brief en")).messages.map(({ language }) => language)).toEqual(["en", "en"]);
  });

  it("repeats what was typed, but not at any length", async () => {
    const { reply } = await ask(`brief ${"x".repeat(5_000)}`);
    expect(reply.messages[0]?.fallback.length).toBeLessThan(400);
  });

  it("says that it failed when the store does, and leaves the reason to the operator", async () => {
    const world = await openWorld({ articles: ARTICLES });
    await world.store.close();
    const reply = await run(world, "brief SAP", { user: { ...READER, language: "en" } });
    expect(read(reply.messages)).toContain("That did not work just now");
    expect(world.logged.map(({ event }) => event)).toEqual(["command-failed"]);
  });
});
