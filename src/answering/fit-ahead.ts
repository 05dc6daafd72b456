import type { AnalyzedArticle } from "../domain/article.ts";
import type { Moment } from "../domain/figure.ts";
import type { Question } from "./question.ts";

/** "When will …?" is not answered by what was over when it was told. */
export function aheadFit(
  { text }: Question,
  { value, span, qualifier }: Moment,
  { published, text: told }: AnalyzedArticle,
): number {
  if (
    UNTIL.test(text) &&
    qualifier !== "until" &&
    !SAYS_UNTIL.test(told.slice(Math.max(0, span.start - LEAD), span.start))
  )
    return UNLIMITED;
  const end = endOf(typeof value === "string" ? value : value[1]);
  if (end === null || published.source === "file" || !AHEAD.test(text)) return 1;
  return end < published.at.slice(0, end.length) ? OVER : 1;
}

const OVER = 0.3;

/** "Bis wann …?" wants a day by which it is. */
const UNLIMITED = 0.6;
/** In letters. */
const LEAD = 30;
const UNTIL = /(?<!\p{L})(?:bis (?:wann|zu welche[mr])|(?:until|till|by) (?:when|what|which))(?!\p{L})/iu;
const SAYS_UNTIL = /(?<!\p{L})(?:bis|until|till|by|through)(?: \p{L}+){0,3} $/iu;

const AHEAD =
  /(?<!\p{L})(?:when (?:will|is|are|does|do)|wann (?:wird|werden|will|wollen|möchten?|dürften?|soll|sollen|legt|legen|findet|finden))(?!\p{L})/iu;

/** The last day or month of a time; null where its year is not known. */
function endOf(iso: string): string | null {
  const [, year, quarter, half] = /^(\d{4})(?:-Q([1-4])|-H([12]))?/u.exec(iso) ?? [];
  if (year === undefined) return null;
  if (quarter !== undefined) return `${year}-${String(Number(quarter) * 3).padStart(2, "0")}`;
  if (half !== undefined) return `${year}-${half === "1" ? "06" : "12"}`;
  return iso.slice(0, 10);
}
