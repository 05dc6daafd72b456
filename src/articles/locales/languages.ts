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

/** Words of headlines about markets, where function words are few. */
export const NEWS_WORDS = index({
  de:
    "aktie aktien anleger börse börsen gewinn gewinne gewinnt umsatz umsätze verlust verluste verliert steigt steigen gestiegen fällt fallen gefallen sinkt sinken gesunken legt zulegt hebt senkt streicht kauft verkauft übernimmt plant baut " +
    "prognose jahresprognose kursziel kurse kurs quartal quartalszahlen zahlen milliarden millionen milliarde mrd mio prozent euro stellen mitarbeiter konzern unternehmen übernahme vorstand chef zinsen zinssenkung zinsentscheid leitzins " +
    "dividende rekord rekordhoch ergebnis geschäft nachfrage markt märkte jahr jahre januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag wert minus plus deutlich leicht stark schwach schwächer stärker höher niedriger erwartet erwartungen anteil beteiligung auftrag aufträge werk stellenabbau einigung klage urteil kündigt warnt meldet startet beendet",
  en:
    "stock stocks share shares earnings revenue revenues profit profits loss losses sales billion million trillion quarter quarterly results guidance outlook forecast jobs job deal stake buys buy sells sell rises rise rose falls fall fell gains gain jumps slides slips drops cuts cut raises raise beats misses plans surges tumbles " +
    "company market markets investors analyst analysts target price prices rate rates inflation growth percent dividend buyback takeover merger ceo chief record higher lower ahead expects expected talks january february march may june july october december monday tuesday wednesday thursday friday saturday sunday week month workers employees layoffs lawsuit court bank fed",
  fr: "bourse actions bénéfice chiffre d'affaires milliards millions hausse baisse recule progresse groupe résultat ventes trimestre marché année dollars euros emplois suppressions",
  es: "bolsa acciones beneficio ingresos millones mercado sube baja empresa resultados trimestre dólares ventas euros empleos",
  it: "borsa azioni utile ricavi miliardi milioni mercato sale scende società risultati trimestre dollari vendite",
  nl: "aandelen aandeel winst omzet miljard miljoen beurs kwartaal bedrijf stijgt daalt verlies",
  pt: "ações lucro receita bilhões milhões mercado empresa resultados trimestre",
});

/** Endings of words that are not listed. */
export const ENDINGS: readonly (readonly [KnownLanguage, RegExp])[] = [
  [
    "de",
    /(?:ung|ungen|keit|heit|schaft|lich|liche|lichen|ische|ischen|isch|zahlen|tag|tung|nis|chen|ieren|iert|ierte|enden|ende|igen|iger|stelle|markt|werk|kurs)$/u,
  ],
  ["en", /(?:ing|tion|tions|ment|ness|ship|ould|ight|ally|ful|ers|ies|ous|ity|ive|ated|ish|'s|’s)$/u],
  ["fr", /(?:aux|eux|euse|tion|ment|ique|ence|é|ée|és|ées|ait|aient)$/u],
  ["es", /(?:ción|ciones|mente|dad|ando|ado|ados|ida)$/u],
  ["it", /(?:zione|zioni|mente|ità|ando|ato|ati|ata)$/u],
  ["nl", /(?:ijk|ijke|heid|ing|aar|eren|tie|baar)$/u],
  ["pt", /(?:ção|ções|mente|dade|ando|ado)$/u],
];

/** Letters that only some languages write. */
export const LETTERS: readonly (readonly [KnownLanguage, RegExp])[] = [
  ["de", /[äöüß]|sch|(?<!^)ck|pf|tz(?!\p{L}*y)/u],
  ["en", /th|wh|(?<!^)ck|ou|ee|oo|y$/u],
  ["fr", /[èêçœùû]|eau|^(?:l|d|qu|s|n)['’]/u],
  ["es", /[ñ¿¡]|ll[oa]/u],
  ["it", /zz|gli|cch/u],
  ["nl", /ij|aa|uu|oe/u],
  ["pt", /[ãõ]|lh|nh/u],
  ["sv", /å/u],
  ["da", /[åøæ]/u],
  ["pl", /[łąęśźżćń]|cz|sz/u],
];

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
