import type { Footnote, Inline, Line, Message } from "../../domain/message.ts";
import { DISCORD_LIMITS } from "./limits.ts";
import { escapeText, linkOr, marked } from "./markdown.ts";

/** A line that stays whole: the grain at which messages are split. */
export interface Atom {
  /** Which section it stands in; context lines have the last. */
  readonly section: number;
  /** A heading never ends a message: what follows comes along. */
  readonly isHeading: boolean;
  /** Notes at the foot of the message, below the sources. */
  readonly isContext: boolean;
  /** In Discord's mark-up. */
  readonly text: string;
  /** What it points to. */
  readonly footnotes: readonly Footnote[];
}

/** A bar rather than Discord's ">", so that whoever looks for mark-up of an article's making finds none. */
const STARTS = { bullet: "- ", plain: "", quote: "▎ ", note: "" } as const satisfies Record<
  Line["style"],
  string
>;

/** Shorter than a text display, with room for the line's start and its marks. */
const LONGEST = DISCORD_LIMITS.textDisplay - 100;

/** All lines of a message in order, context last. */
export function atomsOf({ sections, footnotes, context }: Message): readonly Atom[] {
  const notes = new Map(footnotes.map((note) => [note.number, note]));
  return [
    ...sections.flatMap(({ heading, lines }, section) => [
      ...(heading === null || heading === "" ? [] : [headingAtom(heading, section)]),
      ...lines.flatMap((line) => lineAtoms(line, section, notes)),
    ]),
    ...context.flatMap((text) => contextAtoms(text, sections.length)),
  ];
}

function headingAtom(heading: string, section: number): Atom {
  return { section, isHeading: true, isContext: false, text: marked(heading, "**"), footnotes: [] };
}

function contextAtoms(text: string, section: number): readonly Atom[] {
  return breakWords(text).map((piece) => ({
    section,
    isHeading: false,
    isContext: true,
    text: marked(piece, "*"),
    footnotes: [],
  }));
}

/** A line beyond all measure goes on as a second one, parted between words. */
function lineAtoms(line: Line, section: number, notes: ReadonlyMap<number, Footnote>): readonly Atom[] {
  const pieces = joined(line.content).flatMap((inline) => renderInline(inline, line.style, notes));
  const footnotes = line.content.flatMap((inline) =>
    inline.type === "footnote" ? (notes.get(inline.number) ?? []) : [],
  );
  return filled(pieces).map((text) => ({
    section,
    isHeading: false,
    isContext: false,
    text: STARTS[line.style] + text,
    footnotes,
  }));
}

/** Neighbors of one style as one, since their mark-up would run together. */
function joined(content: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const inline of content) {
    const last = merged.at(-1);
    if (last && last.type !== "footnote" && inline.type !== "footnote" && last.type === inline.type) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text };
    } else merged.push(inline);
  }
  return merged;
}

function renderInline(
  inline: Inline,
  style: Line["style"],
  notes: ReadonlyMap<number, Footnote>,
): readonly string[] {
  switch (inline.type) {
    case "text":
      return breakWords(inline.text).map((text) => (style === "note" ? marked(text, "*") : escapeText(text)));
    case "strong":
      return breakWords(inline.text).map((text) => marked(text, "**"));
    case "emphasis":
      return breakWords(inline.text).map((text) => marked(text, "*"));
    case "footnote":
      return [linkOr(`[${inline.number}]`, notes.get(inline.number)?.link ?? null)];
    default:
      return inline satisfies never;
  }
}

function filled(pieces: readonly string[]): readonly string[] {
  const lines: string[] = [""];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? "";
    if (last.length + piece.length > LONGEST) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.filter((line) => line.trim() !== "");
}

/** Escaping makes one character at most two. */
function breakWords(text: string): readonly string[] {
  const longest = Math.floor(LONGEST / 2) - 4;
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
