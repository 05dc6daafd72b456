import { expect, it } from "vitest";
import { createPassingTokens, createTokenBudget } from "../../src/producing/token-budget.ts";

const CLOCK = { now: () => "2026-11-24T09:00:00.000Z" };

it("leaves briefs their part of the day when questions have used up theirs", async () => {
  const tokens = createPassingTokens();
  const briefs = createTokenBudget(1_000, CLOCK, tokens);
  const questions = createTokenBudget(400, CLOCK, tokens);
  const asked = Array.from({ length: 10 }, () => questions.take(200));
  expect((await Promise.all(asked)).filter((taken) => taken === "over-budget")).toHaveLength(8);
  expect(await tokens.spent("2026-11-24")).toBe(400);
  expect(await briefs.take(500)).not.toBe("over-budget");
  expect(await questions.take(1)).toBe("over-budget");
});
