import { overlaps } from "../domain/span.ts";
import { tokenBefore, tokensBefore } from "./beside.ts";
import { matchValues } from "../figures/agree.ts";
import { idsIn } from "./concept-ids.ts";
import type { ConceptKind } from "../lexicon/words.ts";
import { timeKey } from "./features.ts";
import { isSpeaker } from "./people.ts";
import type { RoledFigure } from "./roles.ts";
import type { Passage, Segment, Statements } from "./statements.ts";

/** What can tell two clauses of one sentence apart: names, places, and nouns that are no units. */
type TopicKind = "party" | "noun";

const KINDS: readonly TopicKind[] = ["party", "noun"];

/** Nouns that stand beside figures of anything. */
const COMMON: ReadonlySet<string> = new Set([
  "points",
  "years",
  "months",
  "weeks",
  "days",
  "hours",
  "people",
  "companies",
  "currency-dollar",
  "currency-euro",
  "currency-yen",
  "currency-pound",
  "currency-franc",
  "results",
  "deal",
  "new",
  "demand",
  "supply",
]);

/**
 * "S&P 500 down 0.3%, while the Nasdaq slipped 0.5%": the figure's own clause names somebody or something else, and
 * what the claim names stands in a clause of the sentence that has a figure of its own.
 */
export function contrastWeight(claim: RoledFigure, source: RoledFigure, texts: Texts): number {
  const within = texts.claim.source.language === texts.source.source.language;
  if (isSwapped(claim, source) || areTopicsSwapped(claim, source, within)) return 1;
  if (within && isOpenedOtherwise(claim, source, texts.source)) return 1;
  const rivals = source.statement.segments.filter(
    (segment) => isRival(segment, source) && !isToldToo(claim, segment),
  );
  if (rivals.length === 0) return 0;
  if (within && isOfOtherKind(claim, source, rivals)) return 1;
  if (within && isOfOtherWords(claim.segment, source.segment, rivals)) return 1;
  if (claim.leads.some((lead) => isOfOtherLead(lead, source.segment, { rivals, within }))) return 1;
  return KINDS.some((kind) => {
    const said = topicsIn(claim.segment, kind, within);
    const stated = topicsIn(source.segment, kind, within);
    if (
      said.size > 0 &&
      stated.size === 0 &&
      kind === "noun" &&
      isToldBeside(claim, source, { said, rivals })
    )
      return true;
    if (said.size === 0 || stated.size === 0 || meet(said, stated)) return false;
    const told = new Set(claim.leaning.flatMap((segment) => [...topicsIn(segment, kind, within)]));
    return !meet(stated, told) && rivals.some((segment) => meet(said, topicsIn(segment, kind, within)));
  })
    ? 1
    : 0;
}

/** "Had 9.6 million users across 140 cities": the clause tells the other figure as well, whose words they may be. */
function isToldToo({ figure, segment }: RoledFigure, rival: Segment): boolean {
  return segment.quantities.some(
    (own) =>
      own !== figure &&
      own.kind === figure.kind &&
      rival.quantities.some((other) => matchValues(own, other) === "equal"),
  );
}

/** "Apprentices receive €400": they stand in the clause of another figure of the kind, right before it. */
function isToldBeside(
  claim: RoledFigure,
  source: RoledFigure,
  { said, rivals }: { readonly said: Topics; readonly rivals: readonly Segment[] },
): boolean {
  if (claim.figure.kind === "number") return false;
  const opens = (segment: Segment): boolean => {
    const [first] = segment.mentions.filter(
      ({ concept: { kind, id } }) => kind === "noun" && !COMMON.has(id) && !isSpeaker(id),
    );
    return first !== undefined && said.has(first.concept.id) && first.span.start - segment.span.start < OPENS;
  };
  const isElliptic = source.segment.tokens[0]?.key.endsWith("ing") === true;
  const before = source.statement.segments.findLast(
    (segment) => isElliptic && opens(segment) && segment.span.start < source.segment.span.start,
  );
  // "Shares fell 8.4%, having gained 17%": a clause without a subject has that of the one before.
  return opens(claim.segment) && rivals.some((rival) => opens(rival) && rival !== before);
}

/** How far into its clause a noun stands that opens it, in characters. */
const OPENS = 5;

/** "X sees two, while Y expects …" for "Y sees two, while X expects …": both names stand in each other's clause. */
function isSwapped(claim: RoledFigure, source: RoledFigure): boolean {
  const [said, stated] = [namesIn(claim.segment), namesIn(source.segment)];
  if (said.size === 0 || stated.size === 0 || meet(said, stated)) return false;
  const others = ({ statement, segment }: RoledFigure): readonly Segment[] =>
    statement.segments.filter((other) => other !== segment);
  return (
    others(claim).some((segment) => meet(namesIn(segment), stated) && !meet(namesIn(segment), said)) &&
    others(source).some((segment) => meet(namesIn(segment), said) && !meet(namesIn(segment), stated))
  );
}

