import { wordTable } from "../words/table.ts";
import type { ChoicesForm } from "./choices.ts";

/** A setting people name: its field, and the form it stands in. A whole form where `field` is null. */
export interface NamedSetting {
  readonly field: string | null;
  readonly form: ChoicesForm;
}

/** What people call the settings, in both languages, by form and field. */
const NAMES: Readonly<Record<ChoicesForm, Readonly<Record<string, readonly string[]>>>> = {
  settings: {
    language: ["language", "lang", "sprache"],
    zone: ["zone", "timezone", "zeitzone"],
    editors: ["editors", "rights", "ändern", "aendern", "rechte"],
    reports: ["reports", "meldungen"],
  },
  schedule: {
    times: ["times", "zeiten", "time", "zeit", "uhrzeit", "uhrzeiten", "schedule", "zeitplan"],
    days: ["days", "tage", "wochentage"],
    moments: ["exchange", "börse", "boerse", "exchanges"],
    late: ["late", "verspätung", "verspaetung"],
    quiet: ["quiet", "stille"],
  },
  content: {
    "": ["content", "inhalt", "filter", "mute", "stumm"],
    "muted-sources": ["sources", "quellen", "source", "quelle"],
    "muted-words": ["keywords", "stichwörter", "stichwoerter", "keyword", "stichwort", "words", "wörter"],
    pause: ["pause", "pausieren", "paused"],
    ping: ["call", "rufen", "ping", "group", "gruppe", "role", "rolle", "mention"],
    corrections: ["corrections", "korrekturen", "correction", "korrektur"],
  },
};

const SETTINGS = wordTable(
  Object.fromEntries(
    (Object.keys(NAMES) as readonly ChoicesForm[]).flatMap((form) =>
      Object.entries(NAMES[form]).flatMap(([field, names]) =>
        names.map((name) => [name, { form, field: field === "" ? null : field }] as const),
      ),
    ),
  ),
);

/** Null for what is none. */
export function settingNamed(typed: string): NamedSetting | null {
  return SETTINGS.get(typed.toLowerCase()) ?? null;
}

export const SETTING_NAMES: readonly string[] = [...SETTINGS.keys()];
