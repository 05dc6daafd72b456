import type { Line, Message } from "../domain/message.ts";
import { plainNotice, textLine } from "../messages/notice.ts";
import { wordsIn } from "../messages/wording/wording.ts";
import type { Language } from "../domain/language.ts";
import type { UnknownWords } from "./words/instruments.ts";

/** What was not recognized, each with what may have been meant. */
export function unknownNotice(unknown: readonly UnknownWords[], language: Language): Message {
  const { unknownInstruments } = wordsIn(language).commands;
  return plainNotice(language, unknownInstruments, unknownTexts(unknown, language));
}

export function unknownLines(unknown: readonly UnknownWords[], language: Language): readonly Line[] {
  return unknownTexts(unknown, language).map((text) => textLine("plain", text));
}

function unknownTexts(unknown: readonly UnknownWords[], language: Language): readonly string[] {
  const words = wordsIn(language).commands;
  const told = unknown.map(({ words: typed, suggestions }) => {
    const offers = suggestions.map(({ name, ticker }) => `${name} (${ticker})`);
    const offer = offers.length === 0 ? "" : ` ${words.didYouMean(offers)}`;
    return `${words.unknownInstrument(shortened(typed))}${offer}`;
  });
  const helpless = unknown.length === 0 || unknown.some(({ suggestions }) => suggestions.length === 0);
  return helpless ? [...told, words.howToName("SAP.DE, DE0007164600, 716460, Amazon")] : told;
}

/** What somebody typed is repeated, but not at any length. */
export function shortened(typed: string): string {
  return typed.length <= LONGEST ? typed : `${typed.slice(0, LONGEST).toWellFormed()}…`;
}

const LONGEST = 60;
