import type { EarlierValue, VerifiedBullet } from "../domain/brief.ts";
import type { Language } from "../domain/language.ts";
import type { Inline, Line } from "../domain/message.ts";
import { formatFigure } from "../figures/format.ts";
import { metricName } from "../lexicon/names.ts";
import { figuredInlines } from "./figured.ts";
import type { Footnotes } from "./footnotes.ts";
import { wordsIn } from "./wording/wording.ts";

/**
 * One bullet. Where its words are not in the reader's language, its label opens it, and the sentence follows as
 * the source has it, marked with the source's language.
 */
export function bulletLine(
  { label, body, bodyLanguage, evidence, update, earlier = [] }: VerifiedBullet,
  language: Language,
  footnotes: Footnotes,
): Line {
  const foreign = bodyLanguage !== language;
  const mark = `${wordsIn(language).brief.original[bodyLanguage]}: `;
  return {
    style: "bullet",
    content: [
      ...(update === true ? [{ type: "emphasis", text: "Update: " } as const] : []),
      ...(label === null ? [] : [...figuredInlines(label), { type: "text", text: " – " } as const]),
      ...(foreign ? [{ type: "emphasis", text: mark } as const] : []),
      ...figuredInlines(body),
      ...footnotes.mark(evidence),
      ...earlier.flatMap((value) => earlierInlines(value, language, footnotes)),
    ],
  };
}

/** "(Kapex zuvor 125 Mrd. US-Dollar)", cited like the value it was before. */
function earlierInlines(
  { metric, figure, evidence }: EarlierValue,
  language: Language,
  footnotes: Footnotes,
): readonly Inline[] {
  const name = metricName(metric, language, "short");
  const before = language === "de" ? "zuvor" : "previously";
  return [
    { type: "text", text: ` (${name === null ? "" : `${name} `}${before} ` },
    { type: "strong", text: formatFigure(figure.figure, { locale: language, style: "short" }) },
    { type: "text", text: ")" },
    ...footnotes.mark([evidence]),
  ];
}
