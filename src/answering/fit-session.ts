import type { Figure } from "../domain/figure.ts";
import type { RoledFigure } from "../verification/roles.ts";
import type { Question } from "./question.ts";
import type { ReadSentence } from "./reading.ts";

const ASKS_CLOSE =
  /(?<!\p{L})(?:schlo(?:ss|ß)|schlie(?:ss|ß)t|schlusskurs|schlussstand|beendete|clos(?:e|es|ed|ing)|end(?:ed)?)(?!\p{L})/iu;
const CLOSES =
  /(?:schluss|schlie(?:ß|ss)t|schloss|letztlich|letztendlich|schlussendlich|beend|handelsende|aus dem handel|zum ende|clos(?:e|ed|ing)|ended|finished|settled)/iu;
const OPENS =
  /(?:zum (?:handels)?start|handelsstart|in den (?:\p{L}*)handel|handelsbeginn|eröffn|um \d\d:\d\d uhr|tageshoch|tagestief|höchststand|tiefststand|niedrigsten|höchsten|in der spitze|jahreshoch|jahrestief|vor (?:einem|drei) (?:monat|jahr)|am vorherigen handelstag|at the open|opened|intraday|futures)/iu;

/** Where a market closed is not where it opened, stood at noon, or stood a year ago. */
export function sessionFit(question: Question, { figure }: RoledFigure, sentence: ReadSentence): number {
  if (!question.ofIndex || question.aspect === "date") return 1;
  if (ASKS_OPEN.test(question.text)) return openingFit(figure, sentence);
  if (!ASKS_CLOSE.test(question.text)) return 1;
  const { article, statement } = sentence;
  const said = article.article.text.slice(statement.span.start, figure.span.end);
  const clause = said.slice(Math.max(0, said.length - CLAUSE));
  if (CLOSES.test(clause)) return OPENS.test(clause) && !CLOSES.test(clause.slice(-SHORT)) ? EARLIER : 1;
  if (OPENS.test(clause)) return OTHER_TIME;
  return CLOSES.test(article.article.title) || CLOSES.test(article.article.text) ? TITLED : UNSAID;
}

/** Where it opened is neither where it closed nor its high or low. */
function openingFit(figure: Figure, { article, statement }: ReadSentence): number {
  const said = article.article.text.slice(statement.span.start, figure.span.end).slice(-CLAUSE);
  const behind = article.article.text.slice(figure.span.end, figure.span.end + SHORT);
  if (/^\P{L}*\p{L}* ?(?:am|vom) (?:vortag|vorabend)/iu.test(behind)) return OTHER_TIME;
  if (STARTS.test(said)) return 1;
  if (CLOSES.test(said) || OPENS.test(said)) return OTHER_TIME;
  return STARTS.test(article.article.title) ? TITLED : UNSAID;
}

const ASKS_OPEN =
  /(?<!\p{L})(?:handelsstart|börsenstart|zum start|eröffn\p{L}*|handelsbeginn|(?:handels)?auftakt|frühhandel\p{L}*|(?:im )?frühen? handel|opening|open(?:ed)?|early trad(?:ing|e)|start of trading)(?!\p{L})/iu;
const STARTS =
  /(?:zum (?:handels)?start|(?:handels|sitzungs|börsen)?(?:start|beginn|auftakt)(?!\p{L})|in den (?:\p{L}*)handel|eröffn|frühhandel|zunächst|beginnt|um (?:08|09):\d\d uhr|at the open|opened|opening|early trad)/iu;

/** In letters. */
const CLAUSE = 140;
const SHORT = 90;
const EARLIER = 0.5;
const OTHER_TIME = 0.3;
const TITLED = 0.85;
const UNSAID = 0.45;

const WEEKDAYS = [
  ["sonntag", "sunday"],
  ["montag", "monday"],
  ["dienstag", "tuesday"],
  ["mittwoch", "wednesday"],
  ["donnerstag", "thursday"],
  ["freitag", "friday"],
  ["samstag", "saturday"],
] as const;

/** "Am Montag" of a question is a Monday of whoever tells it. */
export function weekdayFit({ text, moments }: Question, { plain, article, statement }: ReadSentence): number {
  const asked = weekdayIn(text.toLowerCase());
  if (asked < 0 || moments.length > 0) return 1;
  const told = weekdayIn(plain);
  if (told >= 0) return told === asked ? 1 : OTHER_TIME;
  const { published } = article.article;
  if (published.source === "file")
    return article.sentences.some((other) => weekdayIn(other.plain) === asked) ? TITLED : OTHER_TIME;
  if (statement.moments.some(({ stated }) => stated !== null)) return OTHER_TIME;
  return new Date(published.at.slice(0, 10)).getUTCDay() === asked ? 1 : OTHER_TIME;
}

function weekdayIn(text: string): number {
  return WEEKDAYS.findIndex((names) => names.some((name) => text.includes(name)));
}
