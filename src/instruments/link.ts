import type { Instrument, InstrumentLink } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import type { Directory } from "./directory.ts";
import { findNames, type Mention } from "./mentions.ts";

/** What is linked: an article's news, removed parts blanked out. */
export interface LinkedText {
  readonly title: string;
  readonly text: string;
  readonly language: Language;
}

/**
 * The instruments a text names, the strongest first: what it is about, and what it only mentions. Spans lie in `text`;
 * one that only the title names has the empty span at 0.
 */
export function linkInstruments(
  { title, text, language }: LinkedText,
  directory: Directory,
): readonly InstrumentLink[] {
  const inTitle = findNames(title, language, directory.names());
  const inText = findNames(text, language, directory.names());
  const links = new Map<Instrument, { first: Span | null; weight: number }>();
  const add = (mention: Mention, weight: number, span: Span | null): void => {
    for (const instrument of mention.instruments) {
      const link = links.get(instrument) ?? { first: null, weight: 0 };
      links.set(instrument, { first: link.first ?? span, weight: link.weight + weight });
    }
  };
  for (const mention of inTitle) add(mention, 3, null);
  for (const mention of inText) add(mention, mention.span.start < 200 ? 2 : 1, mention.span);
  return [...links]
    .map(([{ ticker }, { first, weight }]): InstrumentLink => {
      const score = Math.min(1, weight / 6);
      return {
        ticker,
        role: score >= 0.3 ? "subject" : "mentioned",
        score,
        span: first ?? { start: 0, end: 0 },
      };
    })
    .sort((a, b) => b.score - a.score);
}
