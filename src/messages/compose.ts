import type { AnalyzedArticle } from "../domain/article.ts";
import type { VerifiedBrief } from "../domain/brief.ts";
import type { Instrument } from "../domain/instrument.ts";
import type { Action, Message, Section } from "../domain/message.ts";
import { bulletLine } from "./bullets.ts";
import { dateLine } from "./coming-dates.ts";
import { conflictLine } from "./conflicts.ts";
import type { Calendar } from "./dates.ts";
import { dayText } from "./dates.ts";
import { fallbackOf } from "./fallback.ts";
import { createFootnotes, publisherOf } from "./footnotes.ts";
import { noteLines } from "./notes.ts";
import { wordsIn } from "./wording/wording.ts";

/** For whom and where a brief is laid out; the language is the brief's own. */
export interface Audience {
  /** What the brief is on; null for a brief on everything. */
  readonly instrument: Pick<Instrument, "ticker" | "name"> | null;
  /** At least those the brief was made from. */
  readonly articles: readonly AnalyzedArticle[];
  /** IANA name. */
  readonly zone: string;
  /** The present instant, ISO 8601 in UTC: the brief's day. */
  readonly now: string;
  /** Under which the brief is stored, for its buttons; null where there is nobody to press them. */
  readonly briefId: string | null;
}

/** The brief as every platform shows it. */
export function composeMessage(brief: VerifiedBrief, audience: Audience): Message {
  const { articles, zone, now, briefId } = audience;
  const calendar: Calendar = { language: brief.language, zone, now };
  const footnotes = createFootnotes(articles, calendar);
  const { nextDates, conflicts } = wordsIn(brief.language).brief;
  const reading = { articles, calendar, footnotes };
  const sections = [
    section(null, noteLines(brief, subjectOf(brief, audience), calendar)),
    section(
      null,
      brief.bullets.map((bullet) => bulletLine(bullet, brief.language, footnotes)),
    ),
    section(
      conflicts,
      brief.conflicts.map((conflict) => conflictLine(conflict, reading)),
    ),
    section(
      nextDates,
      brief.dates.map((date) => dateLine(date, calendar, footnotes)),
    ),
  ].filter(({ lines }) => lines.length > 0);
  const message = {
    language: brief.language,
    title: `${titleOf(brief, audience)} · ${dayText(now, calendar)}`,
    sections,
    footnotes: footnotes.list(),
    context: contextOf(brief, articles),
  };
  return { ...message, actions: actionsOf(brief, briefId), fallback: fallbackOf(message) };
}

function section(heading: string | null, lines: Section["lines"]): Section {
  return { heading, lines };
}

/** "AMZN · Amazon.com, Inc." */
export function titleOf({ ticker, language }: VerifiedBrief, { instrument }: Audience): string {
  if (instrument !== null) return `${instrument.ticker} · ${instrument.name}`;
  return ticker ?? wordsIn(language).brief.overview;
}

function subjectOf({ ticker, language }: VerifiedBrief, { instrument }: Audience): string {
  if (instrument !== null) return `${instrument.name} (${instrument.ticker})`;
  return ticker ?? wordsIn(language).brief.overview;
}

/** What it was made from, who wrote it, and how its points fared. */
function contextOf(brief: VerifiedBrief, articles: readonly AnalyzedArticle[]): readonly string[] {
  if (brief.articles.length === 0) return [];
  const words = wordsIn(brief.language).brief;
  const read = articles.filter(({ id }) => brief.articles.includes(id));
  const publishers = new Set(read.map((article) => publisherOf(article, brief)));
  const { authorship, tally } = brief;
  return [
    words.madeFrom(brief.articles.length, Math.max(1, publishers.size)),
    authorship.type === "model" ? words.byModel(authorship.model) : words.extractive,
    words.tally(tally),
  ];
}

/** A brief that was made of nothing is not stored, and has nothing behind its buttons. */
function actionsOf({ articles, language }: VerifiedBrief, briefId: string | null): readonly Action[] {
  if (briefId === null) return [];
  const { actions } = wordsIn(language).brief;
  const ids = articles.length === 0 ? (["settings"] as const) : BUTTONS;
  return ids.map((id) => ({ id, label: actions[id], value: id === "settings" ? "" : briefId }));
}

const BUTTONS = ["sources", "language", "why", "settings", "figure-wrong"] as const;
