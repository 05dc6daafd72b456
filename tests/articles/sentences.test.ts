import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/articles/sentences.ts";
import { textAt } from "../../src/domain/span.ts";
import type { Language } from "../../src/domain/language.ts";
import { GERMAN_SENTENCES } from "./sentences-de.ts";
import { ENGLISH_SENTENCES } from "./sentences-en.ts";

function split(text: string, language: Language): readonly string[] {
  return splitSentences(text, { start: 0, end: text.length }, language).map((span) => textAt(text, span));
}

describe.each([
  ["German", "de", GERMAN_SENTENCES],
  ["English", "en", ENGLISH_SENTENCES],
] as const)("%s passages", (_, language, rows) => {
  it.each(rows)("%s", (row) => {
    const expected = row.split("¦").map((sentence) => sentence.trim());
    expect(split(row.replaceAll("¦", ""), language)).toEqual(expected);
  });
});

describe("The sentences of a passage", () => {
  it("count from the start of the whole text", () => {
    const text = "Vorspann\n  Der Gewinn stieg. Der Umsatz fiel.  \nNachspann";
    const spans = splitSentences(text, { start: 9, end: 48 }, "de");
    expect(spans.map((span) => textAt(text, span))).toEqual(["Der Gewinn stieg.", "Der Umsatz fiel."]);
  });

  it("are none where there are no words", () => {
    expect(splitSentences("  \n ", { start: 0, end: 4 }, "en")).toEqual([]);
  });

  it("cover every word once, whatever the text", () => {
    for (const text of ["...", "A.B.C.D", '"""', "1. 2. 3. 4.", "?!?! x", "„Ja.“ “No.” 'So.'"]) {
      expect(split(text, "de").join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
    }
  });
});
