import type { Setting } from "./context.ts";
import { BEFORE, DEED, NAMES } from "./patterns.ts";
import { isMove, isShareHead } from "./shares.ts";

/** A rival, a peer, one of a group, or part of a clause about a person. */
export function isCompared(setting: Setting): boolean {
  const { passage, before, after } = setting;
  if (!SHARES.test(before) && AS_MUCH_AS.some((pattern) => pattern.test(before))) return true;
  if (/(?<!\p{L})against (?:the )?$/u.test(before)) return !DEED[passage.language].test(before);
  if (GROUP.test(before) && GROUP_ACTS[passage.language].test(after)) return false;
  if (BEFORE[passage.language].comparing.test(before)) return true;
  if (isListed(setting)) return true;
  return [EXAMPLE, LIKES, AMONG, RELATIVE].some((pattern) => pattern.test(before));
}

/** One of those that are named after "include", "Investoren wie", "the battle against the giants:". */
function isListed(setting: Setting): boolean {
  const { mention, passage, sentence } = setting;
  const written = passage.text.slice(Math.max(sentence.start, mention.span.start - 160), mention.span.start);
  if (/^ \p{Ll}+(?:en|t|te|ten)(?!\p{L})/u.test(setting.after) || isMove(setting)) return false;
  if (AND_CO.test(setting.after)) return true;
  if (SUCH_AS.test(written)) return !SHARES.test(setting.before);
  if (COUNTED_AMONG.test(passage.text.slice(mention.span.end, mention.span.end + 120))) return true;
  return [INCLUDED, AMONG_THEM, AGAINST].some((pattern) => pattern.test(written));
}

