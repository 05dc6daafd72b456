import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
import type { EarlierValue, VerifiedBrief, VerifiedBullet } from "../domain/brief.ts";
import type { Quantity } from "../domain/figure.ts";
import { isQuantity } from "../domain/figure.ts";
import type { RememberedFigure } from "../domain/remembered.ts";
import { rememberedKey } from "../domain/remembered.ts";
import { contains } from "../domain/span.ts";
import { clusterStories } from "../stories/cluster.ts";
import { rememberFigures } from "../verification/remember-figures.ts";

/** What a channel has read before a brief. */
export interface Told {
  /** Articles of briefs that reached it. */
  readonly articles: readonly AnalyzedArticle[];
  /** What those articles state, the newest first. */
  readonly figures: readonly RememberedFigure[];
}

/**
 * A brief as news to a channel: what it has read already is left out, a figure that has changed is told with its value
 * before, and a story that goes on is one bullet marked as an update. No bullet is left where nothing is new.
 */
export function tellNews(brief: VerifiedBrief, fresh: readonly AnalyzedArticle[], told: Told): VerifiedBrief {
  if (told.articles.length === 0) return brief;
  const byId = new Map(fresh.map((article) => [article.id, article]));
  const goesOn = storiesGoingOn(fresh, told);
  const begun = new Set<string>();
  const bullets = brief.bullets.flatMap((bullet): readonly VerifiedBullet[] => {
    const article = byId.get(bullet.evidence[0].article);
    if (!article) return [bullet];
    const facts = factsOf(bullet, article);
    const earlier = facts.flatMap((fact) => earlierOf(fact, told.figures));
    const story = goesOn.get(article.id);
    if (earlier.length > 0)
      return [{ ...bullet, earlier, ...(story === undefined ? {} : { update: true as const }) }];
    if (facts.length > 0 && facts.every((fact) => isKnown(fact, told.figures))) return [];
    if (story === undefined) return [bullet];
    if (begun.has(story) || isRepeated(bullet, told)) return [];
    begun.add(story);
    return [{ ...bullet, update: true }];
  });
  return { ...brief, bullets };
}

/** The story of each article that tells of what the channel has read of before. */
function storiesGoingOn(fresh: readonly AnalyzedArticle[], told: Told): ReadonlyMap<ArticleId, string> {
  const had = new Set(told.articles.map(({ id }) => id));
  const goesOn = new Map<ArticleId, string>();
  for (const { id, articles } of clusterStories([...fresh, ...told.articles])) {
    if (articles.some((article) => had.has(article))) for (const article of articles) goesOn.set(article, id);
  }
  return goesOn;
}

/** What a bullet tells of figures that are remembered. */
function factsOf(
  { body, label, evidence }: VerifiedBullet,
  article: AnalyzedArticle,
): readonly RememberedFigure[] {
  const printed = [...body.figures, ...(label?.figures ?? [])];
  return rememberFigures(article).filter(
    ({ figure }) =>
      evidence.some(({ span }) => contains(span, figure.span)) &&
      printed.some((bound) => bound.figure.span.start === figure.span.start),
  );
}

/** The last value the channel read of the same, where it was another. */
function earlierOf(fact: RememberedFigure, known: readonly RememberedFigure[]): readonly EarlierValue[] {
  if (fact.step === "by") return [];
  const key = rememberedKey(fact);
  const last = known.find((one) => rememberedKey(one) === key);
  if (!last || isSame(last.figure, fact.figure) || fact.period === null) return [];
  const { figure, evidence, metric, period } = last;
  return [
    { metric, period, evidence, figure: { span: { start: 0, end: 0 }, figure, article: evidence.article } },
  ];
}

function isKnown(fact: RememberedFigure, known: readonly RememberedFigure[]): boolean {
  const key = rememberedKey(fact);
  return known.some((one) => rememberedKey(one) === key && isSame(one.figure, fact.figure));
}

function isSame(a: Quantity, b: Quantity): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value) && a.qualifier === b.qualifier;
}

/** A bullet of a story that goes on, all of whose quantities stand in what was read of it. */
function isRepeated({ body }: VerifiedBullet, { articles }: Told): boolean {
  const keyOf = ({ kind, value, unit }: Quantity): string =>
    JSON.stringify([kind, value, unit?.code ?? null]);
  const said = new Set(articles.flatMap(({ figures }) => figures.filter(isQuantity).map(keyOf)));
  const told = body.figures.map(({ figure }) => figure).filter(isQuantity);
  return told.length > 0 && told.every((figure) => said.has(keyOf(figure)));
}
