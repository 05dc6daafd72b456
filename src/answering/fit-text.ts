import type { Language } from "../domain/language.ts";
import { contains, textAt } from "../domain/span.ts";
import { isSpeaker } from "../verification/people.ts";
import { wordKeys } from "./keys.ts";
import type { Question } from "./question.ts";
import type { ReadSentence } from "./reading.ts";

/** Whether it is a person, a company or a reason that is asked for, and no figure. */
export function asksInWords(question: string, language: Language): boolean {
  return WHO[language].test(question) || WHY[language].test(question);
}

/** How well a sentence tells what a question in words asks for: who it was, or why it was; from 0 to 1. */
export function textFit({ text, language }: Question, sentence: ReadSentence): number {
  if (WHO[language].test(text)) return whoFit(text, sentence);
  return WHY[language].test(text) ? whyFit(sentence) : 1;
}

const WHO: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:wer|wen|wem|wessen|welche[rnms]? (?:\p{L}+ )?(?:\p{L}*(?:analyst|minister|manager|chef|vorstand|konzern|unternehmen|firma|bank|hersteller|händler|investor|aktionär|gründer|politiker|behörde|käufer|bieter)\p{L}*))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:who|whom|whose|(?:which|what) (?!(?:do|did|does|had|has|have|is|are|was|were|will|would|could|share|percentage) )(?:\p{L}+ )?(?:analyst|minister|manager|executive|company|firm|bank|maker|retailer|investor|shareholder|founder|politician|regulator|agency|buyer|bidder)s?)(?!\p{L})/iu,
};

const WHY: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:warum|wieso|weshalb|weswegen|wodurch|aus welche[mn] gr[uü]nd\p{L}*|was (?:ist|war|sind|waren) de[rn] (?:grund|auslöser))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:why|how come|for what reason|what (?:is|was|are|were) the (?:reason|cause)|what caused|what (?:drove|sent|lifted|pushed))(?!\p{L})/iu,
};

/** A person by name answers best; then a company or an office; a sentence that names nobody does not answer. */
function whoFit(question: string, sentence: ReadSentence): number {
  if (isFormer(sentence) && !FORMER.test(question)) return 0.3;
  const asked = new Set(wordKeys(question));
  if (namesPerson(sentence, asked)) return 1;
  if (namesCompany(sentence, asked)) return 0.9;
  return isSpokenOf(sentence) ? 0.6 : 0.3;
}

/** Whoever held an office before does not hold it. */
function isFormer({ statement, article }: ReadSentence): boolean {
  return FORMER.test(textAt(article.article.text, statement.span));
}

const FORMER =
  /(?<!\p{L})(?:(?:damalig|ehemalig|früher|vormalig|einstig)\p{L}* (?:\p{L}+-)?\p{L}*(?:chef|vorstand|vorsitzend|präsident|minister)|ex-(?:\p{L}+-)?(?:chef|ceo|vorstand|minister|präsident)|(?:former|then|ousted|ex)[- ](?:\p{L}+ )?(?:chief|ceo|chairman|boss|president|minister|head)(?!\p{L}))/iu;

/** Two words in a row that are names: "Ted Colbert"; but not "der Oligarchenbank KTB". */
function namesPerson({ statement, article }: ReadSentence, asked: ReadonlySet<string>): boolean {
  const { text } = article.article;
  return statement.names.some(({ token }, at) => {
    const next = statement.names[at + 1]?.token;
    if (next === undefined || textAt(text, { start: token.span.end, end: next.span.start }) !== " ")
      return false;
    if (ARTICLE.test(text.slice(statement.span.start, token.span.start))) return false;
    return [token, next].every(({ span }) => wordKeys(textAt(text, span)).every((key) => !asked.has(key)));
  });
}

const ARTICLE =
  /(?<!\p{L})(?:de[rmns]|die|das|ein\p{L}{0,2}|[ai]m|zu[rm]|vom|beim|an|auf|in|für|mit|von|the|an?) $/iu;

/** More companies than this in one sentence are a list of prices, which says of none of them that it did anything. */
const MOST_ACTING = 3;

function namesCompany({ statement, article }: ReadSentence, asked: ReadonlySet<string>): boolean {
  const { text, links } = article.article;
  const named = links
    .filter(({ ticker }) => !ticker.startsWith("^") && !ticker.endsWith("=X"))
    .map(({ mentions }) => mentions.filter((mention) => contains(statement.span, mention)))
    .filter((mentions) => mentions.length > 0);
  if (named.length > MOST_ACTING) return false;
  return named.flat().some((mention) => wordKeys(textAt(text, mention)).every((key) => !asked.has(key)));
}

/** "Die Analysten", "the regulator". */
function isSpokenOf({ statement }: ReadSentence): boolean {
  return statement.mentions.some(({ concept }) => concept.kind === "noun" && isSpeaker(concept.id));
}

/** A reason that is called one answers best; what came before a thing or beside it may be its reason. */
function whyFit({ statement, article }: ReadSentence): number {
  const { text, language } = article.article;
  const words = textAt(text, statement.span);
  if (REASON[language.code].test(words)) return 1;
  return CIRCUMSTANCE[language.code].test(words) ? 0.85 : 0.5;
}

const REASON: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:weil|da (?:die|der|das|es|sich|sie|er|ein\p{L}*)|denn|wegen|aufgrund|auf ?grund|infolge|dank|angesichts|deshalb|deswegen|daher|grund|gründe|hintergrund|ursache\p{L}*|auslöser|schuld|sorg(?:t|te|ten) für|führ(?:t|te|ten) (?:dazu|zu)|zurückzuführen|begründe\p{L}*|belaste(?:t|te|ten)|ausgelöst|getrieben|gestützt|beflügel\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:because|due to|owing to|thanks to|as a result|on account of|reason|reasons|cause|caused|causing|culprit|blamed?|blames|led to|driven by|boosted by|helped by|hurt by|hit by|weighed|dragged|prompted|spurred|fuell?ed|so that|in response to|in the wake of)(?!\p{L})/iu,
};

const CIRCUMSTANCE: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:nach|nachdem|durch|unter dem|vor dem|mit blick auf|trotz|seit)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:after|as|following|amid|since|on (?:concerns?|fears?|hopes?|worries|news|expectations?|reports?|chatter|speculation|the back)|over (?:concerns?|fears?|worries)|despite)(?!\p{L})/iu,
};
