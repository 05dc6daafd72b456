import type { Mention } from "../lexicon/concepts-in.ts";
import type { ConceptKind } from "../lexicon/words.ts";
import type { ConceptIds } from "./memo.ts";
import type { Passage } from "./statements.ts";

/** The concepts of one kind that a stretch names. */
export function idsIn({ memo, mentions }: Passage, kind: ConceptKind): ReadonlySet<string> {
  return (memo.concepts ??= byKind(mentions)).get(kind) ?? NOTHING;
}

const NOTHING: ReadonlySet<string> = new Set();

function byKind(mentions: readonly Mention[]): ConceptIds {
  const kinds = new Map<ConceptKind, Set<string>>();
  for (const { concept } of mentions) {
    const ids = kinds.get(concept.kind);
    if (ids) ids.add(concept.id);
    else kinds.set(concept.kind, new Set([concept.id]));
  }
  return kinds;
}
