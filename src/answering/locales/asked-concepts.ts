import type { Language } from "../../domain/language.ts";

/** How people ask for something without naming it. */
export interface AskedConcept {
  /** Keys of the lexicon's concepts that an answer may name. */
  readonly concepts: readonly string[];
  /** A word of the glossary that means it, where the lexicon has none. */
  readonly means?: string;
  /** The groups of each are the words that ask. */
  readonly asks: Partial<Readonly<Record<Language, readonly RegExp[]>>>;
}

const MARKET_VALUE = ["metric:market-cap", "metric:valuation"];
const RISE = ["direction:up"];
const FALL = ["direction:down"];
const CUTS = ["direction:dismiss", "direction:down", "noun:jobs"];

/** By metric and by move, in both languages; a verb in two parts has a group for each. */
export const ASKED_CONCEPTS: readonly AskedConcept[] = [
  {
    concepts: MARKET_VALUE,
    asks: {
      de: [
        /(?<!\p{L})(?:ist|sind|war|waren|wäre)(?!\p{L})(?! [^?]*(?:aktien?|papiere?|anteilsschein\p{L}*)(?!\p{L}))[^?]*?((?:an der börse )?wert)(?=\s*\?|\s*$|,|\s+am|\s+im|\s+zu)/iu,
      ],
      en: [
        /(?<!\p{L})(worth on the (?:stock )?market)(?!\p{L})/iu,
        /(?<!(?:shares?|stock|stocks)(?: \S+){0,2} )(?<!\p{L})(worth|valued at|valued)(?!\p{L})/iu,
      ],
    },
  },
  {
    concepts: [],
    means: "KGV",
    asks: { en: [/(?<!\p{L})(p\/e|price[- ](?:to[- ])?earnings)(?!\p{L})/iu] },
  },
  {
    concepts: ["metric:revenue"],
    asks: {
      de: [
        /(?<!\p{L})(setz\p{L}*)(?!\p{L})[^?]*? (um)(?=\s*\?|\s*$)/iu,
        /(?<!\p{L})(nimmt|nahm|nehmen|nahmen)(?!\p{L})[^?]*? (ein)(?=\s*\?|\s*$)/iu,
        /(?<!\p{L})(umgesetzt|umsetzen|eingenommen|einnehmen|erlöst|erlöste|erlösen)(?!\p{L})/iu,
      ],
      en: [
        /(?<!\p{L})((?:make|makes|made|generate|generates|generated|book|booked|ring up) in (?:sales|revenues?))(?!\p{L})/iu,
        /(?<!\p{L})(take in|took in|takes in|bring in|brought in|brings in|turn over)(?=\s*\?|\s*$| \d| in \d| in (?:the|its) | last| this| from| during)/iu,
      ],
    },
  },
  {
    // What somebody earns with a thing is what it brings in.
    concepts: ["metric:revenue", "metric:profit"],
    asks: {
      de: [
        /(?<!\p{L})(verdien\p{L}*)(?!\p{L})[^?]*? mit (?!wie)/iu,
        /(?<!\p{L})mit [^?]*?(verdien\p{L}*)(?!\p{L})/iu,
      ],
      en: [/(?<!\p{L})(earn|earned|earns|make|made|makes) (?:from|with)(?!\p{L})/iu],
    },
  },
  {
    concepts: ["metric:profit", "metric:net-income", "metric:gain"],
    asks: {
      de: [/(?<!\p{L})(?:blieb|bleibt|bleiben|blieben)(?!\p{L})[^?]*? (unterm strich|übrig|hängen)/iu],
      en: [
        /how much (?:money )?(?:did|does|has|will)(?!\p{L})[^?]*? (make|made)(?=\s*\?|\s*$| in \d| last| this)/iu,
      ],
    },
  },
  {
    concepts: ["noun:employees", "metric:workforce"],
    asks: {
      de: [
        /wie ?viele (menschen|leute|personen)(?!\p{L})[^?]*? (arbeiten|arbeiteten|beschäftigt|angestellt)(?!\p{L})/iu,
        /wie ?viele (?:(?:\p{L}+ )?(?:menschen|leute|personen) )?(arbeiten|beschäftigt)(?!\p{L})/iu,
      ],
      en: [
        /(?<!\p{L})(people|workers|staff) (?:does|do|did) [^?]*?(employ|have)/iu,
        /(?<!\p{L})(works? for|work at(?! the (?:end|start|beginning))|worked for|in work|in employment|employed)(?!\p{L})/iu,
      ],
    },
  },
  {
    concepts: FALL,
    asks: {
      de: [
        /(?<!\p{L})(?:wie )?(?:schwer|hart|heftig|schlimm)(?!\p{L})[^?]*?(erwischt|getroffen|gebeutelt|unter die räder)/iu,
      ],
      en: [
        /(?:how )?(?:badly|hard|heavily)(?!\p{L})[^?]*?(hit|hurt|hammered|beaten|suffer|punished)(?!\p{L})/iu,
      ],
    },
  },
  {
    concepts: [],
    asks: {
      de: [
        /(?<!\p{L})(bringt|brachte|brachten|bringen)(?!\p{L})[^?]*? (auf die waage)/iu,
        /(?<!\p{L})(steht|stand|stehen|standen|schlägt|schlug|schlagen)(?!\p{L})[^?]*? (zu buche)/iu,
        /(?<!\p{L})(beläuft|belief|beliefen|belaufen) (sich)(?!\p{L})/iu,
      ],
    },
  },
  {
    // "Wie hoch fällt … aus" asks for nothing but the amount.
    concepts: [],
    asks: { de: [/(?<!\p{L})(fällt|fiel|fallen|fielen|fällt)(?!\p{L})[^?]*? (aus)(?=\s*[?(]|\s*$)/iu] },
  },
  {
    concepts: ["noun:people"],
    means: "Todesopfer",
    asks: {
      de: [
        /(?<!\p{L})(kam|kamen|kommen|gekommen)(?!\p{L})[^?]*? (ums leben|zu tode)/iu,
        /(?<!\p{L})(ums leben)(?!\p{L})/iu,
      ],
      en: [/(?<!\p{L})(lost their lives|lose their lives|loss of life)(?!\p{L})/iu],
    },
  },
  {
    concepts: ["noun:acquirer"],
    means: "Interessenten",
    asks: {
      en: [
        /(?<!\p{L})((?:show|shows|showed|shown|express|expressed|register|registered) (?:an )?interest(?: in)?|interested in)(?!\p{L})/iu,
      ],
    },
  },
  {
    concepts: ["direction:guilty", "noun:verdict"],
    asks: {
      de: [/(?<!\p{L})(verdonnert|verurteilt|verpflichtet)(?!\p{L})/iu],
      en: [/(?<!\p{L})(ordered|sentenced|forced|told|condemned)(?= to (?:pay|stop|serve|spend))/iu],
    },
  },
  {
    concepts: ["noun:ceo"],
    asks: {
      de: [
        /(?<!\p{L})wer (leitet|führt|lenkt)(?!\p{L})/iu,
        /(?<!\p{L})wer (steht|stand) [^?]*?(an der spitze)(?!\p{L})/iu,
      ],
      en: [/(?<!\p{L})who (runs|leads|heads|is in charge of|is at the helm of)(?!\p{L})/iu],
    },
  },
  {
    concepts: CUTS,
    asks: {
      de: [
        /(?<!\p{L})(setz\p{L}*|wirft|warf|werfen)(?!\p{L})[^?]*? (vor die tür|auf die straße|raus|hinaus)(?!\p{L})/iu,
        /(?<!\p{L})(feuer(?:t|te|n|ten)|entl(?:ä|a)(?:ss|ß)\p{L}*|entließ\p{L}*)(?!\p{L})/iu,
      ],
      en: [
        /(?<!\p{L})(lay|laid|laying|let|letting) (?:[^?]*? )?(off|go)(?!\p{L})/iu,
        /(?<!\p{L})(fire|fired|firing|shed|shedding|axe|axed|axing)(?!\p{L})/iu,
        /(?<!\p{L})(part|parted|parting) (with|ways)(?!\p{L})/iu,
      ],
    },
  },
  {
    concepts: RISE,
    asks: {
      de: [
        /(?<!\p{L})(legt|legte|legten|legen|nimmt|nahm|nahmen)(?!\p{L})[^?]*? (zu)(?=\s*\?|\s*$)/iu,
        /(?<!\p{L})(zog|zogen|zieht|ziehen|stieg|stiegen|steigt)(?!\p{L})[^?]*? (an)(?=\s*\?|\s*$)/iu,
        /(?<!\p{L})(?:ging|gingen|geht) (?:es )?[^?]*?(nach oben|hoch|rauf|aufwärts|bergauf)(?!\p{L})/iu,
        /(?<!\p{L})(verteuert\p{L}*|kletter\p{L}*|zugelegt|zulegen|angezogen)(?!\p{L})/iu,
      ],
      en: [/(?<!\p{L})(?:go|goes|went|gone|going|come|came|move|moved) (up)(?!\p{L})/iu],
    },
  },
  {
    concepts: FALL,
    asks: {
      de: [
        /(?<!\p{L})(gibt|gab|gaben|geben|lässt|ließ|ließen)(?!\p{L})[^?]*? (nach)(?=\s*\?|\s*$)/iu,
        /(?<!\p{L})(nimmt|nahm|nahmen|sackt|sackte|sackten|rutscht|rutschte)(?!\p{L})[^?]*? (ab)(?=\s*\?|\s*$)/iu,
        /(?<!\p{L})(bricht|brach|brachen|büßt|büßte|büßten)(?!\p{L})[^?]*? (ein)(?=\s*\?|\s*$)/iu,
        /(?<!\p{L})(?:ging|gingen|geht) (?:es )?[^?]*?(nach unten|zurück|runter|abwärts|bergab)(?!\p{L})/iu,
        /(?<!\p{L})(verbilligt\p{L}*|eingebüßt|nachgegeben|eingebrochen|abgesackt)(?!\p{L})/iu,
      ],
      en: [/(?<!\p{L})(?:go|goes|went|gone|going|come|came|move|moved) (down)(?!\p{L})/iu],
    },
  },
  {
    concepts: ["noun:results"],
    asks: {
      de: [
        /(?<!\p{L})(legt|legte|legen|stellt|gibt|gab)(?!\p{L})[^?]*?((?:quartals|geschäfts|jahres)?(?:zahlen|ergebnisse?|bilanz)) [^?]*?(vor|bekannt)(?=\s*\?|\s*$)/iu,
        /(?<!\p{L})(veröffentlich\p{L}*|präsentier\p{L}*|berichtet)(?!\p{L})[^?]*?((?:quartals|geschäfts|jahres)?(?:zahlen|ergebnisse?|bilanz))?(?!\p{L})/iu,
      ],
      en: [
        /(?<!\p{L})(release|releases|publish|publishes|announce|announces|present|presents|post) (?:its |their )?([^?]*?(?:results|earnings|numbers|figures))(?!\p{L})/iu,
      ],
    },
  },
];
