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

/** Those who speak for a company: a statement of one is the company's. */
const COMPANY = new Set([
  "companies",
  "ceo",
  "cfo",
  "board",
  "supervisory-board",
  "spokesperson",
  "memo",
  "insurer",
  "carmaker",
  "retailer",
  "airline",
  "banks",
  "subsidiary",
  "parent",
]);

const OTHERS = new Set([
  "insiders",
  "newspaper",
  "association",
  "agency",
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
  "central-bank",
  "rival",
]);

const SPEAKING = new Set(["said", "according-to"]);
const THINKING = new Set(["expected", "demand"]);

/** How near to its verb a speaker stands, in characters. */
const NEAR = 45;

/** The speaker beside a word of attribution or expectation; null where the sentence speaks for itself. */
export function speakerOf(passage: Passage): Speaker | null {
  const verbs = passage.mentions.filter(
    ({ concept }) => SPEAKING.has(concept.id) || THINKING.has(concept.id),
  );
  const spoken = verbs.find(({ concept }) => SPEAKING.has(concept.id)) ?? verbs[0];
  return spoken ? nearestTo(spoken, passage) : null;
}

function nearestTo(verb: Mention, { mentions, names }: Passage): Speaker | null {
  const distance = ({ span }: { readonly span: Mention["span"] }): number =>
    Math.max(span.start - verb.span.end, verb.span.start - span.end, 0);
  const people = mentions
    .filter(({ concept: { kind, id } }) => kind === "noun" && (COMPANY.has(id) || OTHERS.has(id)))
    .filter((mention) => distance(mention) <= NEAR)
    .sort((a, b) => distance(a) - distance(b));
  const close = names
    .filter(({ token }) => distance(token) <= NEAR)
    .sort((a, b) => distance(a.token) - distance(b.token))
    .slice(0, 2);
  const [person] = people;
  if (!person && close.length === 0) return null;
  const words = close.map(({ token }) => token.key).join(" ");
  return {
    concept: person?.concept.id ?? null,
    names: close.map(({ key }) => key),
    words: words || (person?.concept.id ?? ""),
  };
}

/** Whether two speakers may be the same: a shared name, the same kind of speaker, or a company by name. */
export function mayBeSame(claim: Speaker, source: Speaker): boolean {
  if (claim.names.some((name) => source.names.includes(name))) return true;
  if (claim.concept !== null && claim.concept === source.concept) return true;
  const isCompany = ({ concept, names }: Speaker): boolean =>
    concept === null ? names.length > 0 : COMPANY.has(concept);
  const isOther = ({ concept }: Speaker): boolean => concept !== null && OTHERS.has(concept);
  if (isOther(claim) || isOther(source)) return false;
  return isCompany(claim) && isCompany(source) && (claim.names.length === 0 || source.names.length === 0);
}
