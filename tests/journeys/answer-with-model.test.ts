import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ModelSettings } from "../../src/settings/settings.ts";
import { modelSettings, startModelStandIn } from "../stand-ins/openai.ts";
import type { ModelBehavior, ModelStandIn } from "../stand-ins/openai.ts";
import { runInside } from "./inside.ts";
import { ROOT } from "./process.ts";

const SAMPLES = join(ROOT, "config", "samples");
const QUESTION = "Wie hoch sind die Kapitalausgaben von Amazon 2026?";

const sentence = (text: string): ModelBehavior => ({
  type: "answer",
  content: JSON.stringify({ answered: true, sentences: [{ text, evidence: ["S1"] }] }),
});

describe("an answer on the command line with a model", () => {
  let standIn: ModelStandIn;
  beforeAll(async () => {
    standIn = await startModelStandIn();
  });
  afterAll(async () => {
    await standIn.close();
  });

  async function answerWith(behavior: ModelBehavior, ...more: readonly string[]): Promise<string> {
    return answerOf(modelSettings(standIn), behavior, ...more);
  }

  async function answerOf(
    model: ModelSettings,
    behavior: ModelBehavior,
    ...more: readonly string[]
  ): Promise<string> {
    standIn.behave(behavior);
    const { code, out, err } = await runInside(["ask", QUESTION, "--articles", SAMPLES, ...more], { model });
    expect(err).toBe("");
    expect(code).toBe(0);
    return out;
  }

  it("is the model's own sentence when it is proven, with the figure's place in the article", async () => {
    const reply = (prompt: string): string => {
      const line = /^(?<id>S\d+): .*Kapitalausgaben von \{(?<figure>F\d+): /mu.exec(prompt)?.groups;
      const text = `Amazon stellt Kapitalausgaben von {${line?.["figure"] ?? ""}} in Aussicht`;
      return JSON.stringify({ answered: true, sentences: [{ text, evidence: [line?.["id"] ?? ""] }] });
    };
    const behavior: ModelBehavior = {
      type: "reply",
      reply: ({ messages }) => reply(messages.at(-1)?.content ?? ""),
    };
    const answer = JSON.parse(await answerWith(behavior, "--json")) as {
      readonly sentences: readonly { readonly text: string; readonly figures: readonly object[] }[];
    };
    expect(answer.sentences.map(({ text }) => text)).toEqual([
      "Amazon stellt Kapitalausgaben von 125 Mrd. US-Dollar in Aussicht",
    ]);
    expect(answer.sentences[0]?.figures[0]).toMatchObject({ value: 125_000_000_000, unit: "USD" });
    expect(await answerWith(behavior)).toContain("KI-generierter Text (stand-in)");
  });

  it.each<{ name: string; behavior: ModelBehavior; told: RegExp }>([
    {
      name: "invents digits",
      behavior: sentence("Amazon investiert 999 Milliarden Dollar"),
      told: /wörtlich/u,
    },
    { name: "names what is not there", behavior: sentence("Amazon nennt {F999}"), told: /wörtlich/u },
    { name: "is silent", behavior: { type: "silence" }, told: /zu langsam/u },
    { name: "answers in prose", behavior: { type: "answer", content: "Gern: 999." }, told: /unbrauchbar/u },
  ])("is the articles' own when the model $name", async ({ behavior, told }) => {
    const out = await answerWith(behavior);
    expect(out).toMatch(/125 Milliarden/u);
    expect(out).toMatch(told);
    expect(out).not.toContain("999");
  });

  it("is the articles' own when the day has no tokens left for questions, and says so", async () => {
    const model = { ...modelSettings(standIn), tokensPerDay: 200_000, tokensForQuestions: 0 };
    const out = await answerOf(model, sentence("Amazon nennt {F1}"));
    expect(out).toMatch(/125 Milliarden/u);
    expect(out).toMatch(/Tagesbudget|Budget/u);
    expect(out).not.toContain("KI-generiert");
  });
});
