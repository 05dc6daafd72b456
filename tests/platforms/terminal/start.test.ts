import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createIds } from "../../../src/operations/ids.ts";
import type { TerminalDependencies } from "../../../src/platforms/terminal/start.ts";
import { startTerminal } from "../../../src/platforms/terminal/start.ts";
import { NVIDIA_EN, SAP_DE } from "../../commands/articles.ts";
import { NOW, openWorld } from "../../commands/world.ts";

const GREETINGS = [
  { language: "de", watchlist: ["SAP.DE", "NVDA"] },
  { language: "en", watchlist: ["Nvidia"] },
] as const;

/** A conversation from start to end: the lines that are piped in, and all that is written. */
async function converse(lines: readonly string[], rest: Partial<TerminalDependencies> = {}) {
  const world = await openWorld({ articles: [SAP_DE, NVIDIA_EN] });
  const input = new PassThrough();
  const out = new PassThrough();
  let written = "";
  out.on("data", (chunk: Buffer) => {
    written += chunk.toString();
  });
  const terminal = await startTerminal({
    commands: world.commands,
    ids: createIds({ now: () => NOW }),
    input,
    out,
    greetings: [],
    language: "de",
    ...rest,
  });
  input.end(lines.map((line) => `${line}\n`).join(""));
  await terminal.finished;
  return { world, written: written.replaceAll(/\s+/gu, " "), terminal };
}

function titles(written: string): readonly string[] {
  return [...written.matchAll(/(?<title>[A-Z.]+ · [^·=]+ · [^·=]+?) ={4,}/gu)].map((match) => match[1] ?? "");
}

describe("the terminal as a chat platform", () => {
  it("posts the greetings' briefs, each in its language, and ends with its input", async () => {
    const { written } = await converse([], { greetings: GREETINGS });
    expect(titles(written)).toEqual([
      "SAP.DE · SAP SE · 29. Januar 2026",
      "NVDA · NVIDIA Corp. · 29. Januar 2026",
      "NVDA · NVIDIA Corp. · Jan 29, 2026",
    ]);
  });

  it("answers every line it is given, in order", async () => {
    const { written } = await converse(["/brief SAP", "/watch add SAP.DE", "/help", "frobnicate"]);
    const places = [
      "SAP.DE · SAP SE",
      "Neu beobachtet: SAP SE (SAP.DE).",
      "Befehle",
      "„frobnicate“ ist kein Befehl.",
    ];
    const found = places.map((text) => written.indexOf(text));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found.every((at) => at >= 0)).toBe(true);
  });

  it.each(["brief SAP", "/brief SAP", "BRIEF sap", "  brief   SAP  "])(
    "needs no slash: '%s'",
    async (line) => {
      expect(titles((await converse([line])).written)).toEqual(["SAP.DE · SAP SE · 29. Januar 2026"]);
    },
  );

  it("says nothing to an empty line", async () => {
    expect((await converse(["", "   "])).written).toBe("");
  });

  it.each(["quit", "/quit", "exit", "ende"])("ends at %s, whatever follows", async (line) => {
    expect((await converse([line, "brief SAP"])).written).toBe("");
  });

  it("takes a last line that has no end", async () => {
    const input = new PassThrough();
    const running = converse([], { input });
    input.end("brief SAP");
    expect(titles((await running).written)).toHaveLength(1);
  });

  it("knows the buttons of the last brief by their labels", async () => {
    const { written } = await converse(["brief SAP", "Quellen", "in english", "why?"]);
    expect(written).toContain("Quellen: SAP.DE · SAP SE");
    expect(written).toContain("SAP.DE · SAP SE · Jan 29, 2026");
    expect(written).toContain("Why this brief reads as it does: SAP.DE · SAP SE");
  });

  it.each([
    ["2 Es waren 12 Prozent.", "Die Meldung ist gespeichert.", 1],
    ["2", "Die Meldung ist gespeichert.", 1],
    ["7 gibt es nicht", "Wähle einen Punkt des Briefs.", 0],
    ["brief SAP", "SAP.DE · SAP SE", 0],
  ])("takes a report by the bullet's number: %s", async (line, expected, count) => {
    const { written, world } = await converse(["brief SAP", "zahl falsch?", line]);
    expect(written.slice(written.indexOf("Schreibe die Nummer"))).toContain(expected);
    expect(await world.store.reports.count()).toBe(count);
  });

  it("asks again for a number that was none, and takes the next", async () => {
    const { world } = await converse(["brief SAP", "zahl falsch?", "7 gibt es nicht", "2 aber die"]);
    expect(await world.store.reports.count()).toBe(1);
  });

  it("ends when nobody reads any more", async () => {
    const out = new PassThrough();
    out.destroy();
    await converse(["brief SAP", "brief SAP"], { out });
  });

  it("gives the answer under way before it stops", async () => {
    const { commands } = await openWorld({ articles: [SAP_DE] });
    const out = new PassThrough();
    const ids = createIds({ now: () => NOW });
    const input = new PassThrough();
    const terminal = await startTerminal({ commands, ids, input, out, greetings: GREETINGS, language: "de" });
    await terminal.stop();
    expect(String(out.read())).toContain("SAP.DE · SAP SE");
  });
});

describe("a person at the terminal", () => {
  it("is told how to begin, and gets a prompt, buttons and completion", async () => {
    const { commands } = await openWorld({ articles: [SAP_DE] });
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const out = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    let written = "";
    out.on("data", (chunk: Buffer) => {
      written += chunk.toString();
    });
    const ids = createIds({ now: () => NOW });
    const terminal = await startTerminal({ commands, ids, input, out, greetings: [], language: "de" });
    input.write("brief AMZ");
    input.write("\t");
    input.write("\r");
    await expect.poll(() => written).toContain("brief AMZN");
    input.write("brief SAP\r");
    await expect.poll(() => written).toContain("[Zahl\u00a0falsch?]");
    input.write("\u0003");
    await terminal.finished;
    expect(written).toContain("Alle Befehle zeigt hilfe");
    expect(written).toContain("marktbrief> ");
  });
});
