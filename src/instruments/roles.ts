import type { Language } from "../domain/language.ts";
import { COMPANY_HEADS } from "./words/boundaries.ts";
import type { Setting } from "./context.ts";
import { fold } from "./fold.ts";
import { ASIDE_WORDS, type AsideWords } from "./words/asides.ts";
import { COMPANY_VERBS } from "./words/ordinary.ts";
import { HOSTS, MAKERS, NETWORKS, VEHICLES, VOICES } from "./words/trades.ts";

/** How a sentence speaks of a name: `central` is its share or its own deed, `aside` a source, rival, venue or product. */
export type Part = "central" | "plain" | "aside";

export interface Played {
  readonly setting: Setting;
  readonly part: Part;
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
  /^(?:,? ?\([^)]{1,30}\))?(?:, (?:\p{Lu}[\p{L}.&-]* ?){1,4})*(?:,|\/| ?\/ |,? (?:and|und|or|oder|sowie|&|as well as|und auch))? ?(?:the |der |die |von |bei |by |at )?$/u;

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
  if (!VOICES.has(folded(mention, passage.text))) return false;
  if (VOICE_BEFORE.test(before) || /^ zufolge/.test(after) || isSpeakersHouse(setting)) return true;
  if (RATING_VERB.test(after) && RATING.test(after)) return true;
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

const ADVICE =
  /(?:kauf|verkaufs)(?:empfehlung|votum)|kursziel|hochgestuft|abgestuft|herabgestuft|heraufgestuft|upgrade|downgrade|price target|target price|in a (?:research |client )?note/u;
/** The bank's own share is what is advised on. */
const ADVISED = /(?:für|von|der|des|on|of|for) (?:die |der |den )?$/u;
const VOICE_BEFORE =
  /(?:laut|according to|told|interview (?:with|mit|on|bei)|(?<!\p{L})so|nach (?:ansicht|einschätzung|angaben|meinung) (?:von|der)|rat(?:ed|ing)s? [^.;]{0,60}by) (?:der |die |the )?$/u;
