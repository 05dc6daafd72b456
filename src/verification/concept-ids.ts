import type { Mention } from "../lexicon/concepts-in.ts";
import type { ConceptKind } from "../lexicon/words.ts";
import type { Passage } from "./statements.ts";

/** The concepts of one kind that a stretch names. */
export function idsIn(passage: Passage, kind: ConceptKind): ReadonlySet<string> {
  let kinds = named.get(passage);
  if (!kinds) {
    kinds = byKind(passage.mentions);
    named.set(passage, kinds);
  }
  return kinds.get(kind) ?? NOTHING;
}

const named = new WeakMap<Passage, ReadonlyMap<ConceptKind, ReadonlySet<string>>>();
const NOTHING: ReadonlySet<string> = new Set();

function byKind(mentions: readonly Mention[]): ReadonlyMap<ConceptKind, ReadonlySet<string>> {
  const kinds = new Map<ConceptKind, Set<string>>();
  for (const { concept } of mentions) {
    const ids = kinds.get(concept.kind);
    if (ids) ids.add(concept.id);
    else kinds.set(concept.kind, new Set([concept.id]));
  }
  return kinds;
}
