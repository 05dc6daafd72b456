import type { AnalyzedArticle } from "../domain/article.ts";
import type { Figure } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";
import { textAt } from "../domain/span.ts";
import { MAX_BULLET_CHARACTERS } from "./fit.ts";
import type { Content, ReadSentence } from "./read-sentence.ts";
import { isTalk, refersBack } from "./unfit.ts";
import { FORWARD_DATE } from "./weigh-figures.ts";
import type { WeighedFigure } from "./weigh-figures.ts";

/** One telling of a sentence. */
interface Told {
  readonly source: ReadSentence;
  readonly text: string;
  readonly content: Content;
}

interface Flaw {
  readonly cost: number;
  readonly spoils: (told: Told) => boolean;
}

/** What makes a sentence a poor bullet although its facts may be good: the sum of its flaws. */
export function weakness(told: Told): number {
  const flaws = FLAWS.filter(({ spoils }) => spoils(told));
  const length = LENGTH * (told.text.length / MAX_BULLET_CHARACTERS);
  return flaws.reduce((sum, { cost }) => sum + cost, length);
}

/** Of two tellings of the same facts the shorter is better. */
const LENGTH = 0.1;

/** A subject that another sentence has named. */
const GENERIC =
  /^(?:das|der|die) (?:Unternehmen|Konzern|Gruppe|Firma|Bank|Zahl|Rate|Quote|Wert|Index|Prognose|Maßnahme)(?!\p{L})|^the (?:company|group|firm|agency|bank|deal|move|plan|stock|rate|figures?|total|index|increase|decline|results?|sector|outlook|app|show|cut|forecasts?|guidance|unit|airline|retailer)(?!\p{L})/iu;

/** "Der Kurs sank um 4 Prozent": whose? */
const NAMELESS =
  /(?<!\p{L})(?:(?:der|den|dem) Kurs|(?:die|der|den) (?:Papiere?n?|Aktien?|Anteilsscheinen?|Titeln?)|das Papier|the (?:stock|shares?)|^(?:Schlussendlich|Zuletzt|Am Ende|Unter dem Strich) \p{Ll}+ ein (?:Minus|Plus))(?! (?:von(?! \d)|der|des|of|\p{Lu}))(?!\p{L})/u;

/** What every market report states beside its own index. */
const SECOND_INDEX = /(?:MDAX|MDax|SDAX|SDax|TecDAX|TecDax|EuroStoxx)/u;
/** In a round-up each item is a story, and markets abroad are not the first of them. */
const MARKET_ABROAD = /(?<!\p{L})(?:Nikkei|Hang Seng|Shanghai Composite|CAC|FTSE)(?!\p{Ll})/u;
const BOND_MARKET =
  /Rentenindex|Umlaufrendite|Bund-Future|Referenzkurs|(?:[Tt]reasury|[Tt]wo-year|[Tt]en-year)\p{L}*[^.]{0,20} (?:yields?|up|down)(?!\p{L})/u;

/** Where a price began the day, and where it stood long ago, is soon nobody's news. */
const STALE =
  /^(?:Zum (?:\p{L}*[Hh]andels|Start|Beginn|Auftakt)|In den (?:\p{L}*)[Hh]andel ging|Zuvor|Vor (?:einem|drei|sechs|zwei) |Noch vor |Am vorherigen Handelstag|Damals|Last year|A year ago|Historically)|(?<!\p{L})(?:had (?:already |previously )?\p{L}+ed(?!.*this year)|hatte\p{Ll}* bereits|ursprünglich|in the past|vor (?:einem|drei|sechs|zwei) (?:Jahr|Monat|Woche)\p{Ll}*, (?:am|dem)|am vorherigen Handelstag)(?!\p{L})/u;

/** Between which values a price moved on the day tells less than where it stands. */
const DAY_RANGE =
  /(?:Tages(?:hoch|tief)|(?:Höchst|Tiefst)stand|höchsten? Stand|niedrigsten? Stand|Im Tagesverlauf ging)(?!\p{L})/u;

