import { withoutInvisible } from "../lexicon/characters.ts";
import { hasLink, hasMention } from "../lexicon/markup.ts";

/**
 * Words as they may be shown: one line, nothing invisible, no mention that a platform would obey, no address. What
 * looks like mark-up otherwise stays literal, as renderers show it.
 */
export function cleanText(text: string, limit: number): string {
  return cut(settled(text.toWellFormed()), limit);
}

/** What is taken out may bring together what was apart, so that a text is cleaned until nothing changes. */
function settled(text: string): string {
  let before = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const after = withoutCalls(oneLine(before));
    if (after === before) return after;
    before = after;
  }
  return before.replace(/[^\p{L}\p{N}\s.,%-]/gu, "");
}

const MOST_PASSES = 8;

function oneLine(text: string): string {
  return withoutInvisible(text)
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/(?<base>\p{M}{2})\p{M}+/gu, "$<base>");
}

/** At a word's end, with an ellipsis. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const short = text
    .slice(0, limit - 1)
    .toWellFormed()
    .replace(/\uFFFD$/u, "");
  const space = short.lastIndexOf(" ");
  return `${(space > limit / 2 ? short.slice(0, space) : short).trimEnd()}…`;
}

/** Mentions and addresses go word by word; the words around them stay. */
function withoutCalls(line: string): string {
  if (!hasMention(line) && !hasLink(line)) return line;
  const words = line.split(" ").map((word) => (hasMention(word) || hasLink(word) ? defused(word) : word));
  const joined = words.filter((word) => word !== "").join(" ");
  return hasMention(joined) || hasLink(joined)
    ? joined
        .normalize("NFKC")
        .replace(/[@<>&:/.\\[\]()#]/gu, " ")
        .replace(/ {2,}/gu, " ")
    : joined;
}

/** A mention without its sign; an address, which has nothing else to say, becomes an ellipsis. */
function defused(word: string): string {
  if (hasLink(word)) return "…";
  return word.normalize("NFKC").replace(/[@＠﹫<>&#!]/gu, "");
}
