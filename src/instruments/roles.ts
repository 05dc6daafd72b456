import type { Language } from "../domain/language.ts";
import { COMPANY_HEADS } from "./words/boundaries.ts";
import type { Setting } from "./context.ts";
import { ASIDE_WORDS, type AsideWords } from "./words/asides.ts";
import { COMPANY_VERBS } from "./words/ordinary.ts";
import { HOSTS, LICENSED, MAKERS, NETWORKS, RATERS, VEHICLES, VENUES, VOICES } from "./words/trades.ts";

/** How a sentence speaks of a name: `central` is its share or its own deed, `aside` a source, rival, venue or product. */
export type Part = "central" | "plain" | "aside";

export interface Played {
  readonly setting: Setting;
  readonly part: Part;
  /** See `prominence`. */
  readonly prominence: number;
}

/** The part a name plays in its sentence. `previous` is the name before it that it continues a list of. */
export function partOf(setting: Setting, previous: Played | null): Part {
  if (isShare(setting)) return "central";
  if (ASIDES.some((isAside) => isAside(setting))) return "aside";
  return previous?.part === "aside" ? "aside" : "plain";
}

/** "A, B and C": whether the name stands in one list with the one before. */
export function continuesList(previous: Setting, setting: Setting): boolean {
  if (previous.sentence.start !== setting.sentence.start || previous.passage !== setting.passage)
    return false;
  const between = setting.passage.text.slice(previous.mention.span.end, setting.mention.span.start);
  return between.length < 80 && LIST_GAP.test(between);
}

const LIST_GAP =
  /^(?:,? ?\([^)]{1,30}\))?(?:, (?:\p{Lu}[\p{L}.&-]* ?){1,4})*(?:,|\/| ?\/ |,? (?:to|bis|and|und|or|oder|sowie|&|as well as|und auch))? ?(?:the |der |die |von |bei |by |at )?$/u;

const ASIDES: readonly ((setting: Setting) => boolean)[] = [
  isCited,
  isVoice,
  isCompared,
  isHost,
  isProduct,
  isPast,
];

function isShare({ mention, before, after }: Setting): boolean {
  if (mention.head !== null && SHARE_HEADS.test(mention.head)) return true;
  return SHARES_OF.test(before) || SHARES_AFTER.test(after);
}

const SHARE_HEADS =
  /^(?:aktien?|papiere?n?|anteils?scheine?n?|titeln?|vorzugsaktien?|stammaktien?|vorzüge|kurs|aktienkurs)(?!\p{L})/u;
const SHARES_OF =
  /(?<!\p{L})(?:shares (?:of|in)|stock of|aktien? (?:von|der|des)|papiere? (?:von|der|des)|titel (?:von|der|des)|anteils?scheine? (?:von|der|des)|\p{L}*(?:titel|aktien|papiere|werte)n? (?:wie|von|der)) $/u;