const RATING_VERB =
  /^(?:['’]s)?(?: \p{L}+){0,3} (?:belässt|hebt|senkt|bestätigt|startet|stuft|erhöht|nimmt|streicht|kürzt|rät|empfiehlt|reduziert|sieht|says?|said|wrote|rais(?:es|ed)|lifts?|lifted|cuts?|lower(?:s|ed)|upgrade[sd]|downgrade[sd]|initiate[sd]|reiterate[sd]|maintain(?:s|ed)|keeps?|kept|starts?|started|trim(?:s|med)|boost(?:s|ed)|rate[sd]|expects|sees)(?!\p{L})/u;
const RATING =
  /kursziel|ziel (?:auf|für|von)? ?\d|einstufung|votum|empfehlung|(?<!\p{L})(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight|sector perform|kaufen|verkaufen|halten|add|reduce|accumulate|conviction)(?!\p{L})|price target|target price|rating|in a (?:research )?note|coverage|ziel |(?<!\p{L})(?:debt|bonds?|credit|bonität|kreditwürdigkeit)(?!\p{L})/u;

function isCompared({ passage, before }: Setting): boolean {
  return (
    BEFORE[passage.language].comparing.test(before) || EXAMPLE.test(before) || / who [^,;]*$/.test(before)
  );
}

const EXAMPLE = /(?<!\p{L})(?:including|such as|the likes of|(?:positions?|holdings?) in)(?: \p{L}+){0,5} $/u;

function isPast({ passage, before, mention }: Setting): boolean {
  if (BEFORE[passage.language].placing.test(before)) return true;
  if (
    mention.head !== null &&
    /^(?:konkurrent|rivale|wettbewerber|kunde|partner|zulieferer)/.test(mention.head)
  )
    return true;
  if (/(?<!\p{L})(?:nach|seit|vor) de[rmn] [\p{L}-]+ (?:von|der|des) $/u.test(before)) return true;
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

/** "war bis 2020 Vorstandschef des Versicherers", "has served as director of". */
const OFFICE =
  /(?:(?<!\p{L})(?:war|ist|sitzt|saß|zuletzt|zudem|bekleidete|leitete) [^,.;]{0,50}(?:chef|ceo|vorstand|vorstandschef|manager|managerin|mitglied|aufsichtsrat|verwaltungsrat|direktor)(?: [\p{L}-]+){0,3} |(?:served|serves|worked|works|was|is|became) (?:as )?[^,.;]{0,40}(?:executive|director|manager|head|chief|officer|member|engineer|partner|intern)(?: [\p{L}-]+){0,2} (?:at|of|for) )$/u;

/** Offers of a shop, not news of a company. */
const BARGAIN =
  /(?:deals? (?:on|at|from)|discounts? (?:on|at)|rabatte? (?:auf|bei)|schnäppchen (?:bei|von)|erhältlich (?:bei|über)|bestellt? (?:bei|über)|available (?:at|on|from)) $/u;

function isHost(setting: Setting): boolean {
  const { mention, passage, before, after } = setting;
  const name = folded(mention, passage.text);
  if (!HOSTS.has(name)) return false;
  if (mention.head !== null && !HEADS.has(mention.head)) return true;
  const { language, business } = passage;
  if (BEFORE[language].hosting.test(before) || AFTER[language].hosted.test(after)) return true;
  return NETWORKS.has(name) && business <= 0 && NEAR[language].test(before) && !DEED[language].test(before);
}

/** Where a network's name is the place of something said. */
const NEAR = { de: /(?<!\p{L})(?:bei|in|auf|an|aus|von) $/u, en: /(?<!\p{L})(?:to|from|in|of) $/u };

function isProduct(setting: Setting): boolean {
  const { mention, passage, before, after } = setting;
  const name = folded(mention, passage.text);
  if (!MAKERS.has(name)) return false;
  const { language, business } = passage;
  if (mention.head !== null) return AFTER[language].owned.test(`-${mention.head}`);
  if (BEFORE[language].owning.test(before) || AFTER[language].owned.test(after)) return true;
  if (isActor(setting)) return false;
  return business < 0 || (business === 0 && VEHICLES.has(name) && !DEED[language].test(before));
}

/**
 * How much a plain name looks like what its sentence is about: 1 as its subject, less behind a preposition, far into
 * it, beside another subject, or where a person is its subject. `actor` is a company that acts earlier in the sentence.
 */
export function prominence(setting: Setting, actor: Setting | null): number {
  const { before, after, passage, mention } = setting;
  if (isActor(setting)) return SUBORDINATE[passage.language].test(before) ? 0 : 1;
  const { preposition, person } = WEAK[passage.language];
  let weight = 0;
  if (preposition.test(before) && !DEED[passage.language].test(before))
    weight -= mention.head === null ? 1 : 0.5;
  if (person.test(before)) weight -= 1;
  if (SUBORDINATE[passage.language].test(before)) weight -= 1;
  if (/^['’]s /.test(after)) weight += 0.5;
  if (passage.business > 1) weight += 0.5;
  if (passage.business < 0 || (passage.business === 0 && passage.text.length > 150)) weight -= 0.5;
  if (before.length >= 89) weight -= 0.25;
  if (
    actor !== null &&
    !TRANSACTION[passage.language].test(passage.text.slice(actor.mention.span.end, setting.sentence.end))
  )
    weight -= 1;
  if (mention.head !== null && WORKERS.test(mention.head)) weight -= 1;
  return weight;
}

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
export function isActor({ mention, sentence, passage, after, before }: Setting): boolean {
  if (ACTS[passage.language].test(after)) return true;
  if (
    passage.language === "de" &&
    (isFiniteVerb(FOLLOWING.exec(after)) || isFiniteVerb(PRECEDING.exec(before)))
  )
    return true;
  return mention.span.start - sentence.start < 3 || /(?:[:–—] |\) ?- |: ["„“])$/.test(before);
}

/** A German word in lower case that ends like a verb beside its subject: "flüchtet", "teilte", "hat". */
function isFiniteVerb(match: RegExpExecArray | null): boolean {
  const word = match?.groups?.["word"];
  return word !== undefined && !NO_VERBS.has(word);
}

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
      /(?<!\p{L})(?:auf|bei|beim|mit|an|am|aus|in|im|durch|über|seit|hinter|neben|zu|zur|zum)(?: (?:der|dem|den|die|das))?(?: \p{L}+(?:en|er|em|es))? $/u,
    person: /^["„“]?(?:er|ich|wir|man|herr|frau) |(?<!\p{L})(?:er|ich|wir) (?:\p{L}+ ){0,6}$/u,
  },
  en: {
    preposition:
      /(?<!\p{L})(?:on|at|with|from|via|in|through|to|into|over|around|near)(?: (?:the|its|his|her|their|a|an))?(?: \p{L}+)? $/u,
    person: /^["“]?(?:he|she|i|we|my|mr|ms|mrs|dr)(?!\p{L})|[,.;] (?:he|she) (?:\p{L}+ ){1,8}$/u,
  },
};

/** Nouns with a preposition after which the company is what the sentence is about: "Streik bei der Lufthansa". */
const DEED = {
  de: /(?:streik|stellenabbau|einstieg|ausstieg|umsatz|gewinn|absatz|übernahme|verkauf|kauf|rückruf|ärger|krise|probleme?|chef(?:in|wechsel)?|führungswechsel|beteiligung|anteil(?:e|en)?|vorstand|aktionäre?n?|jobs|arbeitsplätze|stellen|ermittlungen|klage|streit|prozess|angriff|hack|datenleck|produktion|aktien?|papiere?|verlust|hauptversammlung|fusion|zusammenschluss|kommentar|deals?)[^,;.]{0,40}$/u,
  en: /(?:strike|cuts?|layoffs?|jobs?|stake|bid|takeover|merger|talks|deal|shares?|profits?|sales|revenue|losses|investors?|shareholders?|lawsuit|suit|probe|investigation|fine|charges?|boss|chief|ceo|chairman|crisis|trouble|problems?|workers|pilots|staff|production|investment|growth|demand|hack|breach|outage|recall)[^,;.]{0,40}$/u,
};

function folded(mention: Setting["mention"], text: string): string {
  const { start, end } = mention.span;
  return fold(text.slice(start, end)).replace(LEGAL_END, "");
}

const LEGAL_END = /,? (?:& co\.?|ag|se|inc\.?|corp\.?|plc|group)$/u;

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
    citing: ending(words.citing.map((word) => `(?:[\\p{L}-]+-)?${word}`)),
    comparing: ending(words.comparing),
    placing: ending(words.placing),
    hosting: ending(words.hosting),
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
