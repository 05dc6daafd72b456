import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOpenAiModel } from "../../src/models/openai-model.ts";
import type { ModelFailure } from "../../src/ports/language-model.ts";
import { startModelStandIn } from "../stand-ins/openai.ts";
import type { ModelBehavior, ModelStandIn } from "../stand-ins/openai.ts";

const REQUEST = {
  system: "You are an editor.",
  user: "S1: …",
  schema: { name: "brief", shape: { type: "object" } },
  maxTokens: 100,
};

describe("the model door", () => {
  let standIn: ModelStandIn;
  const ask = async (behavior: ModelBehavior, timeout = 5_000) => {
    standIn.behave(behavior);
    const model = createOpenAiModel({ baseUrl: standIn.url, apiKey: "none", model: "stand-in", timeout });
    return model.complete(REQUEST, new AbortController().signal);
  };

  beforeAll(async () => {
    standIn = await startModelStandIn();
  });
  afterAll(async () => {
    await standIn.close();
  });

  it("asks with a strict schema, temperature 0 and a seed, and returns the text with its cost", async () => {
    const outcome = await ask({ type: "answer", content: '{"bullets":[]}' });
    expect(outcome).toEqual({ ok: true, text: '{"bullets":[]}', tokens: 1000 });
    expect(standIn.requests.at(-1)).toMatchObject({
      model: "stand-in",
      temperature: 0,
      seed: 7,
      messages: [
        { role: "system", content: REQUEST.system },
        { role: "user", content: REQUEST.user },
      ],
      response_format: { type: "json_schema", json_schema: { strict: true } },
    });
  });

  it.each([
    { key: "sk-of-the-house", text: 'I was sent "Bearer [secret]"' },
    { key: "none", text: 'I was sent "Bearer none"' },
  ])("keeps the key $key out of what an endpoint repeats: $text", async ({ key, text }) => {
    standIn.behave({ type: "answer", content: `I was sent "Bearer ${key}"` });
    const model = createOpenAiModel({ baseUrl: standIn.url, apiKey: key, model: "stand-in", timeout: 5_000 });
    const outcome = await model.complete(REQUEST, new AbortController().signal);
    expect(outcome).toMatchObject({ ok: true, text });
  });

  it.each<{ behavior: ModelBehavior; reason: ModelFailure }>([
    { behavior: { type: "status", status: 429 }, reason: "refused" },
    { behavior: { type: "status", status: 401 }, reason: "refused" },
    { behavior: { type: "status", status: 500 }, reason: "unreachable" },
    { behavior: { type: "reset" }, reason: "unreachable" },
    { behavior: { type: "raw", body: "{not json" }, reason: "nonsense" },
    { behavior: { type: "raw", body: "{}" }, reason: "nonsense" },
    { behavior: { type: "raw", body: "null" }, reason: "nonsense" },
    { behavior: { type: "raw", body: '{"choices":[{}]}' }, reason: "nonsense" },
    { behavior: { type: "answer", content: "x".repeat(5_000_000) }, reason: "nonsense" },
  ])("calls $behavior.type $behavior.status «$reason»", async ({ behavior, reason }) => {
    const outcome = await ask(behavior);
    expect(outcome).toMatchObject({ ok: false, reason });
  });

  it.each<ModelBehavior>([{ type: "silence" }, { type: "drip" }])(
    "gives up on $type at its time limit, once, without a second try",
    async (behavior) => {
      const before = standIn.requests.length;
      const outcome = await ask(behavior, 300);
      expect(outcome).toMatchObject({ ok: false, reason: "slow" });
      expect(standIn.requests.length).toBe(before + 1);
    },
  );

  it("says that nobody answers when the endpoint is gone", async () => {
    const model = createOpenAiModel({
      baseUrl: "http://127.0.0.1:9/v1",
      apiKey: "none",
      model: "stand-in",
      timeout: 5_000,
    });
    const outcome = await model.complete(REQUEST, new AbortController().signal);
    expect(outcome).toMatchObject({ ok: false, reason: "unreachable" });
  });
});
