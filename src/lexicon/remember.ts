/** Enough for the words of a day's news; when it is full, it begins anew. */
const MOST_WORDS = 40_000;

/** A pure function of a word that works each word out once: texts say the same few thousand over and over. */
export function remembering<Result>(read: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const there = known.get(word);
    if (there !== undefined) return there;
    const result = read(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, result);
    return result;
  };
}
