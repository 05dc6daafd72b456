import type { VerifiedBullet } from "../domain/brief.ts";
import type { Language } from "../domain/language.ts";
import type { Line } from "../domain/message.ts";
import { figuredInlines } from "./figured.ts";
import type { Footnotes } from "./footnotes.ts";
import { wordsIn } from "./wording/wording.ts";

/**
 * One bullet. Where its words are not in the reader's language, its label opens it, and the sentence follows as
 * the source has it, marked with the source's language.
 */
export function bulletLine(
  { label, body, bodyLanguage, evidence }: VerifiedBullet,
  language: Language,
  footnotes: Footnotes,
): Line {
  const foreign = bodyLanguage !== language;
  const mark = `${wordsIn(language).brief.original[bodyLanguage]}: `;
  return {
    style: "bullet",
    content: [
      ...(label === null ? [] : [...figuredInlines(label), { type: "text", text: " – " } as const]),
      ...(foreign ? [{ type: "emphasis", text: mark } as const] : []),
      ...figuredInlines(body),
      ...footnotes.mark(evidence),
    ],
  };
}
