import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure, Moment, Quantity } from "../../src/domain/figure.ts";
import { isMoment, isQuantity } from "../../src/domain/figure.ts";
import type { Language } from "../../src/domain/language.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import { formatFigure } from "../../src/figures/format.ts";
import type { FormatStyle } from "../../src/figures/format/words.ts";
import { times } from "../length.ts";
import { moments, quantities } from "./random-figures.ts";

/** The same figures every time; together, at whole length, more than a hundred thousand. */
const SEED = 20_260_205;
const QUANTITIES = times(21_000);
const MOMENTS = times(5_000);

const WAYS: readonly (readonly [Language, FormatStyle])[] = [
  ["de", "short"],
  ["de", "long"],
  ["en", "short"],
  ["en", "long"],
];

describe.each(WAYS)("what is printed in %s, %s,", (locale, style) => {
  it("is read as the quantity it was", () => {
    fc.assert(
      fc.property(quantities(), fc.constantFrom(...CARRIERS[locale]), (figure, [before, behind]) => {
        const printed = formatFigure(figure, { locale, style });
        const noun = figure.kind === "number" ? ` ${NOUNS[locale]}` : "";
        const [read, ...others] = extractFigures(`${before}${printed}${noun}${behind}`, { locale });
        expect(others).toEqual([]);
        expect(read && isQuantity(read) && seen(read)).toEqual(expected(figure, locale));
        expect(read && printed.endsWith(read.surface + printedPer(figure, printed))).toBe(true);
      }),
      { seed: SEED, numRuns: QUANTITIES },
    );
  });

  it("is read as the date or period it was", () => {
    fc.assert(
      fc.property(moments(), (figure) => {
        const printed = formatFigure(figure, { locale, style });
        const text = `${leadOf(figure, locale)}${printed}`;
        const [read, ...others] = extractFigures(text, { locale });
        expect(others).toEqual([]);
        expect(read && isMoment(read) && told(read)).toEqual(told(figure));
        expect(read?.span.end).toBe(text.length);
      }),
      { seed: SEED, numRuns: MOMENTS },
    );
  });
});

const CARRIERS: Readonly<Record<Language, readonly (readonly [before: string, behind: string])[]>> = {
  de: [
    ["", ""],
    ["Es waren ", ", hieß es."],
    ["Plan: ", ""],
    ["Orbico nennt ", " als Ziel."],
    ["(", ")"],
  ],
  en: [
    ["", ""],
    ["It was ", ", they said."],
    ["Plan: ", ""],
    ["Orbico names ", " as its goal."],
    ["(", ")"],
  ],
};

const NOUNS: Readonly<Record<Language, string>> = { de: "Stellen", en: "jobs" };

function printedPer({ per }: Quantity, printed: string): string {
  if (per === null) return "";
  return printed.slice(printed.search(/ (?:je|an?) [\p{L}-]+$/u));
}

function seen({ kind, value, unit, per, qualifier, precision, implied }: Quantity): unknown {
  return { kind, value, unit, per, qualifier, precision, implied };
}

/** Signs and names that several countries share: the reader is told the usual one, and that it was assumed. */
const SHARED: Readonly<Record<Language, readonly string[]>> = {
  de: ["GBP", "CHF"],
  en: ["USD", "JPY", "GBP"],
};

function expected(figure: Quantity, locale: Language): unknown {
  const { kind, unit } = figure;
  const assumed = unit !== null && SHARED[locale].includes(unit.code) ? { source: "assumed" } : {};
  const read =
    kind === "number" ? { code: NOUNS[locale], source: "stated" } : unit && { ...unit, ...assumed };
  return { ...(seen(figure) as object), unit: read, precision: precisionOf(figure) };
}

/** The digits that the print states: zeros up to the thousands hold places, and "2.1 dollars" is $2.10. */
function precisionOf({ kind, precision }: Quantity): unknown {
  if (kind !== "money" && kind !== "number") return precision;
  if (precision >= 0 && precision <= 3) return expect.any(Number);
  return kind === "money" && precision === -1 ? expect.toBeOneOf([-1, -2]) : precision;
}

/** As a sentence would lead up to it: "May" alone is a verb too. */
function leadOf({ qualifier, value, kind }: Figure, locale: Language): string {
  if (qualifier !== null || typeof value !== "string") return locale === "de" ? "Zeitraum: " : "Period: ";
  if (kind === "date") return locale === "de" ? "am " : "on ";
  if (/^\d{4}$/u.test(value)) return locale === "de" ? "im Jahr " : "in ";
  return locale === "de" ? "im " : "in ";
}

function told({ kind, value, stated, qualifier, source }: Moment): unknown {
  return { kind, value, stated, qualifier, source };
}
