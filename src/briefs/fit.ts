/** Longest body of a bullet in the reader's language, in UTF-16 units. */
export const MAX_BULLET_CHARACTERS = 160;
