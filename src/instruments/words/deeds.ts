import type { Language } from "../../domain/language.ts";
import { wordList } from "./word-list.ts";

/** Nouns and verbs after which a company behind a preposition is still what is spoken of: "Streik bei der Lufthansa". */
export const DEEDS: Readonly<Record<Language, readonly string[]>> = {
  de: wordList(`
    streik; stellenabbau; steigt; stieg; einstieg; ausstieg; umsatz; gewinn; absatz; übernahme; verkauf;
    kauf; rückruf; ärger; krise; probleme?; chef(?:in|wechsel)?; führungswechsel; beteiligung;
    anteil(?:e|en)?; vorstand; aktionäre?n?; jobs; arbeitsplätze; stellen; ermittlungen; klage; streit;
    prozess; angriff; hack; datenleck; produktion; aktien?; papiere?; verlust; hauptversammlung; fusion;
    zusammenschluss; kommentar; deals?; enttäuschung(?:en)?; investition(?:en)?; entlassungen; kündigungen;
    lage; turbulenzen; chaos; panne; warnstreik; rückgang; boom; zukunft; zweifel; kritik; druck; sorgen;
    kurzarbeit; zahlen; ergebnisse; razzia; bußgeld; strafe; verfahren; vorwürfe; skandal; insolvenz;
    sanierung; umbau; sparprogramm; schmiergeld; bestechung; korruption; parteienfinanzierung; affäre; betrug; urteile?
  `),
  en: wordList(`
    quarter; half-year; performance; ruling; verdict; strike; cuts?; layoffs?; jobs?; stake; bid; takeover; merger; talks; deal; shares?; profits?; sales;
    revenue; losses; investors?; shareholders?; lawsuit; suit; probe; investigation; fine; charges?; boss;
    chief; ceo; chairman; crisis; trouble; problems?; workers; pilots; staff; production; investment;
    growth; demand; hack; breach; outage; recall; results; earnings; numbers; report; fire; blast;
    explosion; accident; inquiry; checks?; problem; wrong; orders?; curbs; pressure; questions?; concerns?;
    worries; worried; case; fears; tariffs; claims?; allegations?
  `),
};

/** Deeds that concern two companies, so that the second is spoken of as well. */
export const TRANSACTIONS: Readonly<Record<Language, readonly string[]>> = {
  de: wordList(`
    kauf; übern[ai]hm; übernimm; verklag; klag[te]; einig; verhandel; fusion; zusammen; kooper; koaliti;
    partner; bietet; beteilig; steigt bei; einstieg; angebot; offerte; trenn; streit; allianz mit; vertrag; auftrag;
    liefer
  `),
  en: wordList(`
    buy; bought; acqui; merg; sue; suing; lawsuit; ties; deal; partner; talks; bid; takeover; takes over;
    stake; agree; alliance; joint; settle; offer; spin(?:s|ning)? off; spun off; sell; sold; combin; contract; order; invest; join;
    and(?! )
  `),
};

/** German words that end like a verb and are none. */
export const NO_VERBS: ReadonlySet<string> = new Set(
  wordList(`
    mit; seit; nicht; jetzt; selbst; erst; zuerst; zuletzt; derzeit; damit; somit; dort; fast; zumindest;
    weit; laut; statt; anstatt; insgesamt; bereit; bekannt; samt; gut; oft; sonst; zeit; art; welt;
    unbekannt; beliebt; leicht; direkt; gesamt; recht; vielleicht; heute; seite; bitte; heut; sofort;
    längst; meist; höchst; möglichst; gelistet; notiert; bisherige; letzte; gestützt; genannt; sogenannte;
    erste; zweite; dritte; rote; weiße; alte; gute; bekannte; gebrauchte;
    betrachtet; verglichen; bedingt
  `),
);
