import type { Qualifier } from "../../domain/figure.ts";
import { isBlank, isLetter, skipBlanks, wordAt, wordBefore } from "./cursor.ts";
import type { Candidate } from "./candidate.ts";
import type { Text } from "./text.ts";

const MOST_WORDS = 4;

/** So many words tell whether a phrase bounds the number or governs it. */
const LEADS = 3;

/** The bound or hedge beside a quantity: "bis zu", "rund", "at least" before it, "or more" behind it. */
export function qualifierOf(source: Text, candidate: Candidate): Qualifier | null {
  const { text } = source;
  const lead = skipBack(text, candidate.start) - 1;
  const worded = isLetter(text.charCodeAt(lead)) || text.charAt(lead) === ".";
  return (worded ? before(source, candidate) : signAt(text, lead)) ?? behind(source, candidate);
}

/** The longest phrase that ends right before the number, over an article: "die rund 350.000", "about the". */
function before(source: Text, candidate: Candidate): Qualifier | null {
  const { locale } = source;
  const nearest = wordsBefore(source, candidate.start, 1)[0];
  const length = nearest && locale.beforeLast.get(nearest.key);
  const isArticle = nearest !== undefined && locale.articles.has(nearest.key);
  if (length === undefined && !isArticle) return null;
  const words = wordsBefore(
    source,
    candidate.start,
    isArticle ? MOST_WORDS + 1 : Math.max(LEADS, length ?? 0),
  );
  const found = length === undefined ? null : longest(source, words.slice(0, length));
  if (found) return isPreposition(source, candidate, words) ? null : found;
  const further = words.slice(1);
  return isArticle && further[0] ? longest(source, further, true) : null;
}

interface Lead {
  readonly key: string;
  readonly start: number;
}

function wordsBefore({ text }: Text, start: number, most: number): readonly Lead[] {
  const words: Lead[] = [];
  let at = start;
  while (words.length < most) {
    const blank = skipBack(text, at);
    const dotted = text[blank - 1] === "." && (blank < at || words.length > 0);
    const word = wordBefore(text, dotted ? blank - 1 : blank);
    if (!word) break;
    words.push(dotted ? { ...word, key: `${word.key}.` } : word);
    at = word.start;
  }
  return words;
}

function skipBack(text: string, at: number): number {
  return isBlank(text.charCodeAt(at - 1)) ? at - 1 : at;
}

/** Longer phrases first; before an article only those that need one: "um die 150". */
function longest({ locale }: Text, words: readonly Lead[], article = false): Qualifier | null {
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const phrase = words.slice(0, count).map(({ key }) => key);
    const found = locale.before.get((article ? ["*", ...phrase] : phrase).reverse().join(" "));
    if (found) return found;
  }
  return null;
}

/** "über drei Monate" and "Scheck über zehn Millionen" bound nothing, nor does "over three months". */
function isPreposition(
  { text, locale }: Text,
  { unit, end, kind }: Candidate,
  words: readonly Lead[],
): boolean {
  const [last, lead, further] = words;
  if (last?.key === "to" && lead?.key === "up") return further !== undefined && CREPT.test(further.key);
  if (last?.key === "über" && [lead, further].some((word) => HAS.test(word?.key ?? ""))) return true;
  if (last?.key === "gegen") return kind === "number";
  if (last?.key !== "über" && last?.key !== "over") return false;
  if (last.key === "über" && lead && DEALS.test(lead.key)) return true;
  const isTime = unit !== null && TIMES.test(unit.code);
  return isTime && locale.language === "en"
    ? true
    : isTime && text[end] !== "-" && !unit.code.includes("jährig") && !isSpan(lead);
}

/** "edged up to 10.8%" is a rise, "verfügt über 540 Mio." a possession; neither bounds. */
const CREPT =
  /^(?:edged?|rose|went|goes|crept|ticked|inched|climbed|jumped|picked|nudged|moved|pushed|shot)$/u;
const HAS = /^verfüg(?:t|te|en|ten)$/u;

/** "seit über drei Jahren", "mehr als": the lead makes a bound of it. */
function isSpan(lead: Lead | undefined): boolean {
  return lead !== undefined && SPANS.has(lead.key);
}

const SPANS = new Set(["seit", "vor", "nach", "in", "von", "mit", "bereits", "schon"]);
const TIMES =
  /^(?:jahr|monat|woche|tag|stunde|minute|quartal|year|month|week|day|hour|minute|quarter|decade|season)/iu;
const DEALS =
  /(?:scheck|vertrag|verträge|auftrag|aufträge|kredit|kredite|anleihe|anleihen|rechnung|deal|investment|vereinbarung|darlehen|kreditlinie|programm|summe|betrag|police|angebot|gebot|gespräche|abkommen|order|bestellung|bestellungen|klage|paket|sprach|spricht|sprechen|verhandelt|verhandeln|verhandelte|diskutiert|diskutieren|redet|reden|entscheidet|beriet|strafe|urteil|gutschein)$/u;

function behind({ text, locale }: Text, { end }: Candidate): Qualifier | null {
  const first = wordAt(text, skipBlanks(text, end));
  if (!first) return text[end] === "+" ? "at-least" : null;
  if (!locale.behindFirst.has(first.key)) return null;
  const one = locale.behind.get(first.key);
  if (one) return one;
  const second = wordAt(text, skipBlanks(text, first.end));
  return (second && locale.behind.get(`${first.key} ${second.key}`)) ?? null;
}

const SIGNS: ReadonlyMap<string, Qualifier> = new Map([
  ["~", "about"],
  ["≈", "about"],
  [">", "more-than"],
  ["<", "less-than"],
  ["≥", "at-least"],
  ["≤", "at-most"],
  [">=", "at-least"],
  ["<=", "at-most"],
]);

function signAt(text: string, at: number): Qualifier | null {
  if (text.charAt(at) === "=") return SIGNS.get(`${text.charAt(at - 1)}=`) ?? null;
  return SIGNS.get(text.charAt(at)) ?? null;
}
