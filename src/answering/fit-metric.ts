import { isMoment, isQuantity } from "../domain/figure.ts";
import { widerMetrics } from "../lexicon/relations.ts";
import type { RoledFigure } from "../verification/roles.ts";
import { LIGHT, bindingMetrics } from "./binding-metrics.ts";
import { kinOf } from "./kin.ts";
import type { Question, Term } from "./question.ts";
import type { ReadSentence, Words } from "./reading.ts";
import { WEIGHTS } from "./weights.ts";

const METRIC_FIT = {
  bound: 1,
  clause: 0.95,
  sentence: 0.85,
  beside: 0.5,
  previous: 0.7,
  move: 0.5,
  title: 0.6,
  unsaid: 0.55,
  other: 0.3,
} as const;

/** Whether it is the figure of that metric, not of another the sentence names. */
export function metricFit(question: Question, role: RoledFigure, sentence: ReadSentence): number {
  const asked = bindingMetrics(question);
  if (asked.length === 0 || question.aspect === "date") return 1;
  if (question.aspect === "share") return shareOfMetric(asked, sentence);
  const states = (stated: string): boolean => statesOneOf(asked, stated);
  if (asked.includes("eps") && isEarnedPerShare(role)) return METRIC_FIT.bound;
  if (role.bound.some(states) || isCounted(question, role)) return METRIC_FIT.bound;
  if (role.metrics.some(states)) return METRIC_FIT.clause;
  const terms = question.terms.filter((term) =>
    asked.some((metric) => keysOfTerm(term).includes(`${METRIC_KEY}${metric}`)),
  );
  const said = terms.some((term) => isExactly(term, sentence, states));
  const isBoundElsewhere = role.bound.some((metric) => !LIGHT.has(metric));
  if (said) {
    const isMove = question.aspect !== "change" && isMoveOf(role);
    return (isBoundElsewhere ? METRIC_FIT.beside : METRIC_FIT.sentence) * (isMove ? METRIC_FIT.move : 1);
  }
  if (terms.some((term) => keysOfTerm(term).some((key) => key.startsWith("g:") && sentence.keys.has(key))))
    return isBoundElsewhere ? METRIC_FIT.other : METRIC_FIT.beside;
  const previous = sentence.article.sentences[sentence.statement.index - 1];
  if (!isBoundElsewhere && previous && namesMetric(previous, states)) return METRIC_FIT.previous;
  if (namesMetric(sentence.article.title, states)) return METRIC_FIT.title;
  return isBoundElsewhere ? METRIC_FIT.other : METRIC_FIT.unsaid;
}

/** "How many workers were registered …": whatever was done with them, workers are counted. */
function isCounted({ aspect, nouns }: Question, { noun }: RoledFigure): boolean {
  return (
    aspect === "count" &&
    noun.some((counted) =>
      nouns.some((asked) => asked === counted || kinOf(`c:noun:${asked}`).has(`c:noun:${counted}`)),
    )
  );
}

/** Whether the source binds a figure to another metric than is asked for: revenue, beside a dividend that rises. */
export function isOfOtherMetric(question: Question, role: RoledFigure): boolean {
  const asked = bindingMetrics(question);
  const stated = role.bound.filter((metric) => !LIGHT.has(metric));
  if (asked.length === 0 || stated.length === 0 || OF_NO_METRIC.has(question.aspect)) return false;
  if (asked.includes("eps") && isEarnedPerShare(role)) return false;
  const isAsked = [...role.bound, ...role.metrics].some((metric) => statesOneOf(asked, metric));
  return !isAsked && !areKinTo(question, stated);
}

function statesOneOf(asked: readonly string[], stated: string): boolean {
  return asked.some((metric) => widerMetrics(stated).includes(metric) || isCalled(metric, stated));
}

/** A share of something is no figure of it: that it is spoken of must do. */
function shareOfMetric(asked: readonly string[], { keys }: ReadSentence): number {
  const isSaid = asked.some(
    (metric) =>
      keys.has(`${METRIC_KEY}${metric}`) || [...kinOf(`${METRIC_KEY}${metric}`)].some((kin) => keys.has(kin)),
  );
  return isSaid ? METRIC_FIT.bound : METRIC_FIT.sentence;
}

/** By how much it went up or down, not where it stands. */
function isMoveOf({ figure, direction, step }: RoledFigure): boolean {
  return MOVES.has(direction ?? "") && step !== "to" && (figure.kind === "percent" || step === "by");
}

