import type { Quantity } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { isPoints } from "../figures/agree.ts";
import { tokenBehind, tokensBefore, tokensBetween } from "./beside.ts";
import { MORE, wayOver } from "./figure-direction.ts";
import type { Token } from "../lexicon/tokens.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import type { Passage } from "./statements.ts";

/** Whether something moved by, to or from a figure; null where the words do not say. */
export type Step = "by" | "to" | "from";

const STEPS: Readonly<Record<Language, Readonly<Record<string, Step>>>> = {
  de: {
    um: "by",
    auf: "to",
    von: "from",
    vom: "from",
    aus: "from",
    nach: "from",
    gegenuber: "from",
    statt: "from",
    vor: "from",
  },
  en: {
    by: "by",
    to: "to",
    from: "from",
    versus: "from",
    against: "from",
    after: "from",
    instead: "from",
    rather: "from",
  },
};

/** Words that may stand between the preposition and its figure. */
const HEDGES: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    "wie im januar februar marz april mai juni juli august september oktober november dezember rund etwa circa ca knapp fast gut bis zu mehr weniger als uber unter mindestens hochstens maximal nur noch jeweils insgesamt zuletzt netto minus plus dann den die das der chf eur usd us jahrlich deutlich exakt genau".split(
      " ",
    ),
  ),
  en: new Set(
    "range of as much many little few high low previous earlier about around roughly nearly almost approximately some up to more less than over under at least most only just a an the net another further revised record eur usd us chf a an minus plus exactly still combined".split(
      " ",
    ),
  ),
};

const RELATIVE_KINDS = new Set(["percent", "percentage-point", "basis-point", "multiple"]);

/** Reads the step from the words right before a figure, or from "9 % more", "up 9%". */
export function stepOf(figure: Quantity, segment: Passage, language: Language): Step | null {
  const after = tokenBehind(segment.tokens, figure.span.end);
  if (
    after &&
    RELATIVE_KINDS.has(figure.kind) &&
    after.span.start - figure.span.end <= 2 &&
    after.key in MORE
  )
    return "by";
  const before = tokensBefore(segment.tokens, figure.span.start, 4).toReversed();
  let skipped = 0;
  for (const { key } of before) {
    const step = STEPS[language][key];
    if (key === "by" && (isAgent(figure, before) || isDoers(figure, segment))) return null;
    if (key === "um" && isMatter(segment, figure)) return null;
    if (key === "auf" && isSummedChange(figure, segment)) return "by";
    if (key === "after" && isStretch(figure)) return null;
    if ((key === "with" || key === "to") && isComparedWith(figure, segment)) return "from";
    if (step !== undefined && !isAmount(step, key, { figure, segment, language, skipped })) return step;
    if (!HEDGES[language].has(key)) break;
    skipped += 1;
  }
  if (isAfterMetric(figure, segment)) return "from";
  if (isChangeNoun(figure, segment, before) || isBeforeChange(figure, segment, before)) return "by";
  const behind = tokenBehind(segment.tokens, figure.span.end);
  if (behind && behind.span.start - figure.span.end <= 2 && behind.key in MORE) return "by";
  if (wayOver(figure, segment) !== undefined) return "by";
  const [last] = before;
  if (last && LEVEL.has(last.key)) return null;
  return (RELATIVE_KINDS.has(figure.kind) || isPoints(figure)) && isMoved(figure, segment) ? "by" : null;
}

/** "Es geht um 948 Millionen": what it is about. */
function isMatter({ tokens }: Passage, figure: Quantity): boolean {
  if (figure.kind === "percent" || tokens.some(({ key }) => WAYS.test(key))) return false;
  const before = tokensBefore(tokens, figure.span.start, 6);
  return before.some(({ key }, at) => {
    const near = [before[at - 1]?.key, before[at + 1]?.key];
    return /^(?:geht|ging|gehe|dreht|drehte|handelt|handelte)$/u.test(key) && near.includes("es");
  });
}

/** "Es geht um 120 Punkte nach unten": moved by so much. */
const WAYS =
  /^(?:oben|unten|abwarts|aufwarts|bergab|bergauf|hoch|hinauf|herauf|rauf|runter|hinunter|herunter|zuruck)$/u;

