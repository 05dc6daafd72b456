import { describe, expect, it } from "vitest";
import { answerJson } from "../../src/command-line/answer-json.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { EMPTY_ANSWER } from "../messages/empty-answer.ts";

describe("an answer as JSON", () => {
  it.each<[string, Partial<Answer>, object]>([
    ["the model that took part", { model: "stand-in" }, { model: "stand-in" }],
    [
      "why a model failed",
      { note: { type: "model-failed", reason: "slow" } },
      { note: { type: "model-failed", reason: "slow" } },
    ],
    ["that its budget is spent", { note: { type: "over-budget" } }, { note: { type: "over-budget" } }],
    ["neither where none is configured", {}, {}],
  ])("tells %s", (_what, answer, told) => {
    expect(answerJson({ ...EMPTY_ANSWER, ...answer })).toEqual({
      answered: false,
      sentences: [],
      reason: "not-in-sources",
      ...told,
    });
  });
});