/** "Store sales rose 7%, online sales fell 10%" for the reverse: each clause tells what the other's figure is of. */
function areTopicsSwapped(claim: RoledFigure, source: RoledFigure, within: boolean): boolean {
  const others = ({ statement, segment }: RoledFigure): readonly Segment[] =>
    statement.segments.filter((other) => other !== segment && idsIn(other, "attribution").size === 0);
  const beside = others(source);
  if (beside.length === 0) return false;
  // Whom the claim begins with may be the subject of all of it.
  const [first] = claim.statement.names;
  const subject = new Set(first ? [first.key, first.token.gist] : []);
  return others(claim).some((other) =>
    FAMILIES.some((family) => {
      const [own, rest] = apart(claim.segment, other, { family, within });
      if (own.size === 0 || rest.size === 0) return false;
      return beside.some((rival) => {
        const [stated, away] = apart(source.segment, rival, { family, within });
        const crossed = [...own].filter((key) => away.has(key));
        const isSubject = crossed.every((key) => subject.has(key));
        return !isSubject && meet(rest, stated) && !meet(own, stated) && !meet(rest, away);
      });
    }),
  );
}

/** "Indirect bidders got 17.9%" where that is told of dealers, and of indirect bidders another figure of the kind. */
function isOpenedOtherwise(claim: RoledFigure, source: RoledFigure, { list }: Statements): boolean {
  const said = openingOf(claim.statement);
  if (said.size === 0) return false;
  const there = new Set(source.statement.tokens.map(({ gist }) => gist));
  if (meet(said, there)) return false;
  return list.some(
    (other) =>
      other !== source.statement &&
      other.quantities.some(({ kind }) => kind === claim.figure.kind) &&
      said.isSubsetOf(openingOf(other)),
  );
}

/** How many words open a sentence. */
const OPENING = 3;

const openings = new WeakMap<Passage, ReadonlySet<string>>();

/** What a sentence begins with, besides metrics and what is common to many. */
function openingOf(passage: Passage): ReadonlySet<string> {
  const known = openings.get(passage);
  if (known) return known;
  const opening = readOpening(passage);
  openings.set(passage, opening);
  return opening;
}

function readOpening({ tokens, mentions, names, quantities }: Passage): ReadonlySet<string> {
  const first = tokens.slice(0, OPENING);
  const covered = mentions.filter(
    ({ concept: { kind, id } }) => kind !== "noun" || COMMON.has(id) || isSpeaker(id),
  );
  return new Set(
    first
      .filter(
        ({ key, span }) =>
          key.length > SHORTEST &&
          !COMPANY.test(key) &&
          !FUNCTION.has(key) &&
          ![...covered, ...quantities].some((other) => overlaps(other.span, span)) &&
          !names.some(({ token }) => token.span.start === span.start),
      )
      .map(({ gist }) => gist),
  );
}

/** What a company is called instead of by its name: "the chipmaker", "der Versorger". */
const COMPANY =
  /(?:maker|group|company|firm|producer|operator|carrier|giant|lender|developer|supplier|retailer|builder|utility|konzern|hersteller|anbieter|versorger|betreiber|firma|gruppe|unternehmen|bauer|riese|dienstleister|spezialist|handler|produzent)(?:s|n|en|es)?$/u;

/** What is measured, of which time, and whom or what it is of: clauses are swapped in one of them. */
type Family = "metric" | "time" | "thing";
const FAMILIES: readonly Family[] = ["metric", "time", "thing"];

interface Looking {
  readonly family: Family;
  readonly within: boolean;
}

type Topics = ReadonlySet<string>;

/** What each of two clauses tells that the other does not. */
function apart(one: Segment, other: Segment, looking: Looking): readonly [Topics, Topics] {
  const [own, rest] = [telling(one, looking), telling(other, looking)];
  return [own.difference(rest), rest.difference(own)];
}

function telling(segment: Segment, { family, within }: Looking): Topics {
  const concepts = segment.mentions.filter(
    ({ concept: { kind, id }, part }) => FAMILY[kind] === family && !part && !COMMON.has(id),
  );
  const own = concepts.map(({ concept }) => concept.key);
  if (family === "time") return new Set([...own, ...segment.moments.map(timeKey)]);
  return new Set(
    family === "metric" ? own : [...own, ...namesIn(segment), ...(within ? wordsIn(segment) : [])],
  );
}

const FAMILY: Readonly<Partial<Record<ConceptKind, Family>>> = {
  metric: "metric",
  period: "time",
  noun: "thing",
  place: "thing",
};