/** "Amazon, Netflix und Co." */
const AND_CO = /^(?:, [\p{L}\p{N}.&-]+)* und co(?:\.|mpany)?(?![\p{L}.] ?kg)(?!\p{L})/u;
const INCLUDED = new RegExp(`(?<!\\p{L})(?:includes?|included) (?:the )?${NAMES}`, "u");
const SUCH_AS = new RegExp(`(?<![\\p{L}-])\\p{Lu}\\p{Ll}+(?:en|er|e|s|n) wie ${NAMES}`, "u");
/** "Zu den Kunden zählen A und", "among its customers are A and". */
const AMONG_THEM = new RegExp(
  `(?:[Zz]u (?:den|ihren|seinen|deren|dessen) [^,.;]{3,60} (?:gehören|gehörten|gehört|zählen|zählten|zählt)|[Aa]mong (?:its|their|the) [^,.;]{3,40} (?:are|is|were))(?: (?:auch|unter anderem|etwa|neben))? (?:die |der )?${NAMES}`,
  "u",
);
/** "counts A and B among its customers", "zählt A und B zu ihren Kunden". */
const COUNTED_AMONG =
  /^(?:(?:,| and| und| or| sowie)(?: and)? \p{Lu}[\p{L}&.’'-]*(?: \p{Lu}[\p{L}&.]*){0,3})* (?:as |among (?:its|their|his|her) |zu (?:ihren|seinen) )(?:\p{Ll}+ ){0,2}(?:customers|clients|investors|backers|partners|holdings|shareholders|kunden|partnern|investoren|geldgebern|auftraggebern|aktionären)(?!\p{L})/iu;
const AGAINST = new RegExp(
  `(?:against|rivals?|competitors?|competition|battle|konkurren\\p{L}+|wettbewerber\\p{L}*|rivalen)(?!\\p{L})[^.]{0,120}: ${NAMES}`,
  "u",
);

/** "Several airlines, including A and B, have cut": the group acts, and they with it. */
const GROUP = /(?:darunter|including) (?:[\p{L}.&-]+(?:,| und| and) )*$/u;
const GROUP_ACTS = {
  de: /^[^.]{0,60}, \p{Ll}+(?:en|t|te|ten)(?!\p{L})/u,
  en: /^[^.]{0,60}, (?:are|have|were|will|had|said|say|plan|face|cut|\p{Ll}+ed)(?!\p{L})/u,
};
/** "so groß wie", "länger als die von", "weder bei", "as big as": both sides of the comparison are compared. */
const AS_MUCH_AS: readonly RegExp[] = [
  /(?<!\p{L})(?:so \p{L}+|als|ähnlich|genauso|ebenso) wie (?:bei )?(?:[\p{L}.&'’ -]{2,30} (?:oder|und) )?(?:die |der |den )?$/u,
  /(?<!\p{L})(?:\p{L}{3,}er|mehr)(?: \p{L}+)? als (?:bei |(?:die|der|das|jene[rs]?) (?:von |bei )?)?$/u,
  /(?<!\p{L})weder (?:bei |die |der )?(?:[\p{L}.&'’-]+ noch (?:bei |die |der )?)?$/u,
  /(?<!\p{L})as (?!well|much|many|long|soon|far)\p{L}+ as (?:[\p{L}.&'’ -]{2,30} (?:or|and) )?(?:the )?$/u,
];
/** Of shares that are compared, both are spoken of. */
const SHARES = /aktie|papier|titel|shares?(?!\p{L})|stock/u;
/** A clause about a person. */
const RELATIVE = / who [^,;]*$/;
/** "Zu den Kunden gehören A, B und". */
const AMONG =
  /(?<!\p{L})(?:kunden|partnern?|zulieferern?|lieferanten)(?!\p{L})[^,.]{0,40} (?:gehören|zählen|sind) (?:[\p{L}.&-]+(?:,| und) )*(?:die |der )?$/u;
/** "Konzerne wie A, B oder", with names of which only the last is ours. */
const LIKES =
  /(?<!\p{L})[\p{L}-]*(?:konzerne|unternehmen|firmen|marken|anbieter|hersteller|riesen|größen|giganten|kunden|partner|händler|ketten|airlines)[ns]? wie (?:[\p{L}\p{N}.&-]+(?:,| und| oder| sowie) )+$/u;
const EXAMPLE = /(?<!\p{L})(?:includ(?:ing|e|es|ed)|such as|the likes of|positions? in)(?: \p{L}+){0,5} $/u;

/** Someone's past or employer, an owner, a supplier, an event that lies back. */
export function isBackground({ passage, before, after, mention }: Setting): boolean {
  if (BEFORE[passage.language].placing.test(before)) {
    const isHead = FORMER_HEAD.test(`${before}|${after}`) || FORMER_HEADS_OF.test(before);
    return !(isHead && CASE.test(before + after));
  }
  if (mention.head !== null && isBackgroundHead(mention.head, before)) return true;
  if (FORMERLY.test(before)) return !(HEAD_AFTER.test(after) && CASE.test(before + after));
  if (METAPHOR.test(before) && /^ (?:of|der|für|for) (?!course)/u.test(after)) return true;
  return [AFTER_EVENT, OFFICE, BARGAIN].some((pattern) => pattern.test(before)) || EMPLOYED.test(after);
}

/** A former head's payoff or trial is the company's news. */
const FORMER_HEAD =
  /(?:former|ex-|früher\p{L}*|ehemalig\p{L}*|einstig\p{L}*) ?\|['’]?s? ?-?(?:boss|chief|ceo|chef|vorstand)/u;
const FORMER_HEADS_OF =
  /(?:former|früher\p{L}*|ehemalig\p{L}*|einstig\p{L}*) (?:\p{L}+ )?(?:chefs?|bosse?|manager|vorstände?|executives?|ceo|bosses) (?:der|von|of|at) (?:der )?$/u;
const CASE =
  /vorwürfe|urteil|prozess|gericht|anklage|abfindung|ermittl|betrug|payoff|trial|court|jail|charged|fraud|sued|convict/u;
const FORMERLY = /(?<!\p{L})ex-$/u;
const HEAD_AFTER = /^[ -]?(?:chef|vorstand|boss|chief|ceo)/u;
/** "the Airbnb of boats". */
const METAPHOR = /(?<!\p{L})(?:the|das) $/u;
/** "nach der Abspaltung von", "after the sale of". */
const AFTER_EVENT =
  /(?<!\p{L})(?:(?:nach|seit|vor) de[rmn] [\p{L}-]+ (?:von|der|des)|(?:after|since|before) (?:the|its) [\p{L}-]+ (?:of|by|from)) $/u;
const EMPLOYED =
  /^ (?:gearbeitet|beschäftigt|tätig|angestellt|angeheuert|gewechselt)(?!\p{L})|^(?:['’]s)? (?:suppliers?|rivals?|competitors?|alumni?|veterans?|alumnus)(?!\p{L})/u;
/** "war bis 2020 Vorstandschef des Versicherers", "has served as director of". */
const OFFICE =
  /(?:(?<!\p{L})(?:war|ist|sitzt|saß|zuletzt|zudem|bekleidete|leitete) [^,.;]{0,50}(?:chef|ceo|vorstand|vorstandschef|manager|managerin|mitglied|aufsichtsrat|verwaltungsrat|beirat|stiftungsrat|kuratorium|direktor)(?: [\p{L}-]+){0,3} |(?:served|serves|worked|works|was|is|became) (?:as )?[^,.;]{0,40}(?:executive|director|manager|head|chief|officer|member|engineer|partner|intern)(?: [\p{L}-]+){0,2} (?:at|of|for) )$/u;
/** Offers of a shop, not news of a company. */
const BARGAIN =
  /(?:(?<!\p{L})(?:kostet|kosten|gibt es|zu haben|zu kaufen)(?: [\p{L}\p{N}.]+){0,3} bei (?:[\p{L}-]+ und )?|(?:deals? (?:on|at|from)|discounts? (?:on|at)|rabatte? (?:auf|bei)|schnäppchen (?:bei|von)|erhältlich (?:bei|über)|bestellt? (?:bei|über)|available (?:at|on|from)) )$/u;

function isBackgroundHead(head: string, before: string): boolean {
  if (OTHERS_HEAD.test(head)) return true;
  if (STAKE_HEAD.test(head) && HELD.test(before)) return true;
  return !isShareHead(head) && /(?<!\p{L})(?:nach|seit) de[rmn] $/u.test(before);
}

/** "ihren VW-Anteil", "wegen der VW-Beteiligung": what another holds. */
const HELD =
  /(?<!\p{L})(?:(?:ihr|sein)(?:e|en|em|er|es)?|(?:wegen|mit|aus|auf) (?:der|die|das|dem|den)) (?:[\p{L}-]+ )?$/u;
const STAKE_HEAD = /^(?:anteile?|aktien|aktienpaket|beteiligung|paket)s?$/;

const OTHERS_HEAD =
  /^(?:(?:konkurrent|rivale|wettbewerber|kunde|partner|zulieferer|bote|paketbote|zusteller|verpackung|packung|flasche|dose|tüte|becher|logo|mütze|jacke)|(?:backed|owned|style|like|led|funded|powered|made|inspired|compatible|listed|based)$)/;
