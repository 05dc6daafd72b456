import { describe, expect, it } from "vitest";
import type { CommandUser } from "../../src/domain/command.ts";
import type { Language } from "../../src/domain/language.ts";
import { COMMANDS } from "../../src/commands/list.ts";
import { NVIDIA_EN, SAP_DE } from "./articles.ts";
import type { WorldOptions } from "./world.ts";
import { ADMIN, CHANNEL, openWorld, read, READER, SIGNAL } from "./world.ts";

const ARTICLES = [SAP_DE, NVIDIA_EN];

async function ask(line: string, options: WorldOptions = { articles: ARTICLES }, user: CommandUser = READER) {
  const { commands } = await openWorld(options);
  const [name = "", ...words] = line.split(" ");
  const reply = await commands.run({ name, words, channel: CHANNEL, user }, SIGNAL);
  return { ...reply, text: read(reply.messages) };
}

describe("/help", () => {
  it.each([
    ["de", "/brief [was] [sprache] [seit]", "keine Anlageberatung"],
    ["en", "/brief [what] [language] [since]", "no investment advice"],
  ] as const)("lists every command (%s)", async (language: Language, usage, disclaimer) => {
    const { text, audience } = await ask("help", {}, { ...READER, language });
    expect(audience).toBe("only-you");
    for (const { name } of COMMANDS) expect(text).toContain(`/${name}`);
    expect(text).toContain(usage);
    expect(text).toContain(disclaimer);
  });

  it("tells more of one command, and of every setting by name", async () => {
    for (const { name, germanName } of COMMANDS) {
      expect((await ask(`help ${name}`)).messages[0]?.title).toMatch(new RegExp(`^/${name}(?: |$)`, "u"));
      expect((await ask(`help /${germanName}`)).text).toContain(`/${name}`);
    }
    const { text } = await ask("help settings");
    for (const word of ["sprache", "zeiten", "quellen", "pause", "rufen"]) expect(text).toContain(word);
  });

  it("calls them as they are called here", async () => {
    const { text } = await ask("mb-help", { prefix: "mb-" });
    for (const { name } of COMMANDS) expect(text).toContain(`/mb-${name}`);
  });
});

describe("a word that is no command", () => {
  it.each([
    ["breif SAP", "Meintest du /brief SAP?"],
    ["hifle", "Meintest du /help?"],
    ["SAP", "Meintest du /brief SAP?"],
    ["Deutsche Bank", "Meintest du /brief Deutsche Bank?"],
    ["frobnicate", "Alle Befehle zeigt /help."],
    ["@everyone", "Alle Befehle zeigt /help."],
    ["help breif", "Meintest du /help brief?"],
    ["help frobnicate", "Alle Befehle zeigt /help."],
    ["watch ad SAP", "Meintest du /watch add SAP?"],
    ["settings sprahe en", "Meintest du /settings sprache?"],
  ])("gets a suggestion: %s", async (line, expected) => {
    const { text, audience } = await ask(line);
    expect(audience).toBe("only-you");
    expect(text).toContain(expected);
  });

  it("gets it with the prefix", async () => {
    expect((await ask("mb-breif", { prefix: "mb-" })).text).toContain("Meintest du /mb-brief?");
  });
});

describe("/sources and /why", () => {
  it.each([
    ["sources SAP", "Das Betriebsergebnis von SAP stieg um 11 Prozent"],
    ["quellen sap", "Das Betriebsergebnis von SAP stieg um 11 Prozent"],
    ["sources SAP en", "Sources: SAP.DE · SAP SE"],
    ["why SAP", "Werbung: „Jetzt gratis herunterladen"],
    ["warum SAP", "Kein Punkt wurde verworfen."],
    ["sources Amazon", "ist kein Artikel gespeichert"],
    ["sources Amazn", "Meintest du Amazon.com Inc. (AMZN)"],
    ["why", "Zu welchem Wert? Schreibe zum Beispiel /why AMZN."],
  ])("%s", async (line, expected) => {
    const { text, audience } = await ask(line);
    expect(audience).toBe("only-you");
    expect(text).toContain(expected);
  });

  it("need no name where one instrument is watched", async () => {
    const { commands } = await openWorld({ articles: ARTICLES });
    const run = (name: string, words: readonly string[]) =>
      commands.run({ name, words, channel: CHANNEL, user: ADMIN }, SIGNAL);
    await run("watch", ["add", "SAP"]);
    expect(read((await run("sources", [])).messages)).toContain("Betriebsergebnis");
    await run("watch", ["add", "NVDA"]);
    expect(read((await run("sources", [])).messages)).toContain("/sources SAP.DE oder /sources NVDA");
  });
});

describe("the language of an answer", () => {
  it.each([
    ["the asker's, where it is known", "en", "en"],
    ["else the channel's", null, "de"],
  ] as const)("is %s", async (_what, language, expected) => {
    const { messages } = await ask("watch", {}, { ...READER, language });
    expect(messages[0]?.language).toBe(expected);
  });

  it("is the channel's where the whole channel reads it", async () => {
    const { commands } = await openWorld({ articles: ARTICLES });
    const english: CommandUser = { ...ADMIN, language: "en" };
    const run = (user: CommandUser, name: string, words: readonly string[]) =>
      commands.run({ name, words, channel: CHANNEL, user }, SIGNAL);
    await run(ADMIN, "settings", ["language", "de"]);
    await run(ADMIN, "watch", ["add", "NVDA"]);
    expect((await run(english, "brief", ["SAP"])).messages[0]?.language).toBe("de");
    expect((await run(english, "watch", ["add", "SAP"])).messages[0]?.language).toBe("de");
    expect((await run(english, "watch", ["list"])).messages[0]?.language).toBe("en");
  });
});

describe("completion", () => {
  it.each([
    ["amz", "AMZN"],
    ["deutsche ba", "DBK.DE"],
    ["US02313", "AMZN"],
  ])("of %s offers %s first", async (prefix, ticker) => {
    const { commands } = await openWorld();
    expect(commands.complete(prefix)[0]?.ticker).toBe(ticker);
  });

  it("offers at most 25", async () => {
    expect((await openWorld()).commands.complete("a")).toHaveLength(25);
  });

  it("takes well under the 50 ms a platform waits, once it has begun", async () => {
    const { commands } = await openWorld();
    commands.complete("a");
    const before = process.cpuUsage();
    for (const prefix of ["a", "am", "ama", "amaz", "d", "de", "deu", "s", "sa", "sap"])
      commands.complete(prefix);
    const { user } = process.cpuUsage(before);
    expect(user / 10).toBeLessThan(50_000);
  });
});

describe("the welcome", () => {
  it.each(["de", "en"] as const)("says how to begin, and offers the settings (%s)", async (language) => {
    const { commands } = await openWorld({ prefix: "mb-" });
    const message = commands.welcome(CHANNEL, language);
    expect(message.language).toBe(language);
    expect(message.fallback).toContain("/mb-brief AMZN");
    expect(message.actions.map(({ id }) => id)).toEqual(["settings"]);
  });
});
