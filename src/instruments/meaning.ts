import type { Instrument } from "../domain/instrument.ts";
import { COMPANY_HEADS } from "./words/boundaries.ts";
import type { Setting } from "./context.ts";
import { COMPANY_NOUNS, COMPANY_VERBS, ORDINARY } from "./words/ordinary.ts";

/**
 * The instrument a name means in its setting; null where it is an ordinary word or someone else's name.
 * `sure` holds what the text names beyond doubt elsewhere; `listed` says that the name continues a list of companies.
 */
export function meantBy(setting: Setting, sure: ReadonlySet<Instrument>, listed: boolean): Instrument | null {
  const { mention } = setting;
  const owner = ownerOf(setting, sure);
  if (mention.kind === "identifier" || mention.kind === "name") return owner;
  if (owner === null || isConfirmed(setting)) return owner;
  if (isPartOfOtherName(setting) || (mention.kind === "ambiguous" && isTerrain(setting))) return null;
  if (sure.has(owner)) return owner;
  return supportOf(setting) + (listed ? 2 : 0) >= 2 ? owner : null;
}

/** Whether the words at the name itself leave no doubt: a legal form, a company's compound, its ticker. */
export function isConfirmed({ mention, after }: Setting): boolean {
  if (mention.head !== null && HEADS.has(mention.head)) return true;
  if (mention.legal) return true;
  return (
    /^ ?\((?:isin|wkn|nasdaq|nyse|xetra|[a-z]{1,5}(?:\.[a-z]{1,2})?\))/.test(after) &&
    tickerFollows(mention.instruments, after)
  );
}

function tickerFollows(instruments: readonly Instrument[], after: string): boolean {
  const inside = /^ ?\((?<content>[^)]{1,40})/.exec(after)?.groups?.["content"] ?? "";
  return instruments.some(
    ({ ticker }) =>
      inside
        .toUpperCase()
        .split(/[^A-Z0-9.^-]+/)
        .includes(ticker) || /isin|wkn|nasdaq|nyse|xetra/.test(inside),
  );
}

/** Of the companies that share a name: the one named elsewhere, else the one whose country the text speaks of. */
function ownerOf({ mention, passage, after }: Setting, sure: ReadonlySet<Instrument>): Instrument | null {
  const [first, ...others] = mention.instruments;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const market = mention.instruments.find(({ kind }) => kind === "index");
  if (market !== undefined && !DEEDS_OF_EXCHANGE.test(after)) return market;
  const named = mention.instruments.filter((instrument) => sure.has(instrument));
  const candidates = named.length > 0 ? named : mention.instruments;
  const points = (instrument: Instrument): number => {
    const cue = CUES.find(({ exchanges }) => exchanges.includes(instrument.exchange ?? ""));
    if (cue === undefined) return 0;
    return (cue.language === passage.language ? 1 : 0) + (cue.words.test(passage.text) ? 2 : 0);
  };
  return candidates.reduce(
    (best, instrument) => (points(instrument) > points(best) ? instrument : best),
    candidates[0] ?? first,
  );
}

