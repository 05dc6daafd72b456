/** One question to a language model whose answer must be JSON of the given schema. */
export interface ModelRequest {
  readonly system: string;
  readonly user: string;
  readonly schema: { readonly name: string; readonly shape: Readonly<Record<string, unknown>> };
  /** The most the answer may cost. */
  readonly maxTokens: number;
}

/**
 * Why there is no answer: `slow` after the time limit, `refused` for 4xx, `nonsense` for what is no answer; `over-budget`
 * and `over-cap` where it was not asked, since the day's tokens are spent, or one text would cost too many.
 */
export type ModelFailure = "unreachable" | "slow" | "refused" | "nonsense" | "over-budget" | "over-cap";

export type ModelOutcome =
  | { readonly ok: true; readonly text: string; readonly tokens: number }
  | { readonly ok: false; readonly reason: ModelFailure; readonly detail: string };

/** Any OpenAI-compatible model. Its words are untrusted. */
export interface LanguageModel {
  /** The model's name, as the brief's context line shows it. */
  readonly name: string;
  complete(request: ModelRequest, signal: AbortSignal): Promise<ModelOutcome>;
}
