import { isBlank, isDigit } from "./cursor.ts";

/** A number in digits. */
export interface DigitRun {
  readonly end: number;
  readonly whole: string;
  /** The digits behind the decimal mark; empty without one. */
  readonly fraction: string;
  readonly grouped: boolean;
}

/** Longer runs are codes, not numbers. */
const MOST_DIGITS = 36;
const MOST_GROUPS = 12;
const APOSTROPHES = "'’";

/**
 * The number in digits at a place, with the separators of either language; undefined where the run of digits and
 * marks is no number: a version, a list, a code. `1.234` and `1,234` are read as the language at hand writes them.
 */
export function digitRunAt(text: string, at: number, decimalMark: "," | "."): DigitRun | undefined {
  const first = digitsEnd(text, at);
  if (first - at > MOST_DIGITS) return undefined;
  const groups = [text.slice(at, first)];
  let mark = markAt(text, first, groups, NO_MARKS);
  if (mark === undefined) return { end: first, whole: groups[0] ?? "", fraction: "", grouped: false };
  const marks: string[] = [];
  let end = first;
  while (mark !== undefined) {
    marks.push(mark);
    const start = end + 1;
    end = digitsEnd(text, start);
    if (end - at > MOST_DIGITS || groups.length > MOST_GROUPS) return undefined;
    groups.push(text.slice(start, end));
    mark = markAt(text, end, groups, marks);
  }
  const number = interpret(groups, marks, decimalMark);
  return number && { end, ...number };
}

const NO_MARKS: readonly string[] = [];

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** The separator at a place, if digits go on behind it; blanks only part thousands. */
function markAt(
  text: string,
  at: number,
  groups: readonly string[],
  marks: readonly string[],
): string | undefined {
  if (!isDigit(text.charCodeAt(at + 1))) return undefined;
  const mark = text.charAt(at);
  if (mark === "." || mark === ",") return mark;
  if (APOSTROPHES.includes(mark)) return isThousand(text, at + 1) ? "'" : undefined;
  if (!isBlank(text.charCodeAt(at)) || !isThousand(text, at + 1)) return undefined;
  const parted = marks.every((before) => before === " ") && (groups[0]?.length ?? 4) <= 3;
  return parted && groups[0] !== "0" ? " " : undefined;
}

function isThousand(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

type Interpreted = Omit<DigitRun, "end">;

function interpret(
  groups: readonly string[],
  marks: readonly string[],
  decimalMark: "," | ".",
): Interpreted | undefined {
  const last = marks.at(-1);
  if (last === undefined) return whole(groups);
  if (marks.length === 1 && last === decimalMark) {
    return { whole: groups[0] ?? "", fraction: groups[1] ?? "", grouped: false };
  }
  const same = marks.every((mark) => mark === last);
  if (same && (marks.length > 1 || isGrouping(last, groups, decimalMark))) {
    return isGrouped(groups) || (last === "," && isGroupedInPairs(groups)) ? whole(groups) : undefined;
  }
  if (last === " " || last === "'") return undefined;
  const thousands = groups.slice(0, -1);
  const oneKind = new Set(marks.slice(0, -1)).size <= 1 && !marks.slice(0, -1).includes(last);
  if (!oneKind || !(thousands.length === 1 || isGrouped(thousands))) return undefined;
  const fraction = groups.at(-1) ?? "";
  return { whole: thousands.join(""), fraction, grouped: thousands.length > 1 };
}

function whole(groups: readonly string[]): Interpreted {
  return { whole: groups.join(""), fraction: "", grouped: groups.length > 1 };
}

/** Whether one mark parts thousands: always a blank or an apostrophe, and before three digits the one of the language. */
function isGrouping(mark: string, groups: readonly string[], decimalMark: "," | "."): boolean {
  if (mark === " " || mark === "'") return true;
  return mark !== decimalMark && isGrouped(groups) && !groups[0]?.startsWith("0");
}

/** "1.234.567". */
function isGrouped([first = "", ...rest]: readonly string[]): boolean {
  return first.length > 0 && first.length <= 3 && rest.every((group) => group.length === 3);
}

/** "12,34,567" as India groups. */
function isGroupedInPairs([first = "", ...rest]: readonly string[]): boolean {
  const pairs = rest.slice(0, -1);
  return first.length <= 2 && rest.at(-1)?.length === 3 && pairs.every((group) => group.length === 2);
}

/** Where digits, letters and the signs between them end: the whole of a code, a version, a time or a score. */
export function skipRun(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isCodeSign(code)) end += 1;
    else if (JOINTS.includes(text.charAt(end)) && isCodeSign(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

const JOINTS = ".,:'’/_@#&=+-–";

function isCodeSign(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
