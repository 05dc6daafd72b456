import type { Language } from "../../domain/language.ts";
import { wordList } from "./word-list.ts";

/** Words that show that a text speaks of business; each is the beginning of a word, in lower case. */
export const BUSINESS_WORDS: Readonly<Record<Language, readonly string[]>> = {
  de: wordList(`
    korruption; schmiergeld; kooperation; zulieferer; kurzarbeit; autobauer; verhandl; gewerkschaft; kartellamt; insolvenz;
    sanierung; zulassung; rückruf; finanzaufsicht; aufseher; stellen; investi; dollar; aufsichtsbehörde;
    wettbewerbshüter; industrie; aktie; aktionär; anleger; börse; kurs; umsatz; gewinn; verlust; quartal;
    dividend; prognose; konzern; unternehmen; vorstand; aufsichtsrat; bilanz; übernahme; übernimmt; fusion;
    beteiligung; milliarde; million; mrd; mio; prozent; analyst; kursziel; papier; anteil; investor;
    tochter; stellenabbau; arbeitsplätze; hersteller; markt; absatz; geschäft; produktion; werk; dax; mdax;
    rating; auftrag; manager; streik; wertpapier; titel; leitindex; branche; wettbewerb; kunden
  `),
  en: wordList(`
    share; stock; investor; profit; revenue; earning; sales; quarter; dividend; forecast; outlook; company;
    companies; chief executive; ceo; cfo; acquisition; acquire; merger; takeover; bid; stake; billion;
    million; percent; per cent; analyst; price target; market; unit; firm; retailer; maker; layoff;
    job cuts; lawsuit; antitrust; regulator; deal; ipo; nasdaq; nyse; wall street; guidance; airline;
    carrier; automaker; bank; chipmaker; subsidiary; customers; workers; strike; recall
  `),
};

/** Words that show that it speaks of something else: police, sport, stage, weather, private life. */
export const OTHER_WORDS: Readonly<Record<Language, readonly string[]>> = {
  de: wordList(String.raw`
    polizei; polizist; feuerwehr; unfall; verletzt; täter; ermittler; staatsanwalt; gestohlen; dieb;
    tatverdächtig; fahrer; autofahrer; zeugen; trainer; bundesliga; spieltag; tabelle; torwart; stürmer;
    champions league; fußball; pokal; saison; mannschaft; regisseur; schauspiel; album; konzert; sängerin;
    sänger; roman; grand prix; formel 1; formel-1; red bull; red-bull; verstappen; qualifying; boxenstopp;
    rennen; biete; verkaufe; gebraucht; ebay-kleinanzeigen; corona; inzidenz; omikron; einreise; flüchtling;
    hochzeit; geburtstag; urlaub; rezept; \d-jährig; festgenommen; verdächtig; angeklagte; richter; leiche; messer;
    einbruch; krimi; kommissar; staatstheater; inszen; schule; handball; derby; kapitän; hobby; hotelzimmer; delegation;
    kühlschrank; gottesdienst; kirche; museum; oldtimer; torjäger; elfmeter; auswärtssieg; heimsieg; halbzeit; abstieg;
    nationalmannschaft; olympia; medaille; tennis; autobahn; stau; demonstr; impf; virus; variante; mutante; spielfilm;
    fernsehen; moderator; großer preis; großen preis; abgestürzt; notlandung; bengalo
  `),
  en: wordList(String.raw`
    police; robber; heist; thief; crash; injured; suspect; driver; arrested; shooting; murder; stolen;
    victim; witness; coach; league; season; goal; striker; midfield; match; tournament; championship;
    grand prix; cup; actor; actress; film; album; concert; singer; novel; recipe; wedding; birthday;
    holiday; \d-year-old; testified; testimony; scene; prosecutor; funeral; church; school; museum;
    variant; infection; river; rainforest; ocean; spacecraft; astronaut; galaxy; goalkeeper; defender; quarterback;
    playoff; olympic; medal; penalty; vaccin; virus; embassy; evacuat
  `),
};
