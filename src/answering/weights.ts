/** How much is lost of a question where a word of it is not met. */
export const WEIGHTS = {
  name: 3,
  metric: 2.5,
  noun: 1.5,
  concept: 1,
  unknown: 1.2,
  word: 0.7,
  light: 0.4,
} as const;
