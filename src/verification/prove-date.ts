import type { AnalyzedArticle } from "../domain/article.ts";
import type { DraftDate, Rejection, VerifiedDate } from "../domain/brief.ts";
import { isMoment } from "../domain/figure.ts";
import { checkBinding, reject } from "./check-binding.ts";
import { asVerifiedDate } from "./verified.ts";

export type DateVerdict =
  | { readonly ok: true; readonly date: VerifiedDate }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

/** Proves that a coming date is the one its evidence names. */
export function proveDate(date: DraftDate, articles: readonly AnalyzedArticle[]): DateVerdict {
  const rejections = [...checkBinding(date.figure, [date.evidence], articles), ...checkDay(date)];
  return rejections.length === 0 ? { ok: true, date: asVerifiedDate(date) } : { ok: false, rejections };
}

/** The day shown is the day read; `assumed` may not be hidden. */
function checkDay({ date, assumed, figure: { figure, span } }: DraftDate): readonly Rejection[] {
  if (!isMoment(figure)) return [reject("printed-otherwise", date, span)];
  const ends = typeof figure.value === "string" ? [figure.value] : figure.value;
  const shown = ends.includes(date) && (assumed || figure.source === "stated");
  return shown ? [] : [reject("printed-otherwise", `${date} ≠ ${figure.surface}`, span)];
}
