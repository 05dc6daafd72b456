import type { Language } from "../../src/domain/language.ts";
import type { Contestant } from "./prediction.ts";

const ROUNDS = 5;
const ENOUGH_MS = 400;

/** Characters per second over the articles: the best of a few rounds, after the code is warm. */
export function measureSpeed(contestant: Contestant, texts: readonly string[], language: Language): number {
  const sample = take(texts, contestant.sample);
  const slow = contestant.sample < Infinity;
  let best = once(contestant, sample, language, 0);
  for (let round = 1; round < (slow ? 2 : ROUNDS); round += 1) {
    best = Math.max(best, once(contestant, sample, language, slow ? 0 : ENOUGH_MS));
  }
  return best;
}

/** Reads the texts again and again until so much time has passed. */
function once(
  contestant: Contestant,
  texts: readonly string[],
  language: Language,
  atLeastMs: number,
): number {
  let characters = 0;
  const start = performance.now();
  do {
    for (const text of texts) {
      contestant.read(text, language);
      characters += text.length;
    }
  } while (performance.now() - start < atLeastMs);
  return (1000 * characters) / (performance.now() - start);
}

function take(texts: readonly string[], characters: number): readonly string[] {
  const taken: string[] = [];
  let left = characters;
  for (const text of texts) {
    if (left <= 0) break;
    taken.push(text.slice(0, left));
    left -= text.length;
  }
  return taken;
}
