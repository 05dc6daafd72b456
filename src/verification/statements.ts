import type { Figure, Moment, Quantity } from "../domain/figure.ts";
import { isMoment, isQuantity } from "../domain/figure.ts";
import { contains } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { readConcepts } from "../lexicon/concepts-in.ts";
import type { Token } from "../lexicon/tokens.ts";
import type { AnalyzedText } from "./analyzed-text.ts";
import type { Memo } from "./memo.ts";
import type { Name } from "./names.ts";
import { nameKey, namesAmong } from "./names.ts";
import { withSharedUnits } from "./shared-units.ts";
import { splitSegments } from "./segments.ts";
import { keeping } from "./keeping.ts";

/** A stretch of text with everything it names. */
export interface Passage {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly names: readonly Name[];
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
  readonly memo: Memo;
}

export interface Segment extends Passage {
  readonly bracketed: boolean;
}

/** One sentence and its clauses. */
export interface Statement extends Passage {
  readonly index: number;
  /** Split when somebody asks: most sentences of a source have nothing to do with a claim. */
  readonly segments: readonly Segment[];
}

/** What a text says, sentence by sentence. */
export interface Statements {
  readonly source: AnalyzedText;
  readonly list: readonly Statement[];
  /** Keys, stems and name keys of every word: what "occurs in the source" means. */
  readonly words: Words;
  /** Every concept, as `kind:id`. */
  readonly concepts: ReadonlySet<string>;
}

/** A set of words that is only ever asked. */
export interface Words {
  has(word: string): boolean;
}

/** The statements of a text; read once per text object, since a source is judged against many times. */
export const statementsOf = keeping((source: AnalyzedText): Statements => {
  const list = source.sentences.map((span, index) => readStatement(source, span, index));
  const concepts = new Set<string>();
  for (const { mentions } of list) for (const { concept } of mentions) concepts.add(concept.key);
  return { source, list, concepts, words: wordsIn(list) };
});

/** Most words asked for stand there as they are: stems and name keys are read when one does not. */
function wordsIn(list: readonly Statement[]): Words {
  const keys = new Set<string>();
  for (const { tokens } of list) for (const { key } of tokens) keys.add(key);
  let forms: ReadonlySet<string> | null = null;
  return { has: (word) => keys.has(word) || (forms ??= formsOf(list, keys)).has(word) };
}

/** Whatever of their forms differs from the words themselves. */
function formsOf(list: readonly Statement[], keys: ReadonlySet<string>): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const { tokens } of list) for (const { key, stem } of tokens) if (stem !== key) forms.add(stem);
  for (const key of keys) if (MAY_DIFFER.test(key)) forms.add(nameKey(key));
  return forms;
}

/** What a name's key leaves out: a genitive's "s", and accents, dots and apostrophes. */
const MAY_DIFFER = /s$|[^a-z]/u;

/** Reads one sentence; `index` is its place in the text. */
export function readStatement(source: AnalyzedText, span: Span, index: number): Statement {
  const { text, language } = source;
  const figures = withSharedUnits(figuresIn(source.figures, span), text, source.figures);
  const reading = readConcepts(text, span, language);
  const { tokens } = reading;
  const mentions = reading.mentions.filter(
    (mention, at) => !isMonth(mention, figures) && !isRateOf(mention, reading.mentions[at - 1]),
  );
  const names = namesAmong(tokens, mentions, figures, language);
  const material = { tokens, mentions, names, figures };
  const whole: Passage = {
    span,
    tokens,
    mentions,
    names,
    quantities: figures.filter(isQuantity),
    moments: figures.filter(isMoment),
    memo: { concepts: null, features: null },
  };
  return withSegments({ ...whole, index, cut: () => segmentsOf(material, whole, text), parts: null });
}

/** A sentence that can be cut into clauses. */
interface Uncut extends Omit<Statement, "segments"> {
  readonly cut: () => readonly Segment[];
  parts: readonly Segment[] | null;
}

/** Cuts a sentence when its clauses are first asked for; V8 keeps objects that bring a getter each as dictionaries. */
const CUTTING = {
  get segments(): readonly Segment[] {
    const uncut = this as unknown as Uncut;
    return (uncut.parts ??= uncut.cut());
  },
};

function withSegments(statement: Uncut): Statement {
  return Object.setPrototypeOf(statement, CUTTING) as Statement;
}

/** Figures stand in written order: those of a sentence are a stretch of them. */
function figuresIn(figures: readonly Figure[], span: Span): readonly Figure[] {
  let [from, end] = [0, figures.length];
  while (from < end) {
    const middle = (from + end) >> 1;
    if ((figures[middle]?.span.start ?? 0) < span.start) from = middle + 1;
    else end = middle;
  }
  while (end < figures.length && (figures[end]?.span.start ?? 0) < span.end) end += 1;
  return figures.slice(from, end).filter((figure) => contains(span, figure.span));
}

function segmentsOf(material: Material, whole: Passage, text: string): readonly Segment[] {
  const { figures, mentions, tokens } = material;
  const parts = splitSegments(text, whole.span, { figures, verbs: verbsAmong(mentions, tokens) });
  return parts.map((part) => ({
    ...(parts.length === 1 ? whole : within(material, part.span)),
    span: part.span,
    bracketed: part.bracketed,
  }));
}

/** "May 28" is no possibility. */
function isMonth({ concept, span }: Mention, figures: readonly Figure[]): boolean {
  return (
    concept.kind === "certainty" && figures.some((figure) => isMoment(figure) && contains(figure.span, span))
  );
}

/** "Inflation rate", "freight rate": of what stands right before it, and no rate of interest. */
function isRateOf({ concept, span }: Mention, before: Mention | undefined): boolean {
  if (concept.key !== "metric:interest-rate" || before?.concept.kind !== "metric") return false;
  return span.start - before.span.end === 1 && span.end - span.start <= RATES;
}

/** "rates" */
const RATES = 5;

const AUXILIARIES: ReadonlySet<string> = new Set(
  "has have had is are was were will would plans hat haben hatte hatten ist sind war waren wird werden wurde wurden will wollen soll sollen kann".split(
    " ",
  ),
);

/** Where finite verbs begin, as far as the lexicon knows them. */
function verbsAmong(mentions: readonly Mention[], tokens: readonly Token[]): ReadonlySet<number> {
  const verbs = mentions.filter(
    ({ concept: { kind, id }, part }) =>
      !part &&
      (kind === "event" ||
        kind === "certainty" ||
        kind === "attribution" ||
        (kind === "direction" && VERBAL.has(id))),
  );
  const auxiliaries = tokens.filter(({ key }) => AUXILIARIES.has(key));
  return new Set([...verbs, ...auxiliaries].map(({ span }) => span.start));
}

const VERBAL: ReadonlySet<string> = new Set([
  "up",
  "down",
  "unchanged",
  "open",
  "close",
  "accept",
  "reject",
  "hire",
  "dismiss",
]);

interface Material {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly names: readonly Name[];
  readonly figures: readonly Figure[];
}

function within({ tokens, mentions, names, figures }: Material, span: Span): Passage {
  const inside = (thing: { readonly span: Span }): boolean => contains(span, thing.span);
  const own = figures.filter(inside);
  return {
    span,
    tokens: tokens.filter(inside),
    mentions: mentions.filter(inside),
    names: names.filter(({ token }) => inside(token)),
    quantities: own.filter(isQuantity),
    moments: own.filter(isMoment),
    memo: { concepts: null, features: null },
  };
}
