/** Whether what is told is done, or yet to be done. */
export type DeedStage = "done" | "ahead";

/** Alternatives of a regular expression, `|` between them. */
type Forms = string;

/** "Baut … ab": forms in the singular and in the plural, and the particle at the clause's end. */
export type SplitForms = readonly [singular: Forms, plural: Forms, particle: Forms];

/** What is done with the counted, its object. */
export interface GermanVerbs {
  readonly singular: Forms;
  readonly plural: Forms;
  readonly split: readonly SplitForms[];
  readonly infinitive: Forms;
  /** With "zu" inside: "abzubauen". */
  readonly inner: Forms;
  readonly participle: Forms;
  /** What the counted does itself: "entstehen". */
  readonly arises: {
    readonly plural: Forms;
    readonly split: readonly SplitForms[];
    readonly infinitive: Forms;
    readonly participle: Forms;
  } | null;
}

export interface EnglishVerbs {
  /** Right before its object. */
  readonly active: Forms;
  readonly participle: Forms;
  /** What the counted does itself, behind "will". */
  readonly arises: Forms | null;
}

/** One deed in both languages. */
export interface DeedVerbs {
  readonly de: GermanVerbs;
  readonly en: EnglishVerbs;
}

const LAY_OFF = "(?:lay|lays|laying|laid) off";

/** Jobs only: "streicht 500 Beschäftigten den Bonus" lays nobody off. */
export const CUT_JOBS = {
  de: {
    singular: "streicht|strich|kappt|kappte",
    plural: "streichen|strichen|kappen|kappten",
    split: [
      ["baut|baute", "bauen|bauten", "ab"],
      ["schafft|schaffte", "schaffen|schafften", "ab"],
      ["spart|sparte", "sparen|sparten", "ein"],
    ],
    infinitive: "streichen|kappen|abbauen|abschaffen|einsparen",
    inner: "abzubauen|abzuschaffen|einzusparen",
    participle: "gestrichen|gekappt|abgebaut|abgeschafft|eingespart",
    arises: {
      plural: "entfallen|entfielen",
      split: [["fällt|fiel", "fallen|fielen", "weg"]],
      infinitive: "wegfallen|entfallen",
      participle: "weggefallen|entfallen",
    },
  },
  en: {
    active:
      "cut|cuts|cutting|eliminat(?:e|es|ed|ing)|axe?|axe[sd]|axing|shed|sheds|shedding|slash|slashe[sd]|slashing|scrap|scraps|scrapped|scrapping|trim|trims|trimmed|trimming",
    participle: "cut|eliminated|axed|shed|slashed|scrapped|trimmed|made redundant",
    arises: null,
  },
} as const satisfies DeedVerbs;

export const LAID_OFF = {
  de: {
    singular: "entlässt|entließ",
    plural: "entlassen|entließen",
    split: [["baut|baute", "bauen|bauten", "ab"]],
    infinitive: "entlassen|abbauen",
    inner: "abzubauen",
    participle: "entlassen|abgebaut",
    arises: null,
  },
  en: {
    active: `${LAY_OFF}|dismiss|dismisse[sd]|dismissing|fire[sd]?|firing|let go`,
    participle: "laid off|dismissed|fired|let go|made redundant",
    arises: null,
  },
} as const satisfies DeedVerbs;

export const CREATED = {
  de: {
    singular: "schafft|schuf",
    plural: "schaffen|schufen",
    split: [["baut|baute", "bauen|bauten", "auf"]],
    infinitive: "schaffen|aufbauen",
    inner: "aufzubauen",
    participle: "geschaffen|aufgebaut",
    arises: {
      plural: "entstehen|entstanden",
      split: [],
      infinitive: "entstehen",
      participle: "entstanden",
    },
  },
  en: { active: "create[sd]?|creating|add|adds|added|adding", participle: "created|added", arises: null },
} as const satisfies DeedVerbs;

export const HIRED = {
  de: {
    singular: "(?!)",
    plural: "(?!)",
    split: [["stellt|stellte", "stellen|stellten", "ein"]],
    infinitive: "einstellen",
    inner: "einzustellen",
    participle: "eingestellt",
    arises: null,
  },
  en: {
    active: "hire[sd]?|hiring|recruit|recruits|recruited|recruiting",
    participle: "hired|recruited",
    arises: null,
  },
} as const satisfies DeedVerbs;

export const LOST = {
  de: {
    singular: "verliert|verlor",
    plural: "verlieren|verloren",
    split: [],
    infinitive: "verlieren",
    inner: "(?!)",
    participle: "verloren",
    arises: null,
  },
  en: { active: "lose|loses|lost|losing", participle: "lost", arises: null },
} as const satisfies DeedVerbs;

