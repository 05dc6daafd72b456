import type { Setting } from "./context.ts";
import { NOUN_AFTER } from "./neighbors.ts";
import { DEVICES } from "./words/trades.ts";

/** In English, a capital beside the name makes it part of a longer one: "Jan Ford Real Estate", "Delta Force". */
export function isPartOfOtherName({ mention, passage, sentence }: Setting): boolean {
  if (passage.language !== "en" || isTitleCase(passage.text.slice(sentence.start, sentence.end)))
    return false;
  const { start, end } = mention.span;
  const next = /^ (?<word>\p{Lu}[\p{L}'’]*)/u.exec(passage.text.slice(end, end + 30))?.groups?.["word"];
  if (next !== undefined && !mayFollow(next) && !DEVICES.has(mention.name)) return true;
  const previous = /(?<word>\p{Lu}[\p{L}.'’]*) $/u.exec(
    passage.text.slice(Math.max(sentence.start, start - 30), start),
  );
  if (previous?.groups === undefined) return false;
  const opensSentence = Math.max(sentence.start, start - 30) + previous.index === sentence.start;
  return !opensSentence && !mayPrecede(previous.groups["word"] ?? "");
}

function mayFollow(word: string): boolean {
  return /^(?:HQ|FY|Q|I|A|The|In|On|At|For|And|CEO|CFO|COO|Chief|Chairman|President|Shares|Stock|Inc|Corp|Co|Holdings?|Group|US|UK|U|Executive|Vice)$/.test(
    word,
  );
}

function mayPrecede(word: string): boolean {
  return /['’]s$|^(?:The|And|CEO|Why|How|Is|If|But|As|In|At|For|With|When|While|Can|Will|Of|Says|By|Big|US|UK|European|American|German|French|British|Tech|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
    word,
  );
}

/** Whether the sentence is written like a headline, most of its longer words with a capital. */
export function isTitleCase(sentence: string): boolean {
  const words = sentence.match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 2 && capital / words.length > 0.6;
}

/** "the Amazon", "in the Delta": a landscape, unless a company's noun follows. */
export function isTerrain({ before, after, passage }: Setting): boolean {
  return (
    passage.language === "en" &&
    /(?<!\p{L})the $/u.test(before) &&
    !NOUN_AFTER.en.test(after) &&
    !AFFAIR.test(after)
  );
}

const AFFAIR =
  /^(?:['’]s)? (?:\p{L}+ )?(?:deal|bid|case|trial|family|board|merger|takeover|acquisition|story|empire|scandal)(?!\p{L})/u;
