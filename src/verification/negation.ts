import { tokensBefore, tokensBehind } from "./beside.ts";
import { idsIn } from "./concept-ids.ts";
import { overlap, passageFeatures } from "./features.ts";
import { isDeterminer, isNotSince } from "./negation-words.ts";
import type { Passage, Statement } from "./statements.ts";

/** A negation counts for the clause it stands in, where the sentence has clauses that fit better. */
export function negatesThere(passage: Passage, best: Statement): boolean {
  if (deniesOther(passage, best)) return false;
  if (negates(passage) || best.segments.length < 2) return negates(best);
  const features = passageFeatures(passage);
  const fit = (segment: Passage): number => overlap(features, passageFeatures(segment));
  const most = Math.max(...best.segments.map(fit));
  return best.segments.some((segment) => fit(segment) >= most * 0.6 && negates(segment));
}

/** "Expect no further cut": what is denied, and known by name, is nothing the other text speaks of. */
function deniesOther(passage: Passage, { mentions, tokens }: Passage): boolean {
  const denials = mentions.filter(({ concept: { kind, id } }) => kind === "negation" && NEGATIONS.has(id));
  const said = new Set(passage.mentions.map(({ concept }) => concept.key));
  return (
    denials.length > 0 &&
    denials.every(({ span }) => {
      if (!isDeterminer(span, tokens)) return false;
      const near = tokensBehind(tokens, span.end, 2);
      const denied = mentions.filter((mention) =>
        near.some((token) => token.span.start === mention.span.start),
      );
      return denied.length > 0 && denied.every(({ concept }) => !said.has(concept.key));
    })
  );
}

const NEGATIONS: ReadonlySet<string> = new Set(["not", "no-longer", "not-yet"]);
const UNTIL: ReadonlySet<string> = new Set([
  "before",
  "until",
  "vor",
  "bis",
  "later",
  "more",
  "less",
  "mehr",
  "weniger",
]);

/** "So wenig wie seit Juli 2023 nicht mehr": how long ago, and no denial. */
function isSince({ start }: Passage["span"], tokens: Passage["tokens"]): boolean {
  const before = tokensBefore(tokens, start, 8);
  return before.some(
    ({ key }, at) =>
      key === "wie" &&
      [before[at - 1]?.key, before[at - 2]?.key].includes("so") &&
      /^(?:seit|zuletzt|schon|in)$/u.test(before[at + 1]?.key ?? ""),
  );
}

/** "Not before the second half", "bis Mitte 2026 ausgeschlossen": denied for a time, which the other may tell as a date. */
export function isTimed(passage: Passage, denials: readonly string[]): boolean {
  const negations = idsIn(passage, "negation");
  if (!denials.some((id) => negations.has(id)) || passage.moments.length === 0) return false;
  return passage.moments.some(({ span }) => {
    const before = tokensBefore(passage.tokens, span.start, 3);
    return before.some(({ key }) => BOUNDING.has(key));
  });
}

export const DENYING: readonly string[] = ["not", "no-longer"];
export const RULING: readonly string[] = [...DENYING, "ruled-out"];

const BOUNDING: ReadonlySet<string> = new Set(["before", "until", "vor", "bis", "through", "by"]);

/** "not expected before January" names a time and denies nothing; what is not ruled out is possible. */
export function negates(passage: Passage): boolean {
  return hasNot(passage) !== idsIn(passage, "negation").has("ruled-out");
}

function hasNot({ mentions, tokens }: Passage): boolean {
  return mentions.some(({ concept, span }) => {
    if (concept.kind !== "negation" || !NEGATIONS.has(concept.id)) return false;
    if (isSince(span, tokens) || isNotSince(span, tokens)) return false;
    const behind = tokensBehind(tokens, span.end, 3);
    return concept.id !== "not" || !behind.some(({ key }) => UNTIL.has(key));
  });
}
