import type { Mention } from "../lexicon/concepts-in.ts";
import type { Passage } from "./statements.ts";

/** Who a sentence is attributed to. */
export interface Speaker {
  /** The concept ("insiders", "association", "companies"), or null for a name alone. */
  readonly concept: string | null;
  /** Keys of the names in it. */
  readonly names: readonly string[];
  readonly words: string;
}

const PEOPLE = new Set([
  "insiders",
  "newspaper",
  "spokesperson",
  "association",
  "agency",
  "companies",
  "government",
  "regulator",
  "commission",
  "court",
  "prosecutor",
  "defense",
  "works-council",
  "union",
  "economists",
  "analysts",
  "ceo",
  "cfo",
  "board",
  "supervisory-board",
  "central-bank",
  "banks",
  "memo",
  "insurer",
  "carmaker",
  "retailer",
  "airline",
  "rival",
]);

/** How near to the verb of saying its speaker stands, in characters. */
const NEAR = 60;

/** The speaker beside a word of attribution; null where the sentence speaks for itself. */
export function speakerOf(passage: Passage): Speaker | null {
  const attribution = passage.mentions.find(({ concept }) => concept.kind === "attribution");
  if (!attribution) return null;
  const distance = ({ span }: { readonly span: Mention["span"] }): number =>
    Math.max(span.start - attribution.span.end, attribution.span.start - span.end, 0);
  const people = passage.mentions.filter(
    (mention) =>
      mention.concept.kind === "noun" && PEOPLE.has(mention.concept.id) && distance(mention) <= NEAR,
  );
  const names = passage.names.filter(({ token }) => distance(token) <= NEAR);
  const nearest = people.reduce<Mention | null>(
    (best, next) => (!best || distance(next) < distance(best) ? next : best),
    null,
  );
  if (!nearest && names.length === 0) return null;
  const close = [...names].sort((a, b) => distance(a.token) - distance(b.token)).slice(0, 2);
  return {
    concept: nearest?.concept.id ?? null,
    names: close.map(({ key }) => key),
    words: close.map(({ token }) => token.key).join(" ") || (nearest?.concept.id ?? ""),
  };
}
