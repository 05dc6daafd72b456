import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { modelSettings, startModelStandIn } from "../stand-ins/openai.ts";
import type { ModelBehavior, ModelStandIn } from "../stand-ins/openai.ts";
import { runInside } from "./inside.ts";
import { ROOT } from "./process.ts";
import type { BriefJson } from "./brief-json.ts";
import { unprovenFigures } from "./brief-json.ts";

const SAMPLES = join(ROOT, "config", "samples");

const bullets = (...said: readonly { text: string; evidence: readonly string[] }[]): ModelBehavior => ({
  type: "answer",
  content: JSON.stringify({ bullets: said }),
});

describe("a brief with a model that misbehaves", () => {
  let standIn: ModelStandIn;
  beforeAll(async () => {
    standIn = await startModelStandIn();
  });
  afterAll(async () => {
    await standIn.close();
  });

  async function briefWith(behavior: ModelBehavior): Promise<BriefJson> {
    standIn.behave(behavior);
    const model = modelSettings(standIn);
    const argv = ["brief", "AMZN", "--lang", "de", "--articles", SAMPLES, "--json"];
    const { code, out, err } = await runInside(argv, { model });
    expect(err).toBe("");
    expect(code).toBe(0);
    return JSON.parse(out) as BriefJson;
  }

  it.each<{ name: string; behavior: ModelBehavior }>([
    {
      name: "invents digits",
      behavior: bullets({ text: "Amazon investiert 999 Milliarden Dollar.", evidence: ["S1"] }),
    },
    {
      name: "invents figures in words",
      behavior: bullets({ text: "Amazon streicht zwanzigtausend Stellen.", evidence: ["S2"] }),
    },
    {
      name: "names figures that do not exist",
      behavior: bullets({ text: "Amazon streicht {F9999} Stellen.", evidence: ["S1"] }),
    },
    {
      name: "names sentences that do not exist",
      behavior: bullets({ text: "Amazon streicht {F1} Stellen.", evidence: ["S9999"] }),
    },
    {
      name: "turns a figure's role",
      behavior: bullets({ text: "Der Nettogewinn von Amazon sank um {F1}.", evidence: ["S1"] }),
    },
    { name: "says nothing", behavior: bullets() },
    {
      name: "says the same without end",
      behavior: bullets(...Array.from({ length: 500 }, () => ({ text: "{F1}", evidence: ["S1"] }))),
    },
    { name: "answers in broken JSON", behavior: { type: "answer", content: '{"bullets":[{"text":"' } },
    { name: "answers in prose", behavior: { type: "answer", content: "Gern! Hier ist Ihr Brief." } },
    { name: "answers with another shape", behavior: { type: "answer", content: '{"bullets":"none"}' } },
    { name: "is over its rate", behavior: { type: "status", status: 429 } },
    { name: "has a fault of its own", behavior: { type: "status", status: 500 } },
    { name: "is silent", behavior: { type: "silence" } },
    { name: "drips without end", behavior: { type: "drip" } },
    { name: "hangs up", behavior: { type: "reset" } },
    { name: "answers 5 MB", behavior: { type: "answer", content: "x".repeat(5_000_000) } },
  ])("is still a proven brief when the model $name", async ({ behavior }) => {
    const brief = await briefWith(behavior);
    expect(brief.bullets.length).toBeGreaterThanOrEqual(3);
    expect(unprovenFigures(brief)).toEqual([]);
    expect(brief.bullets.map(({ text }) => text).join("\n")).not.toMatch(/999|zwanzigtausend/u);
  });

  it.each<{ reason: string; behavior: ModelBehavior }>([
    { reason: "refused", behavior: { type: "status", status: 429 } },
    { reason: "unreachable", behavior: { type: "status", status: 500 } },
    { reason: "slow", behavior: { type: "silence" } },
    { reason: "nonsense", behavior: { type: "answer", content: "{" } },
  ])("says in one line that the model failed: $reason", async ({ reason, behavior }) => {
    const { notes, authorship } = await briefWith(behavior);
    expect(notes).toEqual([{ type: "model-failed", reason }]);
    expect(authorship.type).toBe("extractive");
  });

  it("tells a bullet once that the model offers twice, and again as a repair", async () => {
    const said = { text: "Amazon nennt Kapitalausgaben von {F9}.", evidence: ["S9"] };
    const { bullets: shown } = await briefWith(
      bullets(said, said, { text: "Amazon erwartet 999.", evidence: ["S1"] }),
    );
    const texts = shown.map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith("Amazon nennt Kapitalausgaben"))).toHaveLength(1);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(3);
  });

  it("shows the model's own bullets when they are proven", async () => {
    standIn.behave({ type: "silence" });
    const brief = await briefWith({
      type: "reply",
      reply: ({ messages }) => firstTagged(messages.at(-1)?.content ?? ""),
    });
    expect(brief.authorship).toMatchObject({ type: "model", model: "stand-in", prompt: "brief@1" });
    expect(brief.notes).toEqual([]);
    expect(unprovenFigures(brief)).toEqual([]);
  });
});

/** Cites the first sentence that has a figure, word for word. */
function firstTagged(prompt: string): string {
  const line = /^(?<id>S\d+): (?<text>.*\{F\d+: .*)$/mu.exec(prompt)?.groups;
  const text = (line?.["text"] ?? "").replace(/\{(?<id>F\d+): [^}]*\}/gu, "{$<id>}");
  return JSON.stringify({ bullets: [{ text, evidence: [line?.["id"] ?? ""] }] });
}
