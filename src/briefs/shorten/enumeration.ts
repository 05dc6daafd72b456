import { joined, sliced } from "../traced.ts";
import { head, isOpen } from "./rewrite.ts";
import type { Rewrite } from "./rewrite.ts";

/** A name with what it gained or lost in brackets, as lists of winners and losers give them. */
const ITEM = String.raw`[^(),;:.]{2,60} ?(?:\([^()]{2,40}\) ?)?\([^()]*\d[^()]*\)`;

/** The list begins behind the last word in lower case before its first name. */
const LIST = new RegExp(String.raw`${ITEM}(?:, ?${ITEM}){1,}(?: (?:und|sowie|and) ?${ITEM})`, "u");
const SEPARATOR = /\) ?, ?(?=\P{Ll})/gu;

/** "Zu den Gewinnern zählen A (+2 %), B (+1 %), C (+1 %) und D (+0,5 %)": the first two or three of them. */
export function firstOf(and: "und" | "and"): Rewrite {
  return (sentence) => {
    const list = LIST.exec(sentence.text);
    if (!list) return [];
    const ends = [...list[0].matchAll(SEPARATOR)].map(({ index }) => list.index + index + 1);
    return [1, 2].flatMap((last) => {
      const before = ends[last - 1];
      const end = ends[last];
      if (before === undefined || end === undefined || !isOpen(sentence.text, end)) return [];
      const next = before + sentence.text.slice(before).search(/[^,\s]/u);
      return [head(joined(sliced(sentence, 0, before), ` ${and} `, sliced(sentence, next, end)), Infinity)];
    });
  };
}
