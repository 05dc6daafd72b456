import type { Answer, AnswerSentence } from "../domain/answer.ts";
import type { Instrument } from "../domain/instrument.ts";
import type { Line, Message, Section } from "../domain/message.ts";
import { bulletLine } from "./bullets.ts";
import { conflictLine } from "./conflicts.ts";
import type { Calendar } from "./dates.ts";
import { fallbackOf } from "./fallback.ts";
import type { Footnotes } from "./footnotes.ts";
import { createFootnotes } from "./footnotes.ts";
import { modelNoteText } from "./notes.ts";
import { textLine } from "./notice.ts";
import { answerWords } from "./wording/answers.ts";
import { wordsIn } from "./wording/wording.ts";

/** Where an answer is shown; its language is the answer's own. */
export interface AnswerAudience {
  readonly instrument: Pick<Instrument, "ticker" | "name"> | null;
  /** IANA name. */
  readonly zone: string;
  /** The present instant. */
  readonly now: string;
}

/** An answer as every platform shows it. The question is not repeated: it is whoever's words. */
export function composeAnswer(answer: Answer, { instrument, zone, now }: AnswerAudience): Message {
  const { language, articles, conflicts } = answer;
  const calendar: Calendar = { language, zone, now };
  const footnotes = createFootnotes(articles, calendar);
  const words = answerWords(language);
  const reading = { articles, calendar, footnotes };
  const sections = [
    { heading: null, lines: noteLines(answer) },
    ...toldSections(answer, footnotes),
    { heading: words.conflicts, lines: conflicts.map((conflict) => conflictLine(conflict, reading)) },
  ].filter(({ lines }) => lines.length > 0);
  const message = {
    language,
    title: instrument === null ? words.title : `${words.title} · ${instrument.ticker} · ${instrument.name}`,
    sections,
    footnotes: footnotes.list(),
    context: articles.length === 0 ? [] : contextOf(answer),
  };
  return { ...message, actions: [], fallback: fallbackOf(message) };
}

/** Text of a model's is marked as such. */
function contextOf({ articles, model, sentences, language }: Answer): readonly string[] {
  const words = answerWords(language);
  if (model === null || sentences.length === 0) return [words.madeFrom(articles.length)];
  return [words.provenBy(articles.length), wordsIn(language).brief.byModel(model)];
}

function noteLines({ note, language }: Answer): readonly Line[] {
  if (note === null) return [];
  return [textLine("note", modelNoteText(note, answerWords(language), language))];
}

function toldSections(answer: Answer, footnotes: Footnotes): readonly Section[] {
  const { refusal, sentences, nearest, language } = answer;
  const words = answerWords(language);
  const told = sentences.map((sentence) => sentenceLine(sentence, answer, footnotes));
  if (refusal === null) return [{ heading: null, lines: told }];
  const no = { heading: null, lines: [textLine("plain", words.refusals[refusal])] };
  if (refusal === "advice") {
    const reported = told.length > 0 ? told : [textLine("plain", words.nothingReported)];
    return [no, { heading: told.length > 0 ? words.reported : null, lines: reported }];
  }
  const near = nearest === null ? [] : [bulletLine(nearest, language, footnotes)];
  return [no, { heading: words.nearest, lines: near }];
}

function sentenceLine({ bullet, earlier }: AnswerSentence, { language }: Answer, footnotes: Footnotes): Line {
  const line = bulletLine(bullet, language, footnotes);
  const mark = { type: "emphasis", text: answerWords(language).earlier } as const;
  return earlier ? { ...line, content: [mark, ...line.content] } : line;
}
