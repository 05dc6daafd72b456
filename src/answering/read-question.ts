import type { Moment } from "../domain/figure.ts";
import { isMoment, isQuantity } from "../domain/figure.ts";
import type { Instrument, Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { overlaps, textAt } from "../domain/span.ts";
import { extractFigures } from "../figures/extract.ts";
import type { Directory } from "../instruments/directory.ts";
import { findIdentifiers } from "../instruments/identifier-mentions.ts";
import type { Mention } from "../instruments/mentions.ts";
import { findNames } from "../instruments/mentions.ts";
import type { Mention as Concepts } from "../lexicon/concepts-in.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";
import { readStatement } from "../verification/statements.ts";
import { withCited } from "./cited.ts";
import { impliedTerms } from "./asked-concepts.ts";
import type { Sought } from "./aspect.ts";
import { soughtBy } from "./aspect.ts";
import { cashtagsIn } from "./cashtags.ts";
import { withoutMisread } from "./misread.ts";
import type { Question, Term } from "./question.ts";
import { statedTerms } from "./stated.ts";
import { nameTerm } from "./term.ts";
import { wordTerms } from "./terms.ts";
import { corrected } from "./typos.ts";
import { WEIGHTS } from "./weights.ts";

export interface Asking {
  readonly text: string;
  readonly language: Language;
  /** Given beside the question. */
  readonly ticker: Ticker | null;
  /** The present instant: what "2026" and "im dritten Quartal" are counted from. */
  readonly now: string;
}

/** What a question asks for, of whom, and for when. */
export function readQuestion({ text: asked, language, ticker, now }: Asking, directory: Directory): Question {
  const text = corrected(asked, language, directory);
  const figures = extractFigures(text, { locale: language, publishedOn: now.slice(0, 10) });
  const whole = { start: 0, end: text.length };
  const read = readStatement({ text, language, sentences: [whole], figures }, whole, 0);
  const statement = { ...read, mentions: withoutMisread(read.mentions, text, language) };
  const moments = inTheirYear(figures.filter(isMoment));
  const instruments = instrumentsIn(text, language, directory);
  const given = ticker === null ? [] : [directory.get(ticker)].filter((known) => known !== null);
  const named = instruments.map((place) =>
    nameTerm(textAt(text, place.span), place.instruments, place.brand),
  );
  const spoken = new Set(instruments.flatMap(({ instruments: meant }) => meant));
  const implied = impliedTerms(text, language);
  const stated = statedTerms(
    text,
    figures.filter(isQuantity).filter(({ span }) => !instruments.some((place) => overlaps(place.span, span))),
  );
  const reading = {
    named: instruments.filter(({ brand }) => !brand).map(({ span }) => span),
    branded: instruments.filter(({ brand }) => brand).map(({ span }) => span),
    text,
    language,
    statement,
    taken: [
      ...instruments.map(({ span }) => span),
      ...moments.filter(isDefinite).map(({ span }) => withLead(span, text)),
      ...implied.flatMap(({ spans }) => spans),
      ...stated.map(({ span }) => span),
    ],
  };
  const terms = [
    ...given
      .filter((instrument) => !spoken.has(instrument))
      .map((instrument) => nameTerm(instrument.name, [instrument], false)),
    ...named,
    ...wordTerms(reading),
    ...stated.map(({ term }) => term),
    ...implied.map(({ term }) => term).filter(({ keys }) => keys.size > 0),
  ];
  const concepts = statement.mentions.filter(
    ({ concept, span }) =>
      !instruments.some((place) => overlaps(place.span, span)) &&
      !implied.some(
        ({ metrics, spans }) =>
          (metrics.length > 0 || concept.kind === "metric") && spans.some((place) => overlaps(place, span)),
      ),
  );
  const sought = soughtBy(
    text,
    language,
    concepts.some(({ concept }) => MOVES.has(concept.key)),
  );
  const quoted = [...given, ...spoken].some(({ kind }) => kind !== "share");
  const isShare = sought.kinds[0] === "percent";
  const counted = sought.aspect === "count" ? countedIn(text, language) : [];
  return {
    text,
    language,
    ...sought,
    terms: withCited(quoted ? terms.map(lightened) : terms, text, language),
    metrics: [
      ...idsOf(concepts, "metric").filter((metric) => !(isShare && SHARES.has(metric))),
      ...implied.flatMap(({ metrics: asked }) => asked),
      ...impliedMetrics(text, sought),
    ],
    perShare:
      concepts.some(({ concept }) => concept.key === "scope:per-share") ||
      idsOf(concepts, "metric").includes("eps"),
    nouns: [...new Set([...counted, ...idsOf(concepts, "noun"), ...implied.flatMap(({ nouns }) => nouns)])],
    ofIndex: [...given, ...spoken].some(({ kind }) => kind === "index"),
    quoted,
    moments: moments.filter(isDefinite),
    tickers: [...new Set([...given, ...spoken].map((instrument) => instrument.ticker))],
    stated: figures.filter(isQuantity).map(({ value }) => JSON.stringify(value)),
  };
}

/** "Welcher Anteil der Beschäftigten …": a percentage is asked for, whatever it is a part of. */
const SHARES: ReadonlySet<string> = new Set(["ratio", "stake"]);

/** "Um wie viel hat er 2024 bis zum 3. Oktober zugelegt?": a day without a year is of the one year that is named. */
function inTheirYear(moments: readonly Moment[]): readonly Moment[] {
  const years = moments.filter(({ stated }) => /^\d{4}$/u.test(String(stated)));
  const [year] = years;
  if (years.length !== 1 || year === undefined) return moments;
  return moments.map((moment) => {
    if (!/^--\d\d-\d\d$/u.test(String(moment.stated))) return moment;
    const day = `${String(year.stated)}${String(moment.stated).slice(1)}`;
    return { ...moment, value: day, stated: day };
  });
}

/** "Ende 2004", "at the end of 2004": the lead belongs to the time. */
function withLead({ start, end }: Span, text: string): Span {
  const lead =
    /(?<!\p{L})(?:(?:zum|zu|bis|am|im|at|by|in|the) )*(?:ende|anfang|beginn|mitte|end of|start of|beginning of|middle of|early|mid|late|(?:\p{L}+ )?(?:quarter|year|half|month|period|quartal|jahr|halbjahr|monat) (?:that )?(?:ended|ending|bis|zum)(?: on| in| zum)?)(?: (?:des|the))*[ -]$/iu.exec(
      text.slice(0, start),
    );
  return { start: lead ? lead.index : start, end };
}

/** "Wie viele neue Jobs": the word that is counted, though "neue Jobs" together may mean more. */
function countedIn(text: string, language: Language): readonly string[] {
  const asked = /(?:wie ?viele[nr]?|how many)((?: \p{L}+){1,3})/iu.exec(text)?.[1] ?? "";
  return asked
    .split(" ")
    .flatMap((word) => idsOf(conceptsIn(word, { start: 0, end: word.length }, language), "noun").slice(0, 1));
}

const MOVES: ReadonlySet<string> = new Set([
  "direction:up",
  "direction:down",
  "direction:growing",
  "direction:win",
  "direction:defeat",
  "metric:growth",
]);

/** "Wie viel Prozent hält der Bund an …" asks for a stake without saying so. */
function impliedMetrics(text: string, { kinds }: Sought): readonly string[] {
  const holds =
    /(?<!\p{L})(?:hält|halten|hielt|besitz\p{L}*|gehör\p{L}*|owns?|owned|holds?|held)(?!\p{L})/iu.test(text);
  return holds && kinds[0] === "percent" ? ["stake"] : [];
}

function idsOf(mentions: readonly Concepts[], kind: string): readonly string[] {
  return [
    ...new Set(
      mentions.filter(({ concept, part }) => concept.kind === kind && !part).map(({ concept }) => concept.id),
    ),
  ];
}

/** "Gestern" and "nächstes Jahr" count from whoever says it, and an article says it at another time. */
function isDefinite({ stated }: Moment): boolean {
  return stated !== null;
}

interface NamedPlace {
  readonly span: Span;
  readonly instruments: readonly Instrument[];
  /** A product's name: whose it is says too little. */
  readonly brand: boolean;
}

function instrumentsIn(text: string, language: Language, directory: Directory): readonly NamedPlace[] {
  const names = findNames(text, language, directory.names());
  const identifiers = findIdentifiers(text, directory.identified);
  const others = identifiers.filter(({ span }) => !names.some((name) => overlaps(name.span, span)));
  const places = [...names.filter((name) => !isOfIndustry(name)), ...others];
  const cashtags = cashtagsIn(text, directory).filter(
    ({ span }) => !places.some((place) => overlaps(place.span, span)),
  );
  return [
    ...places.map(({ span, instruments, kind }) => ({ span, instruments, brand: kind === "brand" })),
    ...cashtags.map((cashtag) => ({ ...cashtag, brand: false })),
  ];
}

/** "Der Aluminiumkonzern AMAG": what it makes is no price that is asked for. */
function isOfIndustry({ head, instruments }: Mention): boolean {
  return head !== null && MAKERS.test(head) && instruments.every(({ kind }) => kind !== "share");
}

const MAKERS =
  /^(?:\p{L}*(?:konzern|hersteller|produzent|firma|unternehmen|händler|förderer|riese)\p{L}*|company|maker|producer|group|miner)$/u;

/** What has a price alone has it by trading: the word tells nothing. */
function lightened(term: Term): Term {
  const isTrade =
    term.role === "matter" && /^(?:trad|handel|gehandel|notier|quot|pric|preis)/iu.test(term.words);
  return isTrade ? { ...term, weight: Math.min(term.weight, WEIGHTS.light) } : term;
}
