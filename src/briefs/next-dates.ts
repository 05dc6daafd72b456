import type { DraftDate } from "../domain/brief.ts";
import type { Figure, Moment } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { aboutness, IMPLIED } from "./aboutness.ts";
import type { EventKind } from "./coming-events.ts";
import { DAY_TIMES, EVENTS, RESULTS } from "./coming-events.ts";
import type { ReadSentence } from "./read-sentence.ts";
import { readSentences } from "./read-sentence.ts";
import type { ExtractTask } from "./task.ts";

/** More dates make no brief. */
const MOST_DATES = 3;

/**
 * The days ahead on which something the articles name will happen, soonest first; in a brief on one company its own
 * events and everybody's. Ahead means after the article
 * that names it, and not past when the brief is made.
 */
export function nextDates(task: ExtractTask, now: string): readonly DraftDate[] {
  const today = asOf(task, now);
  const found = task.articles
    .flatMap(readSentences)
    .flatMap((sentence) => datesIn(sentence, task))
    .filter(({ date }) => date >= today.slice(0, date.length));
  return merge(found)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, MOST_DATES);
}

const FRESH = 14 * 24 * 3_600_000;

/** A collection of old articles is read as of its newest one; live news as of now. */
function asOf({ articles }: ExtractTask, now: string): string {
  const newest = articles.reduce(
    (latest, { published }) => (published.at > latest ? published.at : latest),
    "",
  );
  const live = Date.parse(now) - Date.parse(newest) < FRESH;
  return (live || newest === "" ? now : newest).slice(0, 10);
}

function datesIn(sentence: ReadSentence, task: ExtractTask): readonly DraftDate[] {
  const { article, words } = sentence;
  const publishedOn = article.published.at.slice(0, 10);
  const language = article.language.code;
  const event = EVENTS.find((kind) => kind.words[language].test(words.text));
  if (!event || (event.of === "company" && aboutness(sentence, task.ticker) < IMPLIED)) return [];
  return sentence.figures.flatMap((figure) => {
    const date = dayOf(figure);
    if (!isMoment(figure) || date === null || date <= publishedOn.slice(0, date.length)) return [];
    return [draft({ figure, date, event }, sentence, task)];
  });
}

interface Coming {
  readonly figure: Moment;
  readonly date: string;
  readonly event: EventKind;
}

function draft({ figure, date, event }: Coming, sentence: ReadSentence, task: ExtractTask): DraftDate {
  const what = nameEvent(event, sentence, task);
  return {
    date,
    assumed: figure.source === "assumed",
    what,
    figure: { span: { start: what.length, end: what.length }, figure, article: sentence.article.id },
    evidence: { article: sentence.article.id, span: sentence.sentence.span },
  };
}

/** A day, or a month where no day is known; null for what is neither. */
function dayOf(figure: Figure): string | null {
  if (!isMoment(figure) || figure.kind !== "date" || typeof figure.value !== "string") return null;
  return /^\d{4}-\d{2}(?:-\d{2})?$/u.test(figure.value) ? figure.value : null;
}

function nameEvent(event: EventKind, sentence: ReadSentence, task: ExtractTask): string {
  const { language } = task;
  const time = DAY_TIMES.find(({ words }) => words[sentence.article.language.code].test(sentence.words.text));
  const name = event === RESULTS ? nameResults(sentence, language) : event.name[language];
  return [name, ...(time ? [time.name[language]] : [])].join(" ");
}

/** "Q4-Zahlen", "half-year results": with the period when the sentence names one that is over. */
function nameResults({ figures, words }: ReadSentence, language: Language): string {
  const period = figures
    .filter(isMoment)
    .find(({ kind, value }) => kind === "period" && typeof value === "string");
  const value = period && typeof period.value === "string" ? period.value : "";
  const part = /(?:Q(?<quarter>[1-4])|(?<half>H[12]))$/u.exec(value)?.groups;
  const quarter =
    part?.["quarter"] ?? /(?<!\p{L})Q(?<quarter>[1-4])(?!\p{N})/u.exec(words.text)?.groups?.["quarter"];
  if (quarter !== undefined) return language === "de" ? `Q${quarter}-Zahlen` : `Q${quarter} results`;
  if (part?.["half"] !== undefined) return language === "de" ? "Halbjahreszahlen" : "half-year results";
  if (/Quartalszahlen|Quartalsbericht|quarterly/iu.test(words.text))
    return language === "de" ? "Quartalszahlen" : "quarterly results";
  if (/Jahreszahlen|Geschäftsbericht|annual results|full-year/iu.test(words.text))
    return language === "de" ? "Jahreszahlen" : "full-year results";
  return RESULTS.name[language];
}

/** The same day of the same kind of event is told once, as fully as any article tells it. */
function merge(dates: readonly DraftDate[]): DraftDate[] {
  const byDay = new Map<string, DraftDate>();
  for (const date of dates) {
    const known = byDay.get(date.date);
    if (!known || date.what.length > known.what.length) byDay.set(date.date, date);
  }
  return [...byDay.values()];
}
