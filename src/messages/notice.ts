import type { Language } from "../domain/language.ts";
import type { Action, Inline, Line, Message, Section } from "../domain/message.ts";
import { fallbackOf } from "./fallback.ts";

/** What Marktbrief says that is no brief. */
export interface Notice {
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly actions?: readonly Action[];
}

/** A message without footnotes. */
export function composeNotice({ language, title, sections, actions = [] }: Notice): Message {
  const message = { language, title, sections, footnotes: [], context: [] };
  return { ...message, actions, fallback: fallbackOf(message) };
}

/** A message of a few plain sentences. */
export function plainNotice(language: Language, title: string, texts: readonly string[]): Message {
  const lines = texts.map((text) => textLine("plain", text));
  return composeNotice({ language, title, sections: [{ heading: null, lines }] });
}

export function textLine(style: Line["style"], text: string): Line {
  return { style, content: [textInline(text)] };
}

export function textInline(text: string): Inline {
  return { type: "text", text };
}
