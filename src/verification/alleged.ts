import type { Token } from "../lexicon/tokens.ts";
import type { Passage } from "./statements.ts";

/** "Sollen Preise abgesprochen haben": what is said to have been done; "soll bis 2030 gestrichen haben" is a plan. */
export function isAlleged({ tokens }: Passage): boolean {
  const from = tokens.findIndex(({ key }) => /^soll(?:en|te|ten)?$/u.test(key));
  if (from < 0) return false;
  const behind = tokens.slice(from + 1);
  const words = new Set(behind.map(({ key }) => key));
  if (behind.some(({ key }) => TO_COME.test(key))) return false;
  if (words.has("bis") && !words.has("von") && !words.has("seit")) return false;
  return behind.some((token, at) => isPerfect(token, behind[at - 1]));
}

const TO_COME = /^(?:kommend|nachst|kunftig|bald)\p{L}*$/u;

/** "Gestrichen haben", "gestrichen worden sein"; "abgeschlossen sein" tells how it is to stand. */
function isPerfect({ key }: Token, before: Token | undefined): boolean {
  if (!before || before.capital) return false;
  if (key === "sein") return before.key === "worden";
  return key === "haben" && PARTICIPLE.test(before.key);
}

const PARTICIPLE =
  /^(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}*(?:be|ver|er|ent|zer|uber|unter)\p{L}+(?:t|en)|\p{L}+iert)$/u;
