import type { Locale } from "./locale.ts";

/** The text that is read, with its language. */
export interface Text {
  readonly text: string;
  readonly locale: Locale;
}

/** Where a quantity may be read: nothing before `floor` belongs to it. */
export interface Place {
  readonly at: number;
  readonly floor: number;
  /** Between both ends of "zwischen … und …" no number goes on with "and". */
  readonly alone?: boolean;
}
