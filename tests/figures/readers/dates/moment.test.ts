import { describe, expect, it } from "vitest";
import type { Language } from "../../../../src/domain/language.ts";
import * as deAbsolute from "../../../corpus/de/dates-absolute.ts";
import { NO_DATES as DE_NONE } from "../../../corpus/de/dates-none.ts";
import * as dePartial from "../../../corpus/de/dates-partial.ts";
import { readMarks } from "../../../corpus/dates.ts";
import type { DateTable } from "../../../corpus/dates.ts";
import * as enAbsolute from "../../../corpus/en/dates-absolute.ts";
import { NO_DATES as EN_NONE } from "../../../corpus/en/dates-none.ts";
import * as enPartial from "../../../corpus/en/dates-partial.ts";
import { momentsIn } from "./moments-in.ts";

const TABLES: readonly (readonly [Language, Readonly<Record<string, DateTable>>])[] = [
  ["de", { ...deAbsolute, ...dePartial }],
  ["en", { ...enAbsolute, ...enPartial }],
];

const NONE: readonly (readonly [Language, readonly string[]])[] = [
  ["de", DE_NONE],
  ["en", EN_NONE],
];

describe.each(TABLES)("the date reader in %s", (language, tables) => {
  const rows = Object.values(tables).flatMap(({ published, rows }) =>
    rows.flatMap(([value, ...ways]) => ways.map((way) => ({ way, value, published }))),
  );

  it.each(rows)("reads $value in: $way", ({ way, value, published }) => {
    const { text, span } = readMarks(way);
    const moments = momentsIn(text, language, published);
    expect(moments.map(({ value, span }) => ({ value, span }))).toEqual([{ value, span }]);
    expect(moments[0]?.surface).toBe(text.slice(span.start, span.end));
  });
});

describe.each(NONE)("the date reader in %s", (language, texts) => {
  it.each(texts)("finds no date in: %s", (text) => {
    expect(momentsIn(text, language)).toEqual([]);
    expect(momentsIn(text, language, "2026-02-10")).toEqual([]);
  });
});

describe("what the date reader says besides the value", () => {
  it.each([
    ["de", "seit März 2025", "since"],
    ["de", "ab dem 1. Januar 2027", "since"],
    ["de", "bis Ende 2030", "until"],
    ["de", "spätestens 2030", "until"],
    ["de", "vor 2010", "before"],
    ["de", "nach dem 5. Mai 2010", "after"],
    ["de", "im Jahr 2010", null],
    ["en", "since the beginning of 2012", "since"],
    ["en", "by the end of the year 2030", "until"],
    ["en", "no later than 2027", "until"],
    ["en", "later than 2015", "after"],
    ["en", "prior to March 2012", "before"],
    ["en", "after the second quarter of 2019", "after"],
    ["en", "in 2010", null],
  ] as const)("in %s, the qualifier of “%s” is %s", (language, text, expected) => {
    expect(momentsIn(text, language).map(({ qualifier }) => qualifier)).toEqual([expected]);
  });

  it.each([
    ["de", "am 5. Februar", "date", "--02-05", "assumed"],
    ["de", "am 5. Februar 2026", "date", "2026-02-05", "stated"],
    ["de", "gestern", "date", null, "assumed"],
    ["de", "im vierten Quartal", "period", "--Q4", "assumed"],
    ["en", "in March last year", "period", "--03", "assumed"],
    ["en", "last week", "period", null, "assumed"],
    ["en", "in 2019", "period", "2019", "stated"],
  ] as const)("in %s, “%s” is a %s that states %s", (...[language, text, kind, stated, source]) => {
    expect(momentsIn(text, language, "2026-02-10")).toMatchObject([{ kind, stated, source }]);
  });

  it.each([
    [
      "de",
      "Im vierten Quartal 2025 stieg der Absatz gegenüber dem Vorjahresquartal und dem Vorquartal, anders als im Vorjahr.",
      ["2025-Q4", "2024-Q4", "2025-Q3", "2024"],
    ],
    [
      "de",
      "Im Dezember lag er höher als im Vormonat und im Vorjahresmonat.",
      ["2025-12", "2025-11", "2024-12"],
    ],
    ["de", "2024 waren es fünf, im Vorjahr vier.", ["2024", "2023"]],
    [
      "en",
      "Third-quarter sales rose from the year-ago quarter and the previous quarter.",
      ["2025-Q3", "2024-Q3", "2025-Q2"],
    ],
  ] as const)("in %s, counts from the period reported on: %s", (language, text, expected) => {
    expect(momentsIn(text, language, "2026-02-10").map(({ value }) => value)).toEqual(expected);
  });

  it.each([
    ["de", "von April bis Ende Juni 2014", ["2014-04", "2014-06"]],
    ["en", "March and April 2025", ["2025-03", "2025-04"]],
    ["en", "Q1/Q2 2025", ["2025-Q1", "2025-Q2"]],
    ["en", "sales in 1998 and 1999 rose", ["1998", "1999"]],
  ] as const)("in %s, keeps two figures of: %s", (language, text, expected) => {
    expect(momentsIn(text, language).map(({ value }) => value)).toEqual(expected);
  });
});
