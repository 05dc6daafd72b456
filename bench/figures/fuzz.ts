// Feeds random and mutated texts to the figure engine and stops at the first that breaks a promise:
//   npm run fuzz:figures [-- --runs 1000000] [-- --seed 7]
// Promised: it never throws, spans lie inside the text in written order without overlapping, the surface is the text
// under the span, and the same text gives the same figures again.
import { LANGUAGES } from "../../src/domain/language.ts";
import type { Language } from "../../src/domain/language.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import { PIECES, SENTENCES } from "./pieces.ts";

const runs = numberOf("--runs", 100_000);
const seed = numberOf("--seed", 1);
const next = randomNumbers(seed);

for (let run = 0; run < runs; run += 1) {
  const text = next() < 0.5 ? randomText() : mutated(pick(SENTENCES));
  const locale = pick(LANGUAGES);
  const publishedOn = next() < 0.5 ? "2026-02-10" : undefined;
  const fault = faultOf(text, locale, publishedOn);
  if (fault !== undefined) {
    console.error(`run ${String(run)} of seed ${String(seed)}, ${locale}: ${fault}\n${JSON.stringify(text)}`);
    process.exit(1);
  }
}
console.log(`${runs.toLocaleString("en")} texts of seed ${String(seed)}: no fault`);

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

function randomText(): string {
  const length = 1 + Math.floor(next() * 14);
  return Array.from({ length }, () => pick(PIECES) + (next() < 0.5 ? " " : "")).join("");
}

/** A sentence with a few characters dropped, doubled, swapped or replaced by pieces. */
function mutated(sentence: string): string {
  let text = sentence;
  for (let count = Math.floor(next() * 5); count >= 0; count -= 1) {
    const at = Math.floor(next() * text.length);
    const kind = next();
    if (kind < 0.25) text = text.slice(0, at) + text.slice(at + 1);
    else if (kind < 0.5) text = text.slice(0, at) + pick(PIECES) + text.slice(at);
    else if (kind < 0.75) text = text.slice(0, at) + text.slice(at, at + 6) + text.slice(at);
    else text = text.slice(0, at) + String.fromCharCode(Math.floor(next() * 0x3000)) + text.slice(at + 1);
  }
  return text;
}

function pick<T>(items: readonly [T, ...T[]]): T {
  return items[Math.floor(next() * items.length)] ?? items[0];
}

function numberOf(option: string, otherwise: number): number {
  const at = process.argv.indexOf(option);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/** Mulberry32: the same seed gives the same texts everywhere. */
function randomNumbers(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
