import { hasLookAlikes, hidesCharacters } from "./characters.ts";
import { hasLayout, hasLink, hasMention } from "./markup.ts";
import { UNWELCOME as GERMAN } from "./locales/de/unwelcome.ts";
import { UNWELCOME as ENGLISH } from "./locales/en/unwelcome.ts";
import type { UnwelcomeWords } from "./words.ts";

/** Why a text may not be told, whatever its figures. */
export type Unwelcome =
  "advice" | "call" | "instruction" | "comment" | "look-alike" | "hidden" | "mention" | "link" | "layout";

/** The first rule a sentence or paragraph breaks; null for news. Both languages are read, whichever the text is in. */
export function unwelcomeIn(text: string): Unwelcome | null {
  if (hidesCharacters(text)) return "hidden";
  if (hasLookAlikes(text)) return "look-alike";
  if (hasMention(text)) return "mention";
  if (INSTRUCTION.test(text) || TEMPLATE.test(text) || COMMAND.test(text)) return "instruction";
  if (COMMENT.test(text)) return "comment";
  if (isAdvice(text)) return "advice";
  if (CALL.test(text)) return "call";
  if (ORDER.test(text)) return "instruction";
  if (hasLink(text)) return "link";
  return hasLayout(text) ? "layout" : null;
}

/** Whether the text advises a trade; a rating is none when it says whose it is. */
export function isAdvice(text: string): boolean {
  return ADVICE.test(text) || (RATING.test(text) && !ATTRIBUTED.test(text));
}

function anywhere(kind: keyof UnwelcomeWords): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives(kind)})(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))`,
    "iu",
  );
}

function alternatives(kind: keyof UnwelcomeWords): string {
  return [...GERMAN[kind], ...ENGLISH[kind]].join("|");
}

const ADVICE = anywhere("advice");
const RATING = anywhere("rating");
const ATTRIBUTED = anywhere("attributed");
const CALL = anywhere("call");
const INSTRUCTION = anywhere("instruction");
const COMMENT = anywhere("comment");
const ORDER = new RegExp(`(?:^|[.!?:;\\n"“„»(–—*]\\s{0,3})(?:${alternatives("order")})`, "imu");

/** Marks of chat templates and of code around prompts. */
const TEMPLATE =
  /<\|?\/?(?:im_|system|user|assistant|endoftext|start|end|data|script|instructions?|failures)|\[\/?(?:INST|SYS|SYSTEM)\]|<<\/?SYS>>|^\s{0,3}#{2,} ?(?:system|user|instruction|prompt|assistant|response)|BEGIN (?:PROMPT|SYSTEM)|END OF (?:ARTICLE|PROMPT|TEXT)/imu;

/** A line a chat platform would read as a command. */
const COMMAND = /^\s{0,3}\/\p{Ll}{2,}/mu;
