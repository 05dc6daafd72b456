import type { Setting } from "./context.ts";
import { AFTER, BEFORE, NAMES } from "./patterns.ts";
import { isShare } from "./shares.ts";
import { OUTLOOK_NOUNS, OUTLOOK_VERBS, RATING_VERBS, RATINGS } from "./words/advice.ts";
import { bareName, isVoiceName, MEDIA, RATERS } from "./words/trades.ts";

/** Whoever stands beside the name is cited: "analysts at X", "dem X-Analysten". */
export function isCited({ mention, passage, sentence, before }: Setting): boolean {
  if (BEFORE[passage.language].citing.test(before)) return true;
  const { start } = mention.span;
  return (
    isVoiceName(mention.name) &&
    CITED_LIST.test(passage.text.slice(Math.max(sentence.start, start - 120), start))
  );
}

/** "Experten der DZ Bank und der", "analysts at Stifel, Baird and". */
const CITED_LIST = new RegExp(
  `(?:[Aa]nalyst\\p{L}*|[Ee]xpert\\p{L}*|[Öö]konom\\p{L}*|[Vv]olkswirt\\p{L}*|[Ss]trateg\\p{L}*|[Ee]conomists?|[Bb]erater\\p{L}*|[Aa]dvis[eo]rs?)(?: \\p{L}+){0,3} (?:der |die |von |at |from |with |by |waren |sind |are |were )${NAMES}`,
  "u",
);

/** A bank that rates, an agency that reports. */
export function isVoice(setting: Setting): boolean {
  const { mention, passage, before, after } = setting;
  if (AFTER[passage.language].speaking.test(after)) return true;
  if (mention.head !== null && ANALYST.test(mention.head)) return true;
  if (
    MEDIA.has(mention.name) &&
    (BROADCASTS.test(after) ||
      REPORTED.test(after) ||
      (REPORTS.test(after) && /(?<!\p{L})(?:wie|as) $/u.test(before)))
  )
    return true;
  if (!isVoiceName(mention.name)) return false;
  return (
    VOICE_BEFORE.test(before) ||
    VOICE_AFTER.test(after) ||
    isSpeakersHouse(setting) ||
    OWN_SPEAKER.test(passage.text.slice(mention.span.end, mention.span.end + 40)) ||
    (RATERS.has(bareName(mention.name)) &&
      !OWN_BUSINESS.test(after) &&
      (JUDGED.test(after) || RATER_SAYS.test(after))) ||
    OUTLOOK.test(after) ||
    SERIES.test(before + after.slice(0, 40)) ||
    isAdviser(setting) ||
    ADVISES.test(passage.text.slice(mention.span.end, mention.span.end + 120))
  );
}

const REPORTS = /^ (?:berichtet|meldet|reports|reported)/u;
const REPORTED = /^ (?:hat|hatten?|haben) [^.]{0,60}berichtet/u;
const BROADCASTS =
  /^ (?:zeigte?n?|sendete?|strahlte?|überträgt|übertrug|airs|aired|broadcasts?|telecasts?) /u;
/** "A and B are advising on the listing". */
const ADVISES =
  /^(?:(?:,| and| und)(?: and)? \p{Lu}[\p{L}&.]*(?: \p{Lu}[\p{L}&.]*){0,3})* (?:is|are|was|were|have|has|will|act(?:s|ed|ing)?|served?|serving|beraten|berät|beriet(?:en)?|begleite\p{L}*)(?: been| be)?(?: as)?(?: (?:joint|lead|global|sole|exclusive|financial|the))* (?:advis|coordinat|underwrit|arrang|book-?runn|lead manag|manag(?:ing|ers of) the|die transaktion|den börsengang|bei)/u;
