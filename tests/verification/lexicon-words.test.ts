import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { conceptsIn } from "../../src/lexicon/concepts-in.ts";
import { GERMAN } from "../../src/lexicon/locales/de/vocabulary.ts";
import { ENGLISH } from "../../src/lexicon/locales/en/vocabulary.ts";
import type { Vocabulary, Words } from "../../src/lexicon/words.ts";

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { de: GERMAN, en: ENGLISH };

const KINDS = (["de", "en"] as const).flatMap((language) =>
  Object.entries(VOCABULARIES[language]).map(([kind, words]) => ({ language, kind, words })),
);

/** "legt … zu" as a clause would have it, and everything else as it is written. */
function clausesOf(phrase: string): readonly string[] {
  const verb = /^(?<particle>[^+]+)\+(?<forms>.+\/.+)$/u.exec(phrase)?.groups;
  if (!verb) return [phrase];
  return (verb["forms"] ?? "").split("/").map((form) => `${verb["particle"] ?? ""}${form}`);
}

function unread(words: Words, kind: string, language: Language): readonly string[] {
  return Object.entries(words).flatMap(([id, list]) =>
    list
      .split(",")
      .flatMap((phrase) => clausesOf(phrase.trim()))
      .filter((clause) => {
        const mentions = conceptsIn(clause, { start: 0, end: clause.length }, language);
        return !mentions.some(({ concept }) => concept.key === `${kind}:${id}`);
      })
      .map((clause) => `${id}: ${clause}`),
  );
}

describe("the words of the lexicon", () => {
  it.each(KINDS)(
    "are each read as what they are listed for: $language $kind",
    ({ language, kind, words }) => {
      expect(unread(words, kind, language)).toEqual([]);
    },
  );

  it.each(KINDS)("are listed once for a concept: $language $kind", ({ words }) => {
    const twice = Object.entries(words).flatMap(([id, list]) => {
      const all = list.split(",").map((phrase) => phrase.trim());
      return all.filter((phrase, at) => all.indexOf(phrase) !== at).map((phrase) => `${id}: ${phrase}`);
    });
    expect(twice).toEqual([]);
  });

  it("names a metric or a noun in both languages, or in neither", () => {
    const missing = (
      ["metric", "noun", "certainty", "negation", "basis", "scope", "period"] as const
    ).flatMap((kind) =>
      [...new Set([...Object.keys(GERMAN[kind]), ...Object.keys(ENGLISH[kind])])]
        .filter((id) => !(id in GERMAN[kind]) || !(id in ENGLISH[kind]))
        .map((id) => `${kind}:${id}`),
    );
    expect(missing).toEqual([]);
  });
});
