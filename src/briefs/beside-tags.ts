import type { Amount } from "../domain/figure.ts";
import { isQuantity, isRange } from "../domain/figure.ts";
import { LANGUAGES } from "../domain/language.ts";
import { extractFigures } from "../figures/extract.ts";

/** How a model refers to a figure of its prompt. */
export const TAG = /\{(?<id>F\d{1,4})\}/gu;

/** What the reader takes for a part of the figure: a dash for a minus, a letter for a scale, a tag for more digits. */
const GLUED = /(?:[-−–‐‑]\s*|[\p{L}\p{Sc}}]|\p{Sc}\s)\{F|\}\s?(?:[%‰]|\p{Sc})|\}\p{L}/u;

/** Stands for any figure; no unit, sign or scale is its own. */
const BARE = "7";

/**
 * Whether a sign, scale, currency or other unit is typed beside a tag. A figure is printed with its own: "-{F1}" and
 * "{F1} Mio." would print another one, which proof takes for the one it is bound to, since it leaves signs to the words
 * around and reads no further than a unit.
 */
export function dressesTag(typed: string): boolean {
  if (GLUED.test(typed)) return true;
  const bare = typed.replace(TAG, BARE);
  return LANGUAGES.some((locale) =>
    extractFigures(bare, { locale }).some(
      (figure) =>
        isQuantity(figure) && !figure.implied && !(figure.kind === "number" && isBare(figure.value)),
    ),
  );
}

function isBare(value: Amount): boolean {
  return isRange(value) ? value.every((end) => end === BARE) : value === BARE;
}
