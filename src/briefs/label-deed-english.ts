import { namesAny, patternOf } from "./label-deed-pattern.ts";
import type { DeedStage, EnglishVerbs } from "./label-deed-verbs.ts";

/**
 * How far an English sentence says one of the verbs has come, right behind which, or right before whose passive, "§"
 * stands: the count with its noun. Null where it does not say so.
 */
export function stageInEnglish(verbs: EnglishVerbs, marked: string, isAhead: boolean): DeedStage | null {
  if (!namesAny([verbs.active, verbs.participle, verbs.arises ?? []].flat(), marked)) return null;
  return stageOfActive(verbs, marked, isAhead) ?? stageOfPassive(verbs, marked);
}

/** "Cut §", "plans to cut §", "Brenlo to cut §". */
function stageOfActive({ active }: EnglishVerbs, marked: string, isAhead: boolean): DeedStage | null {
  const pattern = patternOf(String.raw`^(?<before>.*(?<![\p{L}’'-]))(?:${active}) §${NEXT}`);
  const before = pattern.exec(marked)?.groups?.["before"];
  if (before === undefined || NOUN_BEFORE.test(before)) return null;
  if (COMING.test(before) || HEADLINE.test(before)) return "ahead";
  if (!INFINITIVE.test(before)) return "done";
  return isAhead ? "ahead" : null;
}

/** "§ will be cut", "§ at the plant were cut". */
function stageOfPassive({ participle, arises }: EnglishVerbs, marked: string): DeedStage | null {
  const opening = String.raw`^${OPENING}§${PLACE}`;
  if (patternOf(String.raw`${opening} (?:${DONE})${ADVERB} (?:${participle})(?!\p{L})`).test(marked))
    return "done";
  const ahead = [
    `(?:${AHEAD})${ADVERB} (?:${participle})`,
    ...(arises === null ? [] : [`(?:${GOING}) (?:${arises})`]),
  ];
  return patternOf(String.raw`${opening} (?:${ahead.join("|")})(?!\p{L})`).test(marked) ? "ahead" : null;
}

/** "The recall § …": a noun. */
const NOUN_BEFORE = /(?<!\p{L})(?:the|a|an|this|its|their|such|of|for|with|by the) $/iu;
const COMING =
  /(?<!\p{L})(?:will|shall|must|(?:has|have|is|are|going|set|due|forced) to)(?: (?:also|now|soon))? $/iu;
const HEADLINE = /^(?:\p{Lu}[\p{L}&’'-]* ){1,3}to $/u;
const INFINITIVE = /(?<!\p{L})(?:to|can|could|may|might|should)(?: (?:also|now|soon))? $/iu;

/** What may follow the counted without making it another's: no possessive, no noun, no second object. */
const NEXT = String.raw`(?=$|[.,;:!?–)]| - | (?!to be )(?:in|at|on|of|to|from|for|by|across|over|under|during|after|before|since|until|through|throughout|within|worldwide|globally|nationwide|company-wide|this|last|next|and|or|but|as|while|when|because|due|amid|following|including|there|here|today|yesterday|so|per|with|between|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|earlier|later)(?!\p{L}))`;

/** Another word before the count may have it for its own object: "the plant serving §". */
const OPENING = String.raw`(?:.*(?<!\p{L})(?:that|said|says|announced|where|as|because|and|but) |(?:In|At|On|By|Across|Over)(?: (?!\p{L}+ing )[\p{L}\d]+){1,3},? )?`;
const PLACE = String.raw`(?: (?:worldwide|globally|nationwide|in|at|across|from|on)(?: (?!that |which |who |and |or )[\p{L}\d&’'-]+){0,4})?`;
const ADVERB = "(?: (?:also|now|permanently|directly|already))?";
const DONE = "are|were|have been|had been|are being|were being";
const AHEAD =
  "(?:will|shall|may|might|could|can|must|should|are to|are set to|are expected to|are due to|have to|to) be|being";
const GOING = "will|shall|may|might|could|are to|are set to|are expected to|are due to";