/** What the company does that runs a market, rather than the market itself. */
const DEEDS_OF_EXCHANGE =
  /^(?:['’]s)? (?:inc|ceo|chief|boss|says?|said|plan|planning|to |agree|buys?|bought|bid|launch|offer|shares|sells?|earnings|profit|will|übernimmt|kauft|plant|will)/u;

const CUES: readonly {
  readonly exchanges: readonly string[];
  readonly language: string;
  readonly words: RegExp;
}[] = [
  { exchanges: ["XWBO"], language: "", words: /Österreich|österreichisch|Wien(?!\p{Ll})|ATX|Austrian?/u },
  { exchanges: ["XETR"], language: "de", words: /Darmstadt|KGaA|German(?:y|'s)|Dax(?!\p{L})|DAX|Bonn/u },
  {
    exchanges: ["XNYS", "XNAS"],
    language: "en",
    words: /US-|U\.S\.|New York|NYSE|Dow Jones|Keytruda|amerikanisch/u,
  },
];

/** In English, a capital beside the name makes it part of a longer one: "Jan Ford Real Estate", "Delta Force". */
function isPartOfOtherName({ mention, passage, sentence }: Setting): boolean {
  if (passage.language !== "en" || isTitleCase(passage.text.slice(sentence.start, sentence.end)))
    return false;
  const { start, end } = mention.span;
  const next = /^ (?<word>\p{Lu}[\p{L}'’]*)/u.exec(passage.text.slice(end, end + 30))?.groups?.["word"];
  if (next !== undefined && !mayFollow(next)) return true;
  const previous = /(?<word>\p{Lu}[\p{L}.'’]*) $/u.exec(
    passage.text.slice(Math.max(sentence.start, start - 30), start),
  );
  if (previous?.groups === undefined) return false;
  const opensSentence = Math.max(sentence.start, start - 30) + previous.index === sentence.start;
  return !opensSentence && !mayPrecede(previous.groups["word"] ?? "");
}

function mayFollow(word: string): boolean {
  return /^(?:I|A|The|In|On|At|For|And|CEO|CFO|COO|Chief|Chairman|President|Shares|Stock|Inc|Corp|Co|Holdings?|Group|US|UK|U|Executive|Vice)$/.test(
    word,
  );
}

function mayPrecede(word: string): boolean {
  return /^(?:The|And|CEO|Why|How|Is|If|But|As|In|At|For|With|When|While|Can|Will|Of|Says|By|Big|US|UK|European|American|German|French|British|Tech|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
    word,
  );
}

/** Whether the sentence is written like a headline, most of its longer words with a capital. */
export function isTitleCase(sentence: string): boolean {
  const words = sentence.match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 2 && capital / words.length > 0.6;
}

/** "the Amazon", "in the Delta": a landscape, unless a company's noun follows. */
function isTerrain({ before, after, passage }: Setting): boolean {
  return (
    passage.language === "en" &&
    /(?<!\p{L})the $/u.test(before) &&
    !NOUN_AFTER.en.test(after) &&
    !AFFAIR.test(after)
  );
}

const AFFAIR =
  /^(?:['’]s)? (?:\p{L}+ )?(?:deal|bid|case|trial|family|board|merger|takeover|acquisition|story|empire|scandal)(?!\p{L})/u;

/** Points for words that make an ordinary word a company's name; two are enough. Other names need less. */
function supportOf(setting: Setting): number {
  const { mention, passage, before, after } = setting;
  const { language } = passage;
  let points = ORDINARY[language].has(mention.name) ? 0 : 2;
  if (NOUN_BEFORE[language].test(before)) points += 2;
  if (NOUN_AFTER[language].test(after)) points += 2;
  if (VERB_AFTER[language].test(after) && !COPULA.test(after)) points += 2;
  if (RATED.test(before) || RATED.test(after)) points += 2;
  if (passage.business > 1) points += passage.business > 4 ? 2 : 1;
  if (passage.business < (points === 0 ? 0 : -1)) points -= 1;
  if (language === "en" && isCapitalAmongSmall(setting)) points += SURNAMES.has(mention.name) ? 1 : 2;
  if (NOUN_ANYWHERE[language].test(before + after)) points += 1;
  if (AMONG_NAMES.test(passage.text.slice(setting.sentence.start, mention.span.start))) points += 1;
  if (/^['’]s /.test(after)) points += 1;
  if (/(?:laut|according to|told) (?:der |die )?$/.test(before) || /^ (?:zufolge|mitteilte)/.test(after))
    points += 2;
  if (mention.head !== null && points < 2) points -= 1;
  return points;
}

/** Folded aliases that are surnames or places as well, which English writes with a capital too. */
const SURNAMES: ReadonlySet<string> = new Set([
  ...[
    "ross",
    "williams",
    "campbell",
    "douglas",
    "pearson",
    "fox",
    "hartford",
    "lilly",
    "dover",
    "corning",
    "chase",
    "swiss",
  ],
  ...[
    "delta",
    "post",
    "continental",
    "united",
    "olympus",
    "zurich",
    "man",
    "sage",
    "paramount",
    "square",
    "mosaic",
    "nasdaq",
  ],
  ...[
    "leonardo",
    "amadeus",
    "lucid",
    "carnival",
    "travelers",
    "hermes",
    "hilton",
    "tyson",
    "ferguson",
    "emerson",
    "otis",
  ],
  ...[
    "axon",
    "baxter",
    "charter",
    "carrier",
    "wynn",
    "valero",
    "occidental",
    "northrop",
    "saturn",
    "dow jones",
    "visa",
  ],
]);

/** Verbs that anything can have beside it. */
const COPULA =
  /^ (?:is|was|has|had|could|may|might|will|would|makes?|made|takes?|took|ist|hat|macht|muss|darf|soll|kann)(?!\p{L})/u;

/** A rating beside an ordinary word says that a share is meant. */
const RATED =
  /(?<!\p{L})['"„‘]?(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight)(?!\p{L})|kursziel|ziel (?:auf|von)? ?\d|price target/u;

function isCapitalAmongSmall({ mention, sentence, passage }: Setting): boolean {
  return (
    mention.span.start > sentence.start && !isTitleCase(passage.text.slice(sentence.start, sentence.end))
  );
}

const HEADS: ReadonlySet<string> = new Set(COMPANY_HEADS);

function nounBefore(nouns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${nouns.join("|")})(?: (?:of|at|von|der|des|und|and|by))? $`, "u");
}

function nounAfter(nouns: readonly string[]): RegExp {
  return new RegExp(`^(?:['’]s?)?[ -](?:\\p{L}+ ){0,1}(?:${nouns.join("|")})(?!\\p{L})`, "u");
}

function verbAfter(verbs: readonly string[]): RegExp {
  return new RegExp(`^ (?:${verbs.join("|")})(?!\\p{L})`, "u");
}

/** "A, B und" before the name: it may be the last of several companies. */
const AMONG_NAMES = /(?:\p{Lu}[\p{L}&.-]+, )+\p{Lu}[\p{L}&.-]+ (?:und|and|oder|or|sowie) $/u;

function anywhere(nouns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${nouns.join("|")})(?!\\p{L})`, "u");
}

const NOUN_ANYWHERE = { de: anywhere(COMPANY_NOUNS.de), en: anywhere(COMPANY_NOUNS.en) };
const NOUN_BEFORE = { de: nounBefore(COMPANY_NOUNS.de), en: nounBefore(COMPANY_NOUNS.en) };
const NOUN_AFTER = { de: nounAfter(COMPANY_NOUNS.de), en: nounAfter(COMPANY_NOUNS.en) };
const VERB_AFTER = { de: verbAfter(COMPANY_VERBS.de), en: verbAfter(COMPANY_VERBS.en) };
