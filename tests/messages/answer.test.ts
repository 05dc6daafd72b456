import { describe, expect, it } from "vitest";
import type { ModelNote } from "../../src/domain/brief.ts";
import type { Language } from "../../src/domain/language.ts";
import { composeAnswer } from "../../src/messages/answer.ts";
import { EMPTY_ANSWER } from "./empty-answer.ts";

function noteIn(language: Language, note: ModelNote): string {
  const answer = { ...EMPTY_ANSWER, language, note };
  const audience = { instrument: null, zone: "Europe/Berlin", now: "2026-01-29T09:30:00.000Z" };
  const [first] = composeAnswer(answer, audience).sections;
  return JSON.stringify(first?.lines);
}

describe("the note of an answer", () => {
  it.each<[string, Language, ModelNote, string]>([
    ["a failed model", "de", { type: "model-failed", reason: "slow" }, "fiel aus (zu langsam)"],
    ["a spent day", "de", { type: "over-budget" }, "Tagesbudget"],
    ["a spent day", "en", { type: "over-budget" }, "Today's budget"],
    ["one answer's cap", "de", { type: "over-cap" }, "mehr verbraucht, als eine Antwort darf"],
    ["one answer's cap", "en", { type: "over-cap" }, "used more than one answer may"],
  ])("tells of %s in its own words (%s)", (_what, language, note, told) => {
    expect(noteIn(language, note)).toContain(told);
  });
});
