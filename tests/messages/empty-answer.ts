import type { Answer } from "../../src/domain/answer.ts";

/** That the articles do not say it, and nothing beside. */
export const EMPTY_ANSWER: Answer = {
  language: "en",
  refusal: "not-in-sources",
  sentences: [],
  conflicts: [],
  nearest: null,
  tickers: [],
  articles: [],
  model: null,
  note: null,
};
