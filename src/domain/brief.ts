import type { ArticleId } from "./article.ts";
import type { Figure } from "./figure.ts";
import type { Ticker } from "./instrument.ts";
import type { Language } from "./language.ts";
import type { Span } from "./span.ts";

/** The place in an article that a bullet rests on: one sentence or list item. */
export interface Evidence {
  readonly article: ArticleId;
  readonly span: Span;
}

/** A figure in a bullet, tied to the figure in the article it was printed from. */
export interface BoundFigure {
  /** Where it stands in the bullet's text, qualifier word included where code printed one. */
  readonly span: Span;
  /** As it was read in the article; its own span counts in the article's text. */
  readonly figure: Figure;
  readonly article: ArticleId;
}

/** Words with the figures that stand in them. */
export interface FiguredText {
  readonly text: string;
  readonly figures: readonly BoundFigure[];
}

/** How a bullet came about. */
export type BulletOrigin = "extract" | "model" | "repaired" | "replaced";

/** What somebody said before of a figure that has changed since. */
export interface EarlierValue {
  /** A concept of the lexicon. */
  readonly metric: string;
  /** ISO 8601 as far as it is known. */
  readonly period: string | null;
  readonly figure: BoundFigure;
  readonly evidence: Evidence;
}

/** A bullet nobody has checked yet. */
export interface DraftBullet {
  /**
   * In the reader's language when the body is not: metric and figures ("Capex 2026: $125bn").
   * Null when the body is already in the reader's language.
   */
  readonly label: FiguredText | null;
  readonly body: FiguredText;
  readonly bodyLanguage: Language;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly origin: BulletOrigin;
  /** To whom it is told, it goes on with a story he has read of. */
  readonly update?: true;
  /** Values he has read of the same figures before. */
  readonly earlier?: readonly EarlierValue[];
}

/** A date that lies ahead: "Q4-Zahlen: 5. Februar nach US-Börsenschluss". */
export interface DraftDate {
  /** ISO 8601, as far as it is known. */
  readonly date: string;
  readonly assumed: boolean;
  /** What happens, in the reader's language, without the date. */
  readonly what: string;
  readonly figure: BoundFigure;
  readonly evidence: Evidence;
}

/** Sources that state another value for the same thing. */
export interface Conflict {
  readonly metric: string;
  readonly period: string | null;
  /** Each value with who states it, newest first. */
  readonly statements: readonly {
    readonly figure: BoundFigure;
    readonly publisher: string | null;
    readonly publishedAt: string;
    readonly evidence: Evidence;
  }[];
}

/** Half-open stretch of publication instants, ISO 8601 in UTC. */
export interface Window {
  readonly since: string | null;
  readonly until: string;
}

/** Why a model that is configured has written nothing. */
export type ModelNote =
  | { readonly type: "model-failed"; readonly reason: string }
  | { readonly type: "over-budget" }
  /** It would have cost more than one brief may. */
  | { readonly type: "over-cap" };

/** What a reader is told about how the brief was made. */
export type BriefNote =
  | ModelNote
  | { readonly type: "nothing-stored" }
  | { readonly type: "nothing-in-window" }
  /** There was news, but of what the channel has muted. */
  | { readonly type: "all-muted" };

export interface Authorship {
  readonly type: "extractive" | "model";
  readonly model: string | null;
  /** `id@version` of the prompt; null when no model took part. */
  readonly prompt: string | null;
}

/** What a brief is about and made from. */
export interface BriefFrame {
  readonly ticker: Ticker | null;
  readonly language: Language;
  readonly window: Window;
  /** The articles that were read for it, strongest first. */
  readonly articles: readonly ArticleId[];
  readonly authorship: Authorship;
  readonly notes: readonly BriefNote[];
}

/** Why a bullet was refused, for `/why` and for the model's second try. */
export interface Rejection {
  /** A literal of the verifier: "wrong-value", "qualifier-dropped", "metric", "subject", … */
  readonly code: string;
  /** In both languages, as a reader understands it ("Quelle nennt 50 Mrd. als Obergrenze"). */
  readonly reason: Readonly<Record<Language, string>>;
  /** Where in the bullet's text, when a place can be named. */
  readonly span: Span | null;
}

declare const proven: unique symbol;

/** A bullet whose every figure and role was proven. Only `verification/` makes one. */
export interface VerifiedBullet extends DraftBullet {
  readonly [proven]: true;
}

export interface VerifiedDate extends DraftDate {
  readonly [proven]: true;
}

/** A bullet that was refused, kept for `/why` and for the model's second try. */
export interface RejectedBullet {
  /** As it would have read; hostile until proven, and never shown outside of quotation. */
  readonly text: string;
  /** Empty when it named none that exists. */
  readonly evidence: readonly Evidence[];
  readonly rejections: readonly Rejection[];
}

/** How the bullets of a brief fared. */
export interface Tally {
  readonly proposed: number;
  readonly proven: number;
  readonly repaired: number;
  readonly replaced: number;
  readonly dropped: number;
  /** Extracts that moved up where bullets were dropped or too few were proposed; proven like all others. */
  readonly added: number;
}

/** What may be shown. Its type keeps an unproven brief from being rendered. */
export interface VerifiedBrief extends BriefFrame {
  readonly bullets: readonly VerifiedBullet[];
  readonly dates: readonly VerifiedDate[];
  readonly conflicts: readonly Conflict[];
  readonly rejected: readonly RejectedBullet[];
  readonly tally: Tally;
}
