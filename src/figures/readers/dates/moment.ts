import type { Moment } from "../../../domain/figure.ts";
import type { Day } from "./calendar.ts";
import type { Source } from "./source.ts";
import type { Reference } from "./complete.ts";
import { namedBefore, NOTHING_NAMED } from "./named.ts";
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
  const resolved = reading && resolve(reading.stated, published && referenceOf(source, reading, published));
  if (!resolved) return undefined;
  const { start, end, qualifier } = reading;
  return { ...resolved, span: { start, end }, surface: source.text.slice(start, end), unit: null, qualifier };
}

/** Looks around in the text only where the value depends on it. */
function referenceOf(source: Source, { start, stated }: Reading, published: Day): Reference {
  const parts = isStretch(stated) ? stated : [stated];
  const ahead = parts.some(lacksYear) && looksAhead(source, start);
  const named = parts.some(isReported) ? namedBefore(source, start, published) : NOTHING_NAMED;
  return { published, ahead, named };
}

function lacksYear(stated: Stated): boolean {
  return stated.part === "weekday" || ("year" in stated && stated.year === null);
}

function isReported(stated: Stated): boolean {
  return stated.part === "offset" && stated.unit.startsWith("reported");
}
