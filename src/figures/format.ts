import type { Figure, Quantity } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { formatMoment } from "./format/moment.ts";
import { formatQuantity } from "./format/quantity.ts";
import type { FormatStyle, FormatWords } from "./format/words.ts";
import { DE_FORMAT } from "./locales/de/format.ts";
import { EN_FORMAT } from "./locales/en/format.ts";

export interface FormatOptions {
  readonly locale: Language;
  readonly style: FormatStyle;
  /** The reader's day, YYYY-MM-DD: a year that was not stated is printed when it is another one. */
  readonly asOf?: string;
}

const WORDS: Readonly<Record<Language, FormatWords>> = { de: DE_FORMAT, en: EN_FORMAT };

/**
 * A figure in the reader's language, qualifier included: "bis zu 50 Mrd. US-Dollar", "up to $50bn", "0,3 Prozentpunkte",
 * "Feb 5", "4. Quartal 2025". No stated digit is lost ("1,20 %"), none is added. The noun of a count is left to the
 * caller. `extractFigures` reads the same figure again, but for a stated US dollar in English ("$" states no country)
 * and whole thousands, whose zeros are written out.
 */
export function formatFigure(figure: Figure, { locale, style, asOf }: FormatOptions): string {
  const words = WORDS[locale];
  return isMoment(figure)
    ? formatMoment(figure, { words, style, asOf: asOf ?? null })
    : qualified(figure, formatQuantity(figure, words, style), words);
}

function qualified({ qualifier }: Quantity, printed: string, words: FormatWords): string {
  return qualifier === null ? printed : `${words.qualifiers[qualifier]} ${printed}`;
}
