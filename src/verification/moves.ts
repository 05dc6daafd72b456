import type { Mention } from "../lexicon/concepts-in.ts";
import { widerMetrics } from "../lexicon/relations.ts";
import { tokensBehind } from "./beside.ts";
import { idsIn } from "./concept-ids.ts";
import { WEAK_METRICS } from "./metrics.ts";
import type { Passage, Segment, Statement, Statements } from "./statements.ts";
import { keeping } from "./keeping.ts";

type Way = "up" | "down" | "unchanged";

/** A metric with the way it went. */
interface Move {
  readonly metric: string;
  readonly way: Way;
}

const WAYS: Readonly<Record<string, Way>> = { up: "up", growing: "up", down: "down", unchanged: "unchanged" };

/** Every metric that a clause says went up or down, where it says so of one metric or right beside it. */
function movesIn(segment: Segment): readonly Move[] {
  const metrics = segment.mentions.filter(
    ({ concept: { kind, id }, part }) => kind === "metric" && !part && !WEAK_METRICS.has(id),
  );
  if (metrics.length === 0 || isNegated(segment)) return [];
  // A target that is kept says nothing of how what it is a target for went.
  const isGuided = idsIn(segment, "basis").has("guidance-basis");
  const ways = segment.mentions.filter(({ concept: { kind, id } }) => kind === "direction" && id in WAYS);
  return ways.flatMap((mention) => {
    const way = WAYS[mention.concept.id];
    if (way === "unchanged" && isGuided) return [];
    if (isThanPlanned(mention, segment)) return [];
    const nearest = nearestTo(mention, metrics);
    return way === undefined || !nearest ? [] : [{ metric: nearest.concept.id, way }];
  });
}

/** "Niedriger als geplant", "less than expected": held against a plan, and not against before. */
function isThanPlanned({ span }: Mention, { tokens }: Segment): boolean {
  const behind = tokensBehind(tokens, span.end, 3);
  return behind.some(
    ({ key }, at) =>
      /^(?:als|than)$/u.test(key) &&
      PLANNED.test(tokensBehind(tokens, behind[at]?.span.end ?? 0, 1)[0]?.key ?? ""),
  );
}

const PLANNED =
  /^(?:geplant|erwartet|gedacht|prognostiziert|angenommen|befurchtet|erhofft|planned|expected|thought|forecast|feared|hoped|budgeted)$/u;

/** Farther than this a direction may be of something the lexicon does not know. */
const NEAR = 40;

function nearestTo({ span }: Mention, metrics: readonly Mention[]): Mention | undefined {
  const distance = (other: Mention): number =>
    Math.max(span.start - other.span.end, other.span.start - span.end);
  const [best] = [...metrics].sort((a, b) => distance(a) - distance(b));
  return best && distance(best) <= (metrics.length === 1 ? NEAR * 2 : NEAR) ? best : undefined;
}

function isNegated({ mentions }: Passage): boolean {
  return mentions.some(
    ({ concept: { kind, id } }) => kind === "negation" && id !== "already" && id !== "without",
  );
}

const movesOf = keeping((statement: Statement): readonly Move[] => statement.segments.flatMap(movesIn));

/** What is only planned says nothing of how things went. */
const doneMovesOf = keeping((statement: Statement): readonly Move[] =>
  statement.segments.filter((segment) => !isPlanned(segment)).flatMap(movesIn),
);

function isPlanned(passage: Passage): boolean {
  const certainties = idsIn(passage, "certainty");
  return certainties.has("planned") || certainties.has("expected") || certainties.has("possible");
}

/** Every way a text moves one of these metrics. */
function waysOf(
  metrics: readonly string[],
  { list }: Statements,
  read: (statement: Statement) => readonly Move[],
): ReadonlySet<Way> {
  const naming = list.filter((statement) => {
    const named = idsIn(statement, "metric");
    return metrics.some((metric) => named.has(metric)) && idsIn(statement, "direction").size > 0;
  });
  return new Set(
    naming.flatMap((statement) =>
      read(statement).flatMap(({ metric, way }) => (metrics.includes(metric) ? [way] : [])),
    ),
  );
}

/** The source tells of this very metric, with or without a word for how it went. */
function isNamed(metric: string, { concepts }: Statements): boolean {
  return concepts.has(`metric:${metric}`);
}

/** A metric the clause moves one way that the whole source moves the other way only; null when there is none. */
export function turnedMove(segment: Segment, source: Statements): string | null {
  const turned = movesIn(segment).find(({ metric, way }) => {
    const read = isPlanned(segment) ? movesOf : doneMovesOf;
    const own = waysOf([metric], source, read);
    const ways = own.size > 0 || isNamed(metric, source) ? own : waysOf(widerMetrics(metric), source, read);
    return ways.size === 1 && !ways.has(way);
  });
  return turned?.metric ?? null;
}
