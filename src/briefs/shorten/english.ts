import type { Rule, Rewrite } from "./rewrite.ts";
import { firstOf } from "./enumeration.ts";
import { endingBefore, head, isOpen, tail } from "./rewrite.ts";
import { dropTitleOfSpeaker } from "./speakers.ts";
import { without } from "../traced.ts";

const VERBS =
  "is|are|was|were|has|have|had|will|would|could|may|might|can|should|must|does|did|do|says|said|rose|fell|grew|gained|lost|jumped|climbed|dropped|slipped|slid|surged|soared|plunged|sank|eased|firmed|rallied|tumbled|edged|bounced|extended|reported|posted|forecast|forecasts|predicted|predicts|expects|expected|plans|planned|told|beat|beats|missed|cut|cuts|raised|raises|lifted|boosted|trimmed|slashed|announced|announces|agreed|made|makes|took|takes|won|wins|sold|sells|bought|buys|generated|ended|closed|opened|started|began|begins|declined|increased|decreased|added|adds|advanced|remains|remained|stood|stands|became|becomes|warned|warns|estimates|estimated|called|wrote|led|leads|launched|launches|signed|approved|confirmed|filed|hired|ordered|paid|pays|received|recorded|reached|hit|hits|topped|exceeded|notched|shed|traded|helped|helps|showed|shows|include|includes|included|sees|saw|seeks|sought|aims|wants|needs|gets|got|goes|went|comes|came|gives|gave|keeps|kept|holds|held|brings|brought|faces|faced|uses|offers|offered|owns|owned|operates|provides|provided|dismissed|rejected|blamed|argued|refused|denied|ruled|named|appointed|resigned|drove|pushed|pulled|doubled|tripled|halved|suffered|avoided|snapped|recouped|considers|dominated|introduced|invested|lowered|lowers|renewed|settled|sued|tripled|used|repriced|shrank|contracted|expanded|stalled|rebounded|recovered|overtook|outpaced|outperformed|widened|narrowed|found|spent|believes|believe|thinks|thought|suggests|suggested|indicates|indicated|signals|signaled|signalled|continues|continued|returned|spiked|killed|retreated|upped|concluded|marks|marked|put|puts|lets|ran|runs|looks|looked|works|worked|stays|stayed|left|leaves|means|meant|drew|draws|carries|carried|allows|allowed|requires|required|represents|represented|reflects|reflected|accounts|accounted|backed|broke|cites|cited|claims|claimed|crossed|deepened|demanded|delivered|dipped|dwindled|emerged|entered|exited|failed|fails|focuses|hovered|impressed|improved|landed|lagged|manages|managed|met|moved|moves|notes|noted|opted|outlined|peaked|pledged|prompted|purchased|quit|reacted|reduced|reiterated|relies|replaced|resumed|retained|reversed|revealed|reveals|scrapped|seemed|seems|served|serves|shifted|staged|stemmed|stopped|struck|stumbled|succeeded|swung|tapped|tends|threatened|threatens|touched|trails|trailed|turned|turns|unveiled|urged|vowed|withdrew|applies|applied|rates|joins|joined|wrote|earned|earns|expect";

/** A verb in its finite form, at the beginning of what follows a break. */
const VERB = new RegExp(`^(?:also |now |then |already )?(?:${VERBS})(?![\\p{L}\\p{N}])`, "u");

/** The subject of a clause of its own, with its verb not far. */
const CLAUSE = new RegExp(
  `^(?:(?:it|they|he|she|we|its|their|the|a|an|this|that|these|those|some|most|many|few|all|both|other|\\p{Ll}+ (?:shares|stocks|sales|prices|revenues?|profits?|orders)|shares|sales|revenue|profit|analysts|\\p{Lu}[\\p{L}\\p{N}.&'’+-]*|\\$?[\\d.,]+%?)(?: [^,;:]{1,60})?) (?:${VERBS})(?![\\p{L}\\p{N}])`,
  "u",
);

const HEDGES =
  /(?<![\p{L}-])(?:sources?|people|familiar|reportedly|unless|if|only|alleged(?:ly)?|subject to|according to)(?!\p{L})/u;

