import type { ModelNote } from "../domain/brief.ts";
import type { ModelFailure } from "../ports/language-model.ts";

/** What a reader is told where the model failed. */
export function modelNote(reason: ModelFailure): ModelNote {
  return reason === "over-budget" ? { type: "over-budget" } : { type: "model-failed", reason };
}
