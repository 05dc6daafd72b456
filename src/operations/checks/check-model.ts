import type { LanguageModel, ModelFailure } from "../../ports/language-model.ts";
import { fault, ok } from "../../domain/finding.ts";
import type { Finding } from "../../domain/finding.ts";

const QUESTION = {
  system: "You answer with JSON alone.",
  user: 'Answer {"ready":true}.',
  schema: {
    name: "ready",
    shape: {
      type: "object",
      additionalProperties: false,
      required: ["ready"],
      properties: { ready: { type: "boolean" } },
    },
  },
  maxTokens: 50,
} as const;

/** Asks the model something small, as a brief would ask it something large: with a schema. */
export async function checkModel(model: LanguageModel, signal: AbortSignal): Promise<Finding> {
  const start = performance.now();
  const outcome = await model.complete(QUESTION, signal);
  const ms = Math.round(performance.now() - start);
  if (!outcome.ok) return failed(outcome.reason, outcome.detail);
  if (!isObject(outcome.text)) return failed("nonsense", "no JSON");
  const { name } = model;
  return ok("model", `${name} antwortet (${ms} ms)`, `${name} answers (${ms} ms)`);
}

function isObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

const MENDS: Readonly<Record<ModelFailure, readonly [de: string, en: string]>> = {
  unreachable: [
    "ist nicht zu erreichen; OPENAI_BASE_URL prüfen, und ob der Dienst läuft",
    "cannot be reached; check OPENAI_BASE_URL, and that the service runs",
  ],
  slow: [
    "antwortet nicht rechtzeitig; model.timeout_seconds erhöhen oder ein schnelleres Modell nehmen",
    "does not answer in time; raise model.timeout_seconds or take a faster model",
  ],
  refused: [
    "lehnt ab; OPENAI_API_KEY und OPENAI_MODEL prüfen",
    "refuses; check OPENAI_API_KEY and OPENAI_MODEL",
  ],
  nonsense: [
    "antwortet nicht mit JSON nach Schema; ein Modell nehmen, das structured outputs kann",
    "does not answer with JSON by a schema; take a model that can do structured outputs",
  ],
  "over-budget": [
    "hat das Tagesbudget verbraucht; model.tokens_per_day erhöhen",
    "has used up the day's budget; raise model.tokens_per_day",
  ],
  "over-cap": [
    "würde mehr verbrauchen, als ein Brief darf; model.tokens_per_brief erhöhen",
    "would use more than one brief may; raise model.tokens_per_brief",
  ],
};

function failed(reason: ModelFailure, detail: string): Finding {
  const [de, en] = MENDS[reason];
  return fault("model", `das Modell ${de} (${detail})`, `the model ${en} (${detail})`);
}
