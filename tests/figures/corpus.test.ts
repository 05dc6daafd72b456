import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/domain/figure.ts";
import { isMoment, isQuantity } from "../../src/domain/figure.ts";
import type { Language } from "../../src/domain/language.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import type { DateTable } from "../corpus/dates.ts";
import * as deAbsolute from "../corpus/de/dates-absolute.ts";
import { NO_DATES as DE_NO_DATES } from "../corpus/de/dates-none.ts";
import * as dePartial from "../corpus/de/dates-partial.ts";
import * as deMoney from "../corpus/de/money.ts";
import { NEWS as DE_NEWS } from "../corpus/de/news.ts";
import { NO_FIGURES as DE_NONE } from "../corpus/de/no-figures.ts";
import {
  COUNTED as DE_COUNTED,
  MULTIPLES as DE_MULTIPLES,
  NUMBERS as DE_NUMBERS,
} from "../corpus/de/numbers.ts";
import * as dePercents from "../corpus/de/percents.ts";
import { PRECISIONS as DE_PRECISIONS, QUALIFIED as DE_QUALIFIED } from "../corpus/de/qualified.ts";
import * as deRanges from "../corpus/de/ranges.ts";
import * as enAbsolute from "../corpus/en/dates-absolute.ts";
import { NO_DATES as EN_NO_DATES } from "../corpus/en/dates-none.ts";
import * as enPartial from "../corpus/en/dates-partial.ts";
import * as enMoney from "../corpus/en/money.ts";
import { NEWS as EN_NEWS } from "../corpus/en/news.ts";
import { NO_FIGURES as EN_NONE } from "../corpus/en/no-figures.ts";
import {
  COUNTED as EN_COUNTED,
  MULTIPLES as EN_MULTIPLES,
  NUMBERS as EN_NUMBERS,
} from "../corpus/en/numbers.ts";
import * as enPercents from "../corpus/en/percents.ts";
import { PRECISIONS as EN_PRECISIONS, QUALIFIED as EN_QUALIFIED } from "../corpus/en/qualified.ts";
import * as enRanges from "../corpus/en/ranges.ts";
import { printAmount, readAllMarks } from "../corpus/quantities.ts";
import type { QuantityCorpus, QuantityTable } from "../corpus/quantities.ts";

const CORPORA: readonly QuantityCorpus[] = [
  {
    language: "de",
    tables: { ...deMoney, ...dePercents, ...deRanges, NUMBERS: DE_NUMBERS, MULTIPLES: DE_MULTIPLES },
    counted: DE_COUNTED,
    qualified: DE_QUALIFIED,
    precisions: DE_PRECISIONS,
    news: DE_NEWS,
    none: DE_NONE,
  },
  {
    language: "en",
    tables: { ...enMoney, ...enPercents, ...enRanges, NUMBERS: EN_NUMBERS, MULTIPLES: EN_MULTIPLES },
    counted: EN_COUNTED,
    qualified: EN_QUALIFIED,
    precisions: EN_PRECISIONS,
    news: EN_NEWS,
    none: EN_NONE,
  },
];

const DATES: Readonly<Record<Language, Readonly<Record<string, DateTable>>>> = {
  de: { ...deAbsolute, ...dePartial },
  en: { ...enAbsolute, ...enPartial },
};

describe.each(CORPORA)("quantities in $language", ({ language, tables, counted, qualified, precisions }) => {
  it.each(rowsOf(tables))("reads $kind $value in: $way", ({ way, value, table }) => {
    const { kind, unit, certainty, per, implied } = table;
    const expected = {
      kind,
      value,
      implied: implied ?? false,
      ...(unit === undefined ? {} : { unit }),
      ...(certainty ? { certainty } : {}),
      ...(per ? { per } : {}),
    };
    const [figure, ...others] = marked(way, language);
    expect(others).toEqual([]);
    expect(figure && isQuantity(figure) && pick(figure, Object.keys(expected))).toEqual(expected);
  });

  it.each(counted)("counts %s %s in: %s", (value, noun, way) => {
    const figures = marked(way, language);
    expect(figures.map((figure) => [printValue(figure), figure.unit?.code])).toEqual([[value, noun]]);
  });

  it.each(qualifiedRows(qualified))("reads $qualifier $value in: $way", ({ qualifier, value, way }) => {
    const figures = marked(way, language);
    expect(figures.map((figure) => [figure.qualifier, printValue(figure)])).toEqual([[qualifier, value]]);
  });

  it.each(precisions)("knows the last digit as 10^%s in: %s", (precision, way) => {
    const figures = marked(way, language);
    expect(figures.map((figure) => isQuantity(figure) && figure.precision)).toEqual([precision]);
  });
});

