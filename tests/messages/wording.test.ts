import { describe, expect, it } from "vitest";
import type { Words } from "../../src/messages/wording/words.ts";
import { wordsIn } from "../../src/messages/wording/wording.ts";

/** Every text that needs no filling in, by its path. */
function texts(value: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner === "string") return [[`${path}${key}`, inner] as const];
    const isNested = typeof inner === "object" && inner !== null && !(inner instanceof RegExp);
    return isNested ? texts(inner, `${path}${key}.`) : [];
  });
}

const German = new Map(texts(wordsIn("de")));
const English = new Map(texts(wordsIn("en")));

/** Words both languages share. */
const SAME = new Set(["brief.original.de", "brief.original.en", "proof.removals.disclaimer"]);

describe("the wording", () => {
  it.each([...German])("%s differs from the English one", (path, text) => {
    expect(text).not.toBe("");
    if (!SAME.has(path)) expect(text).not.toBe(English.get(path));
  });

  it.each(["de", "en"] as const)("fits the narrowest modal (%s)", (language) => {
    const { settings, report }: Words = wordsIn(language);
    for (const { title, cancel } of [settings, report]) {
      expect(title.length).toBeLessThanOrEqual(24);
      expect(cancel.length).toBeLessThanOrEqual(24);
    }
    // Discord: label of a modal's field 45, its description 100.
    for (const label of [
      settings.language,
      settings.zone,
      settings.editors,
      settings.people,
      report.which,
      report.words,
    ]) {
      expect(label.length).toBeLessThanOrEqual(45);
    }
    for (const hint of [
      settings.zoneHint,
      settings.peopleHint,
      settings.adminChannelHint,
      report.wordsHint,
    ]) {
      expect(hint.length).toBeLessThanOrEqual(100);
    }
  });

  it.each([
    ["de", 1, "1 Artikel aus 1 Quelle"],
    ["de", 2, "2 Artikel aus 2 Quellen"],
    ["en", 1, "1 article from 1 source"],
    ["en", 2, "2 articles from 2 sources"],
  ] as const)("counts (%s, %i)", (language, number, expected) => {
    expect(wordsIn(language).brief.madeFrom(number, number)).toBe(expected);
  });
});
