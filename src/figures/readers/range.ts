import { compare, decimal, multiply, shift } from "../../domain/decimal.ts";
import type { Candidate } from "./candidate.ts";
import { skipCurrency } from "./currency.ts";
import { isBlank, isCapital, isDigit, isHyphen, isLetter, skipBlanks, wordAt, wordBefore } from "./cursor.ts";
import type { Place, Text } from "./text.ts";

type Joint = "dash" | "suspended" | "to" | "and" | "slash";

type ReadOne = (source: Text, place: Place) => Candidate | undefined;

/** The range that a quantity opens: "4,8–5,0 Mrd.", "40 to 45%", "zwischen 16 und 18 Millionen Euro". */
export function rangeFrom(source: Text, first: Candidate, readOne: ReadOne): Candidate | undefined {
  if (first.implied || first.numeral?.tail !== null) return undefined;
  const joint = jointBehind(source, first);
  if (!joint) return undefined;
  const last = readOne(source, { at: joint.end, floor: first.end, alone: true });
  if (!last || last.implied || last.numeral === null || last.start < first.end) return undefined;
  if (joint.kind === "to" && isYear(first, source) && (last.kind === "money" || last.numeral.power > 0))
    return undefined;
  return join(source, { first, last, kind: joint.kind });
}

/** "Through 2027 to 38 billion crowns": until when, and no low end. */
function isYear({ start, end, unit }: Candidate, { text }: Text): boolean {
  return unit === null && /^(?:19|20)\d\d$/u.test(text.slice(start, end));
}

interface JointHere {
  readonly kind: Joint;
  readonly end: number;
}

function jointBehind(source: Text, { start, end, unit, numeral }: Candidate): JointHere | undefined {
  const { text, locale } = source;
  const gap = skipBlanks(text, end);
  if (text[end] === "/" && unit === null) return numberStart(text, end + 1, "slash");
  if (isHyphen(text.charCodeAt(gap))) return suspendedAt(source, gap, start) ?? dashAt(text, end, gap);
  const word = gap === end ? undefined : wordAt(text, gap);
  if (!word) return undefined;
  const next = skipBlanks(text, word.end);
  if (word.key === locale.and) return isBetween(source, start) ? numberStart(text, next, "and") : undefined;
  if (!locale.to.has(word.key) || isMoved(source, { start, unit, numeral })) return undefined;
  const further = wordAt(text, next);
  const hedged = further !== undefined && locale.hedgesInRange.has(further.key);
  return numberStart(text, hedged ? skipBlanks(text, further.end) : next, "to");
}

/** "20- bis 30-jährige", "drei- und viertausend": the first end leaves its word to the second. */
function suspendedAt(source: Text, hyphen: number, start: number): JointHere | undefined {
  const { text, locale } = source;
  const word = wordAt(text, skipBlanks(text, hyphen + 1), 5);
  const joins = word && (locale.to.has(word.key) || (word.key === locale.and && isBetween(source, start)));
  return joins ? numberStart(text, skipBlanks(text, word.end), "suspended") : undefined;
}

/** A dash with blanks on both sides or on none. */
function dashAt(text: string, end: number, gap: number): JointHere | undefined {
  const spaced = gap > end;
  if (spaced && !isBlank(text.charCodeAt(gap + 1))) return undefined;
  return numberStart(text, spaced ? skipBlanks(text, gap + 1) : gap + 1, "dash");
}

/** The place of the number behind a joint, over its currency and sign. */
function numberStart(text: string, at: number, kind: Joint): JointHere | undefined {
  const money = skipCurrency(text, at);
  const sign = "+-−".includes(text.charAt(money)) && text.charAt(money) !== "" ? money + 1 : money;
  if (isDigit(text.charCodeAt(sign))) return { kind, end: sign };
  const worded =
    isLetter(text.charCodeAt(at)) && kind !== "slash" && !(kind === "dash" && isCapital(text.charCodeAt(at)));
  return worded ? { kind, end: at } : undefined;
}

/** Whether "zwischen" or "between" stands before, over the currency. */
function isBetween({ text, locale }: Text, start: number): boolean {
  const before = wordBefore(text, start);
  if (!before) return false;
  if (locale.between.has(before.key)) return true;
  const further = wordBefore(text, before.start);
  return further !== undefined && locale.between.has(further.key);
}

type Opening = Pick<Candidate, "start" | "unit" | "numeral">;

