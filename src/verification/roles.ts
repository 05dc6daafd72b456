import type { Figure, Moment, Quantity } from "../domain/figure.ts";
import { compare } from "../domain/decimal.ts";
import { isQuantity, isRange } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { overlaps } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";
import type { ConceptKind } from "../lexicon/words.ts";
import type { Passage, Segment, Statement, Statements } from "./statements.ts";
import type { Step } from "./steps.ts";
import { stepOf } from "./steps.ts";

/** A figure with everything its clause says about it. Concepts are ids of the lexicon. */
export interface RoledFigure {
  readonly figure: Figure;
  readonly statement: Statement;
  readonly segment: Segment;
  /** The clause, and the clauses before it that it leans on where it says nothing itself. */
  readonly leaning: readonly Segment[];
  /** The metric it is bound to comes first. */
  readonly metrics: readonly string[];
  /** The concepts of the word it is bound to. */
  readonly bound: readonly string[];
  /** The metric was named in the figure's own clause. */
  readonly metricStated: boolean;
  /** What is counted. */
  readonly noun: readonly string[];
  readonly step: Step | null;
  readonly direction: string | null;
  /** "Growth" alone says it. */
  readonly growing: boolean;
  /** Told by an earlier value beside it, not by a word. */
  readonly derived: boolean;
  readonly scopes: ReadonlySet<string>;
  readonly certainties: ReadonlySet<string>;
  readonly consensus: boolean;
  readonly negated: boolean;
  /** All of what another figure is a part of: "20 of its 185 stores". */
  readonly whole: boolean;
  /** An earlier value, named for comparison only. */
  readonly prior: boolean;
  /** -1 and 1 where the figure is written with "minus" and "plus", or with a sign; else 0. */
  readonly signed: -1 | 0 | 1;
  /** The moments of its clause that stand nearer to it than to another quantity. */
  readonly times: readonly Moment[];
}

const roled = new WeakMap<Statements, readonly RoledFigure[]>();

/** Every figure of a text with its role; read once per text. */
export function rolesOf(statements: Statements): readonly RoledFigure[] {
  const known = roled.get(statements);
  if (known) return known;
  const roles = statements.list.flatMap((statement) =>
    statement.segments.flatMap((segment, at) =>
      [...segment.quantities, ...segment.moments].map((figure) =>
        readRole(figure, { statement, segment, at }, statements),
      ),
    ),
  );
  const directed = roles.map((role) => withDirection(role, roles));
  roled.set(statements, directed);
  return directed;
}

/** Where no word says it, an earlier value told beside it does: "2,6 Prozent (bisher: 2,3 Prozent)". */
function withDirection(role: RoledFigure, roles: readonly RoledFigure[]): RoledFigure {
  const isSaid = role.direction !== null && !role.leaning.every((segment) => !movesIn(segment));
  if (isSaid || role.prior || !isQuantity(role.figure) || role.step === "by") return role;
  const behind = roles.slice(roles.indexOf(role) + 1).filter(({ figure }) => isQuantity(figure));
  const earlier = behind
    .slice(0, 2)
    .find(
      (other) => other.prior && other.statement === role.statement && other.figure.kind === role.figure.kind,
    );
  if (!earlier || !isQuantity(earlier.figure) || isRange(earlier.figure.value) || isRange(role.figure.value))
    return role;
  const order = compare(role.figure.value, earlier.figure.value);
  return order === 0 ? role : { ...role, direction: order > 0 ? "up" : "down", derived: true };
}

function movesIn({ mentions }: Segment): boolean {
  return mentions.some(({ concept: { kind, id } }) => kind === "direction" && MOVES.has(id));
}

interface Place {
  readonly statement: Statement;
  readonly segment: Segment;
  /** Index of the segment in its statement. */
  readonly at: number;
}

