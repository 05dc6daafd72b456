import type { Moment } from "../domain/figure.ts";
import type { Passage } from "./statements.ts";

/** "In the first half" of what was "in the first six months" or "in the six months to June", of the same year. */
export function isHalfAsMonths({ stated, value }: Moment, { tokens, moments }: Passage): boolean {
  const named = stated ?? value;
  if (typeof named !== "string" || !named.endsWith("H1")) return false;
  const year = yearOf(named);
  const years = moments.flatMap((other) =>
    [other.stated ?? other.value].flat().flatMap((end) => yearOf(end) ?? []),
  );
  if (year !== null && years.length > 0 && !years.includes(year)) return false;
  return tokens.some(({ key }, at) => {
    if (!SIX.has(key) || !(tokens[at + 1]?.key ?? "").startsWith("mon")) return false;
    if (FIRST.has(tokens[at - 1]?.key ?? "")) return true;
    const behind = tokens.slice(at + 2, at + 2 + REACH).map((token) => token.key);
    return UNTIL.has(behind[0] ?? "") && behind.some((word) => JUNE.has(word));
  });
}

function yearOf(value: string): string | null {
  return /^\d{4}/u.exec(value)?.[0] ?? null;
}

/** "Bis zum 30. Juni", "to the end of June". */
const REACH = 5;

const SIX: ReadonlySet<string> = new Set(["six", "sechs"]);
const FIRST: ReadonlySet<string> = new Set(["first", "ersten"]);
const UNTIL: ReadonlySet<string> = new Set(["to", "until", "through", "ended", "ending", "bis"]);
const JUNE: ReadonlySet<string> = new Set(["june", "juni"]);
