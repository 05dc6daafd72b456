import type { Language } from "../domain/language.ts";

/** How a label says what was done, and what is yet to be done, behind what is counted. */
interface DeedNames {
  readonly done: string;
  readonly ahead: string;
}

interface DeedKind {
  /** What it can be done with: concepts of counted nouns. */
  readonly of: ReadonlySet<string>;
  readonly words: Readonly<Record<Language, RegExp>>;
  readonly names: Readonly<Record<Language, DeedNames>>;
}

/** A clause, and how far what it tells of has come. */
export interface DeedTold {
  readonly clause: string;
  readonly isAhead: boolean;
}

/**
 * "gestrichen", "to be closed": what the clause says is done with so many of them. Null where it says nothing of that,
 * undefined where it tells of several things done, of which one may be done with others.
 */
export function labelDeed(
  noun: string,
  { clause, isAhead }: DeedTold,
  { written, reader }: { readonly written: Language; readonly reader: Language },
): string | null | undefined {
  const told = DEEDS.filter(({ of, words }) => of.has(noun) && words[written].test(clause));
  const [deed, ...others] = told;
  if (!deed) return null;
  return others.length > 0 ? undefined : deed.names[reader][isAhead ? "ahead" : "done"];
}

function kind(of: string, words: DeedKind["words"], names: DeedKind["names"]): DeedKind {
  return { of: new Set(of.split(", ")), words, names };
}

const CUT = {
  de: /(?<!\p{L})(?:(?:ge)?str[ei]+ch\p{Ll}*|(?:Stellen|Job|Personal)?(?:[Aa]bbau|[Ss]treichung)\p{Ll}*|abge?bau\p{Ll}*|abzubauen|bau(?:t|te|ten|en)(?!\p{L}).{1,90} ab|weg(?:ge|zu)?fallen|fall(?:en|t)(?!\p{L}).{1,60} weg|entl(?:ass|ieß|ässt)\p{Ll}*|Entlassung\p{Ll}*|(?:ge)?kündig\p{Ll}*|(?:ge)?kapp\p{Ll}*|einge?spart?\p{Ll}*|trenn\p{Ll}* sich|getrennt)(?!\p{L})/u,
  en: /(?<!\p{L})(?:cut(?:s|ting)?|(?:job|staff) cuts|eliminat\p{Ll}+|ax(?:e[sd]?|ing)|shed(?:s|ding)?|slash\p{Ll}*|(?:lay|lays|laying|laid) off|layoffs?|dismiss\p{Ll}*|fir(?:e[sd]?|ing)|redundan\p{Ll}+|let go|scrap\p{Ll}*|reduc\p{Ll}+|trim\p{Ll}*)(?!\p{L})/iu,
} as const;

const HIRED = {
  de: /(?<!\p{L})(?:schaff\p{Ll}*|schuf\p{Ll}*|geschaffen|entst(?:eh|and)\p{Ll}*|einge?stell\p{Ll}*|einzustellen|stell(?:t|te|ten|en)(?!\p{L}).{1,90} ein|neuen? (?:Stellen|Jobs|Arbeitsplätzen?|Mitarbeitern?|Beschäftigten?)|hinzu\p{Ll}*|Neueinstellung\p{Ll}*)(?!\p{L})/u,
  en: /(?<!\p{L})(?:creat(?:e[sd]?|ing)|add(?:s|ed|ing)?|hir(?:e[sd]?|ing)|recruit\p{Ll}*|new (?:\p{Ll}+ )?(?:jobs|positions|roles|employees|workers|staff))(?!\p{L})/iu,
} as const;

const LOST = {
  de: /(?<!\p{L})(?:verl(?:ier|or)\p{Ll}*|Verlust von|büß\p{Ll}+)(?!\p{L})/u,
  en: /(?<!\p{L})(?:los(?:e[sd]?|ing|t)|(?:job )?losses|loss of)(?!\p{L})/iu,
} as const;

const GAINED = {
  de: /(?<!\p{L})(?:gewann\p{Ll}*|gew(?:i|o)nn\p{Ll}*|hinzu\p{Ll}*|neuen? (?:Kund|Nutz|Abonn)\p{Ll}+|Zuwachs)(?!\p{L})/u,
  en: /(?<!\p{L})(?:add(?:s|ed|ing)?|gain(?:s|ed|ing)?|new (?:\p{Ll}+ )?(?:customers|subscribers|users|clients)|won|attract\p{Ll}*|signed up)(?!\p{L})/iu,
} as const;

const AFFECTED = {
  de: /(?<!\p{L})(?:betr(?:off|iff|eff)\p{Ll}*)(?!\p{L})/u,
  en: /(?<!\p{L})(?:affect\p{Ll}*|impact\p{Ll}*|hit(?:s|ting)?)(?!\p{L})/iu,
} as const;

const CLOSED = {
  de: /(?<!\p{L})(?:schlie[ßs]\p{Ll}*|schloss\p{Ll}*|geschlossen|Schließung\p{Ll}*|stillge?leg\p{Ll}*|Stilllegung\p{Ll}*|dicht\p{Ll}*)(?!\p{L})/u,
  en: /(?<!\p{L})(?:clos(?:e[sd]?|ing|ures?)|shut\p{Ll}*)(?!\p{L})/iu,
} as const;

