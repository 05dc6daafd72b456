import type { Language } from "../domain/language.ts";
import { METRIC_NAMES as GERMAN_METRICS, NOUN_NAMES as GERMAN_NOUNS } from "./locales/de/names.ts";
import { METRIC_NAMES as ENGLISH_METRICS, NOUN_NAMES as ENGLISH_NOUNS } from "./locales/en/names.ts";
import type { Names } from "./words.ts";

export type NameStyle = "full" | "short";

/** How a reader calls a metric ("revenue", "Umsatz"); null for a concept that has no name. */
export function metricName(concept: string, language: Language, style: NameStyle = "full"): string | null {
  return nameIn(language === "de" ? GERMAN_METRICS : ENGLISH_METRICS, concept, style);
}

/** How a reader calls what is counted, in the plural ("jobs", "Stellen"); null for an unnamed concept. */
export function nounName(concept: string, language: Language): string | null {
  return nameIn(language === "de" ? GERMAN_NOUNS : ENGLISH_NOUNS, concept, "short");
}

function nameIn(names: Names, concept: string, style: NameStyle): string | null {
  const name = names[concept];
  if (name === undefined) return null;
  return typeof name === "string" ? name : name[style];
}