/** "Das Minus summiert sich auf 34 Prozent": how much something changed, all told. */
function isSummedChange(figure: Quantity, { tokens, mentions }: Passage): boolean {
  if (!RELATIVE_KINDS.has(figure.kind)) return false;
  const at = tokens.findIndex(({ key }) => /^(?:summier|belauf|belief|beziffer)/u.test(key));
  if (at < 0) return false;
  const subject = tokensBefore(tokens.slice(Math.max(0, at - SUBJECT)), figure.span.start);
  const isPut = ({ start }: Mention["span"]): boolean =>
    tokensBefore(subject, start, 2).some(({ key }) => PUTTING.has(key));
  return mentions.some(({ concept, span }) => isChange(concept) && isNoun(span, subject) && !isPut(span));
}

/** How many words before its verb a subject begins. */
const SUBJECT = 4;

/** What makes a noun no subject. */
const PUTTING: ReadonlySet<string> = new Set(
  "nach seit trotz mit bei wegen durch infolge ohne vor".split(" "),
);

function isChange({ kind, id }: Mention["concept"]): boolean {
  return kind === "direction" && (id === "up" || id === "down");
}

function isNoun({ start }: Mention["span"], tokens: Passage["tokens"]): boolean {
  return tokens.some(({ span, capital }) => capital && span.start === start);
}

/** "Compared with 1.34 billion in 2024": another time's value. */
function isComparedWith(figure: Quantity, { tokens, moments, mentions }: Passage): boolean {
  const before = tokensBefore(tokens, figure.span.start, 3);
  if (
    !before.some(({ key }) => key === "compared") ||
    mentions.some(({ concept }) => concept.kind === "basis")
  )
    return false;
  return moments.some(
    ({ span }) => span.start >= figure.span.end && span.start - figure.span.end < NEAR_TIME,
  );
}

/** " in ", " in the ". */
const NEAR_TIME = 10;

/** "After 36 weeks": when, and no value before. */
function isStretch({ kind, unit }: Quantity): boolean {
  return kind === "number" && /^(?:week|day|month|year|hour|quarter|minute)/iu.test(unit?.code ?? "");
}

/** "After an $800 million reduction": the change stands behind. */
function isBeforeChange(
  { span }: Quantity,
  { mentions, tokens }: Passage,
  [last]: readonly Token[],
): boolean {
  if (last?.key !== "a" && last?.key !== "an") return false;
  const noun = tokenBehind(tokens, span.end);
  return (
    noun !== undefined &&
    noun.span.start - span.end === 1 &&
    mentions.some(
      (mention) => !mention.part && isChange(mention.concept) && mention.span.start === noun.span.start,
    ) &&
    !mentions.some(({ concept, span: other }) => concept.kind === "metric" && other.start === noun.span.start)
  );
}

/** "A draw of 1.1 million barrels", "a decline of 40 jobs": a noun for a change tells by how much. */
function isChangeNoun({ kind }: Quantity, { mentions, tokens }: Passage, before: readonly Token[]): boolean {
  const of = before.find(({ key }) => key === "of");
  if (!of || kind === "multiple" || before.indexOf(of) > 2) return false;
  const [noun, article] = tokensBefore(tokens, of.span.start, 3).toReversed();
  const isOne = (mention: Mention): boolean => !mention.part && mention.span.start === noun?.span.start;
  const change =
    mentions.some((mention) => isOne(mention) && isChange(mention.concept)) &&
    !mentions.some((mention) => isOne(mention) && mention.concept.kind === "metric");
  return change && article !== undefined && !/^(?:it|they|which|that|and|to)$/u.test(article.key);
}

/** "A lawsuit by 1,400 villagers": who did it, where nothing moves. */
function isDoers({ kind, unit }: Quantity, { mentions }: Passage): boolean {
  if (kind !== "number" || unit === null) return false;
  return !mentions.some(({ concept }) => concept.kind === "direction" || concept.kind === "metric");
}

/** "Hit by a 77 million-euro writedown": what did it, and no step. */
function isAgent({ kind }: Quantity, [last]: readonly Token[]): boolean {
  return kind === "money" && (last?.key === "a" || last?.key === "an");
}

const BEFORE_METRIC = /^(?:nach|gegenuber|statt|after|from|versus|against)$/u;
const WITHIN =
  /^(?:eine?[mnrs]?|der|dem|den|des|a|an|its|the|net|operating|adjusted|\p{L}{3,}(?:en|em|er))$/u;