function namesIn({ names }: Passage): ReadonlySet<string> {
  return new Set(names.map(({ key }) => key));
}

/** "Subscription revenue rose 17%" of revenue, of which another figure is told to have come from subscriptions. */
function isOfOtherKind(
  { segment, bound }: RoledFigure,
  source: RoledFigure,
  rivals: readonly Segment[],
): boolean {
  const metric = segment.mentions.find(
    ({ concept }) => concept.kind === "metric" && bound.includes(concept.id),
  );
  const word = metric && tokenBefore(segment.tokens, metric.span.start);
  if (!word || word.key.length <= SHORTEST || FUNCTION.has(word.key) || metric.span.start - word.span.end > 1)
    return false;
  if (segment.mentions.some(({ concept, span }) => span.start === word.span.start && concept.kind !== "noun"))
    return false;
  const holds = ({ tokens }: Passage): boolean => tokens.some(({ stem }) => stem === word.stem);
  const isOfPart = (rival: Segment): boolean =>
    holds(rival) && rival.tokens.some(({ key }) => /^(?:which|davon|darunter|thereof|from|aus)$/u.test(key));
  return (
    !holds(source.segment) &&
    !holds({
      ...source.statement,
      tokens: tokensBefore(source.statement.tokens, source.figure.span.start),
    }) &&
    rivals.some(isOfPart)
  );
}

/** "Diabetes declined 3%" of "diabetes grew 22%, but orthopedics declined 3%": what it is told of has a figure of its own. */
function isOfOtherWords(claim: Segment, source: Segment, rivals: readonly Segment[]): boolean {
  const [said, stated] = [wordsIn(claim), wordsIn(source)];
  if (said.size === 0 || stated.size === 0 || meet(said, stated)) return false;
  return rivals.some((rival) => meet(said, wordsIn(rival)));
}

/** "Sales (Apple): -3.9%" where that is told of Android, and of Apple another figure. */
function isOfOtherLead(
  lead: Segment,
  source: Segment,
  { rivals, within }: { readonly rivals: readonly Segment[]; readonly within: boolean },
): boolean {
  if (!lead.bracketed) return false;
  const told = (segment: Segment): ReadonlySet<string> =>
    new Set([...topicsIn(segment, "party", within), ...(within ? wordsIn(segment) : [])]);
  const said = told(lead);
  return said.size > 0 && !meet(said, told(source)) && rivals.some((rival) => meet(said, told(rival)));
}

/** Words that no concept covers and that say something: what a clause is told of. */
function wordsIn({ tokens, mentions, names, quantities, moments }: Segment): ReadonlySet<string> {
  const covered = [...mentions, ...quantities, ...moments];
  const words = tokens.filter(
    ({ key, span }) =>
      key.length > SHORTEST && !FUNCTION.has(key) && !covered.some((other) => overlaps(other.span, span)),
  );
  return new Set([...words.map(({ gist }) => gist), ...names.map(({ token }) => token.gist)]);
}

const SHORTEST = 4;

const FUNCTION: ReadonlySet<string> = new Set(
  "dabei damit dagegen hingegen dieser diese dieses einen einer eines einem waren wurde wurden hatte hatten haben sowie nachdem zuvor sodass rund knapp their between among least again later which while after before about around where would could other these those than then there against compared versus prozent percent million millionen milliarden billion".split(
    " ",
  ),
);

interface Texts {
  readonly claim: Statements;
  readonly source: Statements;
}

function isRival(segment: Segment, { segment: own, figure }: RoledFigure): boolean {
  return segment !== own && segment.quantities.some(({ kind }) => kind === figure.kind);
}

function topicsIn(
  { names, mentions, tokens }: Passage,
  kind: TopicKind,
  within: boolean,
): ReadonlySet<string> {
  const places = mentions
    .filter(({ concept }) => concept.kind === "place")
    .map(({ concept }) => `place:${concept.id}`);
  if (kind === "party")
    return new Set([...names.map(({ key }) => key), ...places, ...(within ? nounsOf(mentions, tokens) : [])]);
  const concepts = mentions.filter(({ concept }) => concept.kind === "noun" && !COMMON.has(concept.id));
  return new Set(concepts.map(({ concept }) => concept.id));
}

/** Nouns that are names as well: "die Stadtwerke", "the Bank". */
function nounsOf(mentions: Passage["mentions"], tokens: Passage["tokens"]): readonly string[] {
  const nouns = mentions.filter(({ concept: { kind, id } }) => kind === "noun" && !COMMON.has(id));
  const starts = new Set(nouns.map(({ span }) => span.start));
  return tokens.filter(({ span, capital }) => capital && starts.has(span.start)).map(({ gist }) => gist);
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return !one.isDisjointFrom(other);
}
