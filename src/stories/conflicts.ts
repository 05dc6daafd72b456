import type { AnalyzedArticle } from "../domain/article.ts";
import type { Conflict } from "../domain/brief.ts";
import { compare, round } from "../domain/decimal.ts";
import type { Fact } from "../domain/fact.ts";
import type { Quantity } from "../domain/figure.ts";
import { endsOf, isQuantity } from "../domain/figure.ts";

/** An article of a story with what it states, as `verification` read it. */
export interface Telling {
  readonly article: AnalyzedArticle;
  readonly facts: readonly Fact[];
  /** Copies of one text have the same number: they are one source. */
  readonly source: number;
}

interface Statement {
  readonly telling: Telling;
  readonly fact: Fact;
  readonly figure: Quantity;
}

/** Where sources of one story state another value for the same subject, metric and period. */
export function findConflicts(tellings: readonly Telling[]): readonly Conflict[] {
  const byKey = new Map<string, Statement[]>();
  for (const statement of tellings.flatMap(statementsOf)) {
    const key = keyOf(statement);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), statement]);
  }
  return [...byKey.values()].flatMap((statements) => conflictIn(onePerSource(statements)));
}

function statementsOf(telling: Telling): readonly Statement[] {
  return telling.facts.flatMap((fact) => {
    const { figure, role } = fact;
    if (!isQuantity(figure) || figure.implied || role.negated || role.certainty === "denied") return [];
    return [{ telling, fact, figure }];
  });
}

/** What markets set anew by the minute; another value is another moment. */
const MOVING: ReadonlySet<string> = new Set([
  "share-price",
  "stock-index",
  "market-cap",
  "yield",
  "gold-price",
  "oil-price",
  "brent-price",
  "wti-price",
  "bitcoin-price",
  "price",
]);

/** What must be the same for two values to contradict each other; null where the text does not say enough. */
function keyOf({ fact: { role }, figure }: Statement): string | null {
  if (role.metric === null || role.subject === null || MOVING.has(role.metric)) return null;
  const { metric, subject, period, scope, basis, step, direction } = role;
  return JSON.stringify([
    metric,
    subject,
    period,
    scope,
    basis,
    step,
    direction,
    figure.kind,
    figure.unit?.code ?? null,
  ]);
}

/** An article that states two values for one key states two things; it contradicts nobody. */
function onePerSource(statements: readonly Statement[]): readonly Statement[] {
  const sources = new Map<number, Statement[]>();
  for (const statement of statements) {
    sources.set(statement.telling.source, [...(sources.get(statement.telling.source) ?? []), statement]);
  }
  return [...sources.values()].flatMap((own) => {
    const [first, ...rest] = own;
    return first && rest.every((other) => canBothHold(first.figure, other.figure)) ? [first] : [];
  });
}

function conflictIn(statements: readonly Statement[]): readonly Conflict[] {
  const differing = statements.filter((one) =>
    statements.some((other) => !canBothHold(one.figure, other.figure)),
  );
  const [first] = differing;
  if (!first) return [];
  const newestFirst = [...differing].sort((a, b) =>
    a.telling.article.published.at < b.telling.article.published.at ? 1 : -1,
  );
  return [
    {
      metric: first.fact.role.metric ?? "",
      period: first.fact.role.period,
      statements: newestFirst.map(({ telling: { article }, fact }) => ({
        figure: {
          span: { start: 0, end: fact.figure.surface.length },
          figure: fact.figure,
          article: article.id,
        },
        publisher: article.publisher,
        publishedAt: article.published.at,
        evidence: { article: article.id, span: fact.sentence },
      })),
    },
  ];
}

/** Whether both can be true: equal as far as the coarser one is told, or within what a qualifier leaves open. */
function canBothHold(a: Quantity, b: Quantity): boolean {
  if (a.qualifier !== null && a.qualifier !== "about") return allows(a, b);
  if (b.qualifier !== null && b.qualifier !== "about") return allows(b, a);
  const power = Math.max(a.precision, b.precision);
  const [lowA, highA] = endsOf(a.value);
  const [lowB, highB] = endsOf(b.value);
  return (
    compare(round(lowA, power), round(highB, power)) <= 0 &&
    compare(round(lowB, power), round(highA, power)) <= 0
  );
}

function allows(bound: Quantity, other: Quantity): boolean {
  const [limit] = endsOf(bound.value);
  const [low, high] = endsOf(other.value);
  if (bound.qualifier === "at-most" || bound.qualifier === "less-than") return compare(low, limit) <= 0;
  return compare(high, limit) >= 0;
}
