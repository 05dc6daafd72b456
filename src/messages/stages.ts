import type { AnalyzedArticle, RemovalReason } from "../domain/article.ts";
import type { RejectedBullet } from "../domain/brief.ts";
import type { DeliveryRecord } from "../domain/delivery.ts";
import type { InstrumentLink } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { Line, Section } from "../domain/message.ts";
import type { SkipReason } from "../domain/schedule.ts";
import type { StoryEvent } from "../domain/story.ts";
import { momentText } from "./dates.ts";
import type { Calendar } from "./dates.ts";
import { articleDay, publisherOf } from "./footnotes.ts";
import { headlineOf } from "./headline.ts";
import { textLine } from "./notice.ts";
import { stageWords } from "./wording/stages.ts";
import { wordsIn } from "./wording/wording.ts";

/** How far an article came on its way into a brief, stage by stage. */
export interface Stages {
  readonly article: AnalyzedArticle;
  /** What was cut out of it, by reason. */
  readonly removals: Readonly<Partial<Record<RemovalReason, number>>>;
  readonly links: readonly InstrumentLink[];
  /** What happened, which weighs in the rank of its story. */
  readonly event: StoryEvent;
  /** What of it the channel does not want to read; null where nothing is muted. */
  readonly mute: Mute | null;
  /** Whether it is about the brief's instrument; null where the brief is on everything. */
  readonly isSubject: boolean | null;
  /** The article whose copy it is. */
  readonly copyOf: AnalyzedArticle | null;
  /** Articles that tell the same event, itself among them. */
  readonly sameEvent: number;
  /** Its place among the articles the brief was made from, from 1; null where it was not among them. */
  readonly place: number | null;
  /** Bullets that rest on it, from 1. */
  readonly bullets: readonly number[];
  readonly rejected: readonly RejectedBullet[];
}

/** What a channel has muted of an article. */
export interface Mute {
  readonly by: "source" | "word";
  /** As they were muted: a source ("Motley Fool"), or keywords ("bitcoin"). */
  readonly what: readonly string[];
  /** Sentences that are left out; null where the whole article is. */
  readonly sentences: number | null;
}

/** The brief the stages lead to. */
export interface StagesTo {
  readonly ticker: string | null;
  /** The articles it is made from. */
  readonly articles: number;
}

/** A line a stage, up to the one that kept the article out. */
export function stagesSection(stages: Stages, to: StagesTo | null, calendar: Calendar): Section {
  const { article } = stages;
  const words = stageWords(calendar.language);
  const { code, source } = article.language;
  const lines = [
    words.collected(publisherOf(article, calendar), articleDay(article, calendar)),
    `${words.language[code]}${source === "assumed" ? words.assumed : ""}`,
    removedText(stages, calendar),
    ...linkTexts(stages, calendar),
    eventText(stages, calendar),
    ...(to === null ? [] : endTexts(stages, to, calendar)),
  ];
  return {
    heading: headlineOf(article, calendar.language),
    lines: lines.map((text) => textLine("bullet", text)),
  };
}

function removedText({ removals }: Stages, { language }: Calendar): string {
  const words = stageWords(language);
  const reasons = wordsIn(language).proof.removals;
  const parts = Object.entries(removals).map(
    ([reason, count]) => `${reasons[reason as RemovalReason]} (${count})`,
  );
  return parts.length === 0 ? words.nothingRemoved : words.removed(parts.join(", "));
}

function eventText({ event: { name, weight } }: Stages, { language }: Calendar): string {
  const words = stageWords(language);
  if (name === null) return words.noEvent;
  return words.event(words.events[name], weight.toLocaleString(language));
}

const MOST_NAMED = 8;

function linkTexts({ links }: Stages, { language }: Calendar): readonly string[] {
  const words = stageWords(language);
  const of = (wanted: InstrumentLink["role"]): string =>
    links
      .filter(({ role }) => role === wanted)
      .slice(0, MOST_NAMED)
      .map(({ ticker }) => ticker)
      .join(", ");
  const [subjects, mentioned] = [of("subject"), of("mentioned")];
  return [
    subjects === "" ? words.noSubject : words.subjects(subjects),
    ...(mentioned === "" ? [] : [words.mentions(mentioned)]),
  ];
}

function endTexts(stages: Stages, { ticker, articles }: StagesTo, { language }: Calendar): readonly string[] {
  const words = stageWords(language);
  const { isSubject, copyOf, sameEvent, place, bullets, rejected, mute } = stages;
  if (mute?.sentences === null) return [muteText(mute, language)];
  if (isSubject === false && ticker !== null) return [words.notSubject(ticker)];
  if (copyOf !== null) return [words.copyOf(headlineOf(copyOf, language))];
  if (place === null) return [words.noPlace];
  return [
    ...(mute === null ? [] : [muteText(mute, language)]),
    ...(sameEvent > 1 ? [words.sameEvent(sameEvent - 1)] : []),
    words.place(place, articles),
    bullets.length > 0 ? words.bullets(bullets.join(", ")) : words.noBullet,
    ...rejected.flatMap(({ rejections }) => rejections.map(({ reason }) => words.rejected(reason[language]))),
  ];
}

function muteText({ by, what, sentences }: Mute, language: Language): string {
  const words = stageWords(language);
  if (sentences !== null) return words.mutedSentences(sentences, what);
  return by === "source" ? words.mutedSource(what.join(", ")) : words.mutedWords(what);
}

const MOST_MUTED = 8;

/** Articles that a brief leaves out because the channel has muted them, each with what mutes it. */
export function mutedSection(
  left: readonly { readonly article: AnalyzedArticle; readonly mute: Mute }[],
  calendar: Calendar,
): Section {
  const words = stageWords(calendar.language);
  const lines = left.slice(0, MOST_MUTED).map(({ article, mute }) => {
    const from = `${publisherOf(article, calendar)}, ${articleDay(article, calendar)}`;
    const headline = headlineOf(article, calendar.language);
    return textLine("bullet", words.mutedArticle(headline, from, muteText(mute, calendar.language)));
  });
  const more = left.length - lines.length;
  const rest = more > 0 ? [textLine("plain", wordsIn(calendar.language).proof.more(more))] : [];
  return { heading: words.muted, lines: [...lines, ...rest] };
}

/** What came of a channel's last slots. */
export function slotsSection(records: readonly DeliveryRecord[], calendar: Calendar): Section {
  const words = stageWords(calendar.language);
  const lines = records.map(({ slot, state, reason }): Line => {
    const why = reason === null ? "" : ` (${isSkip(reason, words.skips) ? words.skips[reason] : reason})`;
    return textLine("bullet", words.slot(momentText(slot.at, calendar), `${words.states[state]}${why}`));
  });
  return { heading: words.slots, lines: lines.length > 0 ? lines : [textLine("plain", words.noSlots)] };
}

function isSkip(reason: string, skips: Readonly<Record<SkipReason, string>>): reason is SkipReason {
  return reason in skips;
}
