import type { Figure } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { DE } from "./locales/de/locale.ts";
import { EN } from "./locales/en/locale.ts";
import { plainSigns } from "./plain-signs.ts";
import { propose } from "./propose.ts";
import { finish } from "./finish.ts";
import { readDay } from "./readers/dates/calendar.ts";
import { refine } from "./refine.ts";

const LOCALES = { de: DE, en: EN } as const;

/** The language of the text, and the day it appeared on, against which open and relative dates are completed. */
export interface ExtractOptions {
  readonly locale: Language;
  /** YYYY-MM-DD; without it "gestern" is no figure and "5. Februar" stays partial. */
  readonly publishedOn?: string;
}

/**
 * Every figure of a text in written order: money, percent, points, multiples, counts, dates and periods. Spans are
 * UTF-16 offsets into the text, never overlap, and leave the qualifier outside. Never throws; time is linear.
 */
export function extractFigures(text: string, { locale, publishedOn }: ExtractOptions): readonly Figure[] {
  const source = { text: plainSigns(text), locale: LOCALES[locale] };
  const published = publishedOn === undefined ? null : (readDay(publishedOn) ?? null);
  return finish(text, refine(source, propose(source, published)));
}
