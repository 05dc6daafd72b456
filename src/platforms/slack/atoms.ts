import type { Footnote, Inline, Line, Message } from "../../domain/message.ts";
import type { RichElement } from "./payload.ts";
import { escapeText, linkOr, words } from "./rich-text.ts";

/** A line that stays whole: the grain at which messages are split. */
export interface Atom {
  /** Which section it stands in. */
  readonly section: number;
  readonly style: Line["style"];
  /** A heading never ends a message: what follows comes along. */
  readonly isHeading: boolean;
  readonly elements: readonly RichElement[];
  /** What it points to. */
  readonly footnotes: readonly Footnote[];
}

/** All lines of a message in order; none longer than `longest`, so that packing can always go on. */
export function atomsOf(message: Message, longest: number): readonly Atom[] {
  const notes = new Map(message.footnotes.map((note) => [note.number, note]));
  return message.sections.flatMap(({ heading, lines }, section) => [
    ...(heading === null || heading === "" ? [] : [headingAtom(heading, section)]),
    ...lines.flatMap((line) => lineAtoms(line, section, notes).flatMap((atom) => splitAtom(atom, longest))),
  ]);
}

function headingAtom(heading: string, section: number): Atom {
  const elements = [words(heading, { bold: true })];
  return { section, style: "plain", isHeading: true, elements, footnotes: [] };
}

function lineAtoms(line: Line, section: number, notes: ReadonlyMap<number, Footnote>): readonly Atom[] {
  const elements = line.content.map((inline) => renderInline(inline, line.style, notes)).filter(hasText);
  if (elements.length === 0) return [];
  const footnotes = line.content.flatMap((inline) =>
    inline.type === "footnote" ? (notes.get(inline.number) ?? []) : [],
  );
  return [{ section, style: line.style, isHeading: false, elements, footnotes }];
}

function renderInline(
  inline: Inline,
  style: Line["style"],
  notes: ReadonlyMap<number, Footnote>,
): RichElement {
  switch (inline.type) {
    case "text":
      return words(inline.text, style === "note" ? { italic: true } : undefined);
    case "strong":
      return words(inline.text, { bold: true });
    case "emphasis":
      return words(inline.text, { italic: true });
    case "footnote":
      return linkOr(`[${inline.number}]`, notes.get(inline.number)?.link ?? null);
    default:
      return inline satisfies never;
  }
}

/** A line beyond all measure goes on as a second one, parted between words. */
function splitAtom(atom: Atom, longest: number): readonly Atom[] {
  const pieces: RichElement[][] = [[]];
  let left = longest;
  for (const element of atom.elements.flatMap((each) => splitElement(each, longest))) {
    const length = escapeText(element.text).length;
    if (length > left) {
      pieces.push([]);
      left = longest;
    }
    pieces.at(-1)?.push(element);
    left -= length;
  }
  const [first = [], ...rest] = pieces.filter((piece) => piece.length > 0);
  return [
    { ...atom, elements: first },
    ...rest.map((elements) => ({ ...atom, elements, footnotes: atom.footnotes })),
  ];
}

function splitElement(element: RichElement, longest: number): readonly RichElement[] {
  if (escapeText(element.text).length <= longest) return [element];
  // Escaping makes one character at most five.
  return breakWords(element.text, Math.floor(longest / 5)).map((text) => ({ ...element, text }));
}

function breakWords(text: string, longest: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const space = rest.lastIndexOf(" ", longest);
    const end = space > 0 ? space + 1 : wholeCharacter(rest, longest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest].filter((piece) => piece !== "");
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, end: number): number {
  return /[\uD800-\uDBFF]/u.test(text.charAt(end - 1)) ? end - 1 : end;
}

function hasText(element: RichElement): boolean {
  return element.text !== "";
}
