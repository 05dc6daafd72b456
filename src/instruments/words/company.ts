import type { Language } from "../../domain/language.ts";
import { wordList } from "./word-list.ts";

/** Nouns beside a name that say that it is a company; alternatives of a regular expression, in lower case. */
export const COMPANY_NOUNS: Readonly<Record<Language, readonly string[]>> = {
  de: wordList(String.raw`
    aktien?; papiere?[ns]?; anteils?scheine?; [\p{L}-]*konzern(?:s|en)?; [\p{L}-]*hersteller[ns]?;
    [\p{L}-]*riesen?; [\p{L}-]*unternehmen[s]?; [\p{L}-]*händler[ns]?; versicherer[ns]?; [\p{L}-]*firma;
    [\p{L}-]*gigant(?:en)?; airline; fluggesellschaft; fluglinie; [\p{L}-]*bauer[ns]?;
    [\p{L}-]*zulieferer[ns]?; mobilfunker[ns]?; [\p{L}-]*anbieter[ns]?; [\p{L}-]*betreiber[ns]?;
    [\p{L}-]*tochter; chef(?:in)?; [\p{L}-]*versicherung; titel; softwareschmiede; [\p{L}-]*gruppe;
    [\p{L}-]*gesellschaft; [\p{L}-]*multi; kreditkarten\p{L}*; [\p{L}-]*marke; [\p{L}-]*spezialist(?:en)?;
    [\p{L}-]*kette; [\p{L}-]*schmiede; us-bank; wertpapiere?; tochterfirma
  `),
  en: wordList(`
    outage; cardholders; cards; challengers?; users?; apps?; bookings; fleet; pricing; offer; bid; takeover; stake; plants?; factor(?:y|ies); strike; pilots; drivers; shares?; stocks?;
    compan(?:y|ies); giants?; retailers?; makers?; automakers?; carmakers?; airlines?; carriers?; insurers?;
    firms?; groups?; chains?; operators?; providers?; networks?; chief executive; ceo; cfo; coo; chairman;
    boss; executives?; spokes(?:man|woman|person); investors?; shareholders?; parent; subsidiary; brands?;
    bank; lender; drugmakers?; chipmakers?; oil major; supermajor; rivals?; exchange; owner; developer;
    supplier; manufacturer; producer; startup; conglomerate; franchise; employees; workers; customers;
    earnings; results; profits?; sales; revenue; stores; flights; planes?; jets?; pilots?; products?;
    shoppers?; devices?; services?; cloud; platforms?; deal; unit; inc; corp
  `),
};

/** Verbs of which companies are the subject, right after the name; alternatives of a regular expression. */
export const COMPANY_VERBS: Readonly<Record<Language, readonly string[]>> = {
  de: wordList(`
    kürzt; lässt; halbiert; verdoppelt; verzeichnet; verbucht; schafft; stockt; weitet; fährt; zieht;
    beruft; entlässt; schickt; verhandelt; klagt; kooperiert; fusioniert; beteiligt; beantragt; scheitert;
    kauft; übernimmt; verkauft; meldet; plant; will; steigert; senkt; hebt; erhöht; streicht; investiert;
    baut; ruft; startet; stellt; schließt; öffnet; gründet; einigt; verklagt; gewinnt; verliert; verdient;
    erwartet; rechnet; bestätigt; kündigt; legt; bringt; zahlt; prüft; kassiert; schreibt; verfehlt;
    übertrifft; profitiert; leidet; setzt; macht; droht; führt; bekommt; erhält; liefert; stoppt; warnt;
    wächst; expandiert; trennt; sucht; muss; darf; soll; kann; nimmt; beschleunigt; verschiebt; gibt; holt;
    entließ; feuert; feuerte; trennte; kündigte; verlor; gewann; stieg; fiel; sank; gab; nahm; schloss; zog; brach; sprang; rief; schrieb; erhielt; bekam;
    übernahm; beschloss; ließ; schnitt; steigt; fällt; sagte; teilte; wehrt; spendet; hat; ist
  `),
  en: wordList(`
    idles?; cancel(?:s|led); grounds; scraps?; scrapped; replaces?; resumes?; suspend(?:s|ed); extend(?:s|ed);
    orders; weighs; explores; consider(?:s|ed); eyes; nears; braces; bets; taps; teams; tests; pulls; quits;
    exits; enters; returns; doubles; triples; halves; fires; lays; apologi[sz]es; admits; rejects; accepts;
    approves; brings; builds; drives; leads; cuts; ends; fights; files; goes; grows; keeps; moves; picks;
    plunges?; rallie[sd]; revamps; rolls; seeks; shuts; sinks; sank; slides?; slid; soars?; spends; spins;
    splits; steps; tops; turns; unit; upgrades; withdraws; confirm(?:s|ed); den(?:y|ies); says?; said;
    reports?; reported; posts?; posted; cuts?; rais(?:es|ed); beats?; miss(?:es|ed); expects?; expected to;
    plans?; planned; planning; to; launch(?:es|ed)?; unveil(?:s|ed); acquir(?:es|ed); buys?; bought; sells?;
    sold; agree[sd]; wins?; won; loses?; lost; faces?; faced; su(?:es|ed); clos(?:es|ed); opens?; opened;
    hir(?:es|ed); nam(?:es|ed); appoint(?:s|ed); warn(?:s|ed); sees?; saw; ris(?:es|ing); rose; falls?;
    fell; drop(?:s|ped); jump(?:s|ed); gain(?:s|ed); slip(?:s|ped); surg(?:es|ed); tumbl(?:es|ed);
    climb(?:s|ed); hits?; recall(?:s|ed); delay(?:s|ed); halt(?:s|ed); invest(?:s|ed); expand(?:s|ed);
    announc(?:es|ed); reveal(?:s|ed); becomes?; became; has; had; is; was; can(?:'t|not)?; won't; didn't;
    doesn't; isn't; will; would; could; may; might; must; needs?; wants?; offer(?:s|ed); makes?; made;
    pays?; paid; sets?; shares?; stock; earnings; results; profit; sales; takes?; took; starts?; started;
    stops?; adds?; added; lifts?; lifted; slash(?:es|ed); trims?; boost(?:s|ed); seeks?; sought;
    join(?:s|ed); denie[sd]; settle[sd]; reach(?:es|ed); sign(?:s|ed); gets?; got; gives?; gave; backs?;
    backed; defends?; bans?; banned; swings?; swung; warn; struggl(?:es|ed); outperform(?:s|ed); trades?;
    traded; claim(?:s|ed); owns?
  `),
};
