import type { Setting } from "./context.ts";
import { PREPOSITION } from "./patterns.ts";
import { COMPANY_VERBS } from "./words/company.ts";
import { NO_VERBS } from "./words/deeds.ts";

/** The name opens its sentence, or a verb stands beside it as beside its subject. */
export function isActor(setting: Setting): boolean {
  const { mention, sentence, passage, after, before } = setting;
  if (ACTS[passage.language].test(after)) return true;
  if (passage.language === "de" && isBesideVerb(setting)) return true;
  return mention.span.start - sentence.start < 3 || /(?:[:;–—] |\) ?- |: ["„“])$/.test(before);
}

const ACTS = {
  de: new RegExp(`^ (?:${COMPANY_VERBS.de.join("|")})(?!\\p{L})`, "u"),
  en: new RegExp(`^ (?:${COMPANY_VERBS.en.join("|")})(?!\\p{L})`, "u"),
};

/** Whether the name is only behind a verb, where it may be its object as well as its subject. */
export function isOnlyBehindVerb(setting: Setting): boolean {
  const { passage, before, after } = setting;
  if (passage.language === "en" || ACTS.de.test(after) || isBeforeVerb(setting)) return false;
  return isFiniteVerb(PRECEDING.exec(before));
}

/** Whether a German verb follows the name. */
export function isBeforeVerb({ before, after }: Setting): boolean {
  return (
    isFiniteVerb(FOLLOWING.exec(after)) &&
    !PREPOSITION.de.test(before) &&
    !/(?<!\p{L})vo[nm] (?:der )?$/u.test(before)
  );
}

function isBesideVerb(setting: Setting): boolean {
  return isFiniteVerb(PRECEDING.exec(setting.before)) || isBeforeVerb(setting);
}

/** A German word in lower case that ends like a verb beside its subject: "flüchtet", "teilte", "hat". */
function isFiniteVerb(match: RegExpExecArray | null): boolean {
  const word = match?.groups?.["word"];
  return word !== undefined && !NO_VERBS.has(word) && !PARTICIPLE.test(word);
}

const PARTICIPLE =
  /^(?:[\p{L}]{0,4}ge\p{L}{3,}t|\p{L}+iert)$(?<!^(?:gewinnt|gelingt|gehört|gewährt|gesteht|investiert|reagiert|verliert|profitiert|expandiert|produziert))/u;
const FOLLOWING = /^ (?<word>\p{Ll}+te?)(?![\p{L}-])/u;
const PRECEDING = /(?<![\p{L}-])(?<word>\p{Ll}{2,}te?)(?: (?:die|der|das|sich|auch|nun|jetzt|aber))? $/u;
