import type { FiguredText } from "../domain/brief.ts";
import type { Language } from "../domain/language.ts";
import type { ReadSentence } from "./read-sentence.ts";

export function labelFor(_source: ReadSentence, _language: Language): FiguredText | null {
  return null;
}