/** Lines on a chart are no news. */
const CHART =
  /charttechni|aus technischer Sicht|gleitende|-Tage-Linie|Abwärtstrend|Aufwärtstrend|Widerstand(?:szone)?(?!\p{Ll})|Unterstützungszone|moving average|resistance level|support level|technical indicator/iu;

/** What all markets wait for. */
const AWAITED =
  /(?:EZB|Fed|Notenbank|Zentralbank)\p{Ll}*[^.]{0,60}(?:Sitzung|Zinsentscheid|Zinssenkung|Zinserhöhung|Leitzins)|(?:Sitzung|Zinssenkung|Zinserhöhung|Zinsentscheidung|Zinsschritt)[^.]{0,40}(?:EZB|Fed|Notenbank|Zentralbank)(?!\p{Ll})|Zinsentscheid|Arbeitsmarkt(?:bericht|daten)|(?:Rede|Auftritt) (?:von|des) |jobs report|payrolls|rate decision|Jackson Hole/u;

/** A company's results, named with the day they come. */
const RESULTS_DAY =
  /(?<!\p{L})(?:report|release|publish|provide|announce|post)(?:s|ing)? (?:(?:an|its|their|the) )?(?:[\p{L}-]+ ){0,2}(?:earnings|results)(?!\p{L})|(?:Zahlen|[Qq]uartalszahlen|[Bb]ilanz|[Ee]rgebnisse?)(?!\p{L})[^.]{0,60}(?:vorlegen|vorlegt|veröffentlichen|veröffentlicht|präsentieren|präsentiert|vorstellen)(?!\p{L})/u;

/** A part of a company is not the company. */
const SEGMENT =
  /(?<!\p{L})(?:segment|division|unit|licensing)(?!\p{L})|(?<!\p{L})(?:Segment|Sparte|Geschäftsbereich)|(?:sparte|bereich|geschäft)(?!\p{L})/u;

/** How a price has done over a year is asked for beside how it did today. */
const LONG_RUN =
  /(?:seit|in) (?:diesem |Jahres(?:beginn|anfang))|(?:seit|auf) (?:Jahres|Wochen)(?:beginn|anfang|sicht)|seit Beginn der Woche|Wochen(?:plus|minus|gewinn|verlust)(?!\p{L})|im laufenden Jahr|for the week(?!\p{L})|(?<!\p{L})(?:so far |thus far )?this year|year to date/iu;

/** Statistics of a trading day that no reader asks for. */
const TRADING_STATISTICS =
  /advancing issues|declining issues|new (?:52-week )?(?:highs|lows)|volume on U\.S\. exchanges|options traders|shares traded|Kurs-Gewinn-Verhältnis|\(KGV\)|Handelsvolumen|Dividendenrendite|(?:hinsichtlich der|nach|größte|beträgt die|Die) Marktkapitalisierung|enthaltenen Werte|Marktkapitalisierung (?:in Höhe|von)|(?:größten|höchsten) Börsenwert|Aktien gehandelt|current last sale/iu;

/** What goes on from the sentence before. */
const LINKED =
  /^(?:Zudem|Außerdem|Ferner|Auch|Dennoch|Dabei|Indes|Allerdings|However|Meanwhile|Moreover|Besides|Still),? /u;

const RELATIVE_DAY = /(?<!\p{L})(?:gestern|heute|morgen|yesterday|today|tomorrow)(?!\p{L})/iu;

const SUBORDINATE = /^(?:after|before|when|as|if|wenn|als|sollte|nachdem|obwohl|während)(?!\p{L})/iu;

