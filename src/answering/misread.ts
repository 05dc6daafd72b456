import type { Language } from "../domain/language.ts";
import { textAt } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { MISREADINGS } from "./locales/misreadings.ts";

/** The concepts a question names, without those that its words do not mean there: "im Minus" asks for no loss. */
export function withoutMisread(
  mentions: readonly Mention[],
  text: string,
  language: Language,
): readonly Mention[] {
  const asked = MISREADINGS[language].filter(({ where }) => where.test(text));
  return mentions.filter(({ concept, span }) => {
    const words = textAt(text, span);
    return !asked.some(({ concepts, said }) => concepts.includes(concept.key) && said.test(words));
  });
}
