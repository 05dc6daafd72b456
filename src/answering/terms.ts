import type { Span } from "../domain/span.ts";
import { overlaps, textAt } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import type { Token } from "../lexicon/tokens.ts";
import type { AskedWords } from "./names-asked.ts";
import { isExact, knownPart } from "./known-words.ts";
import { isAbstract, isCompound, isName, isTranslated } from "./names-asked.ts";
import type { Term } from "./question.ts";
import { termAt, writtenName } from "./term.ts";
import { WEIGHTS } from "./weights.ts";

export interface Reading extends AskedWords {
  /** Names of instruments and times, which are terms or conditions of their own. */
  readonly taken: readonly Span[];
  /** Names of instruments alone. */
  readonly named: readonly Span[];
  /** Names of products alone. */
  readonly branded: readonly Span[];
}

/** The words of a question that name something, in written order. */
export function wordTerms(reading: Reading): readonly Term[] {
  const { statement, taken, text } = reading;
  const terms: Term[] = [];
  let end = asksUntil(reading);
  let name: { readonly end: number; readonly at: number } | null = null;
  for (const [index, token] of statement.tokens.entries()) {
    if (token.span.start < end || taken.some((span) => overlaps(span, token.span))) continue;
    const continues: boolean =
      name !== null &&
      terms[name.at]?.place !== true &&
      /^(?:\.? |-| of | de )$/u.test(text.slice(name.end, token.span.start));
    if (isModelNumber(token, reading)) {
      terms.push(writtenName(textAt(text, token.span), reading.language));
      continue;
    }
    const place = placeAt(token, reading);
    if (place) {
      terms.push(writtenName(textAt(text, place), reading.language));
      end = place.end;
      name = null;
      continue;
    }
    if (isName(index, reading) || (continues && goesOn(token, reading))) {
      const before: Term | undefined = continues && name ? terms[name.at] : undefined;
      const term = writtenName(
        before ? `${before.words} ${textAt(text, token.span)}` : textAt(text, token.span),
        reading.language,
      );
      if (isModel(token, reading)) terms.push({ ...term, role: "matter", weight: WEIGHTS.unknown });
      else if (before && name) terms[name.at] = term;
      else terms.push(term);
      name = { end: token.span.end, at: before && name ? name.at : terms.length - 1 };
      end = token.span.end;
      continue;
    }
    const span = longestAt(token, statement.mentions) ?? token.span;
    end = span.end;
    const term = termAt(span, reading);
    if (term) terms.push(term);
  }
  return terms;
}

/** "Boeing 737 Max": a product's name right behind whose it is, or behind its number, tells which, not of whom. */
function isModel(token: Token, { named, text }: Reading): boolean {
  if (named.length > 0 && /(?<![\p{L}\d.,])\p{L}?\d{3}[ -]$/u.test(text.slice(0, token.span.start)))
    return true;
  return named.some(
    ({ end }) =>
      end < token.span.start && /^(?:[ -]\d+\p{L}?)?[ -]$/u.test(text.slice(end, token.span.start)),
  );
}

/** "iPhone 16": another number is another product. */
function isModelNumber({ span }: Token, { branded, text }: Reading): boolean {
  return (
    /^\d+$/u.test(textAt(text, span)) &&
    branded.some(({ end }) => end < span.start && /^[ -]$/u.test(text.slice(end, span.start)))
  );
}

/** "Saudi-Arabien", "United Kingdom": a place of several words, in whichever company it stands. */
function placeAt(token: Token, { statement, text }: Reading): Span | null {
  const places = statement.mentions.filter(({ concept }) => concept.kind === "place");
  const span = longestAt(token, places);
  return span && /^\p{Lu}.*[\s-]/u.test(textAt(text, span)) ? span : null;
}

/** "iPhone 15", "Jio Platforms": a number or a capital right behind a name belongs to it, unless it is a word we know. */
function goesOn({ span }: Token, { text, language }: Reading): boolean {
  const word = textAt(text, span);
  if (/^\d+$/u.test(word)) return true;
  if (!/^\p{Lu}/u.test(word) || isExact(word, language) || isTranslated(word, language)) return false;
  if (language === "en") return true;
  // "Peter Hochegger" is called so; of the "Axa-Versicherungsnehmer" the second half is a noun.
  const isNoun = text[span.start - 1] === "-" ? isCompound(word) : endsInNoun(word);
  return !isNoun && !isAbstract(word);
}

function endsInNoun(word: string): boolean {
  const part = knownPart(word);
  return part !== null && word.toLowerCase().endsWith(part.toLowerCase());
}

/** "Wie hoch", "how large": the adjective belongs to the question. */
function asksUntil({ text }: Reading): number {
  const asked =
    /^\W*(?:wie (?:hoch|groß|gross|teuer|stark|weit|lange?|schnell|niedrig|tief|oft)|how (?:high|large|big|low|far|fast|long|often|expensive))(?!\p{L})/iu.exec(
      text,
    );
  return asked ? asked[0].length : 0;
}

function longestAt(token: Token, mentions: readonly Mention[]): Span | null {
  const here = mentions.filter(({ span }) => span.start === token.span.start);
  return here.reduce<Span | null>((best, { span }) => (best && best.end >= span.end ? best : span), null);
}