export const GAINED = {
  de: {
    singular: "gewinnt|gewann",
    plural: "gewinnen|gewannen",
    split: [["gewinnt|gewann", "gewinnen|gewannen", "hinzu"]],
    infinitive: "gewinnen|hinzugewinnen",
    inner: "hinzuzugewinnen",
    participle: "gewonnen|hinzugewonnen",
    arises: null,
  },
  en: {
    active:
      "add|adds|added|adding|gain|gains|gained|gaining|win|wins|won|winning|attract|attracts|attracted|attracting|signed up",
    participle: "added|gained|won|attracted",
    arises: null,
  },
} as const satisfies DeedVerbs;

/** In English a figure that is "hit" is reached. */
export const AFFECTED = {
  de: {
    singular: "betrifft|betraf",
    plural: "(?!)",
    split: [],
    infinitive: "betreffen",
    inner: "(?!)",
    participle: "betroffen",
    arises: null,
  },
  en: {
    active: "affect|affects|affected|affecting|impact|impacts|impacted|impacting",
    participle: "affected|impacted|hit by",
    arises: null,
  },
} as const satisfies DeedVerbs;

export const CLOSED = {
  de: {
    singular: "schließt|schloss",
    plural: "schließen|schlossen",
    split: [
      ["legt|legte", "legen|legten", "still"],
      ["macht|machte", "machen|machten", "dicht"],
    ],
    infinitive: "schließen|stilllegen|dichtmachen",
    inner: "stillzulegen|dichtzumachen",
    participle: "geschlossen|stillgelegt|dichtgemacht",
    arises: null,
  },
  en: {
    active: "(?:close|closes|closed|closing|shut|shuts|shutting)(?: down)?",
    participle: "(?:closed|shut)(?: down)?",
    arises: "close|shut",
  },
} as const satisfies DeedVerbs;

export const OPENED = {
  de: {
    singular: "eröffnet|eröffnete",
    plural: "eröffnen|eröffneten",
    split: [],
    infinitive: "eröffnen",
    inner: "(?!)",
    participle: "eröffnet",
    arises: null,
  },
  en: { active: "open|opens|opened|opening", participle: "opened", arises: "open" },
} as const satisfies DeedVerbs;

export const RECALLED = {
  de: {
    singular: "(?!)",
    plural: "(?!)",
    split: [["ruft|rief", "rufen|riefen", "zurück"]],
    infinitive: "zurückrufen",
    inner: "zurückzurufen",
    participle: "zurückgerufen",
    arises: null,
  },
  en: { active: "recall|recalls|recalled|recalling", participle: "recalled", arises: null },
} as const satisfies DeedVerbs;

export const DELIVERED = {
  de: {
    singular: "liefert|lieferte",
    plural: "liefern|lieferten",
    split: [["liefert|lieferte", "liefern|lieferten", "aus"]],
    infinitive: "liefern|ausliefern",
    inner: "auszuliefern",
    participle: "geliefert|ausgeliefert",
    arises: null,
  },
  en: { active: "deliver|delivers|delivered|delivering", participle: "delivered", arises: null },
} as const satisfies DeedVerbs;

export const SOLD = {
  de: {
    singular: "verkauft|verkaufte",
    plural: "verkaufen|verkauften",
    split: [["setzt|setzte", "setzen|setzten", "ab"]],
    infinitive: "verkaufen|absetzen",
    inner: "abzusetzen",
    participle: "verkauft|abgesetzt",
    arises: null,
  },
  en: { active: "sell|sells|sold|selling", participle: "sold", arises: null },
} as const satisfies DeedVerbs;

export const BUILT = {
  de: {
    singular: "baut|baute|produziert|produzierte|fertigt|fertigte",
    plural: "bauen|bauten|produzieren|produzierten|fertigen|fertigten",
    split: [],
    infinitive: "bauen|produzieren|fertigen",
    inner: "(?!)",
    participle: "gebaut|produziert|gefertigt",
    arises: null,
  },
  en: {
    active: "build|builds|built|building|produce[sd]?|producing|manufacture[sd]?|manufacturing",
    participle: "built|produced|manufactured",
    arises: null,
  },
} as const satisfies DeedVerbs;

export const ORDERED = {
  de: {
    singular: "bestellt|bestellte|ordert|orderte",
    plural: "bestellen|bestellten|ordern|orderten",
    split: [],
    infinitive: "bestellen|ordern",
    inner: "(?!)",
    participle: "bestellt|geordert",
    arises: null,
  },
  en: { active: "order|orders|ordered|ordering", participle: "ordered", arises: null },
} as const satisfies DeedVerbs;
