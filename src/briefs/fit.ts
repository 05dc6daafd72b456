import type { Article } from "../domain/article.ts";

/** Longest body of a bullet in the reader's language, in UTF-16 units. */
export const MAX_BULLET_CHARACTERS = 160;

/** Longest bullet that may be made of an article: less than usual where its source is marked so. */
export function longestOf({ snippet }: Pick<Article, "snippet">): number {
  return Math.min(snippet ?? MAX_BULLET_CHARACTERS, MAX_BULLET_CHARACTERS);
}
