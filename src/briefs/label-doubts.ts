import type { Quantity } from "../domain/figure.ts";
import type { Span } from "../domain/span.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** A sum in brackets is the one before it in another currency. */
export function isAside({ kind, span }: Quantity, { article, sentence }: ReadSentence): boolean {
  const before = article.text.slice(sentence.span.start, span.start);
  return kind === "money" && before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** "The $10 billion JEDI cloud contract", "der 600 Millionen schwere Börsengang": a sum that only says how large something is. */
export function describes({ end }: Span, { article }: ReadSentence): boolean {
  return ATTRIBUTIVE[article.language.code].test(article.text.slice(end, end + 20));
}

const ATTRIBUTIVE = {
  de: /^ (?:schwer|teuer|teur|groß|hoh|hoch|dotiert|umfassend)\p{Ll}*(?!\p{L})/u,
  en: /^ (?!(?:in|of|to|for|from|on|by|at|and|or|with|as|this|last|a|an|the|per|more|less|out|into|during|over|after|before|since|until|while|was|were|is|are|has|had|will|up|down|worth|held|each|annually|next|through|across|it|they|via)(?!\p{L}))\p{L}/u,
} as const;

/** "Wollte und konnte 60 Millionen nicht aufbringen": a label would tell the opposite. */
export function isDenied({ start, end }: Span, { article, sentence }: ReadSentence): boolean {
  const before = article.text.slice(sentence.span.start, start).split(/[;:]/u).at(-1) ?? "";
  const behind = article.text.slice(end, sentence.span.end).split(/[,;:.]/u)[0] ?? "";
  return NEGATIONS.test(before) || NEGATIONS.test(behind);
}

const NEGATIONS =
  /(?<!\p{L})(?:nicht(?! nur)|kein\p{Ll}*|ohne|weder|nie|not(?! only)|no|never|without|neither)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** "By 10% to 12%": neither end is what it grew by. */
export function isHalfOfRange({ kind, span }: Quantity, { article, figures }: ReadSentence): boolean {
  if (kind === "money" || kind === "number") return false;
  return figures.some((other) => {
    if (other.kind !== kind) return false;
    const [first, last] = other.span.start < span.start ? [other.span, span] : [span, other.span];
    const before = article.text.slice(Math.max(0, first.start - 12), first.start);
    return (
      /^ (?:to|bis) $/u.test(article.text.slice(first.end, last.start)) && !/(?:from|von) $/u.test(before)
    );
  });
}
