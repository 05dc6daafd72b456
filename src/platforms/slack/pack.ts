import type { Atom } from "./atoms.ts";
import { SLACK_LIMITS } from "./limits.ts";
import { escapeText } from "./rich-text.ts";

/** The lines of one message. */
export type Part = readonly Atom[];

/** What is left of one message. */
interface Room {
  /** For its plain text. */
  readonly text: number;
  /** For all blocks, addresses counted. */
  readonly all: number;
}

/** What headers, footnotes' marks, context and buttons may take beside the lines. */
const FRAME = 2000;

/** Fills messages one after the other; a message ends only between two lines. */
export function packAtoms(atoms: readonly Atom[], room: number): readonly Part[] {
  const whole: Room = { text: room, all: SLACK_LIMITS.characters - FRAME };
  const parts: Atom[][] = [[]];
  let left = whole;
  for (const [index, atom] of atoms.entries()) {
    const next = atom.isHeading ? atoms[index + 1] : undefined;
    if (!fits([atom, ...(next ? [next] : [])], left) && parts.at(-1)?.length !== 0) {
      parts.push([]);
      left = whole;
    }
    parts.at(-1)?.push(atom);
    left = { text: left.text - textCost(atom), all: left.all - allCost(atom) };
  }
  return parts.filter((part) => part.length > 0);
}

function fits(atoms: readonly Atom[], room: Room): boolean {
  return sum(atoms.map(textCost)) <= room.text && sum(atoms.map(allCost)) <= room.all;
}

/** As a line of the plain text: bullet and line break with it. */
function textCost(atom: Atom): number {
  return sum(atom.elements.map((element) => escapeText(element.text).length)) + 3;
}

/** Addresses count twice: at the mark and at the footnote. */
function allCost(atom: Atom): number {
  const links = atom.elements.map((element) => (element.type === "link" ? element.url.length : 0));
  const notes = atom.footnotes.map(
    (note) => note.publisher.length + note.date.length + (note.link?.length ?? 0) + 10,
  );
  return textCost(atom) + sum(links) + sum(notes);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
