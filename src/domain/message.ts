import type { Picture } from "./chart.ts";
import type { Language } from "./language.ts";

/**
 * What a platform shows, in no platform's words. Text is literal: whatever looks like mark-up in it is to be
 * shown, not obeyed.
 */
export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly text: string }
  | { readonly type: "emphasis"; readonly text: string }
  /** The mark of footnote `number`; its target is the footnote's link. */
  | { readonly type: "footnote"; readonly number: number };

export interface Line {
  readonly style: "bullet" | "plain" | "quote" | "note";
  readonly content: readonly Inline[];
}

export interface Section {
  readonly heading: string | null;
  readonly lines: readonly Line[];
}

export interface Footnote {
  readonly number: number;
  readonly publisher: string;
  /** As the reader writes dates: "30. Januar 2026"; empty when unknown. */
  readonly date: string;
  /** https only, with a text fragment that lands on the cited sentence; null when the article has no address. */
  readonly link: string | null;
}

/** A button. `id` names the action, `value` what it acts on; neither holds anything private. */
export interface Action {
  readonly id: "sources" | "language" | "why" | "settings" | "figure-wrong";
  readonly label: string;
  readonly value: string;
}

export interface Message {
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly footnotes: readonly Footnote[];
  /** How it was made, how many articles, the AI label. */
  readonly context: readonly string[];
  readonly actions: readonly Action[];
  /**
   * The platform's id of a group of people to be notified of it, as the channel chose: the one mention there is.
   * Never from a text.
   */
  readonly ping?: string;
  /** Shown with it where the platform shows pictures; all it tells is in the text as well. */
  readonly picture?: Picture;
  /** The whole message in plain words, for notifications and screen readers. */
  readonly fallback: string;
}
