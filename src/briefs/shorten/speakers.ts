import type { Rewrite } from "./rewrite.ts";
import { head, isOpen } from "./rewrite.ts";
import { without } from "../traced.ts";

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:von|van|de) )?(?: \p{Lu}[\p{L}.'’-]+){1,2}`;

/** "Marktanalyst Thomas Altmann von QC Partners rechnet": where somebody works, behind what he is and his name. */
const AFFILIATION = new RegExp(
  String.raw`(?<=(?:[Aa]nalyst|[Ee]xpert|[Ss]tratege|[Öö]konom|[Vv]olkswirt|[Mm]anager|[Bb]eobachter|[Hh]ändler)\p{Ll}* ${NAME}) (?:von|vom|bei|beim)(?: (?:der|dem))?(?: (?:\p{Lu}[\p{L}&.-]*))+(?= \p{Ll}|[.,])`,
  "gu",
);

/** A speaker named with what he does needs no employer; the name stays. */
export const dropAffiliation: Rewrite = (sentence) =>
  [...sentence.text.matchAll(AFFILIATION)].flatMap(({ 0: where, index }) =>
    isOpen(sentence.text, index) ? [without(sentence, index, index + where.length)] : [],
  );

const TITLE = new RegExp(
  String.raw`(?:, (?:said|says)|,? according to) ${NAME}(?=, (?:a |an |the )?(?:\p{L}+ )?(?:chief|head|director|managing|senior|president|chairman|chairwoman|analyst|economist|strategist|founder|co-founder|vice|portfolio|manager|partner|professor|global|equity|an|the|a)[^;:]{3,110}\.$)`,
  "u",
);

/** "said Doug Porter, chief economist at BMO Capital Markets.", "according to Ann Lee, head of …". */
export const dropTitleOfSpeaker: Rewrite = (sentence) => {
  const match = TITLE.exec(sentence.text);
  return match ? [head(sentence, match.index + match[0].length)] : [];
};