const FLAWS: readonly Flaw[] = [
  { cost: 1, spoils: ({ text }) => isTalk(text) },
  { cost: 1.5, spoils: ({ text }) => refersBack(text) },
  { cost: 0.8, spoils: isBareHeading },
  { cost: 0.6, spoils: ({ source }) => source.sentence.role === "table" },
  { cost: 0.5, spoils: ({ source, text }) => NAMELESS.test(text) && isAmongMany(source.article, text) },
  { cost: 0.4, spoils: isHistory },
  {
    cost: 0.35,
    spoils: ({ source, text }) => SECOND_INDEX.test(text) && !SECOND_INDEX.test(source.article.title),
  },
  { cost: 0.35, spoils: ({ source, text }) => source.item !== null && MARKET_ABROAD.test(text) },
  {
    cost: 1,
    spoils: ({ source, text }) => BOND_MARKET.test(text) && !BOND_MARKET.test(source.article.title),
  },
  { cost: 0.9, spoils: ({ text }) => TRADING_STATISTICS.test(text) },
  { cost: 1.2, spoils: ({ text }) => STALE.test(text) },
  { cost: 0.9, spoils: ({ text }) => DAY_RANGE.test(text) },
  { cost: -0.6, spoils: ({ text }) => AWAITED.test(text) },
  { cost: -0.6, spoils: ({ text, content }) => RESULTS_DAY.test(text) && content.weighed.some(isComing) },
  { cost: 0.5, spoils: ({ text }) => CHART.test(text) },
  { cost: 0.3, spoils: ({ text }) => SEGMENT.test(text) },
  { cost: -0.3, spoils: ({ text, content }) => LONG_RUN.test(text) && content.figures.some(isPercent) },
  { cost: 0.5, spoils: ({ source }) => source.sentence.role === "heading" && source.item === null },
  { cost: 0.1, spoils: ({ text }) => LINKED.test(text) },
  { cost: 0.15, spoils: ({ text }) => GENERIC.test(text) },
  { cost: 0.1, spoils: ({ text }) => RELATIVE_DAY.test(text) },
  { cost: 0.1, spoils: ({ text }) => SUBORDINATE.test(text) },
];

/** Whether the article names several instruments, and the text none of them. */
function isAmongMany({ links, text: whole }: AnalyzedArticle, text: string): boolean {
  return links.length > 1 && !links.some(({ span }) => text.includes(textAt(whole, span)));
}

/** A heading that neither states a figure nor says something by itself, as those of a list of news do. */
function isBareHeading({ source, text, content }: Told): boolean {
  if (source.sentence.role !== "heading" || !content.figures.every(isMoment)) return false;
  if (source.item !== null && text.split(" ").length >= 8) return text.endsWith("?");
  return text.split(" ").length < 6 || /[:?]/u.test(text);
}

function isComing({ moment, weight }: WeighedFigure): boolean {
  return moment && weight >= FORWARD_DATE;
}

function isPercent({ kind }: Figure): boolean {
  return kind === "percent";
}

/** A quarter is reported weeks after it has ended, and is news then. */
const REPORTED_PERIOD = /(?<!\p{L})(?:quarter|fiscal|half-year|Quartal|Halbjahr|Geschäftsjahr)/iu;

const HISTORY = 45 * 24 * 3_600_000;

/** All moments lie weeks or more back. A month is taken as its last day, a year likewise. */
function isHistory({ source: { article }, text, content }: Told): boolean {
  if (REPORTED_PERIOD.test(text)) return false;
  const ends = content.figures.filter(isMoment).flatMap(({ value }) => {
    const last = typeof value === "string" ? value : value[1];
    const parts = /^(?<year>\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/u.exec(last)?.groups;
    return parts ? [`${parts["year"] ?? ""}-${parts["month"] ?? "12"}-${parts["day"] ?? "31"}`] : [];
  });
  const latest = ends.sort().at(-1);
  if (latest === undefined || article.published.source === "file") return false;
  return Date.parse(article.published.at) - Date.parse(latest) > HISTORY;
}