describe.each(CORPORA)("news in $language", ({ language, news, none }) => {
  it.each(news.map(([way, ...figures]) => ({ way, figures })))("$way", ({ way, figures }) => {
    expect(marked(way, language).map(summarize)).toEqual(figures.map(complete));
  });

  it.each(none)("finds no figure in: %s", (text) => {
    expect(extractFigures(text, { locale: language })).toEqual([]);
  });
});

describe.each(["de", "en"] as const)("dates among all figures in %s", (language) => {
  it.each(dateRows(language))("reads $value in: $way", ({ way, value, published }) => {
    const { text, spans } = readAllMarks(way);
    const options =
      published === undefined ? { locale: language } : { locale: language, publishedOn: published };
    const moments = extractFigures(text, options).filter(isMoment);
    expect(moments.map(({ value, span }) => ({ value, span }))).toEqual([{ value, span: spans[0] }]);
  });

  it.each(language === "de" ? DE_NO_DATES : EN_NO_DATES)("finds no date in: %s", (text) => {
    expect(extractFigures(text, { locale: language }).filter(isMoment)).toEqual([]);
  });
});

it.each(CORPORA)("the corpus in $language has at least 600 rows", (corpus) => {
  const { language, tables, counted, qualified, precisions, news, none } = corpus;
  const quantities =
    rowsOf(tables).length + counted.length + qualifiedRows(qualified).length + precisions.length;
  const noDates = language === "de" ? DE_NO_DATES : EN_NO_DATES;
  const rows = quantities + news.length + none.length + dateRows(language).length + noDates.length;
  expect(rows).toBeGreaterThanOrEqual(600);
});

/** The figures of a text, after a look that they stand where the marks are. */
function marked(way: string, locale: Language): readonly Figure[] {
  const { text, spans } = readAllMarks(way);
  const figures = extractFigures(text, { locale });
  expect(figures.map(({ span }) => span)).toEqual(spans);
  expect(figures.map(({ surface }) => surface)).toEqual(
    spans.map(({ start, end }) => text.slice(start, end)),
  );
  return figures;
}

function rowsOf(tables: Readonly<Record<string, QuantityTable>>): readonly {
  readonly way: string;
  readonly value: string;
  readonly kind: string;
  readonly table: QuantityTable;
}[] {
  return Object.values(tables).flatMap((table) =>
    table.rows.flatMap(([value, ...ways]) =>
      ways.map((way) => ({ way, value: [value].flat().join(".."), kind: table.kind, table })),
    ),
  );
}

function qualifiedRows(
  rows: QuantityCorpus["qualified"],
): readonly { readonly qualifier: string | null; readonly value: string; readonly way: string }[] {
  return rows.flatMap(([qualifier, value, ...ways]) =>
    ways.map((way) => ({ qualifier, value: [value].flat().join(".."), way })),
  );
}

function dateRows(
  language: Language,
): readonly { readonly way: string; readonly value: unknown; readonly published: string | undefined }[] {
  return Object.values(DATES[language]).flatMap(({ published, rows }) =>
    rows.flatMap(([value, ...ways]) => ways.map((way) => ({ way, value, published }))),
  );
}

function printValue(figure: Figure): string {
  return isMoment(figure) ? [figure.value].flat().join("..") : printAmount(figure.value);
}

function pick(figure: Extract<Figure, { readonly per: unknown }>, keys: readonly string[]): unknown {
  const { kind, implied, per, unit } = figure;
  const all = {
    kind,
    value: printValue(figure),
    implied,
    unit: unit?.code ?? null,
    certainty: unit?.source,
    per,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
}

/** "money 1240000000 EUR about": a dash stands for no unit where a qualifier follows. */
function summarize(figure: Figure): string {
  const { kind, unit, qualifier } = figure;
  return [kind, printValue(figure), unit?.code ?? "-", qualifier ?? "-"].join(" ");
}

function complete(row: string): string {
  const [kind, value, unit = "-", qualifier = "-"] = row.split(" ");
  return [kind, value, unit, qualifier].join(" ");
}