function readRole(figure: Figure, place: Place, { source }: Statements): RoledFigure {
  const { statement, segment } = place;
  const leaning = leansOn(place);
  const leads = leadsOf(place, source.text);
  const metrics = boundMetrics(figure, leaning);
  const step = isQuantity(figure) ? stepOf(figure, segment, source.language) : null;
  const before = appositionTo(place, source);
  return {
    figure,
    statement,
    segment,
    leaning,
    metrics: metrics.all,
    bound: metrics.bound,
    metricStated: idsIn(segment, "metric").size > 0,
    noun: countedNoun(figure, segment, source),
    step,
    direction: directionOf(figure, leaning),
    growing: !leaning.some(movesIn),
    derived: false,
    scopes: scopesOf(figure, segment),
    certainties: certaintiesOf([...leaning, ...leads]),
    consensus: [segment, ...leads].some((part) => idsIn(part, "basis").has("consensus")),
    negated: idsIn(segment, "negation").has("not") || idsIn(segment, "negation").has("no-longer"),
    whole: isWhole(figure, segment, source),
    prior:
      step === "from" ||
      (!isQuantity(figure) && isStandard(figure, segment)) ||
      (before !== null && stepOf(before.figure, before.segment, source.language) === "from") ||
      (step !== "by" && isCompared(figure, place, source.language)),
    signed: signOf(figure, segment),
    times: timesOf(figure, segment),
  };
}

/** The clause and those before it as long as the nearer ones have no verb-like word of their own. */
function leansOn({ statement, segment, at }: Place): readonly Segment[] {
  const parts = [segment];
  for (let back = at - 1; back >= 0 && !parts.some(hasVerb); back--) {
    const before = statement.segments[back];
    if (before && (!before.bracketed || segment.bracketed)) parts.push(before);
  }
  return parts;
}

/** Words before a colon hold for all that follows, up to a semicolon: "Consensus: EPS $1.97, revenue $211bn". */
function leadsOf({ statement: { segments }, at }: Place, text: string): readonly Segment[] {
  for (let back = at; back > 0; back--) {
    const [lead, next] = [segments[back - 1], segments[back]];
    const between = lead && next ? text.slice(lead.span.end, next.span.start).trim() : ";";
    if (lead && between === ":" && lead.quantities.length === 0) return [lead];
    if (between === ";" || between === ":") return [];
  }
  return [];
}

function hasVerb({ mentions }: Passage): boolean {
  return mentions.some(
    ({ concept: { kind, id }, part }) =>
      !part &&
      ((kind === "direction" && VERBAL.has(id)) ||
        kind === "event" ||
        (kind === "certainty" && id !== "possible")),
  );
}

const VERBAL = new Set([
  "up",
  "down",
  "unchanged",
  "better",
  "worse",
  "open",
  "close",
  "accept",
  "reject",
  "hire",
  "dismiss",
]);

/** The nearest metric before the figure, unless one follows it directly ("3 Mrd. Euro Umsatz"). */
function boundMetrics(figure: Figure, leaning: readonly Segment[]): BoundMetrics {
  for (const segment of leaning) {
    const mentions = segment.mentions.filter(({ concept }) => concept.kind === "metric");
    if (mentions.length === 0) continue;
    const following = mentions.filter(({ span }) => follows(figure.span, span, segment));
    const before = mentions.filter(({ span }) => span.end <= figure.span.start);
    const close = before.at(-1);
    const held = close && isHeld(close.span, figure.span, segment) ? close : null;
    const nearest = (held ?? following[0] ?? close ?? mentions[0])?.span.start;
    const bound = mentions.filter(({ span }) => span.start === nearest).map(({ concept }) => concept.id);
    return { bound, all: [...new Set([...bound, ...mentions.map(({ concept }) => concept.id)])] };
  }
  return { bound: [], all: [] };
}

interface BoundMetrics {
  readonly bound: readonly string[];
  /** Those first, then the others of the clause. */
  readonly all: readonly string[];
}

/** "Umsatz von 1,48 Milliarden", "profit of $5 billion": nothing but a preposition stands between. */
function isHeld(metric: Span, figure: Span, { tokens }: Segment): boolean {
  const between = tokens.filter(({ span }) => span.start >= metric.end && span.end <= figure.start);
  return between.length <= 3 && between.some(({ key }) => HOLDING.has(key));
}

