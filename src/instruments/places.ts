import { isActor, isOnlyBehindVerb } from "./acts.ts";
import type { Setting } from "./context.ts";
import { AFTER, BEFORE, DEED } from "./patterns.ts";
import { HOSTS, MEDIA, NETWORKS, VENUES } from "./words/trades.ts";

/** "listed on the Nasdaq", "Notierung an der Deutschen Börse". */
export function isVenue({ mention, passage, before, after }: Setting): boolean {
  return (
    VENUES.has(mention.name) && passage.business > -2 && AT_VENUE.test(before) && LISTED.test(before + after)
  );
}

const AT_VENUE = /(?<!\p{L})(?:on|at|to|from|onto|an|von|by) (?:the |der |die )?$/u;
const LISTED = /list|trad|float|handel|notier|börsengang|berechnet|debut|debüt|ipo|initial public/u;

/** A network, shop or channel on which something else happens. */
export function isHost(setting: Setting): boolean {
  const { mention, passage, before, after } = setting;
  const name = mention.name;
  if (isTool(setting) || isOnAir(setting)) return true;
  if (!HOSTS.has(name)) return false;
  const { language, business } = passage;
  if (JUDGED_ON.test(before)) return false;
  if (LISTICLE.test(after)) return true;
  if (PAID_WITH.test(before) && /pay|paid|zahl/u.test(before + after)) return true;
  if (mention.head !== null && AFTER[language].hosted.test(`-${mention.head}`)) return true;
  if ((BEFORE[language].hosting.test(before) && !/^['’]s /.test(after)) || AFTER[language].hosted.test(after))
    return true;
  if (business <= 0 && /(?<!\p{L})(?:bei|beim) $/u.test(before) && !DEED[language].test(before)) return true;
  return NETWORKS.has(name) && business <= 0 && NEAR[language].test(before) && !DEED[language].test(before);
}

/** "running Microsoft Windows", "laut Google Trends": a program with which something is done. */
function isTool({ before, after }: Setting): boolean {
  return TOOL.test(after) && WITH_TOOL.test(before);
}

const TOOL =
  /^(?:['’]s)?[ -](?:alexa|assistant|siri|carplay|windows|office|word|excel|powerpoint|outlook|teams|exchange|edge|earth|maps|docs|drive|forms|sheets|scholar|trends|translate|images|search|play|street view|meet|photoshop|acrobat|reader)(?!\p{L})/u;
const WITH_TOOL =
  /(?<!\p{L})(?:have|has|both|supports?|supporting|running|runs|in|on|with|using|use[sd]?|via|through|by|for|to|laut|nach|mit|unter|auf|für|über|bei|nutz(?:t|en|te|ten)|according to) (?:the |dem |der )?$/u;

/** A station in a text about what it shows. */
function isOnAir(setting: Setting): boolean {
  const { mention, passage, before } = setting;
  if (!MEDIA.has(mention.name) || passage.business > 0 || DEED[passage.language].test(before)) return false;
  return ON_AIR.test(passage.opening) && (!isActor(setting) || isOnlyBehindVerb(setting));
}

const ON_AIR =
  /sender|serie|film|show|moderator|interview|sendung|fernseh|zuschauer|broadcast|program|season|channel|viewers|presenter/iu;

/** "Amazon Prime: Diese Serien starten im Mai". */
const LISTICLE = /^: (?:diese|das sind|die (?:besten|neuen|neuesten)|these|the best|what to watch)(?!\p{L})/u;

/** "pay with Visa, Mastercard or PayPal", "mit Visa oder Mastercard zahlt". */
const PAID_WITH =
  /(?<!\p{L})(?:with|by|via|using|mit|per|über) (?:(?:visa|mastercard|paypal|maestro|amex|american express|apple pay|google pay|klarna|cash|bargeld|kreditkarte)(?:,| or| and| oder| und|,? (?:or|and)) )*$/u;

/** "Outperform on Netflix", "crackdown on Google". */
const JUDGED_ON =
  /(?:buy|hold|sell|outperform|overweight|underweight|neutral|bullish|bearish|rating|coverage|tax|crackdown|curbs?|pressure|ruling|verdict|fine|focus|bet) on $/u;

/** Where a network's name is the place of something said. */
const NEAR = { de: /(?<!\p{L})(?:bei|in|auf|an|aus) $/u, en: /(?<!\p{L})(?:to|from|in) $/u };
