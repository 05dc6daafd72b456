import { textAt } from "../domain/span.ts";
import type { Question } from "./question.ts";
import type { ReadSentence } from "./reading.ts";

/** A year's high is not the day's, nor the day's the year's. */
export function extremeFit({ text, quoted }: Question, { statement, article }: ReadSentence): number {
  if (!quoted) return 1;
  const isOfYear = OF_YEAR.test(text);
  if (!isOfYear && !OF_DAY.test(text)) return 1;
  const said = textAt(article.article.text, statement.span);
  return OF_YEAR.test(said) === isOfYear ? 1 : ANOTHER;
}

const OF_YEAR =
  /jahres(?:hoch|höchst|tief)|52-wochen-|(?:\d{4}|this year['’]s|year(?:['’]s|ly)?|annual|52[- ]week) (?:high|low)|(?:high|low|hoch|tief)(?:point)?(?: \p{L}+)? (?:of|for|in|im|des) (?:the year|this year|\d{4}|jahre?s?)/iu;
const OF_DAY =
  /tages(?:hoch|höchst|tief)|intraday (?:high|low)|(?:high|low) of the day|(?:the )?day['’]s (?:high|low)/iu;
const ANOTHER = 0.4;
