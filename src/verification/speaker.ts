import type { Mention } from "../lexicon/concepts-in.ts";
import { COMPANY, OTHERS, isSpeaker } from "./people.ts";
import type { Passage, Statements } from "./statements.ts";

/** Who a sentence is attributed to. */
export interface Speaker {
  /** The concept ("insiders", "association", "companies"), or null for a name alone. */
  readonly concept: string | null;
  /** Keys of the names in it. */
  readonly names: readonly string[];
  readonly words: string;
}

/** Saying, and thinking: who says a thing need not be who expects it. */
export type Voice = "said" | "thought";

const VOICES: Readonly<Record<Voice, ReadonlySet<string>>> = {
  said: new Set(["said", "according-to"]),
  thought: new Set(["expected", "demand"]),
};

/** How near to its verb a speaker stands, in characters. */
const NEAR = 45;

/** The speaker beside a word of attribution, or of expectation; null where the sentence speaks for itself. */
export function speakerOf(passage: Passage, voice: Voice): Speaker | null {
  const verb = passage.mentions.find(({ concept }) => VOICES[voice].has(concept.id));
  return verb ? nearestTo(verb, passage) : null;
}

const MOST_NAMES = 4;

function nearestTo(verb: Mention, { mentions, names }: Passage): Speaker | null {
  const distance = ({ span }: { readonly span: Mention["span"] }): number =>
    Math.max(span.start - verb.span.end, verb.span.start - span.end, 0);
  const people = mentions
    .filter(({ concept: { kind, id } }) => kind === "noun" && isSpeaker(id))
    .filter((mention) => distance(mention) <= NEAR)
    .sort((a, b) => distance(a) - distance(b));
  const close = names
    .filter(({ token }) => distance(token) <= NEAR)
    .sort((a, b) => distance(a.token) - distance(b.token))
    .slice(0, MOST_NAMES);
  const [person] = people;
  if (!person && close.length === 0) return null;
  const words = close
    .slice(0, 2)
    .map(({ token }) => token.key)
    .join(" ");
  return {
    concept: person?.concept.id ?? null,
    names: close.map(({ key }) => key),
    words: words || (person?.concept.id ?? ""),
  };
}

/** Whether two speakers may be the same: a shared name, the same kind of speaker, or a company by name. */
export function mayBeSame(claim: Speaker, source: Speaker, whole: Statements): boolean {
  if (claim.names.some((name) => source.names.includes(name))) return true;
  if (claim.concept !== null && claim.concept === source.concept) return true;
  if (isCalled(source.concept, claim.names, whole) || isCalled(claim.concept, source.names, whole))
    return true;
  const isCompany = ({ concept, names }: Speaker): boolean =>
    concept === null ? names.length > 0 : COMPANY.has(concept);
  const isOther = ({ concept }: Speaker): boolean => concept !== null && OTHERS.has(concept);
  if (isOther(claim) || isOther(source)) return false;
  return isCompany(claim) && isCompany(source) && (claim.names.length === 0 || source.names.length === 0);
}

/** Apposition: "die Ratingagentur Corvin" makes "the agency" and "Corvin" one. */
const BESIDE = 24;

function isCalled(concept: string | null, names: readonly string[], { list }: Statements): boolean {
  if (concept === null || names.length === 0) return false;
  return list.some((statement) =>
    statement.mentions.some(
      ({ concept: { kind, id }, span }) =>
        kind === "noun" &&
        id === concept &&
        statement.names.some(
          ({ token, key }) =>
            names.includes(key) &&
            Math.max(token.span.start - span.end, span.start - token.span.end) <= BESIDE,
        ),
    ),
  );
}
