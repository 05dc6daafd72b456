import type { Language } from "../domain/language.ts";
import { keyOf, stemOf } from "./stem.ts";
import { tokenize } from "./tokens.ts";
import type { Concept, ConceptKind, Vocabulary } from "./words.ts";

/** One way to say a concept. */
export interface Wording {
  readonly concept: Concept;
  readonly keys: readonly string[];
  readonly stems: readonly string[];
  /** German nouns are read with their capital only. */
  readonly capital: boolean;
  /** German subjunctives are read with their umlaut only. */
  readonly umlaut: boolean;
}

/** A finite verb form whose particle stands at the end of its clause: "legte … zu". */
export interface SplitVerb {
  readonly concept: Concept;
  readonly particle: string;
}

/** Everything a reader of one language looks up, by the first word's key or stem. */
export interface WordIndex {
  readonly exact: ReadonlyMap<string, readonly Wording[]>;
  readonly stemmed: ReadonlyMap<string, readonly Wording[]>;
  readonly split: ReadonlyMap<string, readonly SplitVerb[]>;
  /** What a part of a compound may be: nouns of one word, by key and by stem. */
  readonly parts: {
    readonly exact: ReadonlyMap<string, readonly Wording[]>;
    readonly stemmed: ReadonlyMap<string, readonly Wording[]>;
  };
}

/** Turns a vocabulary into maps; done once per language. */
export function indexWords(vocabulary: Vocabulary, language: Language): WordIndex {
  const index = {
    exact: new Map<string, Wording[]>(),
    stemmed: new Map<string, Wording[]>(),
    split: new Map<string, SplitVerb[]>(),
    parts: { exact: new Map<string, Wording[]>(), stemmed: new Map<string, Wording[]>() },
  };
  for (const [kind, words] of Object.entries(vocabulary)) {
    for (const [id, list] of Object.entries(words)) {
      const concept: Concept = { kind: kind as ConceptKind, id, key: `${kind}:${id}` };
      for (const phrase of list.split(",")) addPhrase(phrase.trim(), concept);
    }
  }
  return index;

  function addPhrase(phrase: string, concept: Concept): void {
    const plus = phrase.indexOf("+");
    if (plus > 0 && phrase.includes("/")) addSplitVerb(phrase, plus, concept);
    else addWording(phrase, concept);
  }

  function addSplitVerb(phrase: string, plus: number, concept: Concept): void {
    const particle = phrase.slice(0, plus);
    for (const form of phrase.slice(plus + 1).split("/")) {
      addWording(`${particle}${form}`, concept);
      push(index.split, keyOf(form, language), { concept, particle: keyOf(particle, language) });
    }
    const infinitive = phrase.slice(plus + 1).split("/")[0] ?? "";
    addWording(`${particle}zu${infinitive}`, concept);
  }

  function addWording(phrase: string, concept: Concept): void {
    const tokens = tokenize(phrase, { start: 0, end: phrase.length }, language);
    const keys = tokens.map(({ key }) => key);
    const stems = keys.map((key) => stemOf(key, language));
    const capital = language === "de" && tokens[0]?.capital === true;
    const umlaut = concept.kind === "certainty" && tokens[0]?.umlaut === true;
    const wording = { concept, keys, stems, capital, umlaut };
    push(index.exact, keys[0] ?? "", wording);
    push(index.stemmed, stems[0] ?? "", wording);
    if (keys.length > 1 || !capital) return;
    push(index.parts.exact, keys[0] ?? "", wording);
    push(index.parts.stemmed, stems[0] ?? "", wording);
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