const HOLDING: ReadonlySet<string> = new Set(["von", "of", "uber", "at", "bei"]);

const FOLLOWING_WORDS = 2;

const APART: ReadonlySet<string> = new Set(
  "nach gegenuber statt bei fur als und sowie after from versus against on than and vs at".split(" "),
);

function follows(figure: Span, metric: Span, { tokens, quantities }: Segment): boolean {
  if (metric.start < figure.end) return false;
  const between = (span: Span): boolean => span.start >= figure.end && span.end <= metric.start;
  if (tokens.some(({ span, key }) => between(span) && APART.has(key))) return false;
  return (
    !quantities.some(({ span }) => between(span)) &&
    tokens.filter(({ span }) => between(span)).length <= FOLLOWING_WORDS
  );
}

/** "from $702 million, or $2.18 a share": what is told once more is as old as what was told first. */
function appositionTo(
  { statement, segment, at }: Place,
  { text }: Statements["source"],
): { figure: Quantity; segment: Segment } | null {
  const before = statement.segments[at - 1];
  const figure = before?.quantities.at(-1);
  if (!before || !figure) return null;
  return /^(?:or|oder|das sind|i\.e\.)\s/u.test(text.slice(segment.span.start, segment.span.end))
    ? { figure, segment: before }
    : null;
}

/** The noun of the unit, or the one right behind a bare number: "3,200 of its clerical workers". */
function countedNoun(figure: Figure, segment: Segment, source: Statements["source"]): readonly string[] {
  if (figure.kind !== "number") return [];
  const unit = figure.unit?.code;
  const mentions =
    unit === undefined
      ? segment.mentions.filter(({ span }) => follows(figure.span, span, segment))
      : conceptsIn(unit, { start: 0, end: unit.length }, source.language);
  return mentions
    .filter(({ concept, part }) => concept.kind === "noun" && !part)
    .map(({ concept }) => concept.id);
}

const PARTING: ReadonlySet<string> = new Set(["and", "und", "while", "während", "but", "aber"]);

/** A conjunction stands between the figure and the time behind it. */
function isParted({ span }: Figure, moment: Moment, { tokens }: Segment): boolean {
  return tokens.some(
    (token) => token.span.start >= span.end && token.span.end <= moment.span.start && PARTING.has(token.key),
  );
}

/** A target is a plan, whatever its verb: "hält an seinem Jahresziel fest". */
function certaintiesOf(leaning: readonly Segment[]): ReadonlySet<string> {
  const certainties = union(leaning.map((part) => idsIn(part, "certainty")));
  const isGuided = leaning.some((part) => idsIn(part, "basis").has("guidance-basis"));
  return isGuided ? new Set([...certainties, "expected"]) : certainties;
}

const SIGNS: Readonly<Record<string, -1 | 1>> = { minus: -1, plus: 1 };

function signOf(figure: Figure, { tokens }: Segment): -1 | 0 | 1 {
  if (!isQuantity(figure)) return 0;
  if (typeof figure.value === "string" && figure.value.startsWith("-")) return -1;
  const before = tokens.filter(({ span }) => span.end <= figure.span.start).slice(-2);
  const inside = tokens.filter(({ span }) => overlaps(span, figure.span)).slice(0, 1);
  return [...before, ...inside].map(({ key }) => SIGNS[key]).find((sign) => sign !== undefined) ?? 0;
}

const OF =
  /(?:\d|\p{L})\s(?:of|out of|von|seiner|ihrer|der|aller)(?:\s(?:its|the|their|his|her|all|den|seinen|ihren|insgesamt|rund|about|nearly|total))*\s$/u;

function isWhole(figure: Figure, { quantities }: Segment, { text }: Statements["source"]): boolean {
  if (figure.kind !== "number") return false;
  const before = quantities
    .filter(({ span, kind }) => kind === "number" && span.end <= figure.span.start)
    .at(-1);
  if (!before || figure.span.start - before.span.end > 30) return false;
  return OF.test(text.slice(before.span.end - 1, figure.span.start));
}