/** "from 5 to 7", "rose 5 to 35": two figures, not a range. */
function isMoved(source: Text, { start, unit, numeral }: Opening): boolean {
  const { text, locale } = source;
  if (locale.language === "de") return false;
  const before = wordBefore(text, start);
  if (!before) return false;
  if (locale.from.has(before.key)) {
    const verb = wordBefore(text, before.start);
    return !(verb && RANGING.test(verb.key));
  }
  if (before.key === "by") {
    return unit !== null || ((numeral?.power ?? 0) > 0 && isChangedBy(source, before.start));
  }
  return locale.moves.has(before.key);
}

/** "fell by 3 million to 38 million": a verb of movement right before "by"; "expected to grow by 3 to 5 million" is a range. */
function isChangedBy({ text }: Text, by: number): boolean {
  const verb = wordBefore(text, by);
  return verb !== undefined && CHANGED.test(verb.key);
}

const CHANGED =
  /^(?:rose|fell|grew|shrank|dropped|declined|increased|decreased|climbed|slipped|jumped|surged|plunged|slid|narrowed|widened|swelled|dwindled|up|down|higher|lower)$/u;

const RANGING = /^(?:rang(?:e[ds]?|ing)|anywhere|is|are|var(?:y|ies|ied))$/u;

interface Ends {
  readonly first: Candidate;
  readonly last: Candidate;
  readonly kind: Joint;
}

function join(source: Text, ends: Ends): Candidate | undefined {
  const { first, last, kind } = ends;
  if (!sameKind(first, last)) return undefined;
  const scaled = kind === "suspended" ? shareZeros(first, last) : shareScale(first, last);
  if (typeof scaled !== "string" || typeof last.value !== "string") return undefined;
  if (compare(scaled, last.value) >= 0 && !(kind === "and" && compare(scaled, last.value) === 0))
    return undefined;
  if (kind === "slash" && last.unit === null) return undefined;
  if (kind === "dash" && isScore(source, ends)) return undefined;
  if (kind === "to" && isGrowth(source, ends)) return undefined;
  const unit = first.unit?.source === "stated" || last.unit === null ? (first.unit ?? last.unit) : last.unit;
  return {
    ...last,
    start: first.start,
    value: [scaled, last.value],
    unit,
    kind: last.kind === "number" && last.unit === null ? first.kind : last.kind,
  };
}

/** "grew by 12 to 84 million" says by how much and to what; the ends of a range lie closer together. */
function isGrowth(source: Text, { first, last }: Ends): boolean {
  const by = wordBefore(source.text, first.start);
  if (by?.key !== "by" || !isChangedBy(source, by.start)) return false;
  const scaled = shareScale(first, last);
  if (typeof scaled !== "string" || typeof last.value !== "string") return false;
  return compare(multiply(scaled, decimal(WIDEST)), last.value) < 0;
}

const WIDEST = 4;

function sameKind(first: Candidate, last: Candidate): boolean {
  if (first.unit === null || last.unit === null)
    return first.kind === last.kind || first.unit === null || last.unit === null;
  return first.kind === last.kind && (first.kind === "number" || first.unit.code === last.unit.code);
}

/** "4,8 bis 5,0 Milliarden": the scale behind the last end is that of both, where the first one is then the lower. */
function shareScale(first: Candidate, last: Candidate): Candidate["value"] {
  const [one, other] = [first.numeral, last.numeral];
  const open = first.unit === null || first.kind === "money";
  if (!open || one?.power !== 0 || !other?.power || typeof first.value !== "string")
    return withCent(first, last);
  const scaled = shift(first.value, other.power);
  return typeof last.value === "string" && compare(scaled, last.value) <= 0 ? scaled : first.value;
}

/** "drei- und viertausend" is three thousand and four thousand. */
function shareZeros(first: Candidate, last: Candidate): Candidate["value"] {
  const zeros =
    typeof last.value === "string" ? last.value.length - last.value.replace(/0+$/u, "").length : 0;
  const words =
    first.numeral?.written === "words" && last.numeral?.written === "words" && last.numeral.tail === null;
  return words && zeros >= 3 && typeof first.value === "string"
    ? shift(first.value, zeros)
    : shareScale(first, last);
}

function withCent(first: Candidate, last: Candidate): Candidate["value"] {
  const shared = last.cent && !first.cent && first.unit === null && typeof first.value === "string";
  return shared ? shift(first.value, -2) : first.value;
}

/** "2-1", "6–4": small numbers over a dash with nothing behind them are a score or a code. */
function isScore({ text }: Text, { first, last }: Ends): boolean {
  if (last.unit !== null || first.unit !== null) return false;
  const [one, other] = [first.numeral, last.numeral];
  if (!one?.bare || !other?.bare) return false;
  const isNext = isHyphen(text.charCodeAt(last.end)) && isDigit(text.charCodeAt(last.end + 1));
  return isNext || last.value.length < 3;
}
