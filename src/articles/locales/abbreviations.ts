import type { Language } from "../../domain/language.ts";

/** Abbreviations as they stand before their full stop, without inner stops ("zB" for "z.B."), in lower case. */
export interface Abbreviations {
  /** Something always follows: "Dr. Weber", "Nr. 5", "vs. consensus". */
  readonly binding: ReadonlySet<string>;
  /** May also end a sentence: "rund 3 Mrd. Der Umsatz …", "Apple Inc. The company …". */
  readonly closing: ReadonlySet<string>;
  /** Words before which a number with a full stop counts on: "5. Februar", "3. Quartal". */
  readonly ordinalNouns: RegExp;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SHARED_BINDING = "dr prof st vs al fig vol ca art ing dipl mag hon rev sen rep gov gen col lt sgt capt";
const SHARED_CLOSING = "inc corp co ltd plc llc sa nv ag etc jr sr mio mrd us eu uk un";

export const ABBREVIATIONS: Readonly<Record<Language, Abbreviations>> = {
  de: {
    binding: words(
      `${SHARED_BINDING} nr str abs bzw bspw evtl ggf ggü gem lt vgl zzgl exkl inkl einschl insb max min mind mtl jährl ` +
        "az insg zb ua dh ia su so va vs zt oä iv isv idr ivm hl hr fr frl sog geb gest verh kath evang int dt engl franz amerik österr " +
        "bes allg sep wg betr bzgl tel std sek ehem urspr durchschn ges jhd jh abt bd hg hrsg " +
        "jan feb febr mär mrz apr jun jul aug sept okt nov dez mo di mi do sa anm red ing str pl a z s d i u rd zzt zw " +
        "stv stellv vors präs ffm frankf univ entspr geg proz",
    ),
    closing: words(`${SHARED_CLOSING} usw uvm tsd bio st stk pf dgl oä uä uam kap p.a pa vj yoy qoq abk`),
    ordinalNouns:
      /^(?:Jan|Feb|Jän|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Quart|Halbj|Hj|Jahr|Geschäftsj|Platz|Rang|Stelle|Runde|Klasse|Mal|Tag|Woche|Monat|Kalenderwoche|Handelstag|Geburtstag|Senat|Auflage|Etage|Stock|Zivilsenat|Strafsenat|Kammer|Generation|Bezirk|Instanz|Weltkrieg|Wahlgang|Spieltag|Liga|Bundesliga|Lesung|Sitzung|FC |Serie|Teil|Kapitel|Etappe|Welle|Phase|Zwischen|Jahrhundert|Jh|Jahrestag|Ausgabe)/u,
  },
  en: {
    binding: words(
      `${SHARED_BINDING} mr mrs ms messrs mx no nos approx est dept univ eg ie cf viz ave blvd rd mt ft sec ph ` +
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun adm cmdr maj supt pres " +
        "assn natl intl incl excl max min avg fwd ed eds trans pp ch sect",
    ),
    closing: words(
      `${SHARED_CLOSING} bros cos pa am pm tn esq phd md ba ma usa dc la ny calif mass conn pct assoc mfg ` +
        "tex fla ill mich minn ind wash ore ariz colo tenn ala ga ky va ont que aus nz jv yoy qoq lp",
    ),
    ordinalNouns: /^(?!)/u,
  },
};

/** Words that begin a sentence more often than they follow an abbreviation, an initial or a bare number. */
export const OPENERS: Readonly<Record<Language, RegExp>> = {
  de: /^(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Einem|Einer|Dies|Diese|Dieser|Dieses|Diesen|Damit|Dabei|Dazu|Daher|Dadurch|Dafür|Dagegen|Danach|Darauf|Davon|Dennoch|Denn|Doch|Derzeit|Demnach|Deshalb|Er|Sie|Es|Wir|Ich|Ihr|Ihre|Sein|Seine|Man|Im|In|Ins|Am|An|Ans|Auf|Aus|Auch|Als|Aber|Allein|Allerdings|Außerdem|Aktuell|Alle|Andere|Anders|Anleger|Analysten|Bei|Beim|Bis|Bereits|Bisher|Besonders|Durch|Für|Gegen|Gegenüber|Grund|Hier|Hinter|Hinzu|Heute|Hintergrund|Insgesamt|Inzwischen|Jetzt|Jedoch|Kein|Keine|Kurz|Knapp|Laut|Mit|Mehr|Mehrere|Nach|Nachdem|Neben|Noch|Nun|Nur|Nicht|Ob|Obwohl|Ohne|Rund|Seit|Seither|Sollte|So|Somit|Sowohl|Statt|Schon|Trotz|Über|Um|Unter|Und|Unterdessen|Unklar|Viele|Vom|Von|Vor|Während|Was|Weil|Weiter|Weitere|Wegen|Wenn|Wer|Wie|Wo|Zu|Zudem|Zuletzt|Zum|Zunächst|Zur|Zuvor|Zwar|Zwischen|Zusätzlich|Ursprünglich|Mitte|Ende|Anfang|Hatte|Gestern|Morgen|Gut|Etwa|Angesichts|Dank|Ab|Gleichzeitig|Parallel|Sonst|Künftig|Konkret|Nächste[rs]?|Zugleich)(?![\p{L}-])/u,
  en: /^(?:The|A|An|It|Its|He|She|They|We|I|You|His|Her|Their|Our|My|This|That|These|Those|There|Then|Here|In|On|At|By|For|From|With|Without|As|And|But|Or|So|If|When|While|Where|What|Who|Why|How|After|Before|Since|Until|During|Despite|Although|Though|However|Meanwhile|Moreover|Also|Even|Still|Yet|Now|Once|Only|Some|Many|Most|More|Other|Others|Another|Both|Each|All|No|Not|Nor|Over|Under|About|Because|Last|Next|Analysts|Shares|Investors|Separately|Overall|Instead|Earlier|Later|Recently|Today|Yesterday|Such|To|Of|According|Among|Through|Is|Are|Was|Were|Do|Does|Did|Has|Had|Have)(?![\p{L}-])/u,
};
