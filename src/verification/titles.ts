import { idsIn } from "./concept-ids.ts";
import type { Passage, Statement, Statements } from "./statements.ts";
import { keeping } from "./keeping.ts";

/** Offices one person has and another has not. */
const OFFICES: ReadonlySet<string> = new Set([
  "ceo",
  "cfo",
  "supervisory-board",
  "founder",
  "analyst",
  "governor",
]);

/** How near a name stands to its office, in characters. */
const NEAR = 16;

/** The offices a stretch of text gives to names: by name key. */
function officesIn({ mentions, names }: Passage): ReadonlyMap<string, ReadonlySet<string>> {
  const offices = new Map<string, Set<string>>();
  if (names.length === 0) return offices;
  for (const { concept, span } of mentions) {
    if (concept.kind !== "noun" || !OFFICES.has(concept.id)) continue;
    for (const { token, key } of names) {
      const distance = Math.max(token.span.start - span.end, span.start - token.span.end);
      if (distance <= NEAR) offices.set(key, (offices.get(key) ?? new Set()).add(concept.id));
    }
  }
  return offices;
}

/** First and last name; a company stands beside the offices of all its people. */
const FULL_NAME = 2;

const officesOf = keeping((source: Statements): ReadonlyMap<string, ReadonlySet<string>> => {
  const all = new Map<string, Set<string>>();
  for (const statement of source.list) {
    for (const [key, offices] of officesIn(statement)) {
      all.set(key, new Set([...(all.get(key) ?? []), ...offices]));
    }
  }
  return all;
});

/** Whether the claim gives somebody an office, where the source gives that person another and somebody else this one. */
export function hasOtherOffice(statement: Statement, source: Statements): boolean {
  const offices = idsIn(statement, "noun");
  if (OFFICES.isDisjointFrom(offices)) return false;
  const there = officesOf(source);
  return statement.segments.some((segment) => {
    const others = [...officesIn(segment)].filter(([key, offices]) => {
      const own = there.get(key);
      return own !== undefined && ![...offices].some((office) => own.has(office));
    });
    return others.length >= FULL_NAME;
  });
}
