import type { Passage, PassageRole, Removal, RemovalReason, Sentence } from "../domain/article.ts";
import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { blockOpenedBy, clutterIn } from "./clutter/judge.ts";
import { inlineAdverts } from "./clutter/inline-adverts.ts";
import { repeatedLines } from "./clutter/repeated.ts";
import { signOff } from "./clutter/sign-off.ts";
import type { Line } from "./lines.ts";
import { passageOf, unglued } from "./passages.ts";
import { splitSentences } from "./sentences.ts";

/** A text as a reader of news sees it; passages and removals together cover every word. */
export interface Body {
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly removals: readonly Removal[];
}

interface Source {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly language: Language;
}

/** A sentence that is news, with the passage it stands in, or a stretch that is none. */
type Piece =
  | { readonly span: Span; readonly role: PassageRole; readonly within: number; readonly reason: null }
  | { readonly span: Span; readonly reason: RemovalReason };

/** Divides a text into passages of news with their sentences, and what is removed. */
export function readBody(source: Source): Body {
  return assemble(aroundAdverts(piecesOf(source)));
}

function piecesOf({ text, lines, language }: Source): readonly Piece[] {
  const adverts = inlineAdverts(text);
  const repeated = repeatedLines(lines);
  let block: RemovalReason | null = null;
  let within = 0;
  return lines.flatMap((line, index) => {
    block = blockOpenedBy(line.words) ?? (block !== null && goesWithBlock(line) ? block : null);
    const reason = repeated.get(index) ?? block;
    if (reason !== null) return [{ span: { start: line.start, end: line.end }, reason }];
    const parts = without(passageOf(line, lines[index + 1] ?? null), adverts);
    return parts.flatMap((part) => ("reason" in part ? [part] : unglued(text, part).flatMap(sentencesOf)));
  });

  function sentencesOf(passage: Passage): readonly Piece[] {
    within += 1;
    const spans = passage.role === "table" ? [passage.span] : splitSentences(text, passage.span, language);
    return spans.flatMap((span) => judge(text, { span, role: passage.role, within }));
  }
}

/** Behind "Mehr zum Thema" only lines that are no whole sentences are links. */
const LONGEST_LINK = 160;

function goesWithBlock({ words }: Line): boolean {
  return words.length <= LONGEST_LINK && !/[.…]["”“]?$/u.test(words);
}

/** What is left of a passage between adverts, and the adverts themselves. */
function without(passage: Passage, adverts: readonly Span[]): readonly (Passage | Removal)[] {
  const inside = adverts.filter(({ start, end }) => passage.span.start <= start && end <= passage.span.end);
  if (inside.length === 0) return [passage];
  const parts: (Passage | Removal)[] = [];
  let from = passage.span.start;
  for (const advert of inside) {
    if (advert.start > from) parts.push({ span: { start: from, end: advert.start }, role: passage.role });
    parts.push({ span: advert, reason: "advert" });
    from = advert.end;
  }
  if (from < passage.span.end)
    parts.push({ span: { start: from, end: passage.span.end }, role: passage.role });
  return parts;
}

function judge(
  text: string,
  { span, role, within }: { span: Span; role: PassageRole; within: number },
): readonly Piece[] {
  const words = text.slice(span.start, span.end);
  const reason = clutterIn(words);
  if (reason !== null) return [{ span, reason }];
  const from = signOff(words);
  if (from === null) return [{ span, role, within, reason: null }];
  const seam = span.start + from;
  const signed: Piece = { span: { start: seam, end: span.end }, reason: "boilerplate" };
  return from === 0
    ? [signed]
    : [{ span: { start: span.start, end: seam }, role, within, reason: null }, signed];
}

/** What stands between two sentences of an advert belongs to it. */
const MOST_BETWEEN = 2;

function aroundAdverts(pieces: readonly Piece[]): readonly Piece[] {
  const result = [...pieces];
  let last = -Infinity;
  for (const [index, piece] of pieces.entries()) {
    if (piece.reason !== "advert") continue;
    for (let at = last + 1; index - last - 1 <= MOST_BETWEEN && at < index; at++) {
      const between = result[at];
      if (between?.reason === null) result[at] = { span: between.span, reason: "advert" };
    }
    last = index;
  }
  return result;
}

function assemble(pieces: readonly Piece[]): Body {
  const passages: Passage[] = [];
  const sentences: Sentence[] = [];
  const removals: Removal[] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (piece.reason === null) {
      const goesOn = before?.reason === null && before.within === piece.within;
      const known = goesOn ? passages.pop() : undefined;
      passages.push({
        span: { start: known?.span.start ?? piece.span.start, end: piece.span.end },
        role: piece.role,
      });
      sentences.push({ span: piece.span, role: piece.role, passage: passages.length - 1 });
    } else {
      const known = before?.reason === piece.reason ? removals.pop() : undefined;
      removals.push({
        span: { start: known?.span.start ?? piece.span.start, end: piece.span.end },
        reason: piece.reason,
      });
    }
    before = piece;
  }
  return { passages, sentences, removals };
}
