import type { Language } from "./language.ts";

/** One value of a course. */
export interface ChartPoint {
  /** Its day, as the reader writes it. */
  readonly label: string;
  /** How high it stands. */
  readonly value: number;
  /** As the reader writes it: "125 Mrd. US-Dollar". */
  readonly shown: string;
}

/** The course of one figure, to be drawn. */
export interface Chart {
  readonly language: Language;
  readonly title: string;
  /** At least two, the oldest first. */
  readonly points: readonly ChartPoint[];
  /** All of it in words, for whoever does not see it. */
  readonly alt: string;
}

/** A picture beside a message. */
export interface Picture {
  /** "chart.png". */
  readonly name: string;
  readonly png: Uint8Array;
  readonly alt: string;
}
