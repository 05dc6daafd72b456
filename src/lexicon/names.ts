import type { Language } from "../domain/language.ts";
import * as german from "./locales/de/names.ts";
import * as english from "./locales/en/names.ts";
import type { Names } from "./words.ts";

export type NameStyle = "full" | "short";

/** How a reader calls a metric ("revenue", "Umsatz"); null for a concept that has no name. */
export function metricName(concept: string, language: Language, style: NameStyle = "full"): string | null {
  return nameIn(NAMES[language].METRIC_NAMES, concept, style);
}

/** How a reader calls what is counted, in the plural ("jobs", "Stellen"); null for an unnamed concept. */
export function nounName(concept: string, language: Language): string | null {
  return nameIn(NAMES[language].NOUN_NAMES, concept, "short");
}

/** How a reader calls what a sum of money was for ("purchase", "Kauf"); null for an unnamed concept. */
export function eventName(concept: string, language: Language): string | null {
  return nameIn(NAMES[language].EVENT_NAMES, concept, "short");
}

const NAMES = { de: german, en: english } as const;

function nameIn(names: Names, concept: string, style: NameStyle): string | null {
  const name = names[concept];
  if (name === undefined) return null;
  return typeof name === "string" ? name : name[style];
}
