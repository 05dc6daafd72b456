import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from "openai";
import type { LanguageModel, ModelFailure, ModelOutcome, ModelRequest } from "../ports/language-model.ts";
import { AnswerTooLargeError, fetchAtMost } from "./bounded-fetch.ts";

export interface OpenAiModelOptions {
  /** Any OpenAI-compatible endpoint: OpenAI, Ollama, vLLM, LM Studio. */
  readonly baseUrl: string;
  /** Local endpoints take any text. */
  readonly apiKey: string;
  readonly model: string;
  /** For the whole answer, in milliseconds. */
  readonly timeout: number;
}

/** A brief's answer is a few kilobytes; more is no answer. */
const MAX_ANSWER_BYTES = 1_000_000;

/** Chat Completions with a strict JSON schema; no retries, since the extractive way is always at hand. */
export function createOpenAiModel(options: OpenAiModelOptions): LanguageModel {
  const client = new OpenAI({
    baseURL: options.baseUrl,
    apiKey: options.apiKey,
    maxRetries: 0,
    timeout: options.timeout,
    fetch: fetchAtMost(MAX_ANSWER_BYTES),
  });
  return {
    name: options.model,
    async complete(request, signal) {
      // The client's own timeout ends when the headers arrive; a body that drips needs a bound as well.
      const deadline = AbortSignal.timeout(options.timeout);
      try {
        const answer = await client.chat.completions.create(body(options.model, request), {
          signal: AbortSignal.any([signal, deadline]),
        });
        return read(answer, options);
      } catch (error) {
        return { ok: false, reason: deadline.aborted ? "slow" : reasonOf(error), detail: describe(error) };
      }
    },
  };
}

function body(model: string, request: ModelRequest): OpenAI.ChatCompletionCreateParamsNonStreaming {
  return {
    model,
    temperature: 0,
    // Deprecated at OpenAI; the endpoints people run themselves know nothing newer.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    seed: 7,
    max_completion_tokens: request.maxTokens,
    messages: [
      { role: "system", content: request.system },
      { role: "user", content: request.user },
    ],
    response_format: {
      type: "json_schema",
      json_schema: { name: request.schema.name, strict: true, schema: { ...request.schema.shape } },
    },
  };
}

/** The type says there is a choice; an endpoint that only claims to be compatible may think otherwise. */
function read(
  answer: Partial<OpenAI.ChatCompletion>,
  { apiKey }: Pick<OpenAiModelOptions, "apiKey">,
): ModelOutcome {
  const text = answer.choices?.[0]?.message.content;
  if (typeof text !== "string") return { ok: false, reason: "nonsense", detail: "the answer has no text" };
  return { ok: true, text: withoutKey(text, apiKey), tokens: answer.usage?.total_tokens ?? 0 };
}

/** A shorter key is none, only what stands where one is asked for. */
const SHORTEST_KEY = 6;

/** What an endpoint answers is kept and shown: one that repeats all it was sent would have the key kept as well. */
function withoutKey(text: string, apiKey: string): string {
  return apiKey.length < SHORTEST_KEY ? text : text.replaceAll(apiKey, "[secret]");
}

function reasonOf(error: unknown): ModelFailure {
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError) return "slow";
  if (error instanceof AnswerTooLargeError) return "nonsense";
  if (error instanceof APIConnectionError) {
    return error.cause instanceof AnswerTooLargeError ? "nonsense" : "unreachable";
  }
  if (error instanceof APIError) {
    return typeof error.status === "number" && error.status < 500 ? "refused" : "unreachable";
  }
  return error instanceof SyntaxError || error instanceof TypeError ? "nonsense" : "unreachable";
}

/** The kind of failure alone: an endpoint's own words may hold keys or article text. */
function describe(error: unknown): string {
  if (error instanceof APIError && typeof error.status === "number") return `HTTP ${error.status}`;
  return error instanceof Error ? error.name : "unknown failure";
}
