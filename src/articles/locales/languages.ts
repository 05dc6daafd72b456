import { GERMAN } from "../../lexicon/locales/de/vocabulary.ts";
import { ENGLISH } from "../../lexicon/locales/en/vocabulary.ts";
import type { Vocabulary } from "../../lexicon/words.ts";

/** Languages that are told apart: the two that are read, and those that would be mistaken for them. */
export type KnownLanguage = "de" | "en" | "fr" | "es" | "it" | "nl" | "pt" | "sv" | "da" | "pl";

type Lists = Readonly<Partial<Record<KnownLanguage, string>>>;

/** Words that every text of the language is full of; a word may belong to several. */
export const FUNCTION_WORDS = index({
  de:
    "der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine ist sind war waren wird werden wurde wurden " +
    "hat haben hatte hatten im in am an auf aus bei beim bis durch für gegen mit nach ohne seit um unter vom von vor während wegen zu zum zur zwischen über " +
    "sich es er sie wir ich ihr ihre ihren ihrem seine seinen seiner auch noch nur schon als wie wenn weil dass ob so mehr weniger rund etwa laut sowie damit dabei " +
    "kann können konnte soll sollen sollte sollten will wollen muss müssen dürfte dürften würde würden hier dort jetzt heute gestern morgen diese dieser dieses diesen diesem alle " +
    "trotz ab je pro dank neue neuer neuen neues deutsche deutscher deutschen gibt geht kommt bleibt steht liegt was wer wo warum gut sehr wieder weiter erneut zuletzt",
  en:
    "the a an of to in and for on at by with from as is are was were be been has have had it its that this these those which who whom whose will would can could should may might must " +
    "not no or but if than then there their they them he she his her we our you your i my so more most less about after before over under into out up down off amid despite per says said say " +
    "also all any some other new first last year years what why how when where while during since until between against among because through via just only still even how's it's what's",
  fr: "le la les un une des du de et en à au aux est sont été a ont pour par sur avec dans que qui ne pas plus se sa son ses ce cette ces il elle ils nous vous mais ou où leur leurs selon après avant contre depuis chez être fait aussi entre comme sans sous d'un d'une l'action qu'il",
  es: "el la los las un una de del y en a al es son fue ha han por para con que no se su sus lo como más pero o este esta entre sobre tras hasta desde según también muy sin año años ser",
  it: "il lo la i gli le un una di del della dei delle dello degli e in a al alla è sono stato ha hanno per con che non si su sul sulla da dal dalla nel nella più ma o come anche dopo tra fra questo questa anni essere",
  nl: "de het een van en in op te dat die is zijn was voor met niet aan er om ook als door bij uit nog naar heeft hebben wordt worden werd maar of dan over tot meer deze dit geen jaar kan zal tegen na",
  pt: "o a os as um uma de do da dos das e em no na nos nas é são foi para por com que não se seu sua mais mas ou como ao à pelo pela entre após até sobre também ano anos ser",
  sv: "och att det i en ett som är av på för med den till inte har om de var från vid men kan ska skulle efter under över mot också år ökar",
  da: "og at det i en et som er af på for med den til ikke har om de var fra ved men kan skal efter under over mod også år stiger",
  pl: "i w na z do się nie że jest to o za po od dla przez jak oraz są był była ale co tym roku lub przy ich który która",
});

/** Words of market news, where function words are few: those of the lexicon, and what headlines use beside them. */
export const NEWS_WORDS = index({
  de: `${lexiconWords(GERMAN)} ${[
    "wall street aktie aktien anleger börse börsen kurs kurse kursziel prozent euro milliarde milliarden million millionen mrd mio tsd us-dollar stück",
    "legt hebt baut ruft holt setzt gibt geht steht bleibt kommt macht wird will plant prüft sucht findet stellt bringt nimmt hält zieht schlägt trifft droht fordert warnt meldet startet beendet bestellt liefert einigt",
    "zurück vor zu ab an auf aus ein los weg hoch runter heraus herab",
    "null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend hunderttausend dutzend halb komma exakt genau ganz circa knapp",
    "januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag woche wochen monat monate jahr jahre tag tage uhr",
    "autos werk werke vergleich kunden mitarbeiter stellen haus land leute bericht fabrik wirtschaft regierung gericht strafe streit",
  ].join(" ")}`,
  en: `${lexiconWords(ENGLISH, /\p{Lu}\S*/gu)} ${[
    "wall street stock stocks share shares percent cents dollars pounds crowns francs billion billions million millions trillion thousand hundred dozen",
    "buys sells opens builds hits lifts curbs recalls sees says wants seeks takes makes gets goes gives joins names ends starts halts wins loses faces posts tops backs urges bets slows lags warns orders delivers settles agrees fines probes",
    "zero one two three four five six seven eight nine ten eleven twelve twenty exact exactly almost nearly about roughly",
    "january february march may june july october december monday tuesday wednesday thursday friday saturday sunday week weeks month months year years day days",
    "cars car plant plants fault faults chip chips build back off ahead home food world report factory economy government workers people house talks server race stake",
  ].join(" ")}`,
  fr: "bourse actions bénéfice affaires milliards millions hausse baisse recule progresse groupe résultat ventes trimestre marché année emplois suppressions",
  es: "bolsa acciones beneficio ingresos millones mercado sube baja empresa resultados trimestre dólares ventas empleos",
  it: "borsa azioni utile ricavi miliardi milioni mercato sale scende società risultati trimestre vendite",
  nl: "aandelen aandeel winst omzet miljard miljoen beurs kwartaal bedrijf stijgt daalt verlies",
  pt: "ações lucro receita bilhões milhões mercado empresa resultados trimestre",
});

