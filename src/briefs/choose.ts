import type { Option } from "./options.ts";
import { overlapOf } from "./terms.ts";
import { refersBack } from "./unfit.ts";
import { keyOfFigure, weighFigure } from "./weigh-figure.ts";

/** A further bullet is told only for this much news. */
const WORTH_TELLING = 0.15;
const WITHOUT_FIGURE = 0.2;

/** The options that together tell most, the headline first, then by what each adds. */
export function choose(options: readonly Option[], most: number): readonly Option[] {
  const chosen: Option[] = [];
  while (chosen.length < most) {
    const best = bestOf(options, (option) => gain(option, chosen));
    if (!best || gain(best, chosen) < (best.figures.length > 0 ? WORTH_TELLING : WITHOUT_FIGURE)) break;
    chosen.push(best);
  }
  return chosen;
}

/** How much nearness to the headline counts for the first bullet, and for each further one. */
const HEADLINE = 2;
const FURTHER = 0.5;

/** What an option adds to those chosen; for the first, how near it is to the headline counts most. */
function gain(option: Option, chosen: readonly Option[]): number {
  if (chosen.some((other) => tellsSame(option, other))) return -1;
  const told = new Set(chosen.flatMap(({ figures }) => figures.map(keyOfFigure)));
  const fresh = option.figures.filter((figure) => !told.has(keyOfFigure(figure)));
  const weights = fresh.map((figure) => weighFigure(figure, option.publishedOn)).sort((a, b) => b - a);
  const figures = weights.reduce((sum, weight, index) => sum + weight * 0.8 ** index, 0);
  const alike = Math.max(0, ...chosen.map((other) => overlapOf(option.terms, other.terms)));
  const repeated = option.figures.length === 0 ? 0 : 0.7 * (1 - fresh.length / option.figures.length);
  const near = (chosen.length === 0 ? HEADLINE : FURTHER) * option.prominence;
  const unclear = chosen.length === 0 && refersBack(option.words.text) ? 1.5 : 0;
  return figures + option.worth + near - unclear - 1.2 * Math.max(0, alike - 0.35) - repeated;
}

/** Two tellings of the same words; two halves of one sentence are not. */
function tellsSame(option: Option, other: Option): boolean {
  if (option.source.article.id !== other.source.article.id) return false;
  const told = new Set(other.words.from.filter((at) => at >= 0));
  const shared = option.words.from.filter((at) => told.has(at)).length;
  return shared > 0.2 * Math.min(option.words.text.length, other.words.text.length);
}

function bestOf(options: readonly Option[], score: (option: Option) => number): Option | undefined {
  let best: Option | undefined;
  let most = -Infinity;
  for (const option of options) {
    const value = score(option);
    if (value <= most) continue;
    best = option;
    most = value;
  }
  return best;
}
