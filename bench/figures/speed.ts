import type { Language } from "../../src/domain/language.ts";
import type { Contestant } from "./prediction.ts";

const ROUNDS = 5;
const ENOUGH_MS = 400;

/**
 * Characters per second of one core over the articles: the best of a few rounds, after the code is warm. Counted in the
 * thread's own time, so that other work on the machine does not show.
 */
export function measureSpeed(contestant: Contestant, texts: readonly string[], language: Language): number {
  const sample = take(texts, contestant.sample);
  const slow = contestant.sample < Infinity;
  let best = speedOnce(contestant, sample, language, 0);
  for (let round = 1; round < (slow ? 2 : ROUNDS); round += 1) {
    best = Math.max(best, speedOnce(contestant, sample, language, slow ? 0 : ENOUGH_MS));
  }
  return best;
}

/** Characters per second, reading the texts again and again until so much time has passed. */
export function speedOnce(
  contestant: Contestant,
  texts: readonly string[],
  language: Language,
  atLeastMs: number,
): number {
  let characters = 0;
  const start = threadMs();
  do {
    for (const text of texts) {
      contestant.scan(text, language);
      characters += text.length;
    }
  } while (threadMs() - start < atLeastMs);
  return (1000 * characters) / (threadMs() - start);
}

/** Milliseconds this thread has been computing. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
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
