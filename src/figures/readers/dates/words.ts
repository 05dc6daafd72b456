import type { Qualifier } from "../../../domain/figure.ts";
import type { RelativeUnit } from "./stated.ts";

/** What one word can mean to the date reader; a word may mean several things ("second", "May"). */
export interface DateWord {
  readonly month?: number;
  /** ISO 8601: Monday is 1. */
  readonly weekday?: number;
  /** A place in words: "erste", "fourth"; a day of the month, or of what is `counted`. */
  readonly ordinal?: number;
  /** "twenty", which an ordinal below ten may follow. */
  readonly tens?: number;
  /** "Quartal", "half": what an ordinal before it counts. */
  readonly counted?: "quarter" | "half";
  /** A quarter in one word: "Schlussquartal" is 4. */
  readonly quarter?: number;
  /** Says that a year follows: "Jahr", "fiscal", "Geschäftsjahr". */
  readonly yearWord?: boolean;
  /** A time in one word told from the publication day: "gestern", "Vorjahr". */
  readonly relative?: { readonly unit: RelativeUnit; readonly by: number };
  /** "last" -1, "this" 0, "next" 1: which of the unit, weekday or month that follows. */
  readonly which?: -1 | 0 | 1;
  /** "previous": counted from the period named last, not from the publication day. */
  readonly reported?: boolean;
  /** What "last", "this" and "next" can stand before. */
  readonly unit?: RelativeUnit;
  /** Behind "year" it means the one before: "year-ago", "a year earlier". */
  readonly ago?: boolean;
  /** First year of ten: "nineties" is 1990. */
  readonly decade?: number;
}

/** The words and habits of one language about dates. Keys are lower case and NFC. */
export interface DateWords {
  readonly words: ReadonlyMap<string, DateWord>;
  /** Month names that are other words or names as well; alone they count only after `monthLeads`. */
  readonly doubtful: ReadonlySet<string>;
  /** Words before a doubtful month that make it one, by how sure it must be in lower case. */
  readonly monthLeads: { readonly capital: ReadonlySet<string>; readonly small: ReadonlySet<string> };
  /** Month names that are verbs as well: "5 may be" is no date. */
  readonly verbs: ReadonlySet<string>;
  /** "every Monday": what repeats is no date. */
  readonly habits: ReadonlySet<string>;
  /** Article and adjective that make a length of time of what follows: "over the last year". */
  readonly spanLeads: ReadonlySet<string>;
  /** Short weekdays that are other words as well; they count only beside a date. */
  readonly shortWeekdays: ReadonlySet<string>;
  /** Between both ends of a stretch: "bis", "to", "through". */
  readonly to: ReadonlySet<string>;
  /** Names both of two times: "und", "or". */
  readonly and: ReadonlySet<string>;
  /** What opens a stretch, and the word that joins its ends only then: "between" and "and", "vom" and "zum". */
  readonly pairs: ReadonlyMap<string, string>;
  /** Between a day and its month: "5 of May". */
  readonly ofMonth: ReadonlySet<string>;
  /** Between a quarter and its year, besides the fillers: "das dritte Quartal von 2016". */
  readonly ofYear: ReadonlySet<string>;
  /** Small words that may stand inside a date: "of", "the", "den", "des". */
  readonly fillers: ReadonlySet<string>;
  /** "Ende", "early", "Mitte": which part is meant, which the value leaves out. */
  readonly stages: ReadonlySet<string>;
  /** Words that make the bare four-digit number behind them a year. */
  readonly yearLeads: ReadonlySet<string>;
  /** Words and names that make the number behind them anything but a year. */
  readonly noYearLeads: ReadonlySet<string>;
  /** Words that make `28.10.` or `3/4` a day where the digits alone do not. */
  readonly dayLeads: ReadonlySet<string>;
  /** Words after a number that make it a count, an amount or a time of day. */
  readonly counts: ReadonlySet<string>;
  /** By the word before a date, or a phrase of up to three. */
  readonly qualifiers: ReadonlyMap<string, Qualifier>;
  /** Words that tell that the sentence speaks of what is to come, and of what has been. */
  readonly outlook: ReadonlySet<string>;
  /** Verbs that do so with a particle at the end of their clause: "steht … an". */
  readonly parted: ReadonlyMap<string, ReadonlySet<string>>;
  readonly hindsight: ReadonlySet<string>;
  /** Suffixes of a day written in digits: "1st", "14te". */
  readonly suffixes: ReadonlySet<string>;
  /** German habits: a dot makes an ordinal ("5. Februar"), nouns are capitalized. */
  readonly dotted: boolean;
  /** How `3/4/2020` is read where both orders are possible. */
  readonly dayFirst: boolean;
}

/** Rows of words with one meaning, as the locales list them: names apart by blanks. */
export type DateRow = readonly [names: string, meaning: DateWord];

/** One map of all rows; a word of two rows has both meanings. */
export function joinRows(rows: readonly DateRow[]): ReadonlyMap<string, DateWord> {
  const words = new Map<string, DateWord>();
  for (const [names, meaning] of rows) {
    for (const name of names.split(" ")) words.set(name, { ...words.get(name), ...meaning });
  }
  return words;
}

export function wordSet(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}
