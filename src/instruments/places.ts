import { isActor, isOnlyBehindVerb } from "./acts.ts";
import type { Setting } from "./context.ts";
import { AFTER, BEFORE, DEED, PREPOSITION } from "./patterns.ts";
import { GOODS } from "./words/goods.ts";
import {
  DEVICES,
  HOSTS,
  LICENSED,
  MAKERS,
  MEDIA,
  NETWORKS,
  VACCINES,
  VEHICLES,
  VENUES,
} from "./words/trades.ts";

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
  return ON_AIR.test(beginning(passage.text)) && (!isActor(setting) || isOnlyBehindVerb(setting));
}

/** What a text speaks of stands in its beginning; a long one is not read for each of its names. */
const beginning = (text: string): string => text.slice(0, 2000);

const ON_AIR =
  /sender|serie|film|show|moderator|interview|sendung|fernseh|zuschauer|broadcast|program|season|channel|viewers|presenter/iu;

/** "pay with Visa, Mastercard or PayPal", "mit Visa oder Mastercard zahlt". */
const PAID_WITH =
  /(?<!\p{L})(?:with|by|via|using|mit|per|über) (?:(?:visa|mastercard|paypal|maestro|amex|american express|apple pay|google pay|klarna|cash|bargeld|kreditkarte)(?:,| or| and| oder| und|,? (?:or|and)) )*$/u;

/** "Outperform on Netflix", "crackdown on Google". */
const JUDGED_ON =
  /(?:buy|hold|sell|outperform|overweight|underweight|neutral|bullish|bearish|rating|coverage|tax|crackdown|curbs?|pressure|ruling|verdict|fine|focus|bet) on $/u;

/** Where a network's name is the place of something said. */
const NEAR = { de: /(?<!\p{L})(?:bei|in|auf|an|aus) $/u, en: /(?<!\p{L})(?:to|from|in) $/u };

/** A thing the company made or sells, in a text about something else. */
export function isProduct(setting: Setting): boolean {
  const { mention, passage, before, after } = setting;
  const { language, business } = passage;
  if (business <= 0 && /(?<!\p{L})(?:outside|near|behind|opposite) (?:the )?$/u.test(before)) return true;
  if (mention.kind === "brand" && /\d $/.test(before)) return true;
  if (isOneOfMany(setting) || isMeans(setting) || isOffer(setting)) return true;
  if (LICENSED.some(({ name, goods }) => name === mention.name && goods.test(before + after))) return true;
  if (business <= 0 && (OF_GOODS.test(before) || (OUTLET.test(after) && VISITED.test(before)))) return true;
  if (business <= 0 && AIRCRAFT.test(mention.name) && ONE_AIRCRAFT.test(before) && MODEL.test(after))
    return true;
  if (VACCINES.has(mention.name) && business <= 1 && !isActor(setting) && DOSES.test(before + after))
    return true;
  if (
    business <= 0 &&
    mention.head !== null &&
    OUTLET_HEAD.test(mention.head) &&
    !DEED_BEHIND.test(before + after)
  )
    return true;
  if (!MAKERS.has(mention.name)) return false;
  if (business <= 0 && RACE.test(beginning(passage.text))) return true;
  if (mention.head !== null) return AFTER[language].owned.test(`-${mention.head}`);
  if (BEFORE[language].owning.test(before) || AFTER[language].owned.test(after)) return true;
  if (business <= 0 && OWNED_BY_SOMEONE.test(before)) return true;
  return (
    isVehicle(setting) ||
    (business < 0 &&
      !isActor(setting) &&
      !PROBED.test(before) &&
      !(DEVICES.has(mention.name) && /^the $/u.test(before)))
  );
}

const DOSES = /geimpft|impfdos|dosis|dosen|jabs?(?!\p{L})|doses|booster|shots?(?!\p{L})/u;
const PROBED = /(?:probe|investigation|recall|rückruf|strike|streik|ermittlung(?:en)?)[^,.]{0,30}$/u;
const OUTLET_HEAD = /^(?:filiale|laden|markt|tankstelle|parkplatz|parkhaus)/u;
const DEED_BEHIND = /streik|gestrichen|streich|fallen|fällt|annull|schließ|stellen/u;
const RACE =
  /formel[ -]?1|grand prix|große[nr] preis|qualifying|poleposition|boxenstopp|formula (?:one|1)|pit ?stop|pole position|(?:from|on) pole|boxengasse|rallye-wm/iu;

/** "Eine Boeing 737", "the Airbus A380": one aircraft. */
const AIRCRAFT = /^(?:boeing|airbus|bombardier|embraer)$/u;
const ONE_AIRCRAFT = /(?<!\p{L})(?:der|die|den|dem|des|ein|eine[rnms]?|a|an|the) (?:\p{L}+e[nrms]? )?$/u;
const MODEL = /^(?: |-)?(?:a ?)?\d{3}|^[,.]? (?:dreamliner|superjumbo|jumbo|ist |war |sei )/u;

