import type { Moment } from "../domain/figure.ts";
import type { Candidate, Proposal } from "./readers/candidate.ts";
import { endOf } from "./readers/candidate.ts";
import { isDigit, isLetter, wordAt } from "./readers/cursor.ts";
import type { Day } from "./readers/dates/calendar.ts";
import { momentAt } from "./readers/dates/moment.ts";
import { isCurrencyPrefix } from "./readers/currency.ts";
import { skipRun } from "./readers/digits.ts";
import { vulgarPart } from "./readers/parts.ts";
import { quantityAt } from "./readers/quantity.ts";
import type { Text } from "./readers/text.ts";

/** Words longer than this are none that a number could begin. */
const LONGEST_WORD = 80;

/** Everything the readers take for a figure, in written order, in one pass over the text. */
export function propose(source: Text, published: Day | null): readonly Proposal[] {
  const { text } = source;
  const found: Proposal[] = [];
  const reading: Reading = { source, published, floor: 0 };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const step = isDigit(code)
      ? numberAt(reading, at)
      : isLetter(code)
        ? wordStep(reading, at)
        : signStep(reading, at, code);
    if (typeof step === "number") at = step;
    else {
      found.push(step);
      at = reading.floor = endOf(step);
    }
  }
  return found;
}

interface Reading {
  readonly source: Text;
  readonly published: Day | null;
  /** Where the last figure ended. */
  floor: number;
}

/** A figure, or where to read on. */
type Step = Proposal | number;

/** "½" and its like; any other sign is passed over. */
function signStep(reading: Reading, at: number, code: number): Step {
  return code >= FIRST_VULGAR && vulgarPart(code) ? (readQuantity(reading, at) ?? at + 1) : at + 1;
}

const FIRST_VULGAR = 0xbc;

/** A moment goes before a quantity, unless the quantity says more. */
function numberAt(reading: Reading, at: number): Step {
  const clause = clauseEnd(reading.source.text, at);
  if (clause > at) return clause;
  const moment = readMoment(reading, at);
  const quantity = readQuantity(reading, at);
  if (moment && !(quantity && quantity.end > moment.span.end && isMeasured(quantity))) return moment;
  return quantity ?? Math.max(at + 1, skipRun(reading.source.text, at));
}

/** "Section 12(b)", "Rule 144(a)": a small number right before a bracket is that of a clause. */
function clauseEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end)) && end - at <= LONGEST_CLAUSE) end += 1;
  const before = text.charCodeAt(at - 1);
  const free = Number.isNaN(before) || before === 32 || before === 40;
  return free && text.charAt(end) === "(" && end - at <= LONGEST_CLAUSE ? end : at;
}

const LONGEST_CLAUSE = 3;

function isMeasured({ unit, kind }: Candidate): boolean {
  return unit !== null && kind !== "number";
}

function wordStep(reading: Reading, at: number): Step {
  const { text, locale } = reading.source;
  const end = wordEnd(text, at);
  const next = text.charCodeAt(end);
  const coded = isDigit(next) || (next === 45 && isDigit(text.charCodeAt(end + 1)));
  const word = coded || locale.opens(text, at, end) ? wordAt(text, at, LONGEST_WORD) : undefined;
  if (!word) return end;
  const moment = coded || locale.dates.words.has(word.key) ? readMoment(reading, at) : undefined;
  if (moment) return moment;
  if (coded) return codeEnd(reading.source, at, word.end);
  const quantity = locale.mayStart(word.key) ? readQuantity(reading, at) : undefined;
  return quantity ?? (isAddress(text, word.key, word.end) ? blankBehind(text, word.end) : word.end);
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** "A380", "COP16", "Covid-19" are names; "CAD3", "mid-2019" and "Plus-5%" are not. */
function codeEnd({ text, locale }: Text, at: number, end: number): number {
  const name = text.slice(at, end);
  if (isCurrencyPrefix(name)) return end;
  const run = skipRun(text, end);
  if (text[end] === "-" && (locale.dates.stages.has(name.toLowerCase()) || text[run] === "%")) return end;
  return run;
}

function isAddress(text: string, key: string, end: number): boolean {
  return (
    (key === "www" && text[end] === ".") ||
    ((key === "http" || key === "https") && text.startsWith("://", end))
  );
}

function blankBehind(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) > 32) end += 1;
  return end;
}

function readMoment({ source, published, floor }: Reading, at: number): Moment | undefined {
  const { text, locale } = source;
  const moment = momentAt({ text, words: locale.dates }, at, published);
  return moment && moment.span.start >= floor ? moment : undefined;
}

function readQuantity({ source, floor }: Reading, at: number): Candidate | undefined {
  const candidate = quantityAt(source, { at, floor });
  return candidate && candidate.start >= floor && candidate.end > at ? candidate : undefined;
}
