import type { FigureKind } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { asksInWords } from "./fit-text.ts";
import type { Aspect } from "./question.ts";

export interface Sought {
  readonly aspect: Aspect;
  readonly kinds: readonly FigureKind[];
}

const ANY = ["money", "percent", "number", "multiple", "percentage-point", "basis-point"] as const;
const CHANGES = ["percent", "percentage-point", "basis-point", "money", "number", "multiple"] as const;

interface Rule extends Sought {
  readonly asks: Readonly<Record<Language, RegExp>>;
}

/** What a question asks for first decides; of two that begin at one place the first of these. */
const RULES: readonly Rule[] = [
  {
    aspect: "date",
    kinds: ["date", "period"],
    asks: {
      de: /(?<!\p{L})(?:(?:ab|bis|seit|von)? ?wann|an welchem tag|zu welchem (?:datum|termin)|welches datum|welcher tag)(?!\p{L})/iu,
      en: /(?<!\p{L})(?:when|what (?:date|day)|which (?:date|day)|on what date|until when)(?!\p{L})/iu,
    },
  },
  {
    aspect: "duration",
    kinds: ["number", "period"],
    asks: {
      de: /(?<!\p{L})(?:wie lange|wie ?viel(?:en?)? (?:jahren?|monaten?|wochen|tagen?|stunden|minuten))(?!\p{L})/iu,
      en: /(?<!\p{L})(?:how long|how many (?:years|months|weeks|days|hours|minutes))(?!\p{L})/iu,
    },
  },
  {
    aspect: "figure",
    kinds: ["percent"],
    asks: {
      de: /(?<!\p{L})(?:wie viele?|wieviele?|welche[rn]) (?:prozent|prozentsatz)(?!\p{L})/iu,
      en: /(?<!\p{L})(?:what|which) (?:percent|percentage|rate of)(?!\p{L})|how many percent/iu,
    },
  },
  {
    aspect: "share",
    kinds: ["percent", "multiple"],
    asks: {
      de: /(?<!\p{L})(?:welche[rnm]? (?:(?:markt)?anteil|teil)|(?:wie (?:groß|gross|hoch)|welche[rnm]?)[^?]{0,30} (?:markt)?anteil)(?!\p{L})/iu,
      en: /(?<!\p{L})(?:(?:what|which) (?:(?:market )?share(?! price)|proportion|fraction|part|portion)|how (?:large|big|high) (?:a|is the|was the) (?:market )?(?:share(?! price)|proportion|part)|how much of)(?!\p{L})/iu,
    },
  },
  {
    aspect: "change",
    kinds: ["basis-point", "percentage-point", "number"],
    asks: {
      de: /(?<!\p{L})(?:wie ?viele?n?) (?:basispunkten?|prozentpunkten?)(?!\p{L})/iu,
      en: /(?<!\p{L})how many (?:basis|percentage) points(?!\p{L})/iu,
    },
  },
  {
    aspect: "figure",
    kinds: ["money"],
    asks: {
      de: /(?<!\p{L})(?:zu welche[mnr] (?:\p{L}+)?(?:preis|kurs)|welche[nrms]? (?:\p{L}*)preis|wie teuer)(?!\p{L})|(?<!\p{L})(?:wie ?viel|was)(?! prozent)(?!\p{L})[^?]*? (?:be|aus|ein)?(?:zahl(?:t|te|en|ten)|gezahlt|investier\p{L}*|ausgegeben|ausgeben)(?!\p{L})|(?<!\p{L})(?:wie viele?|wieviele?|was) (?:(?:geld|euro|dollar|us-dollar|franken|pfund|pesos?|yuan|yen|riyals?|rubel|kronen|milliarden|millionen)|kostet|kostete|kosten)(?!\p{L})/iu,
      en: /(?<!\p{L})(?:how (?:much money|many (?:dollars|euros|pounds|francs|pesos|yuan|yen|riyals|roubles|rubles|kronor))|how much (?:do|did|does|will|would|has|have|had|is|are|was|were|must|should|could|can)(?!\p{L})[^?]*? (?:pay|pays|paid|paying|spend|spent|spending|invest|invested|investing|borrow|borrowed|donate|donated|owe|owes)|(?:what|how much) (?:does|did|do|will|would)[^?]* costs?|(?:at|for|to|what) (?:what |which |was )*(?:the )?(?:\p{L}+ )?price)(?!\p{L})/iu,
    },
  },
  {
    aspect: "level",
    kinds: ["number", "money", "percent", "percentage-point"],
    asks: {
      de: /(?<!\p{L})(?:wo|(?:auf|bei) (?:wie viele?|wieviele?|welche[nm]|was)|wie hoch (?:steht|stand|notiert|notierte|schloss))(?!\p{L})/iu,
      en: /(?<!\p{L})(?:where|(?:at|to) (?:what|which|how many)(?: \p{L}+)?(?: level| points| rate| price)?)(?!\p{L})/iu,
    },
  },
  {
    aspect: "change",
    kinds: CHANGES,
    asks: {
      de: /(?<!\p{L})(?:um (?:wie viel|wieviel|welchen)|wie (?:stark|kräftig|deutlich|schnell|weit|sehr|schwer|hart|heftig|schlimm))(?!\p{L})/iu,
      en: /(?<!\p{L})(?:by (?:how much|what)|how (?:fast|far|strongly|sharply|steeply|quickly|badly|hard|heavily|well|poorly|rapidly))(?!\p{L})/iu,
    },
  },
  {
    aspect: "count",
    kinds: ["number", "multiple"],
    asks: {
      de: /(?<!\p{L})(?:wie viele[nr]?|wieviele[nr]?|welche (?:an)?zahl|wie oft)(?!\p{L})/iu,
      en: /(?<!\p{L})(?:how many|how often|what number of)(?!\p{L})/iu,
    },
  },
  {
    aspect: "text",
    kinds: [],
    asks: {
      de: /(?<!\p{L})(?:wer|wen|wem|warum|wieso|weshalb|wodurch|wofür|womit|aus welchem grund)(?!\p{L})/iu,
      en: /(?<!\p{L})(?:who|whom|whose|why|for what reason)(?!\p{L})/iu,
    },
  },
];

/** What a question in words asks for; `moves` where it names a rise or a fall. Without a question word a figure. */
export function soughtBy(text: string, language: Language, moves: boolean): Sought {
  const rule = firstAsked(text, language);
  if (rule) return { aspect: rule.aspect, kinds: rule.kinds };
  if (asksInWords(text, language)) return { aspect: "text", kinds: [] };
  const isMoved =
    language === "en" && moves && /how much (?:did|does|has|have|is|are|was|were|will)/iu.test(text);
  return isMoved ? { aspect: "change", kinds: CHANGES } : { aspect: "figure", kinds: ANY };
}

/** "Where did it close when it first topped 19,500" asks where: what tells it apart stands behind what is asked for. */
function firstAsked(text: string, language: Language): Rule | null {
  const found = RULES.map((rule) => ({ rule, at: text.search(rule.asks[language]) })).filter(
    ({ at }) => at >= 0,
  );
  const first = Math.min(...found.map(({ at }) => at));
  return found.find(({ at }) => at <= first + LEAD)?.rule ?? null;
}

/** In letters: "um wie viel Prozent" asks for percent first of all. */
const LEAD = 6;
