import type { Language } from "../../domain/language.ts";

/** How the desk calls what a role can be, in both languages; ids as the lexicon and the verifier have them. */
export const VALUES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  up: { de: "gestiegen", en: "up" },
  down: { de: "gesunken", en: "down" },
  unchanged: { de: "unverändert", en: "unchanged" },
  by: { de: "um diesen Wert", en: "by this value" },
  to: { de: "auf diesen Wert", en: "to this value" },
  from: { de: "von diesem Wert", en: "from this value" },
  fact: { de: "als Tatsache", en: "as a fact" },
  planned: { de: "geplant", en: "planned" },
  expected: { de: "erwartet", en: "expected" },
  possible: { de: "möglich", en: "possible" },
  talks: { de: "in Gesprächen", en: "in talks" },
  reported: { de: "laut Berichten", en: "reportedly" },
  denied: { de: "dementiert", en: "denied" },
  actual: { de: "tatsächlicher Wert", en: "actual value" },
  guidance: { de: "Prognose des Unternehmens", en: "the company's guidance" },
  consensus: { de: "Konsens der Analysten", en: "analysts' consensus" },
  yes: { de: "ja", en: "yes" },
  "per-share": { de: "je Aktie", en: "per share" },
  "per-year": { de: "pro Jahr", en: "per year" },
  "per-quarter": { de: "pro Quartal", en: "per quarter" },
  "per-month": { de: "pro Monat", en: "per month" },
  "per-week": { de: "pro Woche", en: "per week" },
  "per-day": { de: "pro Tag", en: "per day" },
  total: { de: "insgesamt", en: "in total" },
  quarterly: { de: "im Quartal", en: "in the quarter" },
  "half-yearly": { de: "im Halbjahr", en: "in the half-year" },
  "nine-months": { de: "in neun Monaten", en: "in nine months" },
  "eight-months": { de: "in acht Monaten", en: "in eight months" },
  "first-week": { de: "in der ersten Woche", en: "in the first week" },
  "first-month": { de: "im ersten Monat", en: "in the first month" },
  "full-year": { de: "im ganzen Jahr", en: "in the full year" },
  "annual-period": { de: "im Jahr", en: "in the year" },
  adjusted: { de: "bereinigt", en: "adjusted" },
  organic: { de: "organisch", en: "organic" },
  net: { de: "netto", en: "net" },
  gross: { de: "brutto", en: "gross" },
  core: { de: "Kernbereich", en: "core" },
  "one-off": { de: "einmalig", en: "one-off" },
  "new-units": { de: "neu", en: "new" },
  listed: { de: "börsennotiert", en: "listed" },
  global: { de: "weltweit", en: "worldwide" },
  "previous-year": { de: "im Vorjahr", en: "in the previous year" },
  "previous-quarter": { de: "im Vorquartal", en: "in the previous quarter" },
  "previous-month": { de: "im Vormonat", en: "in the previous month" },
  "previous-week": { de: "in der Vorwoche", en: "in the previous week" },
  "previous-day": { de: "am Vortag", en: "on the previous day" },
  "previous-close": { de: "beim vorigen Schluss", en: "at the previous close" },
  "year-to-date": { de: "seit Jahresbeginn", en: "this year so far" },
  "year-end": { de: "zum Jahresende", en: "at the end of the year" },
  midyear: { de: "zur Jahresmitte", en: "in the middle of the year" },
  previous: { de: "zuvor", en: "before" },
  now: { de: "jetzt", en: "now" },
  today: { de: "heute", en: "today" },
  yesterday: { de: "gestern", en: "yesterday" },
  tomorrow: { de: "morgen", en: "tomorrow" },
  "next-year": { de: "im nächsten Jahr", en: "next year" },
  "this-year": { de: "in diesem Jahr", en: "this year" },
};

/** "2025-Q3", "--Q4" and "2025-H1" as a reader writes them; a year or a day stays as it is. */
export function periodText(period: string, language: Language): string {
  const known = VALUES[period]?.[language];
  if (known !== undefined) return known;
  const { year, part, number } =
    /^(?<year>\d{4}|-)-(?<part>[QH])(?<number>[1-4])$/u.exec(period)?.groups ?? {};
  if (year === undefined || number === undefined) return period;
  const name =
    part === "Q"
      ? { de: `${number}. Quartal`, en: `Q${number}` }[language]
      : { de: `${number}. Halbjahr`, en: `H${number}` }[language];
  return year === "-" ? name : `${name} ${year}`;
}
