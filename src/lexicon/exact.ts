import type { Language } from "../domain/language.ts";
import { EXACT_METRICS as GERMAN } from "./locales/de/exact.ts";
import { EXACT_METRICS as ENGLISH } from "./locales/en/exact.ts";
import type { Words } from "./words.ts";

/**
 * How exactly words name a metric: whole ("revenue"), or narrowed by what stands before it in one compound
 * ("Clouderlöse" is revenue, narrowed to "Cloud"). Null where the words may mean something else.
 */
export function exactName(
  metric: string,
  words: string,
  language: Language,
): { readonly narrowedTo: string | null } | null {
  const written = words.toLowerCase();
  const names = NAMES[language].get(metric) ?? [];
  if (names.includes(written)) return { narrowedTo: null };
  const head = language === "de" ? names.find((name) => written.endsWith(name)) : undefined;
  if (head === undefined) return null;
  const first = words.slice(0, words.length - head.length).replace(/-$/u, "");
  return { narrowedTo: WHOLE.test(first) ? null : first.replace(/(?<=\p{Ll}{4})s$/u, "") };
}

/** First parts of a compound that leave the metric what it is. */
const WHOLE =
  /^(?:Konzern|Gruppen|Gesamt|Jahres|Quartals|Halbjahres|Netto|Rekord|Monats|Neunmonats|Vorjahres)(?:s|en)?$/u;

const NAMES = { de: listed(GERMAN), en: listed(ENGLISH) } as const satisfies Record<Language, unknown>;

/** Longest first, so that "umsatzerlöse" is met before "erlöse". */
function listed(words: Words): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(words).map(([metric, names]) => [
      metric,
      names
        .toLowerCase()
        .split(", ")
        .sort((a, b) => b.length - a.length),
    ]),
  );
}
