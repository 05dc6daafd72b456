import { isBlank, isHyphen, leadsBefore, skipBlanks, skipWords, wordAt } from "../cursor.ts";
import type { Source } from "./source.ts";

/** What stands between two times, and where the second begins. */
export interface Joint {
  readonly end: number;
  /**
   * `to` spans from the first to the second. `staged` does too, but tells the second apart ("bis Ende Juni"), so that it
   * is a figure of its own. `and` names both ("March and April").
   */
  readonly kind: "to" | "staged" | "and";
}

/** The joint behind a time that started and ended at these places. */
export function jointAt(source: Source, start: number, end: number): Joint | undefined {
  return signAt(source.text, end) ?? wordJointAt(source, start, end);
}

/** A hyphen or dash with blanks on both sides or none; a slash or "&" for both. */
function signAt(text: string, at: number): Joint | undefined {
  const next = skipBlanks(text, at);
  const isDash = isHyphen(text.charCodeAt(next)) || text[next] === "~";
  if (!isDash && text[next] !== "/" && text[next] !== "&") return undefined;
  if (isBlank(text.charCodeAt(next + 1)) !== next > at) return undefined;
  return { end: skipBlanks(text, next + 1), kind: isDash ? "to" : "and" };
}

function wordJointAt({ text, words }: Source, start: number, at: number): Joint | undefined {
  const next = skipBlanks(text, at);
  const word = next > at ? wordAt(text, next) : undefined;
  if (!word) return undefined;
  const leads = leadsBefore(text, start, words.fillers);
  const isTo = words.to.has(word.key) || leads.some((lead) => words.pairs.get(lead) === word.key);
  if (!isTo && !words.and.has(word.key)) return undefined;
  const open = skipWords(text, word.end, words.fillers);
  const end = skipWords(text, open, words.stages);
  const staged = end > open;
  return {
    end: staged ? skipWords(text, end, words.fillers) : open,
    kind: !isTo ? "and" : staged ? "staged" : "to",
  };
}
