import { LANGUAGES } from "../../src/domain/language.ts";
import type { Language } from "../../src/domain/language.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import { PIECES, SENTENCES } from "./pieces.ts";

/**
 * Feeds random and mutated texts to the figure engine and names the first that breaks a promise: it never throws, spans
 * lie inside the text in written order without overlapping, the surface is the text under the span, and the same text
 * gives the same figures again. Undefined when all are kept.
 */
export function fuzz(runs: number, seed: number): string | undefined {
  const random = randomNumbers(seed);
  for (let run = 0; run < runs; run += 1) {
    const text = random() < 0.5 ? randomText(random) : mutated(pick(SENTENCES, random), random);
    const locale = pick(LANGUAGES, random);
    const publishedOn = random() < 0.5 ? "2026-02-10" : undefined;
    const fault = faultOf(text, locale, publishedOn);
    if (fault !== undefined)
      return `text ${run} of seed ${seed}, ${locale}: ${fault}\n${JSON.stringify(text)}`;
  }
  return undefined;
}

type Random = () => number;

function faultOf(text: string, locale: Language, publishedOn: string | undefined): string | undefined {
  const options = publishedOn === undefined ? { locale } : { locale, publishedOn };
  try {
    const figures = extractFigures(text, options);
    let end = 0;
    for (const { span, surface } of figures) {
      if (span.start < end || span.end <= span.start || span.end > text.length)
        return `span ${JSON.stringify(span)}`;
      if (text.slice(span.start, span.end) !== surface) return `surface "${surface}"`;
      end = span.end;
    }
    const again = extractFigures(text, options);
    return JSON.stringify(again) === JSON.stringify(figures) ? undefined : "a second reading differs";
  } catch (error) {
    return `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function randomText(next: Random): string {
  const length = 1 + Math.floor(next() * 14);
  return Array.from({ length }, () => pick(PIECES, next) + (next() < 0.5 ? " " : "")).join("");
}

/** A sentence with a few characters dropped, doubled, swapped or replaced by pieces. */
function mutated(sentence: string, next: Random): string {
  let text = sentence;
  for (let count = Math.floor(next() * 5); count >= 0; count -= 1) {
    const at = Math.floor(next() * text.length);
    const kind = next();
    if (kind < 0.25) text = text.slice(0, at) + text.slice(at + 1);
    else if (kind < 0.5) text = text.slice(0, at) + pick(PIECES, next) + text.slice(at);
    else if (kind < 0.75) text = text.slice(0, at) + text.slice(at, at + 6) + text.slice(at);
    else text = text.slice(0, at) + String.fromCharCode(Math.floor(next() * 0x3000)) + text.slice(at + 1);
  }
  return text;
}

function pick<T>(items: readonly [T, ...T[]], next: Random): T {
  return items[Math.floor(next() * items.length)] ?? items[0];
}

/** Mulberry32: the same seed gives the same texts everywhere. */
function randomNumbers(start: number): Random {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
