import { isBeforeVerb } from "./acts.ts";
import type { Setting } from "./context.ts";
import { NOUN_AFTER, NOUN_BEFORE, NOUN_NEAR, VERB_AFTER } from "./neighbors.ts";
import { isTitleCase } from "./other-names.ts";
import { isMove } from "./shares.ts";
import { ORDINARY, SURNAMES } from "./words/ordinary.ts";

/** Points for words that make an ordinary word a company's name; two are enough. Other names need less. */
export function supportOf(setting: Setting): number {
  const { mention, passage, before, after } = setting;
  const { language } = passage;
  if (language === "en" && mention.name === NATIONALITY) return 0;
  if (TEAM.test(after)) return 0;
  let points = ORDINARY[language].has(mention.name) ? 0 : 2;
  if (NOUN_BEFORE[language].test(before)) points += 2;
  if (NOUN_AFTER[language].test(after)) points += 2;
  const deed = beyondApposition(after);
  if (DOING.test(deed) || (VERB_AFTER[language].test(deed) && !COPULA.test(deed))) points += 2;
  if (opensWithVerb(setting)) points += 2;
  if (isMove(setting)) points += 2;
  if (RATED.test(before) || RATED.test(after)) points += 2;
  if (passage.business > 1) points += passage.business > 4 ? 2 : 1;
  if (passage.business < (points === 0 ? 0 : -1)) points -= 1;
  if (language === "en" && isCapitalAmongSmall(setting)) points += SURNAMES.has(mention.name) ? 1 : 2;
  if (NOUN_NEAR[language].test(before + after)) points += 1;
  if (AMONG_NAMES.test(passage.text.slice(setting.sentence.start, mention.span.start))) points += 1;
  if (/^['’]s /.test(after)) points += 1;
  if (LEGAL_NEAR.test(passage.text.slice(mention.span.end, setting.sentence.end))) points += 1;
  if (CITED_BEFORE.test(before) || CITED_AFTER.test(after)) points += 2;
  if (mention.head !== null && points < 2) points -= 1;
  return points;
}

/** "Zoom, one of the few success stories of the year, now faces": the verb stands behind what is put in between. */
function beyondApposition(after: string): string {
  return after.replace(
    /^, (?:one|the|an?|whose|which|der|die|das|einer?|deren|dessen)(?!\p{L})[^,]{3,80},(?: now| also)?(?= )/u,
    "",
  );
}

/** What a club does rather than a company. */
const TEAM =
  /^(?:['’]s)? (?:win|defeat|loss|draw|victory|striker|midfielder|goalkeeper|defender|winger|squad|substitute)(?!\p{L})/u;

/** "is acquiring", "has agreed to sell". */
const DOING =
  /^ and (?:its|their) \p{Ll}|^ (?:is|was|has|had|will|would) (?:\p{L}+ )?(?:acquir|buying|bought|planning|planned|launch|cutting|rais|sell|sold|building|built|hiring|invest|clos|laying|laid|suing|sued|facing|considering|seeking|delay|recall|partner|merg|testing|offering|expected to|announc|introduc|unveil|agree|report|appoint|named|lost|paid|paying|suspend|halt|reach|sign|settle|agreed)/u;

function opensWithVerb(setting: Setting): boolean {
  const { mention, passage, before, after } = setting;
  if (passage.language !== "de" || !OPENING.test(before) || ADVERBS.has(mention.name)) return false;
  return isBeforeVerb(setting) && !STATE.test(after);
}

/** Verbs of things, places and clubs. */
const STATE =
  /^ (?:ist|hat|steht|liegt|heißt|kommt|geht|bleibt|wird|schmeckt|scheint|verpflichtet|trifft|spielt|siegt|blüht|kostet|gehört)(?!\p{L})/u;

/** Without an article a German noun opens no sentence, but a name does: "Post bittet um Geduld". */
const OPENING = /^$|: $/;
const ADVERBS: ReadonlySet<string> = new Set(["total", "rational", "smart"]);
const LEGAL_NEAR = /(?<!\p{L})(?:KGaA|AG|SE|Inc|Corp|plc|Aktiengesellschaft)(?!\p{L})/u;
/** The airline writes itself like everything else that is Swiss. */
const NATIONALITY = "swiss";
const CITED_BEFORE = /(?:laut|according to|told) (?:der |die )?$/u;
const CITED_AFTER = /^ (?:zufolge|mitteilte)/u;

/** Verbs that anything can have beside it. */
const COPULA =
  /^ (?:is|was|has|had|could|may|might|will|would|makes?|made|takes?|took|ist|hat|macht|muss|darf|soll|kann)(?!\p{L})/u;

/** A rating beside an ordinary word says that a share is meant. */
const RATED =
  /(?<!\p{L})['"„‘]?(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight)(?!\p{L})|kursziel|ziel (?:auf|von)? ?\d|price target/u;

function isCapitalAmongSmall({ mention, sentence, passage }: Setting): boolean {
  return (
    mention.span.start > sentence.start && !isTitleCase(passage.text.slice(sentence.start, sentence.end))
  );
}

/** "A, B und" before the name: it may be the last of several companies. */
const AMONG_NAMES = /(?:\p{Lu}[\p{L}&.-]+, )+\p{Lu}[\p{L}&.-]+ (?:und|and|oder|or|sowie) $/u;