const OPENED = {
  de: /(?<!\p{L})(?:(?:er)?öffn\p{Ll}*|Eröffnung\p{Ll}*|neuen? (?:Filialen|Werken?|Rechenzentren|Märkten?))(?!\p{L})/u,
  en: /(?<!\p{L})(?:open(?:s|ed|ing|ings)?|new (?:\p{Ll}+ )?(?:stores|plants|factories|data centers))(?!\p{L})/iu,
} as const;

const RECALLED = {
  de: /(?<!\p{L})(?:(?:zurück|Rück)(?:ge|zu)?r[ui]+f\p{Ll}*|r(?:uf|ief)\p{Ll}*(?!\p{L}).{1,90} zurück)(?!\p{L})/u,
  en: /(?<!\p{L})recall\p{Ll}*(?!\p{L})/iu,
} as const;

const DELIVERED = {
  de: /(?<!\p{L})(?:(?:aus)?(?:ge)?liefer\p{Ll}*|(?:Aus)?[Ll]ieferung\p{Ll}*)(?!\p{L})/u,
  en: /(?<!\p{L})deliver\p{Ll}*(?!\p{L})/iu,
} as const;

const SOLD = {
  de: /(?<!\p{L})(?:verk(?:auf|äuf)\p{Ll}*|abge?setz\p{Ll}*|Absatz)(?!\p{L})/u,
  en: /(?<!\p{L})(?:s(?:ell|old)(?:s|ing)?|sales)(?!\p{L})/iu,
} as const;

const BUILT = {
  de: /(?<!\p{L})(?:(?:ge)?baut?\p{Ll}{0,2}|produzier\p{Ll}*|Produktion|fertig\p{Ll}*|gefertigt)(?!\p{L})/u,
  en: /(?<!\p{L})(?:buil[dt](?:s|ing)?|produc\p{Ll}+|ma(?:de|ke|kes|king)|manufactur\p{Ll}+)(?!\p{L})/iu,
} as const;

const ORDERED = {
  de: /(?<!\p{L})(?:bestell\p{Ll}*|Bestellung\p{Ll}*|Auftrag\p{Ll}*|geordert|order[nt]\p{Ll}*)(?!\p{L})/u,
  en: /(?<!\p{L})order(?:s|ed|ing)?(?!\p{L})/iu,
} as const;

const GOODS = "vehicles, aircraft, ships";
const PLACES = "stores, plants, data-centers";
const BUYERS = "customers, subscribers, users";

const DEEDS: readonly DeedKind[] = [
  kind("jobs", CUT, {
    de: { done: "gestrichen", ahead: "streichen" },
    en: { done: "cut", ahead: "to be cut" },
  }),
  kind("employees", CUT, {
    de: { done: "entlassen", ahead: "entlassen" },
    en: { done: "laid off", ahead: "to be laid off" },
  }),
  kind("jobs", HIRED, {
    de: { done: "geschaffen", ahead: "schaffen" },
    en: { done: "created", ahead: "to be created" },
  }),
  kind("employees", HIRED, {
    de: { done: "eingestellt", ahead: "einstellen" },
    en: { done: "hired", ahead: "to be hired" },
  }),
  kind(`jobs, ${BUYERS}`, LOST, {
    de: { done: "verloren", ahead: "verlieren" },
    en: { done: "lost", ahead: "to be lost" },
  }),
  kind(BUYERS, GAINED, {
    de: { done: "gewonnen", ahead: "gewinnen" },
    en: { done: "gained", ahead: "to be gained" },
  }),
  kind(`jobs, employees, ${BUYERS}, ${PLACES}, ${GOODS}, passengers, apartments`, AFFECTED, {
    de: { done: "betroffen", ahead: "betroffen" },
    en: { done: "affected", ahead: "affected" },
  }),
  kind(PLACES, CLOSED, {
    de: { done: "geschlossen", ahead: "schließen" },
    en: { done: "closed", ahead: "to be closed" },
  }),
  kind(PLACES, OPENED, {
    de: { done: "eröffnet", ahead: "eröffnen" },
    en: { done: "opened", ahead: "to be opened" },
  }),
  kind("vehicles", RECALLED, {
    de: { done: "zurückgerufen", ahead: "zurückrufen" },
    en: { done: "recalled", ahead: "to be recalled" },
  }),
  kind(GOODS, DELIVERED, {
    de: { done: "ausgeliefert", ahead: "ausliefern" },
    en: { done: "delivered", ahead: "to be delivered" },
  }),
  kind(`${GOODS}, apartments`, SOLD, {
    de: { done: "verkauft", ahead: "verkaufen" },
    en: { done: "sold", ahead: "to be sold" },
  }),
  kind(`${GOODS}, ${PLACES}, apartments`, BUILT, {
    de: { done: "gebaut", ahead: "bauen" },
    en: { done: "built", ahead: "to be built" },
  }),
  kind(GOODS, ORDERED, {
    de: { done: "bestellt", ahead: "bestellen" },
    en: { done: "ordered", ahead: "to be ordered" },
  }),
];
