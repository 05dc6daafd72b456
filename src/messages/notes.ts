import type { BriefNote, ModelNote, VerifiedBrief } from "../domain/brief.ts";
import type { Language } from "../domain/language.ts";
import type { Line } from "../domain/message.ts";
import type { Calendar } from "./dates.ts";
import { momentText } from "./dates.ts";
import { wordsIn } from "./wording/wording.ts";
import type { ModelNoteWords } from "./wording/words.ts";

/** What a reader must know before the bullets, each in one line. */
export function noteLines(brief: VerifiedBrief, what: string, calendar: Calendar): readonly Line[] {
  const { nothingProven } = wordsIn(calendar.language).brief.notes;
  const told = brief.notes.map((note) => noteText(note, { brief, what, calendar }));
  const empty = brief.articles.length > 0 && brief.bullets.length === 0;
  return [...told, ...(empty ? [nothingProven] : [])].map((text) => ({
    style: "note",
    content: [{ type: "text", text }],
  }));
}

interface Noted {
  readonly brief: VerifiedBrief;
  readonly what: string;
  readonly calendar: Calendar;
}

function noteText(note: BriefNote, { brief, what, calendar }: Noted): string {
  const { notes } = wordsIn(calendar.language).brief;
  switch (note.type) {
    case "model-failed":
    case "over-budget":
    case "over-cap":
      return modelNoteText(note, notes, calendar.language);
    case "nothing-stored":
      return notes.nothingStored(what);
    case "all-muted":
      return notes.allMuted(what);
    case "nothing-in-window": {
      const { since } = brief.window;
      return since === null
        ? notes.nothingStored(what)
        : notes.nothingInWindow(what, momentText(since, calendar));
    }
    default:
      return note satisfies never;
  }
}

/** Why the model did not write it; briefs and answers each say so in their own words. */
export function modelNoteText(note: ModelNote, words: ModelNoteWords, language: Language): string {
  const { modelFailures } = wordsIn(language).brief;
  switch (note.type) {
    case "model-failed":
      return words.modelFailed(modelFailures[note.reason] ?? note.reason);
    case "over-budget":
      return words.overBudget;
    case "over-cap":
      return words.overCap;
    default:
      return note satisfies never;
  }
}
