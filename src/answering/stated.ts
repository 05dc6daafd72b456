import type { Quantity } from "../domain/figure.ts";
import type { Span } from "../domain/span.ts";
import type { Term } from "./question.ts";
import { plain } from "./spelling.ts";
import { WEIGHTS } from "./weights.ts";

/** An amount that a question states itself, and where. */
interface StatedTerm {
  readonly term: Term;
  readonly span: Span;
}

/** "Wer 25 Jahre lang 50 Pfund einzahlt": each amount with its unit is one term, met by its digits in either language. */
export function statedTerms(text: string, quantities: readonly Quantity[]): readonly StatedTerm[] {
  return quantities
    .filter(({ surface, span }) => /\d/u.test(surface) && !NAMED.test(text.slice(0, span.start)))
    .map(({ surface, span }) => {
      const digits = /\d[\d.,'’]*/u.exec(surface)?.[0] ?? surface;
      const unit = UNIT.exec(text.slice(span.end))?.[0].length ?? 0;
      return { term: amountTerm(surface, digits), span: { start: span.start, end: span.end + unit } };
    });
}

/** "Boeing 737", "S&P 500": a number behind a name belongs to it. */
const NAMED = /\p{Lu}[\p{L}&]*[ -]$/u;

const UNIT =
  /^[ -](?:jahre?n?|monate?n?|wochen|tage?n?|stunden|minuten|years?|months?|weeks?|days?|hours?|minutes?)(?: lang)?(?!\p{L})/iu;

function amountTerm(words: string, digits: string): Term {
  const keys = new Set([`p:${plain(digits)}`]);
  return {
    words,
    role: "matter",
    place: false,
    cited: false,
    keys,
    parts: [],
    short: [],
    weight: WEIGHTS.unknown,
  };
}
