import { join } from "node:path";
import { languageOf } from "../articles/language.ts";
import type { ChatModel } from "../answering/with-model.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Directory } from "../instruments/directory.ts";
import { isAdvice } from "../lexicon/unwelcome.ts";
import type { Clock } from "../ports/clock.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { TokenLedger } from "../ports/token-ledger.ts";
import { createModelSummarizer } from "../producing/model-summarizer.ts";
import { createModelAnswerer } from "../producing/model-answerer.ts";
import { createTokenBudget } from "../producing/token-budget.ts";
import { readPrompt } from "../settings/prompts.ts";
import type { ModelSettings } from "../settings/settings.ts";

export interface ModelSurroundings {
  /** The folder of the prompts. */
  readonly prompts: string;
  readonly directory: () => Directory;
  readonly clock: Clock;
  /** The model as it is to be asked: counted, in a bot. */
  readonly watch?: (model: LanguageModel) => LanguageModel;
  /** Where the day's tokens are counted. */
  readonly tokens: TokenLedger;
}

/** The configured model; its client is loaded only now. */
export async function openModel(
  settings: ModelSettings,
  { prompts: folder, directory, clock, tokens, watch = (model) => model }: ModelSurroundings,
): Promise<ChatModel> {
  const { baseUrl, apiKey, model: name, timeout, tokensPerDay, tokensPerBrief, secondJudge } = settings;
  const { createOpenAiModel } = await import("../models/openai-model.ts");
  const prompts = {
    brief: readPrompt(join(folder, "brief.md")),
    repair: readPrompt(join(folder, "repair.md")),
    ...(secondJudge ? { judge: readPrompt(join(folder, "judge.md")) } : {}),
  };
  const asked = {
    model: watch(createOpenAiModel({ baseUrl, apiKey: apiKey.reveal(), model: name, timeout })),
    budget: createTokenBudget(tokensPerDay, clock, tokens),
    checks: { languageOf, isAdvice },
    nameOf: (ticker: Ticker) => directory().get(ticker)?.name ?? ticker,
  };
  const { repair, judge = null } = prompts;
  const perDayForQuestions = least(tokensPerDay, settings.tokensForQuestions);
  const used = Object.values(prompts).map(({ id, version }) => `${id}@${version}`);
  return {
    summarizer: createModelSummarizer({ ...asked, prompts, tokensPerBrief }),
    version: [name, ...used].join(" "),
    answers: createModelAnswerer({
      ...asked,
      budget: createTokenBudget(perDayForQuestions, clock, tokens),
      prompt: readPrompt(join(folder, "answer.md")),
      repair,
      judge,
    }),
  };
}

/** Null is without limit. */
function least(one: number | null, other: number | null): number | null {
  const limit = Math.min(one ?? Infinity, other ?? Infinity);
  return limit === Infinity ? null : limit;
}
