import { fillPrompt } from "../briefs/prompt.ts";
import type { PromptTemplate } from "../domain/prompt.ts";
import type { LanguageModel, ModelFailure, ModelRequest } from "../ports/language-model.ts";
import { estimateTokens } from "./token-budget.ts";
import type { TokenBudget } from "./token-budget.ts";

/** A model, and what it may cost. */
export interface ModelAccess {
  readonly model: LanguageModel;
  readonly budget: TokenBudget;
}

export interface ModelQuestion extends Pick<ModelRequest, "schema" | "maxTokens"> {
  readonly prompt: PromptTemplate;
  /** What stands in the prompt's places. */
  readonly values: Readonly<Record<string, string>>;
}

export type ModelReply =
  | { readonly ok: true; readonly text: string; readonly tokens: number }
  | { readonly ok: false; readonly reason: ModelFailure };

/** Asks once, within the budget; what the question may cost is set aside before it is asked. */
export async function askModel(
  { model, budget }: ModelAccess,
  { prompt, values, schema, maxTokens }: ModelQuestion,
  signal: AbortSignal,
): Promise<ModelReply> {
  const { system, user } = fillPrompt(prompt, values);
  const taken = await budget.take(estimateTokens([system, user], maxTokens));
  if (typeof taken === "string") return { ok: false, reason: taken };
  const outcome = await model.complete({ system, user, schema, maxTokens }, signal);
  await taken.settle(outcome.ok ? outcome.tokens : 0);
  return outcome.ok ? outcome : { ok: false, reason: outcome.reason };
}