const SHARES_AFTER = /^(?:['’]s?)? (?:shares?|stock)(?! exchange)(?!\p{L})/u;

function isCited({ passage, before }: Setting): boolean {
  return BEFORE[passage.language].citing.test(before);
}

/** A bank that rates, an agency that reports. */
function isVoice(setting: Setting): boolean {
  const { mention, passage, before, after } = setting;
  const { language } = passage;
  if (AFTER[language].speaking.test(after)) return true;
  if (mention.head !== null && /analyst|volkswirt|ökonom|stratege|experte/.test(mention.head)) return true;
  if (!VOICES.has(mention.name)) return false;
  if (/^ (?:\p{L}+ )?(?:reports?|note|survey|poll|index|estimates?) /u.test(after)) return true;
  if (VOICE_BEFORE.test(before) || /^ zufolge/.test(after) || isSpeakersHouse(setting)) return true;
  if (
    RATERS.has(mention.name) &&
    (JUDGED.test(after) ||
      /^ (?:said|says|expects|warn|sees|estimate|erwartet|rechnet|warnt|sieht)/.test(after))
  )
    return true;
  if (OUTLOOK.test(after) || SERIES.test(before + after.slice(0, 40))) return true;
  if (RATING_VERB.test(after) && (RATING.test(after) || FORECAST_OF_OTHERS.test(after))) return true;
  return !isShare(setting) && ADVICE.test(before + after) && !ADVISED.test(before);
}

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

/** A bank's view of the economy, as in "X expects weaker euro". */
const OUTLOOK =
  /^(?::| (?:erwartet|rechnet|sieht|prognostiziert|warnt|traut|expects?|sees?|forecasts?|predicts?|says?|said|warns?|tips))(?!\p{L})[^.]{0,60}(?<!\p{L})(?:euro|dollar|yen|ölpreis|öl|oil|gold|zinsen|zins|rates?|inflation|ezb|ecb|fed|bip|gdp|rezession|recession|wachstum|konjunktur|dax|aktienmärkte|equities|stocks|emerging markets|housing|immobilienpreise)(?!\p{L})/u;
/** What banks publish for their customers. */
const SERIES = /podcast|webinar|newsletter|zertifikat|optionsschein|anlagetipp|marktkommentar|daily trading/u;
const JUDGED = /outlook|rating|credit|debt|bonds?|junk|ausblick|bonität|kreditwürdigkeit|einstufung|note/u;
const ADVICE =
  /(?:kauf|verkaufs)(?:empfehlung|votum)|kursziel|hochgestuft|abgestuft|herabgestuft|heraufgestuft|upgrade|downgrade|price target|target price|in a (?:research |client )?note/u;
/** The bank's own share is what is advised on. */
const ADVISED = /(?:für|von|der|des|on|of|for) (?:die |der |den )?$/u;
const VOICE_BEFORE =
  /(?:laut|expert(?:e|en|in) (?:von|bei)|expert(?:e|en|in)|according to|told|interview (?:with|mit|on|bei)|(?<!\p{L})so|nach (?:ansicht|einschätzung|angaben|meinung) (?:von|der)|rat(?:ed|ing)s? [^.;]{0,60}by) (?:der |die |the )?$/u;
const RATING_VERB =
  /^(?:['’]s)?(?: \p{L}+){0,3} (?:hat|haben|has|have|lobt|bekräftigt|recommends|likes|prefers|remains|belässt|hebt|senkt|bestätigt|startet|stuft|erhöht|nimmt|streicht|kürzt|rät|empfiehlt|reduziert|sieht|says?|said|wrote|rais(?:es|ed)|lifts?|lifted|cuts?|lower(?:s|ed)|upgrade[sd]|downgrade[sd]|initiate[sd]|reiterate[sd]|maintain(?:s|ed)|keeps?|kept|starts?|started|trim(?:s|med)|boost(?:s|ed)|rate[sd]|expects|sees)(?!\p{L})/u;
/** "Cuts Loonie Forecast", but not "cuts its forecast", "cuts profit forecast". */
const FORECAST_OF_OTHERS =
  /^ (?:cuts?|raises?|lowers?|lifts?|trims?|boosts?|hikes?|ups|slashes|sees) (?!its|the|own|profit|earnings|revenue|sales|full|annual|quarter|outlook|guidance|growth|dividend)(?:[\p{L}\p{N}.&-]+ ){1,3}(?:forecasts?|estimates?|targets?|outlook|prices?)(?!\p{L})/u;
const RATING =
  /kursziel|ziel (?:auf|für|von)? ?\d|empfiehlt|zum kauf|zum verkauf|fairen wert|fair value|einstufung|votum|empfehlung|(?<!\p{L})(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight|sector perform|kaufen|verkaufen|halten|add|reduce|accumulate|conviction)(?!\p{L})|price target|target price|rating|in a (?:research )?note|coverage|ziel |(?<!\p{L})(?:debt|bonds?|credit|bonität|kreditwürdigkeit)(?!\p{L})/u;

/** "listed on the Nasdaq", "Notierung an der Deutschen Börse". */
function isVenue({ mention, passage, before, after }: Setting): boolean {
  return (
    VENUES.has(mention.name) && passage.business > -2 && AT_VENUE.test(before) && LISTED.test(before + after)
  );
}

const AT_VENUE = /(?<!\p{L})(?:on|at|to|from|onto|an|von|by) (?:the |der |die )?$/u;
const LISTED = /list|trad|float|handel|notier|börsengang|berechnet|debut|debüt|ipo|initial public/u;

function isCompared({ passage, before }: Setting): boolean {
  if (/(?<!\p{L})against (?:the )?$/u.test(before) && !DEED[passage.language].test(before)) return true;
  return (
    BEFORE[passage.language].comparing.test(before) ||
    EXAMPLE.test(before) ||
    LIKES.test(before) ||
    / who [^,;]*$/.test(before)
  );
}

/** "Konzerne wie A, B oder", with names of which only the last is ours. */
const LIKES =
  /(?<!\p{L})[\p{L}-]*(?:konzerne|unternehmen|firmen|marken|anbieter|hersteller|riesen|größen|giganten|kunden|partner|händler|ketten|airlines)[ns]? wie (?:[\p{L}\p{N}.&-]+(?:,| und| oder| sowie) )+$/u;
const EXAMPLE =
  /(?<!\p{L})(?:includ(?:ing|e|es|ed)|such as|the likes of|(?:positions?|holdings?) in)(?: \p{L}+){0,5} $/u;

function isPast({ passage, before, after, mention }: Setting): boolean {
  if (
    BEFORE[passage.language].placing.test(before) &&
    !(FORMER_HEAD.test(`${before}|${after}`) && CASE.test(before + after))
  )
    return true;
  if (
    mention.head !== null &&
    /^(?:konkurrent|rivale|wettbewerber|kunde|partner|zulieferer)/.test(mention.head)
  )
    return true;
  if (/(?<!\p{L})(?:nach|seit|vor) de[rmn] [\p{L}-]+ (?:von|der|des) $/u.test(before)) return true;
  if (/^(?:['’]s)? (?:suppliers?|rivals?|competitors?|alumni?|veterans?|alumnus)(?!\p{L})/u.test(after))
    return true;
  if (/(?<!\p{L})ex-$/u.test(before) && !/^-?(?:chef|vorstand|boss|chief|ceo)/u.test(after)) return true;
  if (/^ (?:gearbeitet|beschäftigt|tätig|angestellt|angeheuert|gewechselt)(?!\p{L})/u.test(after))
    return true;
  if (/(?<!\p{L})(?:the|das) $/u.test(before) && /^ (?:of|der|für|for) (?!course)/u.test(after)) return true;
  if (OFFICE.test(before) || BARGAIN.test(before)) return true;
  if (
    mention.head !== null &&
    /^(?:backed|owned|style|like|led|funded|powered|made|inspired|compatible|listed|based)$/.test(
      mention.head,
    )
  )
    return true;
  if (/(?<!\p{L})(?:after|since|before) (?:the|its) [\p{L}-]+ (?:of|by|from) $/u.test(before)) return true;
  return (
    mention.head !== null &&
    !SHARE_HEADS.test(mention.head) &&
    /(?<!\p{L})(?:nach|seit) de[rmn] $/u.test(before)
  );
}

/** A former head's payoff or trial is the company's news. */
const FORMER_HEAD =
  /(?:former|ex-|früher\p{L}*|ehemalig\p{L}*|einstig\p{L}*) ?\|['’]?s? ?-?(?:boss|chief|ceo|chef|vorstand)/u;
const CASE =
  /urteil|prozess|gericht|anklage|abfindung|ermittl|betrug|payoff|trial|court|jail|charged|fraud|sued|convict/u;

/** "war bis 2020 Vorstandschef des Versicherers", "has served as director of". */
const OFFICE =
  /(?:(?<!\p{L})(?:war|ist|sitzt|saß|zuletzt|zudem|bekleidete|leitete) [^,.;]{0,50}(?:chef|ceo|vorstand|vorstandschef|manager|managerin|mitglied|aufsichtsrat|verwaltungsrat|direktor)(?: [\p{L}-]+){0,3} |(?:served|serves|worked|works|was|is|became) (?:as )?[^,.;]{0,40}(?:executive|director|manager|head|chief|officer|member|engineer|partner|intern)(?: [\p{L}-]+){0,2} (?:at|of|for) )$/u;

/** Offers of a shop, not news of a company. */
const BARGAIN =
  /(?:deals? (?:on|at|from)|discounts? (?:on|at)|rabatte? (?:auf|bei)|schnäppchen (?:bei|von)|erhältlich (?:bei|über)|bestellt? (?:bei|über)|available (?:at|on|from)) $/u;

function isHost(setting: Setting): boolean {
  const { mention, passage, before, after } = setting;
  const name = mention.name;
  if (!HOSTS.has(name)) return false;
  const { language, business } = passage;
  if (mention.head !== null && AFTER[language].hosted.test(`-${mention.head}`)) return true;
  if (BEFORE[language].hosting.test(before) || AFTER[language].hosted.test(after)) return true;
  if (business <= 0 && /(?<!\p{L})(?:bei|beim) $/u.test(before) && !DEED[language].test(before)) return true;
  return NETWORKS.has(name) && business <= 0 && NEAR[language].test(before) && !DEED[language].test(before);
}

/** Where a network's name is the place of something said. */
const NEAR = { de: /(?<!\p{L})(?:bei|in|auf|an|aus) $/u, en: /(?<!\p{L})(?:to|from|in) $/u };

/** "at a Walmart store", "on a Ryanair jet": a place where something else happens. */
const OUTLET =
  /^ (?:store|shop|outlet|parking lot|restaurant|branch|jet|plane|flight|train|bus|in |on |near )/u;
const VISITED = /(?<!\p{L})(?:at|in|on|near|outside|from|by) (?:an?|the|his|her|their|our) $/u;

/** "ein Tablet von", "eine Serie von". */
const GOODS =
  /(?<!\p{L})(?:tablet|rechner|computer|serie|film|handy|smartphone|auto|wagen|konto|kredit|gerät|drucker|drohne|fernseher|uhr|text|lied|konsole|tickets?|möbel|schuhen?|pizza|burger|bier|shampoo|medikament|hotel|supermarkt|parkplatz|filiale|geschäft|markt|restaurant|laden|gelände|kasse)\p{L}{0,2} (?:von|der|des|der marke|bei(?: der)?) $|(?<!\p{L})(?:laptops?|phones?|computers?|cars?|tickets?|tablets?|shoes|coffee|burgers?|furniture|books?|vans?|trucks?|bikes?) (?:from|by|at) $/u;

function isProduct(setting: Setting): boolean {
  const { mention, passage, before, after } = setting;
  const name = mention.name;
  if (LICENSED.some((brand) => brand.name === name && brand.goods.test(before + after))) return true;
  if (passage.business <= 0 && (GOODS.test(before) || (OUTLET.test(after) && VISITED.test(before))))
    return true;
  if (!MAKERS.has(name)) return false;
  const { language, business } = passage;
  if (mention.head !== null) return AFTER[language].owned.test(`-${mention.head}`);
  if (BEFORE[language].owning.test(before) || AFTER[language].owned.test(after)) return true;
  if (VEHICLES.has(name) && /(?<!\d)(?:19|20)\d\d $/u.test(before)) return true;
  if (isActor(setting)) return false;
  if (business < 0) return true;
  return (
    business === 0 &&
    VEHICLES.has(name) &&
    WEAK[language].preposition.test(before) &&
    !DEED[language].test(before)
  );
}

/**
 * How much a plain name looks like what its sentence is about: 1 as its subject, less behind a preposition, far into
 * it, beside another subject, or where a person is its subject. `actor` is a company that acts earlier in the sentence,
 * `listed` the name it continues a list of.
 */
export function prominence(setting: Setting, actor: Setting | null, listed: Played | null): number {
  const own = ownProminence(setting, actor);
  return listed === null || listed.part === "aside" ? own : Math.max(own, listed.prominence);
}

function ownProminence(setting: Setting, actor: Setting | null): number {
  const { before, after, passage, mention } = setting;
  if (isActor(setting)) return SUBORDINATE[passage.language].test(before) ? 0 : 1;
  const { preposition, person } = WEAK[passage.language];
  const isDeed = DEED[passage.language].test(before) || DEED_NEAR[passage.language].test(after);
  let weight = 0;
  if (!isDeed && VOICES.has(mention.name) && AFTER_PREPOSITION.test(before)) weight -= 0.75;
  if (BYGONE.test(passage.text.slice(setting.sentence.start, setting.sentence.end))) weight -= 1;
  if (!isDeed && preposition.test(before)) weight -= isHalfSo(setting) ? 0.5 : 1;
  if (person.test(before)) weight -= 1;
  if (SUBORDINATE[passage.language].test(before)) weight -= 1;
  if (/^['’]s /.test(after)) weight += 0.5;
  if (passage.business > 1) weight += 0.5;
  if (passage.business < 0 || (passage.business === 0 && passage.text.length > 150)) weight -= 0.5;
  if (before.length >= 89) weight -= 0.25;
  if (
    !isDeed &&
    actor !== null &&
    !TRANSACTION[passage.language].test(passage.text.slice(actor.mention.span.end, setting.sentence.end))
  )
    weight -= 1;
  if (mention.head !== null && WORKERS.test(mention.head)) weight -= 1;
  return weight;
}

/** The preposition belongs to the noun that follows, or the text is a headline, which has few words for much. */
function isHalfSo({ mention, passage, after }: Setting): boolean {
  return mention.head !== null || passage.text.length < 90 || NOUN_NEXT[passage.language].test(after);
}

const NOUN_NEXT = {
  de: /^[- ](?:aktie|papier|konzern|werk|fabrik)/u,
  en: /^(?:['’]s)? (?:\p{L}+ )?(?:plants?|factor(?:y|ies)|refiner(?:y|ies)|mines?|warehouses?|flights?|jets?|planes?|shares|stock|ceo|chief|executives?|investors?|shareholders?|workers|employees|stores?)(?!\p{L})/u,
};

/** A year long before there was such news. */
const BYGONE = /(?<![\p{N}.,])1[0-8]\d\d(?![\p{N}.,])|(?<![\p{N}.,])19[0-4]\d(?![\p{N}.,])/u;

const WORKERS = /^(?:arbeiter|manager|mitarbeiter|ingenieur|angestellte|kunde|fan|nutzer|besitzer|verkäufer)/;

/** Deeds that concern both sides, so that the second company is spoken of as well. */
const TRANSACTION = {
  de: /(?:kauf|übern[ai]hm|übernimm|verklag|klag[te]|einig|verhandel|fusion|zusammen|kooper|koaliti|partner|beteilig|steigt bei|einstieg|angebot|offerte|trenn|streit|allianz mit|vertrag|auftrag|liefer)/iu,
  en: /(?<!\p{L})(?:buy|bought|acqui|merg|sue|suing|lawsuit|ties|deal|partner|talks|bid|takeover|takes over|stake|agree|alliance|joint|settle|offer|sell|sold|combin|contract|order|invest|join|and(?! ))/iu,
};

/** The name stands in a clause that only leads to the news. */
const SUBORDINATE = {
  de: /(?:^|: )(?:nachdem|während|obwohl|weil|anders als|im gegensatz zu|nach|seit|wie zuvor|neben)(?!\p{L})[^,:]*$/u,
  en: /(?:^|: )(?:after|while|although|though|unlike|since|like|following|besides|as with)(?!\p{L})[^,:]*$/u,
};

/** The name opens its sentence, or a verb of deeds follows it. */
function isActor(setting: Setting): boolean {
  const { mention, sentence, passage, after, before } = setting;
  if (ACTS[passage.language].test(after)) return true;
  if (passage.language === "de" && isBesideVerb(setting)) return true;
  return mention.span.start - sentence.start < 3 || /(?:[:–—] |\) ?- |: ["„“])$/.test(before);
}

function isBesideVerb({ before, after }: Setting): boolean {
  if (isFiniteVerb(PRECEDING.exec(before))) return true;
  return (
    isFiniteVerb(FOLLOWING.exec(after)) &&
    !WEAK.de.preposition.test(before) &&
    !/(?<!\p{L})vo[nm] (?:der )?$/u.test(before)
  );
}

/** A German word in lower case that ends like a verb beside its subject: "flüchtet", "teilte", "hat". */
function isFiniteVerb(match: RegExpExecArray | null): boolean {
  const word = match?.groups?.["word"];
  return word !== undefined && !NO_VERBS.has(word) && !PARTICIPLE.test(word);
}

const PARTICIPLE =
  /^(?:[\p{L}]{0,4}ge\p{L}{3,}t|\p{L}+iert)$(?<!^(?:gewinnt|gelingt|gehört|gewährt|gesteht|investiert|reagiert|verliert|profitiert|expandiert|produziert))/u;
const FOLLOWING = /^ (?<word>\p{Ll}+te?)(?![\p{L}-])/u;
const PRECEDING = /(?<![\p{L}-])(?<word>\p{Ll}{2,}te?)(?: (?:die|der|das|sich|auch|nun|jetzt|aber))? $/u;
const NO_VERBS: ReadonlySet<string> = new Set([
  ...[
    "mit",
    "seit",
    "nicht",
    "jetzt",
    "selbst",
    "erst",
    "zuerst",
    "zuletzt",
    "derzeit",
    "damit",
    "somit",
    "dort",
    "fast",
  ],
  ...[
    "zumindest",
    "weit",
    "laut",
    "statt",
    "anstatt",
    "insgesamt",
    "bereit",
    "bekannt",
    "samt",
    "gut",
    "oft",
    "sonst",
  ],
  ...[
    "zeit",
    "art",
    "welt",
    "unbekannt",
    "beliebt",
    "leicht",
    "direkt",
    "gesamt",
    "recht",
    "vielleicht",
    "heute",
    "seite",
  ],
  ...[
    "bitte",
    "heut",
    "sofort",
    "längst",
    "meist",
    "höchst",
    "möglichst",
    "gelistet",
    "notiert",
    "bisherige",
    "letzte",
  ],
  ...[
    "gestützt",
    "genannt",
    "sogenannte",
    "erste",
    "zweite",
    "dritte",
    "rote",
    "weiße",
    "alte",
    "gute",
    "bekannte",
    "gebrauchte",
  ],
]);

const ACTS = {
  de: new RegExp(`^ (?:${COMPANY_VERBS.de.join("|")})(?!\\p{L})`, "u"),
  en: new RegExp(`^ (?:${COMPANY_VERBS.en.join("|")})(?!\\p{L})`, "u"),
};

const WEAK = {
  de: {
    preposition:
      /(?<!\p{L})(?:auf|(?<!^|: )bei|beim|mit|an|am|aus|in|im|durch|über|seit|hinter|neben|zu|zur|zum)(?: (?:der|dem|den|die|das))?(?: \p{L}+(?:en|er|em|es))? $/u,
    person: /^["„“]?(?:er|ich|wir|man|herr|frau) |(?<!\p{L})(?:er|ich|wir) (?:\p{L}+ ){0,6}$/u,
  },
  en: {
    preposition:
      /(?<!\p{L})(?:(?:on|at|with|from|via|in|through|around|near|involving)(?: (?:the|its|his|her|their|a|an))?(?: \p{L}+)?|(?:to|into|over)(?: (?:the|its|a|an))?) $/u,
    person: /^["“]?(?:he|she|i|we|my|mr|ms|mrs|dr)(?!\p{L})|[,.;] (?:he|she) (?:\p{L}+ ){1,8}$/u,
  },
};

/** Any word that makes what follows other than a subject or an object. */
const AFTER_PREPOSITION =
  /(?<!\p{L})(?:von|vom|bei|mit|an|auf|in|im|aus|durch|des|of|at|by|with|from|on|in|to|the)(?: (?:der|die|dem|den|the))?(?: [\p{L}-]+)? $/u;

const DEED_NEAR = {
  de: /^[^,;.]{0,30}(?:streik|stellenabbau|warnstreik|entlassungen|kündigungen|rückruf|insolvenz|übernahme|fusion)/u,
  en: /^[^,;.]{0,30}(?:strike|layoffs?|job cuts|recall|takeover|merger|lawsuit|probe)/u,
};

/** Nouns with a preposition after which the company is what the sentence is about: "Streik bei der Lufthansa". */
const DEED = {
  de: /(?:streik|stellenabbau|steigt|stieg|einstieg|ausstieg|umsatz|gewinn|absatz|übernahme|verkauf|kauf|rückruf|ärger|krise|probleme?|chef(?:in|wechsel)?|führungswechsel|beteiligung|anteil(?:e|en)?|vorstand|aktionäre?n?|jobs|arbeitsplätze|stellen|ermittlungen|klage|streit|prozess|angriff|hack|datenleck|produktion|aktien?|papiere?|verlust|hauptversammlung|fusion|zusammenschluss|kommentar|deals?|enttäuschung(?:en)?|investition(?:en)?|entlassungen|kündigungen|lage|turbulenzen|chaos|panne|warnstreik|rückgang|boom|zukunft|zweifel|kritik|druck|sorgen|kurzarbeit|zahlen|ergebnisse|ermittlungen|razzia|bußgeld|strafe|verfahren|vorwürfe|skandal|insolvenz|sanierung|umbau|sparprogramm)[^,;.]{0,40}$/u,
  en: /(?:strike|cuts?|layoffs?|jobs?|stake|bid|takeover|merger|talks|deal|shares?|profits?|sales|revenue|losses|investors?|shareholders?|lawsuit|suit|probe|investigation|fine|charges?|boss|chief|ceo|chairman|crisis|trouble|problems?|workers|pilots|staff|production|investment|growth|demand|hack|breach|outage|recall|results|earnings|numbers|report|fire|blast|explosion|accident|inquiry|checks?|problem|wrong|orders?|curbs|pressure|questions?|concerns?|worries|worried|case|fears|tariffs|claims?|allegations?)[^,;.]{0,40}$/u,
};

const HEADS: ReadonlySet<string> = new Set(COMPANY_HEADS);

type BeforeWords = "citing" | "comparing" | "placing" | "hosting" | "owning";
type AfterWords = "speaking" | "hosted" | "owned";

const BEFORE: Readonly<Record<Language, Readonly<Record<BeforeWords, RegExp>>>> = {
  de: before(ASIDE_WORDS.de),
  en: before(ASIDE_WORDS.en),
};
const AFTER: Readonly<Record<Language, Readonly<Record<AfterWords, RegExp>>>> = {
  de: after(ASIDE_WORDS.de),
  en: after(ASIDE_WORDS.en),
};

function before(words: AsideWords): Readonly<Record<BeforeWords, RegExp>> {
  const between = `(?: (?:${words.between.join("|")})){0,4}`;
  const ending = (list: readonly string[]): RegExp =>
    new RegExp(`(?<![\\p{L}-])(?:${list.join("|")})${between}[ -][„“"'(]?$`, "u");
  return {
    citing: new RegExp(`(?<!\\p{L})(?:${words.citing.join("|")})${between}[ -][„“"'(]?$`, "u"),
    comparing: ending(words.comparing),
    placing: ending(words.placing),
    hosting: new RegExp(
      `(?<![\\p{L}-])(?:${words.hosting.join("|")})${between}(?: \\p{L}+ (?:und|oder|and|or))? [„“"'(]?$`,
      "u",
    ),
    owning: new RegExp(
      `(?<!\\p{L})(?:${words.owning.join("|")})(?: (?:von|der marke|of))?(?: \\p{L}+ und)? $`,
      "u",
    ),
  };
}

function after(words: AsideWords): Readonly<Record<AfterWords, RegExp>> {
  const beginning = (list: readonly string[]): RegExp => new RegExp(`^(?:${list.join("|")})`, "u");
  return {
    speaking: beginning(words.speaking),
    hosted: beginning(words.hosted),
    owned: beginning(words.owned),
  };
}
