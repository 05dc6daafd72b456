import { wordList } from "./word-list.ts";

/** Short words that scraped text glues to a name: "DieBASFhat", "Broadcomund". */
export const GLUED_WORDS: ReadonlySet<string> = new Set(
  wordList(`
    der; die; das; den; dem; des; ein; eine; einen; einem; einer; und; oder; aber; von; vom; bei; beim; mit;
    für; auf; aus; an; am; in; im; um; zu; zum; zur; nach; vor; über; unter; gegen; durch; ohne; seit; bis;
    wie; als; so; auch; nur; hat; hatte; haben; ist; sind; war; waren; wird; werden; wurde; will; wollen;
    kann; soll; sollen; legt; legte; legten; steigt; stieg; stiegen; fällt; fiel; fielen; gab; gaben; kam;
    derzeit; derweil; aktuell; hingegen; dagegen; indes; zudem; zuletzt; heute; unterdessen; gestern; darunter; sowie; etwa; laut; ebenfalls; momentan; insbesondere; sich; verlor; verloren; zog; zogen;
    kamen; ging; gingen; sagte; teilte; meldete; kommt; geht; setzt; plant; the; and; of; at; by; for; to;
    with; from; on; has; have; is; are; was; said
  `),
);

/** What a German compound with a company's name speaks of when it speaks of the company: "Siemens-Aktie". */
export const COMPANY_HEADS: ReadonlySet<string> = new Set(
  wordList(`
    dienst; dienste; diensten; app; apps; versandzentrum; logistikzentrum; lager; fabrik; filiale; filialen;
    pilot; piloten; flug; flüge; flügen; maschine; flotte; plattform; produkt; produkte; produkten; team;
    teams; ableger; geschäft; märkte; modelle; patent; patente; pläne; strategie; aktie; aktien; aktienkurs;
    aktionär; aktionäre; aktionären; anleger; papier; papiere; papieren; anteil; anteile; anteilsschein;
    anteilsscheine; titel; kurs; konzern; konzerns; chef; chefs; chefin; vorstand; vorstands; vorständin;
    vorstandschef; aufsichtsrat; aufsichtsratschef; sprecher; sprecherin; manager; managerin; finanzchef;
    finanzvorstand; zahlen; quartalszahlen; bilanz; gewinn; umsatz; ergebnis; prognose; dividende; anleihe;
    tochter; töchter; beteiligung; werk; werke; werken; beschäftigte; beschäftigten; mitarbeiter;
    mitarbeitern; betriebsrat; belegschaft; management; großaktionär; eigentümer; mehrheit; gründer;
    übernahme; offerte; fusion; deal; sparte; führung; spitze; zentrale; standort; rückruf;
    hauptversammlung; börsengang; investor; investoren; stammaktie; stammaktien; vorzugsaktie;
    vorzugsaktien; vz
  `),
);

/** Legal forms that follow a name and make it sure. */
export const LEGAL_TAIL =
  /^(?:,? (?:&|and) (?:Co\.?(?: KGaA| KG| Inc\.?)?|Company))?(?:,? (?:AG|SE|KGaA|GmbH|Inc\b\.?|Incorporated|Corp\b\.?|Corporation|Co\b\.?|Company|plc|PLC|Plc|Ltd\b\.?|Limited|LLC|N\.V\.|NV|S\.A\.|SA|S\.p\.A\.|SpA|A\/S|Holdings?|Group|Groep|Motors?)(?![\p{L}\p{N}]))*/u;

/** The noun before a name that scraped text glues to it: "Sportartikel-RieseNike". */
export const GLUED_NOUN =
  /^\p{L}*(?:riesen?|konzern(?:s|en)?|hersteller[ns]?|anbieter[ns]?|bauer[ns]?|händler[ns]?|tochter|mutter|titel|aktien?|papiere?[ns]?|bank|gruppe|unternehmens?|versicherer[ns]?|betreiber[ns]?|zulieferer[ns]?|spezialist(?:en)?|gigant(?:en)?|rival(?:e|en)|konkurrent(?:en)?|wert|werte|airline)$/iu;
