import type { Atom } from "./lines.ts";
import type { Footnote } from "../../domain/message.ts";
import { escapeText } from "./markdown.ts";

/** The lines of one message. */
export type Part = readonly Atom[];

/** Fills messages one after the other; a message ends only between two lines. `room` in characters. */
export function packAtoms(atoms: readonly Atom[], room: number): readonly Part[] {
  const parts: Atom[][] = [[]];
  let left = room;
  for (const [index, atom] of atoms.entries()) {
    const next = atom.isHeading ? atoms[index + 1] : undefined;
    const needed = costOf(atom) + (next ? costOf(next) : 0);
    if (needed > left && parts.at(-1)?.length !== 0) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(atom);
    left -= costOf(atom);
  }
  return parts.filter((part) => part.length > 0);
}

/** Line breaks, and the line at the foot for each source. */
function costOf({ text, footnotes }: Atom): number {
  return footnotes.reduce((sum, note) => sum + noteCost(note), text.length + 2);
}

function noteCost({ publisher, date }: Footnote): number {
  return escapeText(publisher).length + escapeText(date).length + 16;
}
