import { joined, sliced } from "../traced.ts";
import { head, isOpen } from "./rewrite.ts";
import type { Rewrite } from "./rewrite.ts";

/** What a name gained or lost, in brackets behind it. */
const AMOUNT = /\([^()]*\d[^()]*\)/gu;
/** From one amount to the next item's: a comma or "und", and a name. */
const COMMA = /^ ?, ?[^(),;:.]{2,60}(?:\([^()\d]{2,40}\) ?)?$/u;
const AND = /^ ?(?:und|sowie|and) ?[^(),;:.]{2,60}(?:\([^()\d]{2,40}\) ?)?$/u;

/** "Zu den Gewinnern zählen A (+2 %), B (+1 %), C (+1 %) und D (+0,5 %)": the first two or three of them. */
export function firstOf(and: "und" | "and"): Rewrite {
  return (sentence) => {
    const ends = endsOfItems(sentence.text);
    return [1, 2].flatMap((last) => {
      const before = ends[last - 1];
      const end = ends[last];
      if (before === undefined || end === undefined || last + 1 >= ends.length) return [];
      if (!isOpen(sentence.text, end)) return [];
      const next = before + sentence.text.slice(before).search(/[^,\s]/u);
      return [head(joined(sliced(sentence, 0, before), ` ${and} `, sliced(sentence, next, end)), Infinity)];
    });
  };
}

/** Where each item of a list ends that runs over commas to a last "und"; empty where there is no such list. */
function endsOfItems(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { 0: amount, index } of text.matchAll(AMOUNT)) {
    const between = text.slice(ends.at(-1) ?? index, index);
    const last = ends.length > 0 && AND.test(between);
    if (ends.length > 0 && !last && !COMMA.test(between)) return [];
    ends.push(index + amount.length);
    if (last) return ends.length >= 3 ? ends : [];
  }
  return [];
}
