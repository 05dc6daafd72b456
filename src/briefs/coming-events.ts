import type { Language } from "../domain/language.ts";

/** A kind of event that has a day, the words that name it in a text, and how a brief calls it. */
export interface EventKind {
  readonly words: Readonly<Record<Language, RegExp>>;
  readonly name: Readonly<Record<Language, string>>;
  /** Whose event it is: a company's, or everybody's. */
  readonly of: "company" | "market";
}

/** How a brief calls results; the period goes before it. */
export const RESULTS: EventKind = {
  words: {
    de: /(?<!\p{L})(?:(?:\p{Lu}\p{Ll}*zahlen|Zahlen)(?!\p{L})|Quartalsbericht|Zwischenbericht|Geschäftsbericht|Jahresbericht|Quartalsbilanz|Bilanz|Quartalsergebnis\p{Ll}*|Ergebnisse? (?:vor|veröffentlich|präsentier|bekannt)|Ergebnis-Termin|Berichtssaison|berichte[nt] (?:am|vor|nach) |(?:öffne|leg)\p{Ll}+ (?:[^.]|(?<=\d)\.){0,60}Bücher)/u,
    en: /(?<!\p{L})(?:earnings|results|quarterly report|annual report|report(?:s|ing)? (?:its |their )?(?:\p{L}+[ -]){0,3}(?:quarter|profit|figures)|reports? (?:on|after|before|next)|(?:due|scheduled|expected|set|will|plans) (?:to )?report)(?!\p{L})/iu,
  },
  name: { de: "Zahlen", en: "results" },
  of: "company",
};

