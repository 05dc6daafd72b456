import { isActor } from "./acts.ts";
import type { Setting } from "./context.ts";
import { isThing, PROBED } from "./offers.ts";
import { AFTER, BEFORE, DEED, PREPOSITION } from "./patterns.ts";
import { GOODS } from "./words/goods.ts";
import { DEVICES, LICENSED, MAKERS, VACCINES, VEHICLES } from "./words/trades.ts";

/** A thing the company made or sells, in a text about something else. */
export function isProduct(setting: Setting): boolean {
  const { mention, passage, before, after } = setting;
  const { language, business } = passage;
  if (business <= 0 && /(?<!\p{L})(?:outside|near|behind|opposite) (?:the )?$/u.test(before)) return true;
  if (mention.kind === "brand" && /\d $/.test(before)) return true;
  if (isOneOfMany(setting) || isThing(setting)) return true;
  if (LICENSED.some(({ name, goods }) => name === mention.name && goods.test(before + after))) return true;
  if (business <= 0 && (OF_GOODS.test(before) || (OUTLET.test(after) && VISITED.test(before)))) return true;
  if (isAircraft(setting) || isVaccine(setting) || isOutlet(setting)) return true;
  if (!MAKERS.has(mention.name)) return false;
  if (business <= 0 && RACE.test(passage.opening)) return true;
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

/** "zwei Dosen von Moderna", "the AstraZeneca jab". */
function isVaccine(setting: Setting): boolean {
  const { mention, passage, before, after } = setting;
  if (!VACCINES.has(mention.name) || passage.business > 1 || isActor(setting)) return false;
  return DOSES.test(before + after);
}

const DOSES = /geimpft|impfdos|dosis|dosen|jabs?(?!\p{L})|doses|booster|shots?(?!\p{L})/u;

/** "die McDonald's-Filiale", where nothing happens to the company itself. */
function isOutlet({ mention, passage, before, after }: Setting): boolean {
  if (mention.head === null || passage.business > 0) return false;
  return OUTLET_HEAD.test(mention.head) && !CLOSED.test(before + after);
}

const OUTLET_HEAD = /^(?:filiale|laden|markt|tankstelle|parkplatz|parkhaus)/u;
const CLOSED = /streik|streich|schließ|stellen/u;
const RACE =
  /formel[ -]?1|grand prix|große[nr] preis|qualifying|poleposition|boxenstopp|formula (?:one|1)|pit ?stop|pole position|(?:from|on) pole|boxengasse|rallye-wm/iu;

/** "Eine Boeing 737", "the Airbus A380": one aircraft. */
function isAircraft({ mention, passage, before, after }: Setting): boolean {
  if (!AIRCRAFT.test(mention.name) || passage.business > 0) return false;
  return ONE_AIRCRAFT.test(before) && MODEL.test(after);
}

const AIRCRAFT = /^(?:boeing|airbus|bombardier|embraer)$/u;
const ONE_AIRCRAFT = /(?<!\p{L})(?:der|die|den|dem|des|ein|eine[rnms]?|a|an|the) (?:\p{L}+e[nrms]? )?$/u;
const MODEL = /^(?: |-)?(?:a ?)?\d{3}|^[,.]? (?:dreamliner|superjumbo|jumbo|ist |war |sei )/u;

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
