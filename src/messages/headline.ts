import type { AnalyzedArticle } from "../domain/article.ts";
import type { Language } from "../domain/language.ts";
import { unwelcomeIn } from "../lexicon/unwelcome.ts";
import { WITHHOLDING_REASONS } from "./gate-reasons.ts";

/**
 * An article's headline where it is told. The gate asks of lines with a source whether they may be told, but cannot
 * know which of our own lines and headings quote one.
 */
export function headlineOf({ title }: Pick<AnalyzedArticle, "title">, language: Language): string {
  const code = unwelcomeIn(title);
  return code === null ? title : WITHHELD[language](WITHHOLDING_REASONS[code][language]);
}

const WITHHELD: Readonly<Record<Language, (reason: string) => string>> = {
  de: (reason) => `Überschrift zurückgehalten (${reason})`,
  en: (reason) => `Headline withheld (${reason})`,
};
