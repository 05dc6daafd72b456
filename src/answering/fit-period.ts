import type { AnalyzedArticle } from "../domain/article.ts";
import type { Moment } from "../domain/figure.ts";
import { granularityOf, relateMoments } from "../verification/compare-times.ts";
import type { RoledFigure } from "../verification/roles.ts";
import type { Question } from "./question.ts";
import type { ReadArticle, ReadSentence } from "./reading.ts";

/** How well a figure's time is the one asked for, from 0 (another) to 1 (said of the figure itself). */
export function periodFit(question: Question, figure: RoledFigure | null, sentence: ReadSentence): number {
  return question.moments.reduce((worst, moment) => Math.min(worst, momentFit(moment, figure, sentence)), 1);
}

const FIT = { own: 1, sentence: 0.95, day: 0.9, coarse: 0.7, before: 0.85, article: 0.75 } as const;

function momentFit(wanted: Moment, figure: RoledFigure | null, sentence: ReadSentence): number {
  const { statement, article } = sentence;
  const asked = inTheYearOf(article.article, wanted);
  const isThen = appearedThen(asked, article.article);
  const isSame = (other: Moment): boolean => agrees(asked, other);
  const isOther = (other: Moment): boolean =>
    !isToday(other, asked) &&
    !(isThen && isCoarser(other, asked)) &&
    (relateMoments(asked, other) === "apart" || yearsBetween(asked, other) > 1);
  const isTold = (moment: Moment): boolean =>
    moment !== figure?.figure && !isOfAnother(moment, figure) && !isOfUnknownDay(moment, article.article);
  const others = (figure?.times ?? statement.moments).filter(isTold);
  const own = alike(asked, others);
  if (own.some(isSame)) return FIT.own;
  if (isNamedByTitle(asked, others, article)) return FIT.article;
  if (isJustOver(asked, own, article.article)) return FIT.article;
  if (isByItsEnd(asked, own, article)) return FIT.article;
  const isElsewhere = (moment: Moment): boolean => isOther(moment) && !isCompared(moment, article.article);
  if (own.some(isElsewhere)) return 0;
  const there = statement.moments.filter(isTold);
  if (there.some(isSame)) return FIT.sentence;
  if (isThatWeekday(asked, sentence)) return FIT.sentence;
  const before = article.sentences.slice(Math.max(0, statement.index - 2), statement.index);
  if ([sentence, ...before].some(({ plain }) => saysMonth(asked, plain))) return FIT.before;
  if (there.some(isElsewhere)) return 0;
  if (isThen) return own.length > 0 ? FIT.coarse : FIT.day;
  if (before.some((other) => other.statement.moments.some(isSame))) return FIT.before;
  if (isUndated(article.article) && said(asked, article)) return FIT.article;
  const isQuarter = /[QH]\d/u.test(firstOf(asked));
  if (isQuarter && article.sentences.some((other) => other.statement.moments.some(isSame)))
    return FIT.article;
  return 0;
}

/** "In line with 2018": what is told is of another time. */
function isCompared({ span }: Moment, { text }: AnalyzedArticle): boolean {
  return COMPARES.test(text.slice(Math.max(0, span.start - LEAD), span.start));
}

/** In letters. */
const LEAD = 32;
const COMPARES =
  /(?<!\p{L})(?:in line with|compared (?:with|to)|in comparison (?:with|to)|versus|vs\.?|than(?: in)?|relative to|gegenüber|im vergleich (?:mit|zu[mr]?)|verglichen mit|als(?: noch)? (?:im|in)|wie(?: schon)? im)(?: (?:the|its|that of|de[mrn]|das|die|year|jahr|same|level|levels|in|of|for))* $/iu;

/** "Next year" of an article that tells no day of its own may be any year. */
function isOfUnknownDay({ stated }: Moment, article: AnalyzedArticle): boolean {
  return stated === null && isUndated(article);
}

function isUndated({ published }: AnalyzedArticle): boolean {
  return published.source === "file";
}

function said(asked: Moment, { sentences }: ReadArticle): boolean {
  return sentences.some(({ statement }) => statement.moments.some((moment) => agrees(asked, moment)));
}

/** What is said of "the year" on the day it was told is said of that day. */
function isCoarser(told: Moment, asked: Moment): boolean {
  const [of, by] = [granularityOf(asked), granularityOf(told)];
  return of !== null && (by === null || FINENESS.indexOf(by) < FINENESS.indexOf(of));
}

/** "The quarter ended Dec. 24" is the first where the article once calls it "the first quarter ended on Dec. 24". */
function isByItsEnd(asked: Moment, told: readonly Moment[], { sentences }: ReadArticle): boolean {
  const quarters = told.filter((moment) => granularityOf(moment) === "quarter");
  if (granularityOf(asked) !== "day" || quarters.length === 0) return false;
  return sentences.some(
    ({ statement: { moments } }) =>
      moments.some((moment) => agrees(asked, moment)) &&
      moments.some((moment) => quarters.some((quarter) => agrees(quarter, moment))),
  );
}

