import type { Moment } from "../domain/figure.ts";
import type { Proposal } from "./readers/candidate.ts";
import { endOf, isCandidate } from "./readers/candidate.ts";
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
        : vulgarStep(reading, at, code);
    if (step.proposal) {
      found.push(step.proposal);
      reading.floor = step.end;
    }
    at = step.end;
  }
  return found;
}

interface Reading {
  readonly source: Text;
  readonly published: Day | null;
  /** Where the last figure ended. */
  floor: number;
}

interface Step {
  readonly end: number;
  readonly proposal?: Proposal;
}

function vulgarStep(reading: Reading, at: number, code: number): Step {
  return vulgarPart(code) ? (quantityStep(reading, at) ?? { end: at + 1 }) : { end: at + 1 };
}

/** A moment goes before a quantity, unless the quantity says more. */
function numberAt(reading: Reading, at: number): Step {
  const moment = readMoment(reading, at);
  const quantity = quantityStep(reading, at);
  if (moment && !(quantity && quantity.end > moment.span.end && hasUnit(quantity))) return proposed(moment);
  return quantity ?? { end: Math.max(at + 1, skipRun(reading.source.text, at)) };
}

function hasUnit({ proposal }: Step): boolean {
  return (
    proposal !== undefined && isCandidate(proposal) && proposal.unit !== null && proposal.kind !== "number"
  );
}

function wordStep(reading: Reading, at: number): Step {
  const { text, locale } = reading.source;
  const word = wordAt(text, at, LONGEST_WORD);
  if (!word) return { end: wordEnd(text, at) };
  const next = text.charCodeAt(word.end);
  const coded = isDigit(next) || (next === 45 && isDigit(text.charCodeAt(word.end + 1)));
  const moment = coded || locale.dates.words.has(word.key) ? readMoment(reading, at) : undefined;
  if (moment) return proposed(moment);
  if (coded) return { end: codeEnd(reading.source, at, word.end) };
  if (locale.mayStart(word.key)) {
    const step = quantityStep(reading, at);
    if (step) return step;
  }
  return { end: isAddress(text, word.key, word.end) ? blankBehind(text, word.end) : word.end };
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

function quantityStep({ source, floor }: Reading, at: number): Step | undefined {
  const candidate = quantityAt(source, { at, floor });
  return candidate && candidate.start >= floor && candidate.end > at ? proposed(candidate) : undefined;
}

function proposed(proposal: Proposal): Step {
  return { end: endOf(proposal), proposal };
}
