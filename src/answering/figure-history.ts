import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { RememberedFigure } from "../domain/remembered.ts";
import { rememberedKey } from "../domain/remembered.ts";
import type { Directory } from "../instruments/directory.ts";
import { listingsOf } from "../instruments/listings.ts";
import type { FigureStore } from "../ports/figure-store.ts";
import { bindingMetrics } from "./binding-metrics.ts";
import type { Asking } from "./read-question.ts";
import { readQuestion } from "./read-question.ts";

/** How one figure of an instrument moved over articles, the oldest first. */
export interface FigureHistory {
  readonly language: Language;
  readonly ticker: Ticker;
  readonly metric: string;
  readonly period: string | null;
  readonly statements: readonly RememberedFigure[];
}

/** What keeps a question for a history from being answered. */
export type HistoryOutcome =
  | { readonly ok: true; readonly history: FigureHistory }
  /** It names no instrument, or no metric. */
  | { readonly ok: false; readonly reason: "unclear" | "nothing-kept"; readonly ticker: Ticker | null };

const HISTORY =
  /(?<!\p{L})(?:history|verlauf|historie|entwicklung|im zeitverlauf|over time|how has .* (?:changed|moved))(?!\p{L})/iu;

export function asksForHistory(question: string): boolean {
  return HISTORY.test(question);
}

/** Figures looked through; more are of other times. */
const MOST_READ = 400;
const MOST_TOLD = 12;

/** How the metric a question names moved over the articles that state it. */
export async function figureHistory(
  asking: Asking,
  deps: { readonly figures: FigureStore; readonly directory: Directory },
): Promise<HistoryOutcome> {
  const question = readQuestion(asking, deps.directory);
  const [ticker = null] = question.tickers;
  const metrics = bindingMetrics(question);
  if (ticker === null || metrics.length === 0) return { ok: false, reason: "unclear", ticker };
  const kept = await deps.figures.list({
    tickers: listingsOf(ticker, deps.directory),
    metrics,
    limit: MOST_READ,
  });
  const years = question.moments.map(({ value }) => String(value));
  const wanted = kept.filter(
    ({ period, step }) => step !== "by" && (years.length === 0 || years.includes(period ?? "")),
  );
  const statements = changesOf(longest(wanted));
  const [first] = statements;
  if (first === undefined) return { ok: false, reason: "nothing-kept", ticker };
  const { metric, period } = first;
  return { ok: true, history: { language: asking.language, ticker, metric, period, statements } };
}

/** The figure that was told most often; of two, the one that was told last. */
function longest(figures: readonly RememberedFigure[]): readonly RememberedFigure[] {
  const groups = [...Map.groupBy(figures, rememberedKey).values()];
  return groups.reduce((best, group) => (group.length > best.length ? group : best), []);
}

/** Each value when it was first told, the oldest first. */
function changesOf(newestFirst: readonly RememberedFigure[]): readonly RememberedFigure[] {
  const told: RememberedFigure[] = [];
  for (const one of newestFirst.toReversed()) {
    const last = told.at(-1);
    if (last && JSON.stringify(last.figure.value) === JSON.stringify(one.figure.value)) continue;
    told.push(one);
  }
  return told.slice(-MOST_TOLD);
}