const MOVES: ReadonlySet<string> = new Set(["up", "down", "growing"]);

/** What people ask for by one name and sources call by another. */
const CALLED: readonly (readonly string[])[] = [
  ["market-cap", "valuation"],
  ["workforce", "employees"],
  ["revenue", "household-income"],
];

function isCalled(asked: string, stated: string): boolean {
  return CALLED.some((names) => names.includes(asked) && names.includes(stated));
}

/** The metric, a narrower one, or another word for it; a wider one is not enough. */
function isExactly(term: Term, words: Words, states: (metric: string) => boolean): boolean {
  if (namesMetric(words, states)) return true;
  // "Boosted her target to $13": beside an amount of money it is a price.
  if (states("price-target") && (words.keys.has("en:target") || words.keys.has("de:ziel"))) return true;
  const said =
    term.weight === WEIGHTS.metric && !/\s/u.test(term.words)
      ? /^(?:de|en|w|l[de]|x|c:event):/u
      : /^(?!c:)|^c:event:/u;
  return keysOfTerm(term).some((key) => said.test(key) && words.keys.has(key));
}

function namesMetric({ keys }: Words, states: (metric: string) => boolean): boolean {
  return [...keys].some((key) => key.startsWith(METRIC_KEY) && states(key.slice(METRIC_KEY.length)));
}

/** Those of its parts as well: "Durchschnittslöhne" are wages. */
function keysOfTerm({ keys, parts }: Term): readonly string[] {
  return [...keys, ...parts.flatMap((part) => [...part])];
}

const METRIC_KEY = "c:metric:";

/** A figure that the source binds to a metric of its own is not another's: a market value is no price paid. */
export function otherMetric(question: Question, { held, bound, metrics }: RoledFigure): number {
  const asked = keysAsked(question);
  const isDeal = asked.has("c:event:pay") || asked.has("c:event:buy");
  if (!(held || isDeal) || OF_NO_METRIC.has(question.aspect)) return 1;
  const stated = bound.filter((metric) => !LIGHT.has(metric) && metric !== "interest-rate");
  if (stated.length === 0 || metrics.some((metric) => asked.has(`${METRIC_KEY}${metric}`))) return 1;
  return areKinTo(question, stated) ? 1 : 0.35;
}

/** One of them is what the question asks for, a narrower one, or near to it. */
function areKinTo(question: Question, stated: readonly string[]): boolean {
  const asked = keysAsked(question);
  return stated.flatMap(widerMetrics).some((wider) => {
    const key = `${METRIC_KEY}${wider}`;
    return asked.has(key) || [...kinOf(key)].some((kin) => asked.has(kin));
  });
}

function keysAsked({ terms, metrics }: Question): ReadonlySet<string> {
  return new Set([
    ...terms.flatMap(({ keys }) => [...keys]),
    ...metrics.map((metric) => `${METRIC_KEY}${metric}`),
  ]);
}

const OF_NO_METRIC: ReadonlySet<string> = new Set(["date", "duration", "share"]);

/** What a share earns is not what the company earns. */
export function shareFit(
  { perShare, metrics }: Question,
  { figure, scopes }: RoledFigure,
  { article }: ReadSentence,
): number {
  if (isMoment(figure)) return 1;
  const { text } = article.article;
  const each =
    figure.per === "share" ||
    scopes.has("per-share") ||
    EACH.test(text.slice(figure.span.end, figure.span.end + NEXT));
  if (perShare) return each || metrics.includes("dividend") ? 1 : 0.6;
  return each && metrics.some((metric) => SUMS.has(metric)) ? 0.4 : 1;
}

/** In letters. */
const NEXT = 20;
const EACH = /^,? (?:(?:das|je|pro|per) (?:stück|anteil|papier|titel)|apiece|each)/iu;

function isEarnedPerShare({ figure, scopes, metrics }: RoledFigure): boolean {
  const isPerShare = isQuantity(figure) && (figure.per === "share" || scopes.has("per-share"));
  return isPerShare && metrics.some((metric) => EARNINGS.has(metric));
}

const EARNINGS: ReadonlySet<string> = new Set(["profit", "net-income", "gain", "eps"]);

const SUMS: ReadonlySet<string> = new Set(["profit", "net-income", "revenue", "operating-profit", "loss"]);
