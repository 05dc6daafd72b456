import type { Qualifier, QuantityKind } from "../../domain/figure.ts";
import type { Language } from "../../domain/language.ts";
import type { DateWords } from "./dates/words.ts";
import type { Openings } from "./openings.ts";

/** What a word adds to a number in words, or by which power of ten it multiplies what stands before it. */
export interface NumberWord {
  readonly add?: number;
  /** "anderthalb" and "zweieinhalb" have half of one besides. */
  readonly half?: true;
  readonly power?: number;
  readonly dozen?: true;
  readonly tail?: NumberTail;
}

/** What goes on in the same word behind the number: "fach", "prozentig", "jährig"; `length` letters of it. */
export interface NumberTail {
  readonly kind: "multiple" | "percent" | "noun";
  readonly length: number;
}

/** Rate units; `factor` shifts the value into the unit. */
export interface UnitWord {
  readonly kind: Exclude<QuantityKind, "money">;
  readonly code: string | null;
}

/** A currency by name: the code it has alone, and with the adjective of a country. */
export interface CurrencyWord {
  readonly code: string;
  /** False where only one country calls its money so. */
  readonly assumed: boolean;
  /** By country: "us", "ca", "au". */
  readonly of?: Readonly<Record<string, string>>;
  /** A hundredth of the main unit. */
  readonly cent?: true;
}

/** A phrase of up to four words that bounds or hedges the number beside it. */
export type Phrases = ReadonlyMap<string, Qualifier>;

/** The words and habits of one language about quantities. Keys are lower case and NFC. */
export interface Locale {
  readonly language: Language;
  readonly dates: DateWords;
  /** Before decimals; the other one of comma and dot groups thousands. */
  readonly decimalMark: "," | ".";
  readonly numberWord: (key: string) => NumberWord | undefined;
  /** Whether a word may begin a figure or an address by its first letters; all others are passed over unread. */
  readonly opens: Openings;
  /** Whether a word can begin a number. */
  readonly mayStart: (key: string) => boolean;
  /** "ein", "a", "one": a number only before a scale, a fraction or a unit. */
  readonly ones: ReadonlySet<string>;
  /** Powers of ten by the word behind a number; a dot behind "Mrd" belongs to it. */
  readonly scales: ReadonlyMap<string, number>;
  readonly dottedScales: ReadonlySet<string>;
  /** Powers of ten by the letters right behind the digits, in their case. */
  readonly letters: ReadonlyMap<string, number>;
  readonly and: string;
  readonly point: string;
  readonly minus: ReadonlySet<string>;
  /** Parts of one in words: "drittel" is 3, "half" is 2. */
  readonly parts: ReadonlyMap<string, number>;
  /** "half", "halbe", "Hälfte". */
  readonly halves: ReadonlySet<string>;
  /** "doubled" is 2, "halbiert" is a half: what was multiplied without a number. */
  readonly multiplied: ReadonlyMap<string, string>;
  /** Shares in one word: "dreiviertel". */
  readonly shares: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, UnitWord>;
  /** First words of the units of two. */
  readonly unitOpeners: ReadonlySet<string>;
  /** Ratios that the number behind them is a multiple of: "KGV", "P/E". */
  readonly ratios: ReadonlySet<string>;
  readonly currencies: ReadonlyMap<string, CurrencyWord>;
  readonly countries: ReadonlyMap<string, string>;
  /** First words of countries of two: "Hong Kong". */
  readonly countryOpeners: ReadonlySet<string>;
  /** What a cent is a hundredth of where nothing else says so. */
  readonly centOf: string;
  /** What one of a price is: "aktie" is share. */
  readonly perUnits: ReadonlyMap<string, string>;
  readonly perWords: ReadonlySet<string>;
  /** Those that leave no doubt before the sum: "je Aktie". */
  readonly perBefore: ReadonlySet<string>;
  /** "monthly", "jährlich". */
  readonly perAdverbs: ReadonlyMap<string, string>;
  readonly before: Phrases;
  readonly behind: Phrases;
  /** The word right beside the number in any of those phrases, a look that spares the others; before it, with how long they are. */
  readonly beforeLast: ReadonlyMap<string, number>;
  readonly behindFirst: ReadonlySet<string>;
  /** Between both ends of a range. */
  readonly to: ReadonlySet<string>;
  /** What may stand before the higher end: "bis zu", "bis maximal". */
  readonly hedgesInRange: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  /** Between the two values of "von … auf …". */
  readonly moved: ReadonlySet<string>;
  /** Words before a number that say by how much something moved. */
  readonly moves: ReadonlySet<string>;
  /** Names of things that a number belongs to: "Boeing", "Windows", "Artikel". */
  readonly numbered: ReadonlySet<string>;
  /** "Telefon", "call": numbers behind them are dialed. */
  readonly phones: ReadonlySet<string>;
  /** Words behind a hyphen that make a phrase of a number: "Vier-Augen-Prinzip". */
  readonly idioms: ReadonlySet<string>;
  /** Words behind a number that make it a time of day. */
  readonly clocks: ReadonlySet<string>;
  /** Words that make the number behind them vague: "mehrere hundert". */
  readonly vague: ReadonlySet<string>;
  /** Words before a German ordinal: "der 5. Platz". */
  readonly articles: ReadonlySet<string>;
  /** Words that never belong to what is counted. */
  readonly stops: ReadonlySet<string>;
  /** Plurals without an s, and measures. */
  readonly plurals: ReadonlySet<string>;
  /** What only comes whole: people, jobs, shares. */
  readonly wholes: ReadonlySet<string>;
  /** "zweistellig", "double": how many digits a value has that is not stated. */
  readonly digitCounts: ReadonlyMap<string, number>;
  /** Words that compare: a bare amount behind them has the currency of the one before. */
  readonly compares: ReadonlySet<string>;
}
