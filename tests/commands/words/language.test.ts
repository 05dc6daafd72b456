import { describe, expect, it } from "vitest";
import { takeLanguage } from "../../../src/commands/words/language.ts";

describe("a language at the end of words", () => {
  it.each([
    ["SAP en", "en", "SAP"],
    ["SAP DE", "de", "SAP"],
    ["Deutsche Bank deutsch", "de", "Deutsche Bank"],
    ["SAP auf Englisch", "en", "SAP"],
    ["SAP in German", "de", "SAP"],
    ["de", "de", ""],
    ["english", "en", ""],
    ["DE", null, "DE"],
    ["DE SAP", null, "DE SAP"],
    ["SAP", null, "SAP"],
    ["SAP fr", null, "SAP fr"],
    ["", null, ""],
  ])("%s", (words, language, rest) => {
    expect(takeLanguage(words.split(" ").filter(Boolean))).toEqual({
      language,
      rest: rest.split(" ").filter(Boolean),
    });
  });
});