/** "für iPhone und Android", "filmed on an iPhone": a device on which something else runs. */
function isMeans({ mention, passage, before }: Setting): boolean {
  return DEVICES.has(mention.name) && ON_DEVICE.test(before) && !DEED[passage.language].test(before);
}

const ON_DEVICE =
  /(?<!\p{L})(?:für|auf|unter|mit|am|vom|for|on|with|via|using)(?: (?:dem|den|der|das|einem|the|an?|your|ihrem|ihr|seinem))?(?: (?:iphone|ipad|ios|android|windows|mac|macos|linux|pc)(?:,? (?:und|oder|and|or)|,))* $/u;

/** An offer of a shop: "Get it at X for $199", "X Core i5, 8 GB RAM". */
function isOffer({ mention, passage, sentence }: Setting): boolean {
  if (!MAKERS.has(mention.name) && !HOSTS.has(mention.name)) return false;
  const written = passage.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300));
  if (!/\d/.test(written)) return false;
  return SPECIFIED.test(written) || (PRICED.test(written) && OFFERED.test(written));
}

const SPECIFIED = /\d ?(?:GB|TB) (?:RAM|SSD|HDD|Speicher)/u;
const PRICED =
  /[$£€]\d+(?:\.\d\d)?(?! ?(?:m|bn|million|billion|trillion))(?![\d.])|\d ?(?:Euro|€)(?!\p{L})|\d% [Oo]ff/u;
const OFFERED =
  /(?<!\p{L})(?:[Gg]et (?:it|yours|\d)|[Pp]rice [Dd]rop|[Oo]riginally|[Rr]enewed|[Uu]nlocked|[Oo]n sale for|[Ss]ign up for|% [Oo]ff|\$\d+ [Oo]ff|im Angebot|Schnäppchen|VB|Festpreis|zu verkaufen|[Vv]erkaufe)(?!\p{L})/u;

/** "the rapper's Bentley". */
const OWNED_BY_SOMEONE = /(?<!\p{L})(?:the|a) \p{L}+['’]s (?:\p{L}+ )?$/u;

/**
 * With an indefinite article in English, and with a masculine or neuter one in German, a company's name is a thing or a
 * place: "a Home Depot two blocks away", "zum Marriott", "mit dem Uber".
 */
function isOneOfMany({ mention, passage, before, after }: Setting): boolean {
  if (mention.head !== null || mention.legal || mention.kind === "identifier") return false;
  if (passage.business > 1 || mention.instruments.some(({ kind }) => kind !== "share")) return false;
  return ONE[passage.language].test(before) && !OWN_NOUN.test(after);
}

const ONE = {
  de: /(?<!\p{L})(?:dem|zum|im|vom|beim|ein|einen|einem)(?: \p{L}+en)? $/u,
  en: /(?<!\p{L})an? $/u,
};
/** The article belongs to a noun that follows, or to the name of a club. */
const OWN_NOUN =
  /^(?:['’]s?)? (?!two|three|four|in|on|at|near|and|or|that|who|where|when|to|from|by|with|und|oder)\p{Ll}{2,}|^-/u;

function isVehicle(setting: Setting): boolean {
  const { mention, passage, before, after } = setting;
  const { language, business } = passage;
  if (!VEHICLES.has(mention.name)) return false;
  if (/(?<!\d)(?:19|20)\d\d $/u.test(before)) return true;
  if (language === "de" && mention.head === null && !mention.legal && ARTICLE.test(before)) return true;
  return (
    business === 0 &&
    !isActor(setting) &&
    !AFFAIRS.test(after) &&
    PREPOSITION[language].test(before) &&
    !DEED[language].test(before)
  );
}

/** German gives an article to a car, and none to its maker: "der Audi", "Audi". */
const ARTICLE = /(?<!\p{L})(?:der|des|dem|den) $/u;
const AFFAIRS = /talks|deal|bid|stake|plant|strike|jobs|profit|sales|recall/;

const OF_GOODS = new RegExp(
  `(?<!\\p{L})(?:(?:${GOODS.de.join("|")})\\p{L}{0,2} (?:von|der|des|der marke|bei(?: der)?)|(?:${GOODS.en.join("|")}) (?:from|by|at)) $`,
  "u",
);
/** "at a Walmart store", "on a Ryanair jet": a place where something else happens. */
const OUTLET =
  /^ (?:store|shop|outlet|parking lot|garage|petrol station|gas station|filling station|service station|restaurant|branch|jet|plane|flight|train|bus|in |on |near )/u;
const VISITED = /(?<!\p{L})(?:at|in|on|near|outside|from|by|of) (?:an?|the|his|her|their|our) $/u;
