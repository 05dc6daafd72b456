import type { Candidate } from "./candidates.ts";

/** A candidate below it answers something else. */
const LEAST_SCORE = 0.63;
export const LEAST_FIT = 0.45;
/** What comes so near to the best may be what was meant. */
const CLOSE = 0.1;
const MOST = 4;

/** The candidates that answer, the best first; none where nothing that is stored does. */
export function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const sound = candidates.filter(isSound);
  const [best] = sound;
  if (!best || best.score < LEAST_SCORE) return [];
  const seen = new Set<string>();
  return (
    sound
      .filter(({ score }) => score >= best.score - CLOSE)
      // Beside a day a year says nothing.
      .filter(({ figure }) => best.figure?.figure.kind !== "date" || figure?.figure.kind === "date")
      // Beside who it was or why it was, what names nobody and no reason says nothing.
      .filter(({ figure, fit }) => figure !== null || fit >= best.fit)
      .filter((candidate) => isNew(candidate, seen))
      .slice(0, MOST)
  );
}

/** Whether the best of them says what was asked so plainly that no one's word against it counts. */
export function isSure(candidates: readonly Candidate[]): boolean {
  return (candidates.find(isSound)?.score ?? 0) >= SURE;
}

/** None of our own unanswerable questions ever had a sentence that says so much. */
const SURE = 0.85;

function isSound({ named, told, fit }: Candidate): boolean {
  return named && told && fit >= LEAST_FIT;
}

/** Copies of one report tell the same in the same words. */
function isNew({ sentence, figure }: Candidate, seen: Set<string>): boolean {
  const { article } = sentence.article;
  // One article tells one figure once; another may bear it out.
  const value = figure === null ? sentence.plain : `${article.id} ${JSON.stringify(figure.figure.value)}`;
  if (seen.has(sentence.plain) || seen.has(value)) return false;
  seen.add(sentence.plain).add(value);
  return true;
}