/** "Auf 18.791 Punkte, nach 18.782 Punkten am Vortag": a day counted from this one dates what stands beside it. */
function isOfAnother({ span, stated }: Moment, figure: RoledFigure | null): boolean {
  return (
    stated === null &&
    figure !== null &&
    span.start - figure.figure.span.end > BESIDE &&
    figure.statement.quantities.some(
      (other) => other.span.start > figure.figure.span.end && other.span.end <= span.start,
    )
  );
}

/** In letters. */
const BESIDE = 20;

/** A business year's "second quarter" in news of January is the one that ended in December. */
function isJustOver(asked: Moment, told: readonly Moment[], { published }: AnalyzedArticle): boolean {
  const month = /^\d{4}-\d\d$/u.exec(firstOf(asked))?.[0];
  if (month === undefined || published.source === "file") return false;
  const age = (Date.parse(published.at) - Date.parse(`${month}-28`)) / DAY;
  return age > 0 && age < REPORTED && told.some(({ stated }) => /^--Q\d$/u.test(String(stated)));
}

/** Results of a quarter are told within so many days. */
const REPORTED = 100;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** "Dec2023", which is no date by any rule. */
function saysMonth(asked: Moment, plain: string): boolean {
  const [, year, month] = /^(\d{4})-(\d\d)$/u.exec(firstOf(asked)) ?? [];
  const name = MONTHS[Number(month) - 1];
  return (
    year !== undefined && name !== undefined && new RegExp(` ${name}\\p{L}* ?${year}(?!\\d)`, "u").test(plain)
  );
}

/** "Am 4. September" without a year is the one nearest to the article that tells of it. */
function inTheYearOf({ published }: AnalyzedArticle, asked: Moment): Moment {
  if (typeof asked.stated !== "string" || !/^--\d\d-\d\d$/u.test(asked.stated)) return asked;
  if (published.source === "file") return asked;
  return { ...asked, value: `${published.at.slice(0, 4)}${asked.stated.slice(1)}` };
}

/** "A 52-week high recorded in today's session" says nothing of the quarter that is asked for. */
function isToday(told: Moment, asked: Moment): boolean {
  return told.stated === null && granularityOf(told) === "day" && granularityOf(asked) !== "day";
}

const WEEKDAYS = ["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag"] as const;

/** "Im Freitagshandel", of the Friday before the article appeared. */
function isThatWeekday(asked: Moment, { plain, article }: ReadSentence): boolean {
  if (granularityOf(asked) !== "day" || article.article.published.source === "file") return false;
  const day = Date.parse(firstOf(asked).slice(0, 10));
  const age = (Date.parse(article.article.published.at.slice(0, 10)) - day) / DAY;
  const weekday = WEEKDAYS[new Date(day).getUTCDay()];
  return age >= 0 && age < 7 && weekday !== undefined && plain.includes(` ${weekday}shandel`);
}

const DAY = 86_400_000;

/** Of "the second quarter ending in March" the quarter answers to a quarter. */
function alike(asked: Moment, moments: readonly Moment[]): readonly Moment[] {
  const same = moments.filter((moment) => granularityOf(moment) === granularityOf(asked));
  return same.length > 0 ? same : moments;
}

/** "Revenue in the quarter ended Dec. 31" below "Q2 revenue": a business year need not begin in January. */
function isNamedByTitle(asked: Moment, told: readonly Moment[], { titleMoments }: ReadArticle): boolean {
  return (
    granularityOf(asked) === "quarter" &&
    told.every((moment) => granularityOf(moment) === "day" || agrees(asked, moment)) &&
    titleMoments.some((moment) => agrees(asked, moment))
  );
}

/** "Q4" of an article is the quarter before it, not that of any year; a business year may begin in another. */
function yearsBetween(asked: Moment, told: Moment): number {
  const year = /\d{4}/u.exec(asked.stated === null ? "" : String(asked.stated))?.[0];
  const other = /\d{4}/u.exec(firstOf(told))?.[0];
  return year === undefined || other === undefined ? 0 : Math.abs(Number(year) - Number(other));
}

const FINENESS = ["year", "half", "quarter", "month", "day"] as const;

/** The source names the same time, or one inside it; a year is no answer to a day. */
function agrees(asked: Moment, stated: Moment): boolean {
  const relation = relateMoments(asked, stated);
  if (yearsBetween(asked, stated) > 1) return false;
  if (relation !== "same" && relation !== "inside") return false;
  const [wanted, told] = [granularityOf(asked), granularityOf(stated)];
  if (told === null) return wanted === null || relation === "same";
  return wanted === null || FINENESS.indexOf(told) >= FINENESS.indexOf(wanted);
}

/** What an article says without naming a time it says of the day it appeared. */
function appearedThen(asked: Moment, { published }: AnalyzedArticle): boolean {
  if (published.source === "file") return false;
  const value = firstOf(asked);
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(value) && published.at.startsWith(value);
}

function firstOf({ value }: Moment): string {
  return typeof value === "string" ? value : value[0];
}