/** "to 3.1% in April from 2.8% in March": each moment belongs to the nearest quantity. */
function timesOf(figure: Figure, segment: Segment): readonly Moment[] {
  const { moments, quantities } = segment;
  if (quantities.length < 2) return moments;
  return moments.filter((moment) => {
    const before = quantities.filter(({ span }) => span.end <= moment.span.start).at(-1);
    const after = quantities.find(({ span }) => span.start >= moment.span.end);
    return (before && !isParted(before, moment, segment) ? before : (after ?? before)) === figure;
  });
}

const MOVES = new Set(["up", "down", "unchanged"]);

function directionOf(figure: Figure, leaning: readonly Segment[]): string | null {
  const among = (segment: Segment, ids: ReadonlySet<string>): Mention | undefined =>
    closest(
      figure.span,
      segment.mentions.filter(({ concept: { kind, id } }) => kind === "direction" && ids.has(id)),
    );
  const [own] = leaning;
  const behind = own?.tokens.find(
    ({ span }) => span.start >= figure.span.end && span.start - figure.span.end <= 2,
  );
  const more = isRelative(figure) && behind ? MORE[behind.key] : undefined;
  if (more !== undefined) return more;
  for (const segment of leaning) {
    const nearest = among(segment, MOVES);
    if (nearest) return nearest.concept.id;
  }
  return leaning.some((segment) => among(segment, GROWING)) ? "up" : null;
}

function isRelative({ kind }: Figure): boolean {
  return kind === "percent" || kind === "percentage-point" || kind === "multiple";
}

/** "6 Prozent mehr", "9% fewer". */
const MORE: Readonly<Record<string, "up" | "down">> = {
  mehr: "up",
  hoher: "up",
  more: "up",
  higher: "up",
  weniger: "down",
  niedriger: "down",
  fewer: "down",
  less: "down",
  lower: "down",
};

/** Growth is as often the thing measured as the way it went. */
const GROWING = new Set(["growing"]);

function closest(span: Span, mentions: readonly Mention[]): Mention | undefined {
  const distance = (other: Span): number => Math.max(span.start - other.end, other.start - span.end);
  return mentions.reduce<Mention | undefined>(
    (best, next) => (!best || distance(next.span) < distance(best.span) ? next : best),
    undefined,
  );
}

function scopesOf(figure: Figure, segment: Segment): ReadonlySet<string> {
  const scopes = new Set(idsIn(segment, "scope"));
  for (const id of EXCLUSIVE) if (scopes.has(id) && !isNearest(id, figure, segment)) scopes.delete(id);
  const per = isQuantity(figure) ? perOf(figure) : null;
  if (per !== null) scopes.add(per);
  return scopes;
}

/** Of two figures in a clause, "je Aktie" and "zusammen" are said of the nearer one. */
const EXCLUSIVE = ["per-share", "total"] as const;

function isNearest(id: string, figure: Figure, { mentions, quantities }: Segment): boolean {
  const distance = (other: Figure, { span }: Mention): number =>
    Math.max(span.start - other.span.end, other.span.start - span.end);
  const rivals = quantities.filter(({ kind }) => kind === figure.kind);
  return mentions
    .filter(({ concept }) => concept.kind === "scope" && concept.id === id)
    .some((mention) => rivals.every((other) => distance(figure, mention) <= distance(other, mention)));
}

const PER: Readonly<Record<string, string>> = {
  share: "per-share",
  year: "per-year",
  quarter: "per-quarter",
  month: "per-month",
  week: "per-week",
  day: "per-day",
};

function perOf(figure: Quantity): string | null {
  return figure.per === null ? null : (PER[figure.per] ?? null);
}

const EARLIER: ReadonlySet<string> = new Set([
  "previous-year",
  "previous-quarter",
  "previous-month",
  "previous",
]);

