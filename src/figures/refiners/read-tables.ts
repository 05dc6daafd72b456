import type { Decimal } from "../../domain/decimal.ts";
import { shift } from "../../domain/decimal.ts";
import type { Span } from "../../domain/span.ts";
import type { Unit } from "../../domain/figure.ts";
import type { Candidate, Proposal } from "../readers/candidate.ts";
import { isCandidate, startOf } from "../readers/candidate.ts";
import { currencyBefore, currencyBehind } from "../readers/currency.ts";
import { isLetter, skipBlanks, wordAt } from "../readers/cursor.ts";
import { scaleBehind } from "../readers/scale.ts";
import type { Text } from "../readers/text.ts";

/** The bare numbers of a table are in what its head says: "in Mio. Euro", "in millions of dollars", "in EUR million". */
export function readTables(proposals: readonly Proposal[], source: Text): readonly Proposal[] {
  const heads = headsOf(source);
  if (heads.length === 0) return proposals;
  let next = 0;
  return proposals.map((proposal) => {
    while (next < heads.length && (heads[next]?.reach.end ?? 0) <= startOf(proposal)) next += 1;
    const head = heads[next];
    const inside = head !== undefined && head.reach.start <= startOf(proposal);
    return inside && isCandidate(proposal) && isCell(proposal) ? inUnit(proposal, head) : proposal;
  });
}

interface Head {
  readonly reach: Span;
  readonly power: number;
  readonly unit: Unit;
}

const HEAD =
  /(?:(?<![\p{L}\p{N}])in |\()(?=(?:Mio|Mrd|Tsd|Million|Milliarden|Tausend|million|billion|thousand|T?EUR|T?€|USD|US\$|\$|£|GBP|CHF))/gu;

/** Every head, with the table below it: that ends where the next one begins. */
function headsOf(source: Text): readonly Head[] {
  const openings = [...source.text.matchAll(HEAD)];
  return openings.flatMap(({ index, 0: opening }, place) => {
    const most = openings[place + 1]?.index ?? source.text.length;
    return headAt(source, index + opening.length, most) ?? [];
  });
}

/** Scale then currency, or currency then scale; and then a bracket, a colon or the end of the line. */
function headAt(source: Text, at: number, most: number): Head | undefined {
  const { text } = source;
  const scale = scaleBehind(source, at, at);
  const of = scale && wordAt(text, skipBlanks(text, scale.end));
  const behind = scale && currencyBehind(source, of?.key === "of" ? of.end : scale.end);
  const found =
    scale && behind ? { power: scale.power, unit: behind.unit, end: behind.end } : currencyFirst(source, at);
  if (!found || !/^[ ]?[)\]:|\n]/u.test(text.slice(found.end, found.end + 2))) return undefined;
  return {
    power: found.power,
    unit: found.unit,
    reach: { start: found.end, end: tableEnd(text, found.end, most) },
  };
}

function currencyFirst(source: Text, at: number): { power: number; unit: Unit; end: number } | undefined {
  const named = currencyBehind(source, at);
  const scale = named && scaleBehind(source, named.end, at);
  const before = scale && currencyBefore(source, named.end, at);
  return scale && before ? { power: scale.power, unit: before.unit, end: scale.end } : undefined;
}

const LONGEST_TABLE = 4000;

/** A table ends with the next empty line, or with a line that is a sentence. */
function tableEnd(text: string, at: number, most: number): number {
  const end = Math.min(most, at + LONGEST_TABLE);
  let start = at;
  for (const [place, line] of text.slice(at, end).split("\n").entries()) {
    if (place > 0 && (line.trim() === "" || isSentence(line.trimEnd()))) return start;
    start += line.length + 1;
  }
  return end;
}

function isSentence(line: string): boolean {
  return ".!?".includes(line.at(-1) ?? " ") && isLetter(line.charCodeAt(line.length - 2));
}

function isCell({ kind, unit, numeral, implied }: Candidate): boolean {
  return (
    kind === "number" && unit === null && !implied && numeral?.written === "digits" && numeral.power === 0
  );
}

function inUnit(candidate: Candidate, { power, unit }: Head): Candidate {
  const { value } = candidate;
  const scaled = (one: Decimal): Decimal => shift(one, power);
  return {
    ...candidate,
    kind: "money",
    unit,
    value: typeof value === "string" ? scaled(value) : [scaled(value[0]), scaled(value[1])],
    precision: candidate.precision + power,
  };
}
