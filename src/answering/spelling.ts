/** A name that may be written in one word or two, or run into its neighbors; short ones stand in other words. */
export function joinedKey(words: string): string {
  const joined = plain(words).replaceAll(" ", "");
  return joined.length >= SHORTEST_JOINED ? `j:${joined}` : `p:${plain(words)}`;
}

const SHORTEST_JOINED = 6;

/** Words between single spaces, so that a name is met whole. */
export function plain(words: string): string {
  return ` ${words
    .toLowerCase()
    .replaceAll(/['’]s(?!\p{L})/gu, "")
    .replaceAll(/[^\p{L}\p{N}&]+/gu, " ")
    .trim()} `;
}

/** Copied pages lose the spaces around their links: "derDAX", "DerMDAXder", "Nikkei 225im". */
export function unglued(words: string): string {
  return words
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replaceAll(/(?<=\p{Lu}{3})(?=\p{Ll}{2})/gu, " ")
    .replaceAll(/(?<=\d)(?=\p{Ll}{2})/gu, " ");
}