/** "Vorjahr: 8,41 Euro", "$1.79 a share, a year earlier"; not "up 9% from a year earlier". */
function isCompared(figure: Figure, { statement, segment, at }: Place, language: Language): boolean {
  if (earlierIn(segment, language).some((mention) => dates(mention, figure, segment))) return true;
  const [before, next] = [statement.segments[at - 1], statement.segments[at + 1]];
  const isLabel = (part: Segment | undefined): part is Segment =>
    part?.quantities.length === 0 && earlierIn(part, language).length > 0;
  const label = segment.bracketed && before?.bracketed === true && (isLabel(before) || isForecast(before));
  const tail = isLabel(next) && !next.bracketed && next.tokens.length <= 4;
  return label || (tail && segment.quantities.length === 1 && at > 0);
}

/** "(Dezember-Prognose: 2,3 Prozent)" behind a figure is the forecast before. */
function isForecast({ mentions, quantities }: Segment): boolean {
  return (
    quantities.length === 0 &&
    mentions.some(({ concept }) => concept.id === "guidance-basis" || concept.id === "guidance")
  );
}

/** The mentions of an earlier time that date something, rather than name what it is compared with. */
function earlierIn(segment: Segment, language: Language): readonly Mention[] {
  return segment.mentions.filter(
    ({ concept: { kind, id }, span }) =>
      kind === "period" && EARLIER.has(id) && (id === "previous" || !isBaseline(span, segment, language)),
  );
}

/** Adverbs say it of the figure behind them ("bisher 5 Prozent"), times of the nearest one. */
function dates({ concept, span }: Mention, figure: Figure, { quantities }: Segment): boolean {
  if (concept.id === "previous") return span.end <= figure.span.start;
  const distance = (other: Figure): number =>
    Math.max(span.start - other.span.end, other.span.start - span.end);
  return quantities.every((other) => distance(figure) <= distance(other));
}

const COMPARING: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    "gegenuber zum als mit vergleich zu binnen im vorjahresvergleich jahresvergleich auf uber unter".split(
      " ",
    ),
  ),
  en: new Set("from than over on versus against with to since year-over-year year-on-year".split(" ")),
};

const STANDARD: ReadonlySet<string> = new Set("from than versus against over gegenuber als zum".split(" "));

/** "down 22% from the third quarter of 2019": the time is what a change is measured by, and no time of its own. */
function isStandard({ span, qualifier }: Moment, segment: Segment): boolean {
  if (qualifier !== null || !movesIn(segment)) return false;
  const before = segment.tokens.filter((token) => token.span.end <= span.start).slice(-2);
  if (before.some(({ key }) => /^(?:year|quarter|month|week)/u.test(key))) return false;
  const preposition = before.find(({ key }) => STANDARD.has(key));
  return (
    preposition !== undefined &&
    !segment.quantities.some(
      (figure) => figure.span.start >= preposition.span.end && figure.span.end <= span.start,
    )
  );
}

/** "gegenüber dem Vorjahr", "than a year earlier": no figure stands between the preposition and the time. */
function isBaseline(span: Span, { tokens, quantities }: Segment, language: Language): boolean {
  const before = tokens.filter(
    (token) => token.span.start <= span.start + 1 && token.span.end > span.start - 24,
  );
  return before.some(
    (token) =>
      COMPARING[language].has(token.key) &&
      !(token.key === "im" && language === "de") &&
      !quantities.some((figure) => figure.span.start >= token.span.end && figure.span.end <= span.start),
  );
}

/** The concepts of one kind that a stretch names. */
export function idsIn(passage: Passage, kind: ConceptKind): ReadonlySet<string> {
  let kinds = named.get(passage);
  if (!kinds) {
    kinds = byKind(passage.mentions);
    named.set(passage, kinds);
  }
  return kinds.get(kind) ?? NOTHING;
}

const named = new WeakMap<Passage, ReadonlyMap<ConceptKind, ReadonlySet<string>>>();
const NOTHING: ReadonlySet<string> = new Set();

function byKind(mentions: readonly Mention[]): ReadonlyMap<ConceptKind, ReadonlySet<string>> {
  const kinds = new Map<ConceptKind, Set<string>>();
  for (const { concept } of mentions) {
    const ids = kinds.get(concept.kind);
    if (ids) ids.add(concept.id);
    else kinds.set(concept.kind, new Set([concept.id]));
  }
  return kinds;
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
