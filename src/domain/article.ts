import type { Figure } from "./figure.ts";
import type { InstrumentLink } from "./instrument.ts";
import type { Certainty, Language } from "./language.ts";
import type { Span } from "./span.ts";

export type ArticleId = string;

/** When an article appeared, and how we know. */
export interface Published {
  /** An instant, ISO 8601 in UTC. A day alone is kept as its midnight in UTC. */
  readonly at: string;
  readonly precision: "time" | "day";
  /** From front matter or mark-up, from words of the text, or from the file's own time. */
  readonly source: "stated" | "text" | "file";
}

/**
 * How much of an article there is: all of it, the beginning of one that must be paid for, or a live ticker, whose text
 * goes on changing and tells many events.
 */
export type ArticleKind = "article" | "teaser" | "live";

/** An article as a source hands it over: text without mark-up, nothing judged yet. */
export interface RawArticle {
  /** Where it was read: a path or a URL; with a running number for one line of many. */
  readonly origin: string;
  /** The same article in a later state has the same key. */
  readonly key: string;
  readonly title: string | null;
  readonly text: string;
  readonly language: Language | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: Published | null;
  /** Missing for a whole article. */
  readonly kind?: ArticleKind;
  /** Was there before its source was first read: it is stored, and no news. */
  readonly isBackground?: true;
  /** Longest bullet its source allows, in characters; missing where it is marked for nothing shorter than usual. */
  readonly snippet?: number;
}

export type PassageRole = "heading" | "paragraph" | "list-item" | "table";

/** A stretch of the text that belongs to the news. */
export interface Passage {
  readonly span: Span;
  readonly role: PassageRole;
}

export type RemovalReason =
  "advert" | "read-more" | "newsletter" | "related" | "disclaimer" | "teaser" | "boilerplate" | "duplicate";

/** A stretch of the text that is not news, kept so that `/why` can show it. */
export interface Removal {
  readonly span: Span;
  readonly reason: RemovalReason;
}

/** One sentence, list item or heading; sentences do not overlap and come in written order. */
export interface Sentence {
  readonly span: Span;
  readonly role: PassageRole;
  /** Index into the article's passages. */
  readonly passage: number;
}

/** An article after cleaning. Every span counts from the start of `text`, which is never altered. */
export interface Article {
  readonly id: ArticleId;
  readonly origin: string;
  readonly title: string;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly removals: readonly Removal[];
  readonly sentences: readonly Sentence[];
  readonly language: { readonly code: Language; readonly source: Certainty };
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: Published;
  /** Missing for a whole article. */
  readonly kind?: ArticleKind;
  /** Was there before its source was first read: it is stored, and no news. */
  readonly isBackground?: true;
  /** Longest bullet its source allows, in characters; missing where it is marked for nothing shorter than usual. */
  readonly snippet?: number;
}

/** An article with everything that was read out of it once, so that no command reads it again. */
export interface AnalyzedArticle extends Article {
  /** In written order, outside of removals. */
  readonly figures: readonly Figure[];
  readonly links: readonly InstrumentLink[];
}