type Clues = readonly (readonly [KnownLanguage, RegExp, number])[];

/** Endings of words that are not listed, with what they weigh. */
export const ENDINGS: Clues = [
  [
    "de",
    /(?:ung|ungen|keit|heit|schaft|lich|lichen?|isch|ischen?|zahlen|tag|nis|chen|ieren|iert|ierte|enden?|igen?|iger|stelle|markt|werk|kurs|zig|zehn|hundert|tausend|eln|ern|tzt|ßt)$/u,
    0.7,
  ],
  ["de", /(?:en|er|te|e)$/u, 0.2],
  [
    "en",
    /(?:ing|tions?|ments?|ness|ship|ould|ight|ally|ful|ers|ies|ous|ity|ive|ated|ish|teen|ed|ly|'s|’s)$/u,
    0.7,
  ],
  ["en", /(?:[^sui]s|y|w|ck)$/u, 0.3],
  ["fr", /(?:aux|eux|euse|ique|ée|és|ées|ait|aient|é)$/u, 0.6],
  ["es", /(?:ción|ciones|dad|ados|ido)$/u, 0.6],
  ["it", /(?:zione|zioni|ità|ando|ati)$/u, 0.6],
  ["nl", /(?:ijk|ijke|heid|aar|tie|baar)$/u, 0.6],
  ["pt", /(?:ção|ções|dade)$/u, 0.6],
];

/** Letters and groups of letters that only some languages write. */
export const LETTERS: Clues = [
  ["de", /[äöüß]/u, 1.2],
  ["de", /sch|pf|[^s]tz|eu[^r]|aus|ein|ge[bdhklmnpstw]|(?:^|[^c])hn/u, 0.4],
  ["en", /th|wh|sh|ou|ee|oo|ea|ow|aw|ay|gh/u, 0.5],
  ["fr", /[èêçœùû]|eau|^(?:l|d|qu|s|n)['’]/u, 1],
  ["es", /[ñ]|ción/u, 1],
  ["it", /zz|gli|cch/u, 0.5],
  ["nl", /ij|aa|uu/u, 0.8],
  ["pt", /[ãõ]|lh|nh/u, 0.8],
  ["sv", /å/u, 1],
  ["da", /[åøæ]/u, 1],
  ["pl", /[łąęśźżćń]|cz|sz/u, 1],
];

/** How a text writes its numbers: "1.111,11" and "2,2 %" against "1,111.11" and "$2.2bn". */
export const MARKS: Clues = [
  ["de", /\d\.\d{3},\d|\d,\d{1,2}(?!\d)|\d\.\d{3}(?![\d.,])/u, 0.6],
  ["de", /\d ?(?:€|Mrd|Mio|Tsd|Uhr)|„/u, 0.8],
  ["en", /\d,\d{3}\.\d|\d\.\d{1,2}(?![\d.]|\.)|\d,\d{3}(?![\d,])/u, 0.6],
  ["en", /[$£€]\d|\d(?:bn|mn|tn|m|k)(?!\p{L})/u, 0.8],
];

/** The lexicon's words, each form of a verb that comes apart by itself; `names` belong to both languages, and so do places. */
function lexiconWords(vocabulary: Vocabulary, names = /(?!)/gu): string {
  return Object.entries(vocabulary)
    .filter(([kind]) => kind !== "place")
    .flatMap(([, words]) => Object.values(words))
    .join(" ")
    .replaceAll(names, " ")
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, " ")
    .replaceAll(/(?<!\p{L})\p{L}{1,3}(?!\p{L})/gu, " ")
    .replaceAll(/ {2,}/gu, " ")
    .trim();
}

function index(lists: Lists): ReadonlyMap<string, readonly KnownLanguage[]> {
  const words = new Map<string, KnownLanguage[]>();
  for (const [language, list] of Object.entries(lists) as [KnownLanguage, string][]) {
    for (const word of new Set(list.split(" "))) words.set(word, [...(words.get(word) ?? []), language]);
  }
  return words;
}

/** How messages call them, in German and English. */
export const LANGUAGE_NAMES: Readonly<Record<KnownLanguage, { readonly de: string; readonly en: string }>> = {
  de: { de: "Deutsch", en: "German" },
  en: { de: "Englisch", en: "English" },
  fr: { de: "Französisch", en: "French" },
  es: { de: "Spanisch", en: "Spanish" },
  it: { de: "Italienisch", en: "Italian" },
  nl: { de: "Niederländisch", en: "Dutch" },
  pt: { de: "Portugiesisch", en: "Portuguese" },
  sv: { de: "Schwedisch", en: "Swedish" },
  da: { de: "Dänisch", en: "Danish" },
  pl: { de: "Polnisch", en: "Polish" },
};