/** Asked in this order; the first whose word stands in the sentence names the date. */
export const EVENTS: readonly EventKind[] = [
  {
    words: {
      de: /EZB[^.]{0,60}(?:Zins|Sitzung|Ratssitzung|entscheid)|(?:Zinsentscheid|Ratssitzung|Zinssitzung)[^.]{0,60}(?:EZB|Europäischen Zentralbank)/u,
      en: /(?:ECB|European Central Bank)[^.]{0,80}(?:meet|decision|rate)|(?:meeting|decision) of the (?:ECB|European Central Bank)/u,
    },
    name: { de: "EZB-Zinsentscheid", en: "ECB rate decision" },
    of: "market",
  },
  {
    words: {
      de: /(?:Fed|US-Notenbank|FOMC)(?!\p{L})[^.]{0,60}(?:Zins|Sitzung|tagt|entscheid)|(?:Zinsentscheid\p{Ll}*|Sitzung) der (?:Fed|US-Notenbank)/u,
      en: /(?:Fed|Federal Reserve|FOMC)(?!\p{L})[^.]{0,80}(?:meet|decision|policy)|(?:meeting|decision) of the (?:Fed|Federal Reserve)/u,
    },
    name: { de: "Fed-Zinsentscheid", en: "Fed rate decision" },
    of: "market",
  },
  {
    words: {
      de: /(?:Bank of England|britische Notenbank)[^.]{0,60}(?:Zins|Sitzung|tagt|entscheid)/u,
      en: /(?:Bank of England|BoE)[^.]{0,80}(?:meet|decision|rate)/u,
    },
    name: { de: "Zinsentscheid der Bank of England", en: "Bank of England rate decision" },
    of: "market",
  },
  {
    words: {
      de: /US-Arbeitsmarktbericht|US-Arbeitsmarktdaten|Arbeitsmarktbericht/u,
      en: /(?:nonfarm )?payrolls|jobs report|employment report/u,
    },
    name: { de: "US-Arbeitsmarktbericht", en: "US jobs report" },
    of: "market",
  },
  {
    words: {
      de: /Inflationsdaten|Inflationszahlen|Verbraucherpreise/u,
      en: /inflation (?:data|figures|report)|consumer price index|CPI(?!\p{L})/u,
    },
    name: { de: "Inflationsdaten", en: "inflation data" },
    of: "market",
  },
  {
    words: {
      de: /Hauptversammlung|Aktionärstreffen/u,
      en: /annual (?:general |shareholders?['’]? )?meeting|shareholders?['’]? meeting|(?<!\p{L})AGM(?!\p{L})/u,
    },
    name: { de: "Hauptversammlung", en: "annual meeting" },
    of: "company",
  },
  {
    words: { de: /Kapitalmarkttag/u, en: /capital markets? day|investor day/iu },
    name: { de: "Kapitalmarkttag", en: "capital markets day" },
    of: "company",
  },
  RESULTS,
  {
    words: { de: /Dividende|Ausschüttung|Ex-Tag/u, en: /dividend|ex-date/iu },
    name: { de: "Dividende", en: "dividend" },
    of: "company",
  },
  {
    words: { de: /Aktiensplit/u, en: /(?:stock|share) split/iu },
    name: { de: "Aktiensplit", en: "stock split" },
    of: "company",
  },
  {
    words: {
      de: /Börsengang|Erstnotiz|Börsendebüt|Handelsstart/u,
      en: /(?<!\p{L})IPO(?!\p{L})|stock market debut|(?:begin|start)s? trading/u,
    },
    name: { de: "Börsengang", en: "stock market debut" },
    of: "company",
  },
  {
    words: {
      de: /Annahmefrist|Frist|Angebotsfrist|Zeichnungsfrist|Bezugsfrist/u,
      en: /deadline|offer period|subscription period/u,
    },
    name: { de: "Fristende", en: "deadline" },
    of: "company",
  },
  {
    words: {
      // A chip is no trial, nor is a study of a drug.
      de: /Prozess(?!or)|Gerichtstermin|Verhandlungstag|Urteil|Anhörung|vor Gericht/u,
      en: /(?<!\p{L})(?:(?<!(?:clinical|stage|phase(?: \S{1,4})?|drug|vaccine|human|field|pilot) )trials?(?! (?:data|results|readout))|hearings?|in court|verdicts?|rulings?)(?!\p{L})/u,
    },
    name: { de: "Gerichtstermin", en: "court date" },
    of: "company",
  },
  {
    words: {
      de: /Streik|Ausstand|Arbeitskampf/u,
      en: /(?<!\p{L})(?:(?<!(?:air|drone|missile) )strikes?(?! (?:an? |the )?(?:new )?(?:deal|agreement|accord|balance|bargain|price|partnership|compromise))|walkouts?|industrial action)(?!\p{L})/u,
    },
    name: { de: "Streik", en: "strike" },
    of: "company",
  },
  {
    words: {
      de: /Markteinführung|auf den Markt|Produktvorstellung|vorstellen|stellt(?:[^.]|(?<=\d)\.){0,80} vor(?!\p{L})|Verkaufsstart|Produktstart|eingeführt|in den Handel/u,
      en: /launch|unveil|release|go(?:es)? on sale|available|introduc|rolls? out|(?<!\p{L})ships?(?!\p{L})/u,
    },
    name: { de: "Produktstart", en: "product launch" },
    of: "company",
  },
  {
    words: {
      de: /(?:Übernahme|Transaktion|Verkauf|Fusion)[^.]{0,80}(?:abgeschlossen|abschließen|vollzogen|Abschluss)/u,
      en: /(?:deal|acquisition|transaction|merger|takeover|sale)[^.]{0,80}(?:clos|complet)/u,
    },
    name: { de: "Abschluss der Transaktion", en: "deal closing" },
    of: "company",
  },
  {
    words: { de: /Abstimmung|abstimmen|Wahl(?!\p{Ll})/u, en: /(?<!\p{L})(?:vote|ballot|election)/u },
    name: { de: "Abstimmung", en: "vote" },
    of: "market",
  },
];

/** Where in the trading day an event falls. */
export const DAY_TIMES: readonly EventKind[] = [
  {
    words: {
      de: /nach (?:dem )?US-(?:Börsen|Handels)schluss|nach Börsenschluss (?:in den USA|an der Wall Street|in New York)/u,
      en: /after (?:the )?(?:U\.?S\.? (?:market |markets )?close|(?:close|closing bell)[^.]{0,20} (?:in the U\.?S|on Wall Street|in New York))/u,
    },
    name: { de: "nach US-Börsenschluss", en: "after the US close" },
    of: "market",
  },
  {
    words: {
      de: /nach (?:dem )?(?:Börsenschluss|Handelsschluss)|nachbörslich/u,
      en: /after (?:the )?(?:market(?:s)? )?(?:close|closing bell|bell)(?!\p{L})|after (?:market )?hours/u,
    },
    name: { de: "nach Börsenschluss", en: "after the close" },
    of: "market",
  },
  {
    words: {
      de: /vor (?:dem )?(?:Börsenstart|Börsenbeginn|Handelsbeginn|Börseneröffnung)|vorbörslich/u,
      en: /before (?:the )?(?:market(?:s)? )?(?:open|opening bell|bell)(?!\p{L})|pre-?market/u,
    },
    name: { de: "vor Börsenbeginn", en: "before the open" },
    of: "market",
  },
];
