import type { RoledFigure } from "../verification/roles.ts";
import type { Question } from "./question.ts";
import type { ReadSentence } from "./reading.ts";

/** Since when something moved, as questions and news of either language say it. */
const STRETCHES: readonly RegExp[] = [
  /(?<!\p{L})(?:seit (?:dem )?(?:jahresbeginn|jahresanfang|(?:anfang|beginn)(?: des)? jahre?s?|januar)|auf jahressicht|im laufenden jahr|in diesem jahr|dieses jahr|year[- ]to[- ]date|(?:so far )?this year|thus far in|since (?:the )?(?:start|beginning) of (?:the )?year)(?!\p{L})/iu,
  /(?<!\p{L})(?:seit (?:dem )?(?:wochenbeginn|wochenanfang|(?:anfang|beginn) der woche)|auf wochensicht|wochen(?:plus|minus|gewinn|verlust)|(?:for|on|in|this|over) the week|this week|week[- ]to[- ]date|weekly)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:im|in den|über die) (?:letzten|vergangenen) (?:jahr|zwölf monaten?)|(?:over|in|during) the (?:past|last) (?:year|twelve months|12 months)|in one year|(?:the )?(?:past|last) year)(?!\p{L})/iu,
];

/** Since the year began is not since yesterday: a move is told for the stretch that was asked for, or for none. */
export function stretchFit(
  { text, aspect, kinds }: Question,
  { figure }: RoledFigure,
  { article, statement }: ReadSentence,
): number {
  if (figure.kind !== "percent" || !(aspect === "change" || kinds.includes("percent"))) return 1;
  const asked = STRETCHES.map((stretch) => stretch.test(text));
  if (!asked.includes(true) && aspect !== "change") return 1;
  const said = article.article.text.slice(statement.span.start, statement.span.end);
  const told = STRETCHES.map((stretch) => stretch.test(said));
  if (asked.some((is, at) => is && told[at] === true)) return 1;
  return asked.includes(true) ? UNTOLD : told.includes(true) ? LONGER : 1;
}

/** The year it is told of may stand elsewhere. */
const UNTOLD = 0.65;
const LONGER = 0.93;