/** Subordinate clauses and the like that only add to a main clause that is whole without them. */
const ADDITIONS =
  /,? ?(?:, )(?=(?:as(?! (?:long|of|well|much|many|soon|far|if))|while|which|who|whose|where|when|after|with|helped|driven|boosted|led|lifted|pulled|buoyed|fueled|fuelled|thanks|adding|pushing|making|bringing|marking|raising|sending|leaving|giving|snapping|reflecting|prompting|having|causing|allowing|extending|continuing|citing|including|amid|despite|following|because|even as|compared (?:with|to)|up from|down from|versus|above|below|exceeding|in line with|on grounds|on concerns|on hopes|on worries|against|well above|well below|whereas|a \p{Ll}+ (?:that|which)|(?:(?:slightly|well|far|much) )?(?:lower|higher|more|less|better|worse|faster|slower|fewer) than|beating|topping|missing|though|although) )|, (?=(?!excluding|assuming|depending|pending|barring)\p{Ll}{3,}ing (?:(?:a|an|the|its|their|his|her|some|more|about|investors)(?!\p{L})|\p{Lu}|\$|\d))|, (?=(?:the|its|their) (?:[\p{Ll}-]+ )?(?:lowest|highest|biggest|largest|smallest|most|least|first|fastest|slowest|steepest|sharpest|strongest|weakest|worst|best|second|third)(?!\p{L}))|(?<=\p{Lu}\p{Ll}+) (?=where )|, (?=that(?:['’]s| is| was) )| (?=including \p{Lu})/gu;

const COORDINATIONS = /, (?=(?:and|but|so|yet|or) )|; | -{1,2} | [–—] /gu;

/** Behind these a clause or phrase may follow without a comma. */
const REASONS =
  /(?<!(?<!\p{L})(?:such|well|known|regarded|seen|described|serves?|served|acts?|acted|same|so|much|soon|far|long|just|works?|worked|comes?|came|day|days|week|weeks|month|months|year|years|hours|shortly|named|appointed|joined|not|is|are|was|were|be|been)) (?=(?:as(?! (?:of|much|many|long|soon|well|part|a))|after|because|amid|despite|following|thanks to|due to|(?:(?:more than|less than|about|nearly|almost) )?(?:a|one|two|three|four|five|six|\d+) (?:year|month|week|day)s? after) )/gu;

const PAIRED: readonly RegExp[] = [
  / \([^()]{1,120}\)/gu,
  /, (?:which|who|whose) [^,;:]{4,110},(?= )/gu,
  /, (?:a|an|the|chief|head|president|analyst|director|strategist|economist|managing|senior|owner) [^,;:]{4,90},(?= )/gu,
  / (?:--|[–—]) [^–—]{4,120}? (?:--|[–—])(?= )/gu,
  /, (?:however|meanwhile|moreover|for example|for instance|too|in turn),(?= )/gu,
];

const CONNECTIVES =
  /^(?:(?:Meanwhile|However|Moreover|Separately|Still|Also|In addition|Additionally|Furthermore|In fact|Indeed|Overall|Elsewhere|Similarly|For example|For instance|In turn|That said|To be sure|Of course|After all|As a result|In short|In other words|Consequently|Consequentially|Naturally|Interestingly|Notably|Specifically|Importantly|Unsurprisingly|Then again|As of late|On the [\p{Ll}]+ front|On the other hand|At the same time|In the meantime|In other news|Going forward|Earlier|Amongst individual stocks|Among individual stocks),|But,?|And|Yet,?|So) (?=\S)/u;

const LEADS =
  /^(?:In addition to|Despite|Following|Amid|Besides|Along with|Thanks to|Because of|As|After|While|Although|Though|Even as|Having|To) [^,;:]{5,110}, (?=(?:it|they|he|she|the|a|an|its|his|her|their|\p{Lu})[\p{L} .’'-])/u;

const CONCESSIONS =
  /^(?<word>(?:While|Although|Though|Even though) )(?<clause>[^;:]{20,140}?), (?=(?:it|they|he|she|the|a|an|its|that|this|these|those|some|most|\p{Lu})[\p{L} ])/u;

/** "It's worth highlighting that options …": that it is worth telling is seen by its being told. */
const WORTH_NOTING =
  /^(?:It['’]s|It is) (?:also )?(?:worth|important|interesting|notable) (?:to \p{Ll}+ |\p{Ll}+ing )?that (?=\S)/u;

const dropWorthNoting: Rewrite = (sentence) => {
  const match = WORTH_NOTING.exec(sentence.text);
  return match ? [tail(sentence, match[0].length)] : [];
};

const dropConnective: Rewrite = (sentence) => {
  const match = CONNECTIVES.exec(sentence.text);
  return match ? [tail(sentence, match[0].length)] : [];
};

const dropLead: Rewrite = (sentence) => {
  const match = LEADS.exec(sentence.text);
  if (!match || HEDGES.test(match[0]) || !isOpen(sentence.text, match[0].length)) return [];
  return CLAUSE.test(sentence.text.slice(match[0].length)) ? [tail(sentence, match[0].length)] : [];
};

/** "While the rate rose to 4.7%, it stays low": what is conceded is said to be true. */
const keepConcession: Rewrite = (sentence) => {
  const match = CONCESSIONS.exec(sentence.text);
  if (!match?.groups) return [];
  const { word = "", clause = "" } = match.groups;
  return CLAUSE.test(clause) ? [tail(head(sentence, word.length + clause.length), word.length)] : [];
};

const dropPaired: Rewrite = (sentence) =>
  PAIRED.flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap(({ 0: aside, index }) => {
      const end = index + aside.length;
      const rest = sentence.text.slice(end).trimStart();
      if (aside.startsWith(",") && !VERB.test(rest)) return [];
      if (HEDGES.test(aside) || !isOpen(sentence.text, index)) return [];
      return [without(sentence, index, end)];
    }),
  );

/** Any other verb that has an object: "impressed investors" may be anything, "impressed the board" is what somebody did. */
const ACTED = String.raw`(?<!(?:^|,|call|nam|dubb|titl) ?)\p{Ll}{3,}ed (?=(?:the|a|an|its|their|his|her|U\.S\.) )`;
const VERB_WITHIN = new RegExp(`(?<!\\p{L})(?:${VERBS})(?!\\p{L}|-| by )|${ACTED}`, "u");
const VERB_BEHIND_COMMA = new RegExp(`, (?:also |now |then )?(?:${VERBS})(?!\\p{L})`, "u");
const SUBORDINATE =
  /^(?:While|Although|Though|Even|As(?! of(?!\p{L}))|When|If|After|Before|Because|Since|Unless|Once|Until|Whether)(?!\p{L})/u;

/** Whether what is kept has a main verb of its own, and what is cut does not hold it. */
function stands(kept: string, cut: string): boolean {
  const main = kept.replace(/(?<!\p{L})(?:that|which|who|whose) \p{L}+/gu, " ");
  if (
    !VERB_WITHIN.test(main) ||
    (VERB_BEHIND_COMMA.test(cut.slice(1)) && !isReason(kept, cut)) ||
    (cut.startsWith(" as ") && / as \p{L}+$/u.test(kept))
  )
    return false;
  return !SUBORDINATE.test(kept) || CLAUSE.test(kept.split(", ").slice(1).join(", "));
}

/** ", as investors, wary of …, bought more": the verb behind the second comma is the reason's own. */
function isReason(kept: string, cut: string): boolean {
  return /^, as \p{Ll}+ \p{Ll}/u.test(cut) && !/(?<!\p{L})sa(?:id|ys)(?!\p{L})/u.test(kept);
}

/** The second of two main clauses, as a sentence of its own. */
const keepSecond: Rewrite = (sentence) =>
  [...sentence.text.matchAll(/, (?:and|but|while) (?=\S)|; (?=\p{Ll})/gu)].flatMap(({ 0: link, index }) => {
    const start = index + link.length;
    const second = sentence.text.slice(start);
    const refers = /^(?:it|they|he|she|its|their|this|that|these|those)(?!\p{L})/u.test(second);
    return !refers && CLAUSE.test(second) && isOpen(sentence.text, index) ? [tail(sentence, start)] : [];
  });

/** "rose after regulators approved …": why it rose is news of its own. */
const keepReason: Rewrite = (sentence) =>
  [
    ...sentence.text.matchAll(
      /(?<!(?<!\p{L})(?:(?:year|month|week|day|hour)s?|such|known|seen|named|described|regarded|same|much|many|long|soon|far|well|repeatedly)),? (?:after|as(?! (?:a|an|part)(?!\p{L}))|because) (?=\S)/gu,
    ),
  ].flatMap(({ 0: link, index }) => {
    const start = index + link.length;
    const second = sentence.text.slice(start);
    const refers = /^(?:it|they|he|she|its|their|this|that|these|those|the company)(?!\p{L})/u.test(second);
    return index > 20 && !refers && CLAUSE.test(second) && isOpen(sentence.text, index)
      ? [tail(sentence, start)]
      : [];
  });

/** A consensus is told as such already; whose data it is may go. */
const dropDataSource: Rewrite = (sentence) => {
  const match = /, according to (?:data from )?[\p{L} .&]{2,30}(?: data)?\.$/u.exec(sentence.text);
  const consensus =
    match && /analyst|estimates|consensus|expectations/u.test(sentence.text.slice(0, match.index));
  return consensus ? [head(sentence, match.index)] : [];
};

/** "Reuters reported", "By Tom Smith": an inserted place in the middle is left alone. */
const dropSecondVerb: Rewrite = endingBefore(
  new RegExp(`,? and (?=(?:then |also )?(?:${VERBS})(?!\\p{L}))`, "gu"),
  (kept, cut) => stands(kept, cut),
);

const dropAddition = endingBefore(ADDITIONS, (kept, cut) => stands(kept, cut) && !HEDGES.test(cut));

const dropCoordination = endingBefore(COORDINATIONS, (kept, cut) => {
  const rest = cut.replace(/^[,; –—-]+(?:(?:and|but|so|yet|or) )?/u, "");
  if (!stands(kept, cut) || HEDGES.test(cut)) return false;
  return cut.startsWith(",")
    ? CLAUSE.test(rest)
    : !/ -{1,2} | [–—] /u.test(cut.slice(3)) && !/ -{1,2} | [–—] /u.test(kept);
});

const dropReason = endingBefore(
  REASONS,
  (kept, cut) =>
    stands(kept, cut) && !/n[o’']t(?!\p{L})/u.test(kept) && !HEDGES.test(cut) && !isRole(kept, cut),
);

/** "listed its biggest creditor as Kraft": what something is said to be is no reason. */
function isRole(kept: string, cut: string): boolean {
  return cut.startsWith(" as ") && (!VERB_WITHIN.test(cut) || GIVING_ROLES.test(kept));
}

const GIVING_ROLES =
  /(?<!\p{L})(?:list|describ|regard|nam|appoint|view|cit|treat|label|classif|hir|us|rank|defin|brand|reiterat|characteri[sz])(?:e?s|i?ed|ing)(?!\p{L})/u;

/** How an English sentence is made shorter and stays whole, the gentlest first. */
export const ENGLISH: readonly Rule[] = [
  { cost: -0.1, rewrite: dropConnective },
  { cost: -0.1, rewrite: dropWorthNoting },
  { cost: 0.02, rewrite: dropPaired },
  { cost: 0.05, rewrite: firstOf("and") },
  { cost: 0.05, rewrite: dropDataSource },
  { cost: 0.05, rewrite: dropTitleOfSpeaker },
  { cost: 0.1, rewrite: dropLead },
  { cost: 0.1, rewrite: dropAddition },
  { cost: 0.15, rewrite: keepConcession },
  { cost: 0.15, rewrite: dropSecondVerb },
  { cost: 0.2, rewrite: dropReason },
  { cost: 0.2, rewrite: dropCoordination },
  { cost: 0.2, rewrite: keepSecond },
  { cost: 0.2, rewrite: keepReason },
];
