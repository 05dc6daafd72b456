import { describe, expect, it } from "vitest";
import type { Inline } from "../../src/domain/message.ts";
import { fallbackOf } from "../../src/messages/fallback.ts";

function spoken(...content: readonly Inline[]): string {
  const sections = [{ heading: null, lines: [{ style: "bullet" as const, content }] }];
  return fallbackOf({ title: "", sections, context: [] });
}

describe("a line read aloud", () => {
  it.each([
    ["ends as a sentence does", "Umsatz: 3,4 Mrd. Euro", "Umsatz: 3,4 Mrd. Euro."],
    ["keeps its full stop", "Der Umsatz stieg.", "Der Umsatz stieg."],
    ["keeps its question mark", "Warum?", "Warum?"],
    ["knows the end behind a quotation mark", "Er sagt: „Ja.“", "Er sagt: „Ja.“"],
    ["knows the end behind an English one", "He says “Yes.”", "He says “Yes.”"],
    ["is one line", "Der Umsatz\n  stieg.", "Der Umsatz stieg."],
  ])("%s", (_what, text, expected) => {
    expect(spoken({ type: "text", text })).toBe(expected);
  });

  it("leaves out the marks of footnotes", () => {
    const mark: Inline = { type: "footnote", number: 1 };
    expect(spoken({ type: "text", text: "Der Umsatz stieg. " }, mark)).toBe("Der Umsatz stieg.");
  });
});
