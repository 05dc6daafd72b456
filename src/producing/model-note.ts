import type { ModelNote } from "../domain/brief.ts";
import type { ModelFailure } from "../ports/language-model.ts";

/** What a reader is told where the model failed. */
export function modelNote(reason: ModelFailure): ModelNote {
  return reason === "over-budget" || reason === "over-cap"
    ? { type: reason }
    : { type: "model-failed", reason };
}