/** "X's Jane Doe said", "X's Doe, a bear". */
const OWN_SPEAKER = /^['’]s \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+|, (?:an?|the|who) )/u;
const ANALYST = /analyst|volkswirt|ökonom|stratege|experte/;
const VOICE_BEFORE =
  /(?:laut|bericht\p{L}{0,2} (?:des|von)|hieß es (?:von|bei|aus)|\p{L}*expert(?:e|en|in)(?: (?:von|bei))?|according to|told|interview (?:with|mit|on|bei)|(?:report|study|data|analysis|research|figures) (?:from|by|compiled by)|(?<!\p{L})so|(?:anlagechef|chefanleger|chefstratege|portfoliomanager|fondsmanager|vermögensverwalter|(?:leiter|head|chef)(?:in)? [\p{L} ]{3,30})(?:in)?(?: (?:von|bei|of|at))?|nach (?:ansicht|einschätzung|angaben|meinung) (?:von|der)|rat(?:ed|ing)s? [^.;]{0,60}by) (?:der |die |the )?(?:[\p{L}-]+-(?:tochter|bank) )?["„“”'‘]?$/u;
const VOICE_AFTER =
  /^ zufolge|^(?:['’]s)?(?! (?:profit|earnings|revenue|sales|beats?|tops|miss))(?: [\p{L}\p{N}.,%$-]+){0,2} (?:note|survey|poll|index|estimates?|data)(?!\p{L})|^ report |^ (?:estimated|reckons?|reckoned|wrote)(?!\p{L})|^ (?:forecasts?|predicts?|predicted|prognostiziert)[.,"”]*\s*$|^ (?:\p{L}+ ){0,2}(?:raised|raises|cuts?|lowers?|lowered|lifts?|lifted|trims?|trimmed) its (?:[\p{L}-]+ ){0,2}(?:forecast|estimate|target|outlook|view)s? (?:for|on|of) (?!the (?:year|quarter|full)|\d|full|fiscal|its|this|next)|^ (?:adds to|joins) (?:the )?(?:chorus|calls|bulls|bears|ranks|other firms)|^ (?:had |has )?(?:called|described|hailed) |^ (?:sprach|spricht) [^.]{0,40}von (?:einem|einer) |^ platzier\p{L}+ [^.]{0,130}(?<!\p{L})(?:für|im auftrag)(?!\p{L})/u;
const OWN_BUSINESS =
  /^(?:['’]s)? (?:profit|earnings|revenue|results|shares|stock|ceo|to (?:buy|cut|merge|pay)|agree[sd]?|pays|paid|settle[sd]?|acquire[sd]|buys|bought|sued|is sued|faces|was fined|hires|names|appoints|posts|posted|kauft|zahlt|übernimmt|einigt|muss)(?!\p{L})/u;
const RATER_SAYS =
  /^ (?:both |also )?(?:rates?|said|says|expects|warn|sees|estimate|erwartet|rechnet|warnt|sieht)/;
const JUDGED = /outlook|rating|credit|debt|bonds?|junk|ausblick|bonität|kreditwürdigkeit|einstufung|note/u;
/** A bank's view of the economy, as in "X expects weaker euro". */
const OUTLOOK = new RegExp(
  `^(?::| (?:${OUTLOOK_VERBS.join("|")}))(?!\\p{L})[^.]{0,60}(?<!\\p{L})(?:${OUTLOOK_NOUNS.join("|")})(?!\\p{L})`,
  "u",
);
/** What banks publish for their customers. */
const SERIES = /podcast|webinar|newsletter|zertifikat|optionsschein|anlagetipp|marktkommentar|daily trading/u;

/** "Jane Doe von der Direktbank X", "Jane Doe, chief economist at X". */
function isSpeakersHouse({ mention, passage, sentence }: Setting): boolean {
  const { start } = mention.span;
  return SPEAKERS_HOUSE[passage.language].test(
    passage.text.slice(Math.max(sentence.start, start - 90), start),
  );
}

const SPEAKERS_HOUSE = {
  de: /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+,? (?:vo[nm]|bei|beim)(?: de[rm])?(?: [\p{L}-]+){0,2} $/u,
  en: /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+,? (?:[\p{L}-]+ ){0,5}(?:at|of|with|from|for) (?:the )?$/u,
};

/** "X hebt Ziel für Y", "X upgraded Y": the bank judges the share of another. */
function isAdviser(setting: Setting): boolean {
  const { before, after } = setting;
  if (RATING_VERB.test(after) && (RATING.test(after) || FORECAST_OF_OTHERS.test(after))) return true;
  return !isShare(setting) && ADVICE.test(before + after) && !ADVISED.test(before);
}

/** Whose share a bank's judgment is about: "sieht bei X noch Luft nach oben". */
export function isJudged({ mention, before, after }: Setting): boolean {
  return !isVoiceName(mention.name) && JUDGED_OF.test(before) && ADVICE_OF_SHARES.test(after);
}

const JUDGED_OF = /(?<!\p{L})(?:bei|für|on|for) (?:der |den |the )?$/u;
const ADVICE_OF_SHARES =
  /luft nach oben|kursziel|kurspotenzial|(?:kauf|verkaufs)(?:empfehlung|votum)|price target|target price|upside/u;

const RATING_VERB = new RegExp(`^(?:['’]s)?(?: \\p{L}+){0,3} (?:${RATING_VERBS.join("|")})(?!\\p{L})`, "u");
const RATING = new RegExp(RATINGS.join("|"), "u");
/** "Cuts Loonie Forecast", but not "cuts its forecast", "cuts profit forecast". */
const FORECAST_OF_OTHERS =
  /^ (?:cuts?|raises?|lowers?|lifts?|trims?|boosts?|hikes?|ups|slashes|sees) (?!its|the|own|profit|earnings|revenue|sales|full|annual|quarter|outlook|guidance|growth|dividend)(?:[\p{L}\p{N}.&-]+ ){1,3}(?:forecasts?|estimates?|targets?|outlook|prices?)(?!\p{L})/u;
const ADVICE =
  /auf ['"„‘]?[\p{L}][\p{L} -]{2,20}['"“’]? (?:gesenkt|gehoben|angehoben|herabgesetzt|belassen|gestuft)|(?:kauf|verkaufs)(?:empfehlung|votum)|kursziel|hochgestuft|abgestuft|herabgestuft|heraufgestuft|upgrade|downgrade|price target|target price|in a (?:research |client )?note/u;
/** The bank's own share is what is advised on. */
const ADVISED = /(?:für|von|der|des|on|of|for) (?:die |der |den )?$/u;
