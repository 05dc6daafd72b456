import { monthNumber } from "./calendar.ts";
import type { Day } from "./calendar.ts";
import { complete } from "./complete.ts";
import type { Named } from "./complete.ts";
import { isDigit, isLetter } from "../cursor.ts";
import type { Source } from "./source.ts";
import { readDate } from "./read.ts";
import { isRelative, isStretch } from "./stated.ts";
import type { Stated } from "./stated.ts";

/** So far back a period is still what a "Vorquartal" refers to. */
const REACH = 300;
/** A report speaks of these months; what lies further back is history. */
const MONTHS_REPORTED = 28;

export const NOTHING_NAMED: Named = { month: null, quarter: null, year: null };

/** The month, quarter and year named last before a place, as far as they can be what is reported on. */
export function namedBefore(source: Source, at: number, published: Day): Named {
  let named = NOTHING_NAMED;
  for (let place = Math.max(0, at - REACH); place < at; place += 1) {
    if (!isTokenStart(source.text, place)) continue;
    const reading = readDate(source, place);
    if (!reading || isStretch(reading.stated)) continue;
    named = { ...named, ...namedIn(reading.stated, published) };
    place = reading.end - 1;
  }
  return named;
}

function isTokenStart(text: string, at: number): boolean {
  const [code, before] = [text.charCodeAt(at), text.charCodeAt(at - 1)];
  return (isLetter(code) && !isLetter(before)) || (isDigit(code) && !isDigit(before));
}

function namedIn(stated: Stated, published: Day): Partial<Named> {
  if (isRelative(stated) || stated.part === "years" || stated.part === "day") return {};
  const year = stated.part === "year" ? stated.year : completedYear(stated, published);
  const now = monthNumber(published.year, published.month);
  const month = monthNumber(year, stated.part === "month" ? stated.month : 1);
  if (now - month > MONTHS_REPORTED || month > now + 12) return {};
  if (stated.part === "month") return { month, year };
  return stated.part === "quarter" ? { quarter: year * 4 + stated.index - 1, year } : { year };
}

function completedYear(stated: Stated, published: Day): number {
  const value = complete(stated, { published, ahead: false, named: NOTHING_NAMED });
  return Number(String(value).slice(0, 4));
}