/** "nach einem Gewinn von 12 Millionen", "from a profit of $12 million": what was before. */
function isAfterMetric(figure: Quantity, { tokens, mentions }: Passage): boolean {
  const before = tokensBefore(tokens, figure.span.start);
  if (!/^(?:von|of)$/u.test(before.at(-1)?.key ?? "")) return false;
  const metric = mentions.findLast(
    ({ concept, span }) => concept.kind === "metric" && span.end <= figure.span.start,
  );
  if (!metric || metric.span.end < (before.at(-2)?.span.end ?? 0)) return false;
  for (const { key } of before
    .filter(({ span }) => span.end <= metric.span.start)
    .slice(-4)
    .reverse()) {
    if (BEFORE_METRIC.test(key)) return true;
    if (!WITHIN.test(key)) return false;
  }
  return false;
}

/** "bei 3,94 Prozent", "at 3.94%": where it stands, not how far it moved. */
const LEVEL: ReadonlySet<string> = new Set(["bei", "at"]);

interface Reading {
  readonly figure: Quantity;
  readonly segment: Passage;
  readonly language: Language;
  readonly skipped: number;
}

/** "Umsatz von 5 Mrd." and "up to 5" name an amount, not a start or an end. */
function isAmount(step: Step, key: string, { figure, segment, language }: Reading): boolean {
  if (language === "en")
    return key === "to" && figure.qualifier === "at-most" && precededBy(figure, segment, "up");
  if (key !== "von" && key !== "aus") return false;
  if (isChangeOf(figure, segment) && !leadsOnAlike(figure, segment)) return true;
  return step === "from" && !leadsOn(figure, segment) && !followsLevel(figure, segment);
}

/** "Ein Plus von 1,4 Prozent auf 66.800": by how much, and not where it came from. */
function isChangeOf(figure: Quantity, { mentions, tokens }: Passage): boolean {
  if (!RELATIVE_KINDS.has(figure.kind)) return false;
  const change = tokensBefore(tokens, figure.span.start, 2).at(-2);
  return (
    change?.capital === true &&
    mentions.some(
      ({ concept: { kind, id }, span }) =>
        kind === "direction" && (id === "up" || id === "down") && span.start === change.span.start,
    )
  );
}

/** "auf 93,4 Prozent von 84,7 Prozent": where it came from, told behind where it went. */
function followsLevel(figure: Quantity, { tokens, quantities }: Passage): boolean {
  const level = quantities.filter(({ span }) => span.end <= figure.span.start).at(-1);
  if (!level || figure.span.start - level.span.end > 24) return false;
  const before = tokensBefore(tokens, level.span.start, 3);
  return before.some(({ key }) => key === "auf");
}

/** "von 5 auf 6": another figure follows "auf" at once; "6 Prozent auf den Buchwert" names an amount. */
function leadsOn(figure: Quantity, { tokens, quantities }: Passage): boolean {
  return tokens.some(
    ({ key, span }) =>
      key === "auf" &&
      span.start > figure.span.start &&
      quantities.some((other) => other.span.start > span.end && other.span.start - span.end < 20),
  );
}

/** "Den Anstieg von 3,8 auf 3,6 Prozent": one rate in the place of another, and no change from where to where. */
function leadsOnAlike(figure: Quantity, { tokens, quantities }: Passage): boolean {
  const next = quantities.find(({ span }) => span.start > figure.span.end);
  if (next?.kind !== figure.kind || next.span.start - figure.span.end > 6) return false;
  return tokenBehind(tokens, figure.span.end)?.key === "auf";
}

function precededBy(figure: Quantity, { tokens, mentions }: Passage, word: string): boolean {
  const token = tokens.find(
    ({ key, span }) => key === word && span.end <= figure.span.start && figure.span.start - span.end < 5,
  );
  // "edged up to": the particle belongs to its verb.
  const isParticle = mentions.some(
    ({ concept, span }) =>
      concept.key === "direction:up" && span.end === token?.span.end && span.start < token.span.start,
  );
  return token !== undefined && !isParticle;
}

/** Words between a verb and its percentage. */
const NEAR = 3;

function isMoved(figure: Quantity, { mentions, tokens }: Passage): boolean {
  const moves = mentions.filter(
    ({ concept }) => concept.kind === "direction" && (concept.id === "up" || concept.id === "down"),
  );
  return moves.some(({ span }) => {
    const from = Math.min(span.end, figure.span.end);
    const to = Math.max(span.start, figure.span.start);
    const between = tokensBetween(tokens, from, to);
    return between.length <= NEAR;
  });
}
