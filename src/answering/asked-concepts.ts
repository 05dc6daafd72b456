import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { textAt } from "../domain/span.ts";
import { groupsIn } from "./glossary.ts";
import { wholeTerm } from "./known-words.ts";
import type { AskedConcept } from "./locales/asked-concepts.ts";
import { ASKED_CONCEPTS } from "./locales/asked-concepts.ts";
import type { Term } from "./question.ts";
import { plain } from "./spelling.ts";

/** What a question asks for without naming it, and the words it does so with. */
export interface ImpliedTerm {
  readonly term: Term;
  readonly spans: readonly Span[];
  /** Of the concepts, those that are metrics. */
  readonly metrics: readonly string[];
  readonly nouns: readonly string[];
}

const WEIGHT = { metric: 2.5, noun: 1.5, move: 0.7 } as const;

/** "Wie viel ist … wert?", "legte … zu", "lay off": each becomes one term that any word for it answers. */
export function impliedTerms(text: string, language: Language): readonly ImpliedTerm[] {
  const found: ImpliedTerm[] = [];
  for (const asked of ASKED_CONCEPTS) {
    const spans = firstMatch(asked.asks[language] ?? [], text);
    if (spans.length > 0) found.push(impliedTerm(text, spans, asked));
  }
  return found;
}

function firstMatch(patterns: readonly RegExp[], text: string): readonly Span[] {
  for (const pattern of patterns) {
    const match = new RegExp(pattern.source, `${pattern.flags}d`).exec(text);
    const groups = match?.indices?.slice(1).filter((place) => place !== undefined) ?? [];
    if (groups.length > 0) return groups.map(([start, end]) => ({ start, end }));
  }
  return [];
}

function impliedTerm(text: string, spans: readonly Span[], { concepts, means }: AskedConcept): ImpliedTerm {
  const metrics = idsOf(concepts, "metric:");
  const nouns = idsOf(concepts, "noun:");
  const isMetric = metrics.length > 0 || concepts.length === 0;
  const weight = nouns.length > 0 ? WEIGHT.noun : isMetric ? WEIGHT.metric : WEIGHT.move;
  const words = spans.map((span) => textAt(text, span)).join(" ");
  const groups = means === undefined ? [] : groupsIn(wholeTerm(means, "de"), "de");
  const keys = new Set(
    groups.length > 0
      ? [`p:${plain(words)}`, ...groups.map((group) => `g:${String(group)}`)]
      : concepts.map((concept) => `c:${concept}`),
  );
  return {
    term: { words, role: "matter", place: false, cited: false, keys, parts: [], short: [], weight },
    spans,
    metrics,
    nouns,
  };
}

function idsOf(concepts: readonly string[], kind: string): readonly string[] {
  return concepts.filter((concept) => concept.startsWith(kind)).map((concept) => concept.slice(kind.length));
}
