import type { Rewrite } from "./rewrite.ts";
import { isOpen, tail } from "./rewrite.ts";
import { joined, sliced, without } from "../traced.ts";

/** What a sentence may open with that only says on what occasion, for what reason or against what. */
const OCCASION =
  /^(?:Nach|Trotz|Angesichts|Dank|Wegen|Aufgrund|Gestützt von|Belastet von|Als Reaktion auf|Vor dem Hintergrund|Mit Blick auf|Im Zuge|Im Gefolge|Neben|Anders als|Ungeachtet|Infolge) /u;

/** A verb in its finite form, as it stands behind such an opening. */
const VERB = String.raw`(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|will|wollen|soll|sollen|kann|können|dürfte|dürften|muss|müssen|steht|stehen|liegt|lag|lagen|kommt|kommen|kam|kamen|gibt|gab|gaben|nimmt|nahm|zieht|zog|geht|ging|gingen|steigt|stieg|stiegen|fällt|fiel|fielen|sinkt|sank|sanken|legt|legte|legten|verliert|verlor|verloren|gewinnt|gewann|gewannen|bleibt|blieb|hält|hielt|greifen|greift|stellt|stellte|setzt|setzte|rechnet|rechnen|erwartet|erwarten|plant|planen|senkt|senkte|hebt|hob|erhöht|erhöhte|sieht|sehen|sah|zeigt|zeigte|zeigten|notiert|notierte|schloss|schlossen|kletterte|kletterten|rutschte|rutschten|übernimmt|verkauft|kauft|kaufte|verkaufte|streicht|strich|startet|startete|beginnt|begann)`;

/** A noun with what stands before it, as it may be the subject. */
const NOUN = String.raw`(?:(?:der|die|das|ein|eine) )?(?:\p{Ll}+(?:e|er|es|en) ){0,2}\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*){0,3}`;
const GENITIVE = String.raw`(?: (?:der|des|von|vom) (?:\p{Ll}+(?:en|er|es) )?\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*){0,2})?`;
const BEHIND = String.raw`(?:über|mit|an|in|im|um|auf|für|zu|zum|zur|bei|bis|nicht|sich|seit|nach|derzeit|rund|einen|mehr|weitere|bereits|am|vor|den|dem|nun|jetzt|auch|weiterhin|erneut|wieder|knapp|fast|gut|etwa|insgesamt|ab|aus|gegen|künftig|vorerst|keine[nr]?|seine[nm]?|ihre[nm]?|die|das|eine|ein|\d[\d.,]*)`;

const INVERTED = new RegExp(
  String.raw`(?<!,) (?<verb>${VERB}) (?<subject>${NOUN}${GENITIVE})(?= ${BEHIND}(?!\p{L}))`,
  "u",
);

const HEDGES =
  /(?<!\p{L})(?:falls|wenn|sofern|soweit|laut|zufolge|angeblich|Angaben|Kreisen|Insider\p{L}*|Medienberichten?|Berichten?|Ansicht|Meinung|Einschätzung|Schätzung\p{Ll}*|womöglich|möglicherweise|vielleicht|voraussichtlich|wohl|nur|ohne|außer)(?!\p{L})/u;

/** "Als Reaktion auf die Zölle hat Peking eine Untersuchung eingeleitet." → "Peking hat eine Untersuchung eingeleitet." */
export const dropOccasion: Rewrite = (sentence) => {
  const { text } = sentence;
  const match = OCCASION.test(text) ? INVERTED.exec(text) : null;
  const { verb = "", subject = "" } = match?.groups ?? {};
  if (!match || match.index > LONGEST || match.index < SHORTEST) return [];
  const opening = text.slice(0, match.index);
  if (HEDGES.test(opening) || /[;:]|, (?!\d)/u.test(opening) || !isOpen(text, match.index)) return [];
  const verbAt = match.index + 1;
  const subjectAt = verbAt + verb.length + 1;
  const end = subjectAt + subject.length;
  return [
    tail(
      joined(
        sliced(sentence, subjectAt, end),
        " ",
        sliced(sentence, verbAt, verbAt + verb.length),
        sliced(sentence, end),
      ),
      0,
    ),
  ];
};

const SHORTEST = 12;
const LONGEST = 140;

/** "der am Mittwoch anstehenden Rede", "in der am Montag präsentierten Studie": when it is, between article and noun. */
const ATTRIBUTE =
  /(?<=(?<!\p{L})(?:der|die|das|den|dem|des|eine[nmrs]?) )(?:im|am|in|an|von|vom|auf|aus|bei|durch|für|mit|seit|zum|zur) (?:[^,;:()]|(?<=\d),(?=\d)){2,60} (?:anstehende|bevorstehende|laufende|beginnende|stattfindende|eingeläutete|begonnene|präsentierte|vorgestellte|veröffentlichte|bekanntgegebene|angekündigte|gestartete)[nrs]? (?=\p{Lu}\p{L})|(?<=(?<!\p{L})eine[nmrs]? \p{Ll}+(?:e|er|es|en)), (?:\p{Ll}+ ){1,3}(?:\p{Lu}\p{L}+ )?\p{Ll}+ende[nrs]?(?= \p{Lu})/gu;

/** A noun without the day it is of. */
export const dropAttribute: Rewrite = (sentence) =>
  [...sentence.text.matchAll(ATTRIBUTE)].flatMap(({ 0: attribute, index }) =>
    HEDGES.test(attribute) || /\d/u.test(attribute) || !isOpen(sentence.text, index)
      ? []
      : [without(sentence, index, index + attribute.length)],
  );
