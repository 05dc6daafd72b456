import type { Moment } from "../../../domain/figure.ts";
import type { Day } from "./calendar.ts";
import type { Source } from "./cursor.ts";
import { looksAhead } from "./outlook.ts";
import { readDate } from "./read.ts";
import type { Reading } from "./read.ts";
import { resolve } from "./resolve.ts";
import { isStretch } from "./stated.ts";
import type { Stated } from "./stated.ts";

/**
 * The date or period that starts at a place of the text, completed from the publication day; undefined where none
 * starts, and where the words are relative ("gestern") and the publication day is not known.
 */
export function momentAt(source: Source, at: number, published: Day | null): Moment | undefined {
  const reading = readDate(source, at);
  if (!reading) return undefined;
  const ahead = published !== null && isOpen(reading) && looksAhead(source, at);
  const resolved = resolve(reading.stated, { published, ahead });
  if (!resolved) return undefined;
  const { start, end, qualifier } = reading;
  return { ...resolved, span: { start, end }, surface: source.text.slice(start, end), unit: null, qualifier };
}

function isOpen({ stated }: Reading): boolean {
  return isStretch(stated) ? stated.some(lacksYear) : lacksYear(stated);
}

function lacksYear(stated: Stated): boolean {
  return stated.part === "weekday" || ("year" in stated && stated.year === null);
}
