import type { Quantity } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { clauseAround, COMMA } from "./label-clause.ts";
import { stageInEnglish } from "./label-deed-english.ts";
import { stageInGerman } from "./label-deed-german.ts";
import { DEEDS } from "./label-deed-kinds.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** A count in its sentence, and whether the sentence tells of what may or shall be. */
interface DeedTold {
  readonly figure: Quantity;
  readonly source: ReadSentence;
  readonly isAhead: boolean;
}

/**
 * "gestrichen", "to be closed": what the sentence says is done with so many of them. Null where it does not say so
 * for certain, undefined where it says that it is not to be, or that several things are done.
 */
export function labelDeed(
  noun: string,
  { figure, source, isAhead }: DeedTold,
  reader: Language,
): string | null | undefined {
  const written = source.article.language.code;
  const marked = markCount(figure, source);
  if (marked === null) return null;
  const told = DEEDS.filter(({ of }) => of.has(noun)).flatMap(({ de, en, names }) => {
    const stage = written === "de" ? stageInGerman(de, marked, isAhead) : stageInEnglish(en, marked, isAhead);
    return stage === null ? [] : [names[reader][isAhead ? "ahead" : stage]];
  });
  const [deed, ...others] = told;
  if (deed === undefined) return null;
  if (others.length > 0 || UNDONE[written].test(source.words.text)) return undefined;
  return SUPPOSED[written].test(source.words.text) ? null : deed;
}

/**
 * From the comma before the count to the sentence's end, with "§" for the count, what hedges it and its noun:
 * "Brenlo baut § in der Verwaltung ab". Null where the count is a level, or its noun does not stand right behind it.
 */
function markCount(figure: Quantity, source: ReadSentence): string | null {
  const { article, sentence } = source;
  const written = article.language.code;
  const clause = clauseAround(figure.span, source, COMMA);
  const before = article.text.slice(clause.start, figure.span.start).replace(HEDGES[written], "");
  const behind = article.text.slice(figure.span.end, sentence.span.end);
  const unit = figure.unit?.code ?? "";
  const at = behind.indexOf(unit);
  const own = behind.slice(0, Math.max(0, at));
  if (at < 0 || LEVEL.test(before) || !/^[ \u00A0](?:[\p{L}-]+ ){0,3}[\p{L}-]*$/u.test(own)) return null;
  const rest = behind.slice(at + unit.length);
  return SOME.test(`${own}${unit}`) || DIFFERENCE.test(rest) ? null : `${before}§${rest}`;
}

const HEDGES = {
  de: /(?:(?<!\p{L})(?:bis zu|mehr als|weniger als|mindestens|wenigstens|höchstens|rund|etwa|circa|ca\.|knapp|gut|fast|nahezu|über|weitere[nr]?|zusätzliche|insgesamt|die|seine|ihre|alle|sämtliche|voraussichtlich|schätzungsweise) )+$/iu,
  en: /(?:(?<!\p{L})(?:up to|more than|less than|fewer than|at least|as many as|about|around|roughly|approximately|nearly|almost|some|just|over|only|another|an additional|additional|a further|an estimated|a total of|the) )+$/iu,
} as const;

/** "To 5,000 employees", "auf 5.000 Stellen": what is left. */
const LEVEL = /(?<!\p{L})(?:to|auf|bis) $/iu;

/** Of others than the nouns alone: "500 of its jobs"; or of those that are not there yet: "500 planned jobs". */
const SOME =
  /(?<!\p{L})(?:of|der|de[ns]|von|in|planned|potential|vacant|open|geplant\p{Ll}*|offene\p{Ll}*|unbesetzt\p{Ll}*|mögliche\p{Ll}*|gefährdet\p{Ll}*|bedroht\p{Ll}*)(?!\p{L})/iu;

/** "20.000 Fahrzeuge weniger" than before. */
const DIFFERENCE = /^ (?:mehr|weniger|more|less|fewer)(?!\p{L})/u;

/** What is told of what is not to be. */
const UNDONE = {
  de: /(?<!\p{L})(?:verzicht\p{Ll}*|verhinder\p{Ll}*|vermeid\p{Ll}*|vermied\p{Ll}*|abgewend\p{Ll}*|gestoppt|stoppt\p{Ll}*|verwirft|verwarf|verworfen|zurückgenommen|(?:an)?statt|davon ab|widerruf\p{Ll}*|abgesagt|dementier\p{Ll}*|bestreite\p{Ll}*|bestritt\p{Ll}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:avoid\p{Ll}*|prevent\p{Ll}*|stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|instead of|rather than|refus\p{Ll}+|oppos\p{Ll}+|den(?:y|ie[sd]|ying)|reject\p{Ll}*|(?:drop|abandon|shelv|scrap|ditch|cancel|revers|withdr[ae]w|delay|postpon)\p{Ll}* (?:\p{L}+ )?(?:plans?|proposals?|\p{L}+ing)|rul(?:e[sd]?|ing) out|back(?:s|ed)? away|backtrack\p{Ll}*)(?!\p{L})/iu,
} as const;

/** What would be, or others ask for. */
const SUPPOSED = {
  de: /(?<!\p{L})(?:würden?|hätten?|wären?|wenn|falls|ob|sofern|fordert\p{Ll}*|verlangt\p{Ll}*|rät|empfiehlt|einst|früher|beinahe|angeblich|Vorw[uü]rf\p{Ll}*)(?!\p{L})|^Sollten? /iu,
  en: /(?<!\p{L})(?:would|if|unless|whether|urg(?:e[sd]?|ing)|ask(?:s|ed|ing)? (?:for|\p{Lu}\p{L}+ to)|call(?:s|ed|ing)? (?:for|on)|demand(?:s|ed)? that|claim(?:s|ed)?|alleg\p{Ll}+|accus\p{Ll}+|risk(?:s|ed|ing)?|threat\p{Ll}*|(?:nearly|almost) \p{L}+|(?:list|toll|tally|total) of (?:\p{L}+ )?(?:\p{L}*cuts|layoffs|losses))(?!\p{L})|^Should /iu,
} as const;
