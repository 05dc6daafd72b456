import type { Moment } from "../../../../src/domain/figure.ts";
import type { Language } from "../../../../src/domain/language.ts";
import { DE_DATES } from "../../../../src/figures/locales/de/dates.ts";
import { EN_DATES } from "../../../../src/figures/locales/en/dates.ts";
import { readDay } from "../../../../src/figures/readers/dates/calendar.ts";
import { momentAt } from "../../../../src/figures/readers/dates/moment.ts";

const WORDS = { de: DE_DATES, en: EN_DATES };
const TOKEN = /[\p{L}\p{M}]+|\d+/gu;

/** All moments of a text as the date reader alone gives them, offered every word and every run of digits. */
export function momentsIn(text: string, language: Language, published?: string): readonly Moment[] {
  const day = (published === undefined ? undefined : readDay(published)) ?? null;
  const moments: Moment[] = [];
  let end = 0;
  for (const { index } of text.matchAll(TOKEN)) {
    const moment = index < end ? undefined : momentAt({ text, words: WORDS[language] }, index, day);
    if (!moment) continue;
    moments.push(moment);
    end = moment.span.end;
  }
  return moments;
}
