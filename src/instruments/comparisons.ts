import type { Setting } from "./context.ts";
import { isExample } from "./examples.ts";
import { BEFORE } from "./patterns.ts";
import { isShareHead } from "./shares.ts";

/** A rival, a peer, one of a group, or part of a clause about a person. */
export function isCompared(setting: Setting): boolean {
  const { passage, before, after } = setting;
  if (!SHARES.test(before) && AS_MUCH_AS.some((pattern) => pattern.test(before))) return true;
  if (/(?<!\p{L})against (?:the )?$/u.test(before)) return !CASE_AGAINST.test(before);
  if (GROUP.test(before) && GROUP_ACTS[passage.language].test(after)) return false;
  if (BEFORE[passage.language].comparing.test(before)) return true;
  return isExample(setting) || RELATIVE.test(before);
}

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
/** A suit or a probe against a company is its news; a war of prices against it is another's. */
const CASE_AGAINST =
  /(?:suits?|cases?|claims?|charges?|charged|complaints?|probes?|investigations?|rulings?|ruled|verdict|allegations?|action|evidence|protests?|boycotts?|strikes?|vote|appeal|sanctions?|bids?|accusations?|fines?|filed|proceedings?|warrants?) (?:[\p{L}-]+ ){0,4}against (?:the )?$/u;
/** Of shares that are compared, both are spoken of. */
const SHARES = /aktie|papier|titel|shares?(?!\p{L})|stock/u;
/** A clause about a person. */
const RELATIVE = / who [^,;]*$/;
/** Someone's past or employer, an owner, a supplier, an event that lies back. */
export function isBackground({ passage, before, after, mention }: Setting): boolean {
  if (BEFORE[passage.language].placing.test(before)) {
    const isHead = FORMER_HEAD.test(`${before}|${after}`) || FORMER_HEADS_OF.test(before);
    return !(isHead && CASE.test(before + after));
  }
  if (mention.head !== null && isBackgroundHead(mention.head, before)) return true;
  if (FORMERLY.test(before)) return !(HEAD_AFTER.test(after) && CASE.test(before + after));
  if (METAPHOR.test(before) && /^ (?:of|der|für|for) (?!course)/u.test(after)) return true;
  return (
    [AFTER_EVENT, OFFICE, BOARD, PARTNER, BARGAIN].some((pattern) => pattern.test(before)) ||
    EMPLOYED.test(after)
  );
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
  /(?<!\p{L})(?:(?:nach|seit|vor) de[rmn] [\p{L}-]+ (?:von|der|des)|(?:after|since|before|coincided with) (?:the|its) [\p{L}-]+ (?:of|by|from)) $/u;
const EMPLOYED =
  /^ (?:gearbeitet|beschäftigt|tätig|angestellt|angeheuert|gewechselt)(?!\p{L})|^(?:['’]s)? (?:suppliers?|rivals?|competitors?|alumni?|veterans?|alumnus)(?!\p{L})/u;
/** "war bis 2020 Vorstandschef des Versicherers", "has served as director of". */
const OFFICE =
  /(?:(?<!\p{L})(?:war|ist|sitzt|saß|zuletzt|zudem|bekleidete|leitete) [^,.;]{0,50}(?:chef|ceo|vorstand|vorstandschef|manager|managerin|mitglied|aufsichtsrat|verwaltungsrat|beirat|stiftungsrat|kuratorium|direktor)(?: [\p{L}-]+){0,3} |(?:served|serves|worked|works|was|is|became) (?:as )?[^,.;]{0,40}(?:executive|director|manager|head|chief|officer|member|engineer|partner|intern)(?: [\p{L}-]+){0,2} (?:at|of|for) )$/u;
/** "Jane Doe, an executive at X", "Mitglied im Verwaltungsrat von A und X". */
const BOARD =
  /, (?:an?|the|former|sister to|brother of) (?:former )?(?:[\p{L}-]+ ){0,9}(?:executive|director|spokeswoman|spokesman|engineer|employee|manager) (?:at|for|of) $|(?<!\p{L})(?:mitglied|mitgliedern?) [^,.;]{0,30}(?:von|der|bei) (?:[\p{L}.-]+ (?:und|sowie) )?(?:der )?$/u;
/** "The company said it has a deal with X". */
const PARTNER =
  /(?:^|[,;] )(?:[^,.;]{0,40} )?(?:the|this) (?:[\p{L}-]+,? ){0,4}(?:company|firm|start-?up|group|supplier|chipmaker)(?!\p{L})[^.;]{0,60} (?:deal|agreement|contract|partnership) with $/u;
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
