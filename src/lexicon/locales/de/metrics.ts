import type { Words } from "../../words.ts";

/** What is measured. */
export const METRICS: Words = {
  revenue:
    "Umsatz, Umsätze, Erlös, Erlöse, Umsatzerlöse, Konzernumsatz, Nettoumsatz, Verkaufserlöse, umsetzen, um+setzen/setzt/setzte/setzten/gesetzt, Einnahmen, Honorare, Jahresumsatz, Quartalsumsatz, Konzernerlöse, Konzernerlös, Geschäftsvolumen, Gesamtumsatz, Jahreserlös, Jahreserlöse, Erträge, Gesamterträge, Betriebserträge, Betriebseinnahmen, Verkaufsumsatz, Onlineumsatz, Erlösen, Einnahme, Gesamteinnahmen",
  "retail-sales": "Einzelhandelsumsatz, Einzelhandelsumsätze, Einzelhandel",
  profit:
    "Gewinn, Gewinne, Ergebnis, Konzerngewinn, Konzernergebnis, Ertrag, verdienen, verdient, verdiente, verdienten, Profit, Profite, Halbjahresgewinn, Quartalsgewinn, Quartalsergebnis, Jahresgewinn, Jahresergebnis",
  gain: "Gewinn, Überschuss, Plus, Profit, verdienen, verdient, verdiente, schwarze Zahlen",
  loss: "Verlust, Verluste, operativen Verlust, operativer Verlust, operative Verluste, Betriebsverlust, Nettoverlust, Vorsteuerverlust, Minus, Fehlbetrag, Defizit, rote Zahlen, Konzernverlust, Quartalsverlust, Halbjahresverlust, Jahresverlust, Jahresfehlbetrag, Quartalsfehlbetrag",
  "net-income":
    "Nettogewinn, Nettoergebnis, Reingewinn, Jahresüberschuss, Überschuss, Konzernüberschuss, Nachsteuergewinn, Gewinn nach Steuern, Ergebnis nach Steuern, Nettoverlust, Periodenüberschuss, unterm Strich, unter dem Strich, Quartalsüberschuss, Jahresfehlbetrag, Nettoüberschuss, Nachsteuerergebnis, Konzernjahresüberschuss, Reinergebnis, Nettoertrag, Halbjahresüberschuss",
  "operating-profit":
    "Betriebsgewinn, Betriebsergebnis, operatives Ergebnis, operativen Ergebnis, operative Ergebnis, operativer Gewinn, operativen Gewinn, operative Gewinn, operativen Gewinns, operativen Ergebnisses, Ebit, EBIT, EBITA, operativer Verlust, operative Verlust, operativen Verlust, Betriebsverlust, Betriebsüberschuss, operativ, Betriebsgewinns, operativer Ertrag, Ergebnis der Betriebstätigkeit, Ebita, operativen Ertrag, Ergebnis vor Zinsen und Steuern, Gewinn vor Zinsen und Steuern, Kernergebnis, Kernergebnisses",
  ebitda:
    "Ebitda, EBITDA, Ergebnis vor Zinsen Steuern und Abschreibungen, Betriebsgewinn vor Abschreibungen, Ergebnis vor Zinsen, operatives Ergebnis vor Abschreibungen, Kernergebnis, Kernergebnisses, operatives Kernergebnis",
  "pretax-profit":
    "Vorsteuergewinn, Vorsteuerergebnis, Gewinn vor Steuern, Ergebnis vor Steuern, Vorsteuerverlust, Vorsteuergewinns, Vorsteuerergebnisses, Ergebnis vor Ertragsteuern, vor Steuern",
  "gross-profit": "Bruttogewinn, Rohertrag, Bruttoergebnis",
  eps: "EPS, Gewinn je Aktie, Ergebnis je Aktie, Gewinn pro Aktie, Ergebnis pro Aktie, Gewinns je Aktie, Aktiengewinn, Gewinns pro Aktie, Gewinns je Anteilsschein, Gewinn je Anteilsschein, Ergebnis je Anteilsschein, Gewinn je Titel, Ergebnis je Titel",
  margin:
    "Marge, Margen, Umsatzrendite, Rendite auf den Umsatz, Gewinnmarge, Gewinnspanne, Gewinnspannen, Ergebnismarge, Umsatzmarge, Nettomarge",
  "gross-margin": "Bruttomarge, Rohertragsmarge",
  "operating-margin":
    "operative Marge, operativen Marge, operativer Marge, Ebit-Marge, EBIT-Marge, Ebitmarge, operative Rendite",
  capex:
    "Investitionen, Investitionsausgaben, Kapex, Capex, Sachinvestitionen, Investitionsvolumen, investieren, investiert, investierte, Investition, Kapitalausgaben, Investitionsetat, Investitionsbudget, Anlageinvestitionen, Investitionsplan",
  "free-cash-flow":
    "freier Cashflow, freien Cashflow, freie Cashflow, freier Mittelzufluss, Free Cashflow, freier Barmittelzufluss, Free-Cashflow, freien Mittelzufluss, freien Barmittelzufluss",
  "cash-flow": "Cashflow, Mittelzufluss, operativer Cashflow",
  "order-intake":
    "Auftragseingang, Auftragseingänge, Neuaufträge, Bestelleingang, Neubestellungen, Bestellungen, Neugeschäft, Ordereingang, Ordereingänge, Auftragseingangs, Auftragsvolumen",
  backlog:
    "Auftragsbestand, Auftragspolster, Auftragsbuch, Orderbestand, Auftragsbücher, Auftragsüberhang, Auftragsbestands, in den Auftragsbüchern, Auftragsreichweite, offene Bestellungen",
  dividend:
    "Dividende, Dividenden, Ausschüttung, Ausschüttungen, Sonderdividende, Ausschüttungssumme, Gewinnausschüttung, Zwischendividende, Basisdividende, Jahresdividende, Gewinnbeteiligung",
  buyback:
    "Aktienrückkauf, Rückkauf eigener Aktien, Aktienrückkaufprogramm, Rückkaufprogramm, eigene Aktien, Rückkauf, Aktienrückkäufe, Rückkäufe, Rückkaufs",
  "share-price":
    "Aktienkurs, Kurs, Aktie, Aktien, Papier, Papiere, Titel, Schlusskurs, Börsenkurs, Anteilsschein, Anteilsscheine, Notierung, Börsenwert",
  "market-cap": "Marktkapitalisierung, Börsenwert, Marktwert",
  "price-target": "Kursziel, Zielkurs, Kursziels, Kursziele",
  valuation:
    "Bewertung, bewerten, bewertet, Unternehmenswert, Wert von, Firmenwert, Unternehmensbewertung, Gesamtwert, Bewertungen",
  guidance:
    "Prognose, Jahresprognose, Ausblick, Jahresziel, Zielspanne, Zielkorridor, Umsatzprognose, Gewinnprognose, Jahresausblick, Ziel, Ziele, Zielvorgabe, Prognosespanne, Zielmarke, Vorgabe, Planung, Jahresprognosen, Jahresziele, Vorhersage, Förderziel, Produktionsziel, Wachstumsziel, Renditeziel, Ausbauziel, Auslieferungsziel, Mengenziel, Kapazitätsziel, Passagierziel, Kundenziel",
  "unemployment-rate": "Arbeitslosenquote, Erwerbslosenquote",
  unemployed: "Arbeitslose, Arbeitslosen, Arbeitslosenzahl, Erwerbslose",
  "jobless-claims": "Erstanträge, Arbeitslosenhilfe, Anträge auf Arbeitslosenhilfe",
  "participation-rate": "Erwerbsquote",
  inflation:
    "Inflation, Inflationsrate, Teuerung, Teuerungsrate, Preisauftrieb, Geldentwertung, Preissteigerung, Preissteigerungsrate, Jahresteuerung, Gesamtrate, Gesamtinflation, Inflationsziel, Gesamtteuerung, Teuerungsdruck",
  "consumer-prices": "Verbraucherpreise, Verbraucherpreisen, Lebenshaltungskosten, Verbraucherpreisindex",
  "core-inflation":
    "Kerninflation, Kernrate, Kernteuerung, ohne Energie und Lebensmittel, ohne Lebensmittel und Energie, ohne Energie und Nahrungsmittel, ohne Nahrungsmittel und Energie, ohne Energie- und Lebensmittelpreise",
  "services-inflation": "Dienstleistungsinflation, Dienstleistungspreise",
  "producer-prices": "Erzeugerpreise, Großhandelspreise",
  "energy-prices": "Energiepreise, Energie",
  "food-prices": "Lebensmittelpreise, Nahrungsmittelpreise",
  "interest-rate":
    "Leitzins, Leitzinsen, Zins, Zinsen, Zinssatz, Schlüsselzins, Schlüsselsatz, Zinssätze, Leitzinssatz, Notenbankzins, Leitzinsniveau",
  "deposit-rate": "Einlagensatz, Einlagenzins, Einlagezins",
  "mortgage-rate":
    "Hypothekenzins, Bauzinsen, Bauzins, Hypothekenzinsen, Baukredit, Baukredite, Baufinanzierung, Baudarlehen, Immobilienkredite, Immobilienkredit, Hypothekensatz",
  "interest-expense": "Zinsaufwand, Zinskosten, Zinslast",
  "interest-income": "Zinsüberschuss, Nettozinsertrag, Zinserträge, Zinsergebnis, Zinsüberschusses",
  "interest-cover": "Zinsdeckung, Zinsdeckungsgrad",
  yield: "rentieren, rentiert, rentierte, rentierten, Rendite, Renditen, Verzinsung",
  spread: "Abstand, Zinsabstand, Risikoaufschlag, Spread",
  gdp: "Bruttoinlandsprodukt, BIP, Wirtschaftsleistung, Wirtschaftswachstum, Konjunktur, Wirtschaft, Konjunkturleistung",
  wages:
    "Löhne, Lohn, Gehälter, Stundenlohn, Stundenlöhne, Reallöhne, Gehalt, Tariflöhne, Vergütung, Lohnerhöhung, Entgelt, Entgelte, Monatslohn, Tariflohn, Grundgehalt, Bezüge",
  exports:
    "Exporte, Ausfuhren, Ausfuhr, Export, exportieren, Warenexporte, Exportvolumen, Warenausfuhr, Warenausfuhren",
  imports: "Importe, Einfuhren, Einfuhr, Import, Warenimporte, Importvolumen",
  "trade-balance":
    "Handelsbilanz, Außenhandel, Handelsüberschuss, Handelsdefizit, Exportüberschuss, Außenhandelsüberschuss, Außenhandelsdefizit, Handelsbilanzdefizit, Handelsbilanzüberschuss",
  "industrial-production": "Industrieproduktion, Produktion im produzierenden Gewerbe",
  production:
    "Produktion, Fertigung, Förderung, Fördermenge, produzieren, Ausstoß, herstellen, fertigen, Fördermengen, Ölförderung, Produktionsmenge, Jahresproduktion, Ölproduktion, Erzeugung, Stahlerzeugung, Rohstahlerzeugung, Rohstahlproduktion",
  deliveries:
    "Auslieferungen, Auslieferung, ausliefern, ausgeliefert, Absatz, liefern, geliefert, Lieferung, Lieferungen, Verkaufszahlen, Absatzzahlen, Fahrzeugabsatz, verkaufte Fahrzeuge, Auslieferungszahlen, Mengen, Absatzmenge, Absatzmengen, Absatzvolumen, Verkaufsmenge, Verkaufsmengen",
  registrations: "Neuzulassungen, Zulassungen, Neuzulassung",
  debt: "Schulden, Verschuldung, Verbindlichkeiten, Schuldenlast, Finanzschulden, Schuldenstand, Staatsverschuldung, Schuldenberg, Kreditverbindlichkeiten, Bruttoverschuldung, Gesamtverschuldung",
  "net-debt":
    "Nettoverschuldung, Nettoschulden, Nettofinanzverschuldung, Nettofinanzschulden, Nettoverbindlichkeiten",
  "leverage-ratio":
    "Verschuldungsgrad, Beleihungsquote, LTV, Verschuldungsquote, Schuldenquote, Staatsschuldenquote, Schuldenstandsquote, Fremdkapitalquote",
  equity: "Eigenkapital",
  "equity-ratio": "Eigenkapitalquote",
  "cet1-ratio":
    "Kernkapitalquote, harte Kernkapitalquote, CET1-Quote, CET-1-Quote, Kapitalquote, harten Kernkapitalquote",
  "combined-ratio": "Schaden-Kosten-Quote, kombinierte Schaden-Kosten-Quote, Combined Ratio",
  "cost-income-ratio":
    "Aufwand-Ertrags-Quote, Kosten-Ertrags-Quote, Aufwand-Ertrags-Verhältnis, Cost-Income-Ratio",
  "solvency-ratio": "Solvenzquote, Solvency-Quote",
  "loan-losses":
    "Risikovorsorge, Kreditausfälle, Wertberichtigungen, Kreditrisikovorsorge, Vorsorge für faule Kredite, Kreditvorsorge, Risikokosten, Vorsorge für Kreditausfälle, Rückstellungen für Kreditausfälle, faule Kredite, faulen Krediten, notleidende Kredite",
  "npl-ratio":
    "Problemkredite, faule Kredite, Quote notleidender Kredite, notleidende Kredite, notleidender Kredite",
  "assets-under-management":
    "verwaltetes Vermögen, verwaltete Vermögen, verwalteten Vermögen, verwalteten Vermögens, verwaltetem Vermögen, Kundenvermögen, Assets under Management",
  "fund-flow":
    "Nettoneugeld, Nettoneugeldzufluss, Nettoneugeldabfluss, Mittelzuflüsse, neue Gelder, neuen Geldern, Zuflüsse, Abflüsse, Zufluss, Abfluss, Neugeld, Nettozuflüsse, Nettomittelzufluss, Nettomittelzuflüsse, Nettozufluss, Nettoabflüsse, Nettoabfluss, Nettoneugelder, Neugelder",
  assets: "Aktiva, Bilanzsumme, Vermögenswerte",
  cash: "liquide Mittel, Barmittel, flüssige Mittel, Liquidität, liquiden Mittel, Kassenbestand, Bargeld, Barreserven, Liquiditätsreserve, Liquiditätsreserven, Barbestand, Barbestände, Barmittelbestand, Finanzmittel, Geldreserven, Kassenbestände, flüssigen Mitteln, flüssigen Mittel, liquiden Mitteln, Nettoliquidität",
  "cash-burn": "verbrennen, verbrannt, verbrannte, Mittelabfluss, Mittelverbrauch, Barmittelverbrauch",
  "credit-line": "Kreditlinie, Kreditlinien, Kreditrahmen, Kreditfazilität",
  impairment:
    "Wertberichtigung, Abschreibung, Abschreibungen, Wertminderung, Firmenwertabschreibung, Firmenwertabschreibungen, Wertberichtigungen, Wertminderungen, Sonderabschreibung, Sonderabschreibungen, ab+schreiben/schreibt/schrieb/schrieben/geschrieben",
  provision:
    "Rückstellung, Rückstellungen, zurückgestellt, zurück+legen/legt/legte/legten/gelegt, zurück+stellen/stellt/stellte/stellten/gestellt, zur Seite, beiseite",
  "research-spending":
    "Forschung und Entwicklung, Forschungsausgaben, Entwicklungskosten, F&E, Forschungsaufwand, Forschungs- und Entwicklungsausgaben, F&E-Ausgaben, Entwicklungsausgaben, Forschungs- und Entwicklungskosten, Forschungsetat, Forschungsbudget",
  tax: "Steuern, Steuerquote, Steuer, Steuersatz, Steueraufwand, Steuersätze, Körperschaftsteuer, Mehrwertsteuer, Steuereinnahmen, Steuerlast, Ertragsteuern",
  tariff:
    "Zoll, Zölle, Importzölle, Strafzölle, Zollsatz, Einfuhrzölle, Einfuhrzoll, Zollsätze, Strafzoll, Zusatzzölle, Zusatzzoll, Sonderzölle, Abgabe, Abgaben",
  costs:
    "Kosten, Aufwand, Aufwendungen, Ausgaben, Betriebskosten, Belastung, Belastungen, Mehrkosten, Aufwands, Kostenblock, Gesamtkosten, Energiekosten",
  "integration-costs": "Integrationskosten, Umbaukosten",
  charge:
    "Einmalbelastung, Sonderbelastung, Einmalkosten, Sonderaufwand, Restrukturierungskosten, Restrukturierungsaufwand, Belastungen, Sonderaufwendungen, Einmalaufwendungen, Einmalaufwand, Restrukturierungsaufwendungen, Umbaukosten, Sonderlasten, Sonderbelastungen, Einmalbelastungen, Restrukturierungsrückstellung",
  savings:
    "Einsparungen, Einsparung, Kosteneinsparungen, einsparen, Sparziel, sparen, Kostensenkung, Kostensenkungen, Sparprogramm, Sparpaket, Kostenersparnis, Einsparvolumen, Einsparziel, eingespart",
  synergies:
    "Synergien, Kostensynergien, Synergieeffekte, Synergie, Verbundvorteile, Ergebnissynergien, Synergieeffekten",
  "purchase-price":
    "Kaufpreis, Übernahmepreis, Kaufsumme, Gesamtkaufpreis, Transaktionswert, Kaufpreises, Transaktionsvolumen, Verkaufspreis",
  premium: "Aufschlag, Prämie, Aufpreis",
  discount: "Abschlag, Preisnachlass, Rabatt",
  "termination-fee": "Auflösungsgebühr, Vertragsstrafe, Abbruchgebühr",
  fine: "Geldbuße, Bußgeld, Geldstrafe, Kartellstrafe, Strafzahlung, Strafe, Bußgelder, Strafzahlungen, Kartellbuße, Geldbußen, Buße, Strafgeld",
  settlement: "Vergleich, Vergleichszahlung, beilegen, Beilegung, außergerichtlich",
  "upfront-payment": "Vorauszahlung, vorab, Vorabzahlung",
  "milestone-payment": "Meilensteinzahlung, Meilensteinzahlungen, Meilensteine",
  royalties: "Lizenzgebühren, Lizenzgebühr, Tantiemen",
  proceeds:
    "Emissionserlös, Bruttoerlös, Verkaufserlös, Mittelzufluss, Nettoerlös, Emissionserlöse, Bruttoemissionserlös, Nettoemissionserlös, Erlös aus dem Verkauf, Erlös, Erlöses, Bruttoerlöse, Nettoerlöse, Einnahmen aus dem Verkauf",
  "subscription-price":
    "Bezugspreis, Ausgabepreis, Emissionspreis, Zeichnungspreis, Angebotspreis, Platzierungspreis",
  ratio: "Quote, Anteil, Verhältnis",
  "same-store-sales":
    "flächenbereinigter Umsatz, flächenbereinigt, vergleichbare Umsätze, auf vergleichbarer Fläche, vergleichbare Umsatz, vergleichbaren Umsätze, flächenbereinigten Umsatz, flächenbereinigte Umsatz, flächenbereinigten, bereinigt um Neueröffnungen, flächenbereinigte",
  occupancy:
    "Auslastung, Kapazitätsauslastung, Sitzladefaktor, Belegung, Auslastungsgrad, Auslastungsquote, Zimmerauslastung, Belegungsquote, Flugzeugauslastung, Kapazitätsauslastungsgrad, Vermietungsquote, Vermietungsstand",
  "business-climate": "Geschäftsklima, Geschäftsklimaindex, Stimmung",
  "economic-sentiment": "Konjunkturerwartungen",
  pmi: "Einkaufsmanagerindex",
  "consumer-confidence": "Verbrauchervertrauen, Konsumklima",
  "stock-index": "Index, Leitindex, Aktienindex",
  "dollar-index": "Dollar-Index, Dollarindex",
  "gold-price": "Gold, Goldpreis, Feinunze Gold, Goldpreises",
  "oil-price": "Ölpreis, Öl, Rohöl, Rohölpreis, Ölpreise, Rohölpreise, Ölnotierung, Ölnotierungen",
  "brent-price": "Brent, Brentöl, Brent-Öl, Nordseesorte Brent, Nordseeöl",
  "wti-price": "WTI, West Texas Intermediate",
  "gas-price": "Gaspreis, Erdgas, Gaspreise, Erdgaspreis, Erdgaspreise",
  "power-price": "Strompreis, Strompreise, Stromtarif, Strompreises",
  "copper-price": "Kupfer, Kupferpreis",
  "bitcoin-price": "Bitcoin, Bitcoin-Kurs",
  "house-prices":
    "Hauspreise, Immobilienpreise, Wohnimmobilienpreise, Häuserpreise, Wohnungspreise, Eigenheimpreise, Kaufpreise für Wohnungen, Wohnungspreis, Preise für Wohnimmobilien, Preise für Wohnungen, Preise für Häuser, Preise für Eigentumswohnungen",
  rents:
    "Mieten, Miete, Mieteinnahmen, Mietpreise, Kaltmiete, Angebotsmieten, Mietpreis, Nettokaltmiete, Mietpreisen, Kaltmieten, Bestandsmieten, Neuvertragsmieten",
  price: "Preis, Preise",
  probability: "Wahrscheinlichkeit, Chance, Wahrscheinlichkeiten",
  term: "Laufzeit, Vertragslaufzeit",
  "market-share": "Marktanteil, Marktanteile, Marktanteils, Anteil am Markt",
  stake:
    "Beteiligung, Anteil, Anteile, Aktienanteil, Stimmrechte, beteiligen, beteiligt, Anteilspaket, Aktienpaket, Minderheitsbeteiligung, Mehrheitsbeteiligung, Anteilsbesitz",
  capacity:
    "Kapazität, Kapazitäten, Leistung, Produktionskapazität, Jahreskapazität, Sitzkapazität, Sitzkilometer, Sitzkilometern, Sitzplatzkilometer, Sitzangebot, Platzangebot, Flugangebot, Kapazitätswachstum, Kapazitätsausbau",
  "passengers-metric":
    "Passagierzahl, Fluggastzahl, Passagieraufkommen, Fluggastzahlen, Passagierzahlen, Fluggastaufkommen, Fahrgastzahlen",
  "bond-volume": "Emissionsvolumen, Anleihevolumen",
  wealth: "Vermögen",
  "body-weight": "Körpergewicht",
  "sentence-length": "Haft, Haftstrafe, Freiheitsstrafe, Gefängnisstrafe, Gefängnis",
  penetration: "Industrieanteil",
  "export-ratio": "Exportquote",
  shortfall: "Ausfälle, Zahlungsausfälle, Forderungsausfälle",
  limit: "Obergrenze, Limit, Höchstgrenze, Deckel",
  growth: "Wachstum, Wachstumsrate",
  workforce:
    "Belegschaft, Personal, Personalbestand, Personalstärke, Mitarbeiterzahl, Beschäftigtenzahl, Personalstand, Zahl der Mitarbeiter, Zahl der Beschäftigten",
  payrolls:
    "Stellenzuwachs, Stellenzahlen, Beschäftigungszahlen, Beschäftigung, Arbeitsmarktdaten, Stellenaufbau, Beschäftigungsaufbau, Jobwachstum, Beschäftigungszuwachs",
  budget: "Haushalt, Etat, Budget, Bundeshaushalt, Staatshaushalt",
  subsidy: "Subvention, Subventionen, Fördermittel, Zuschuss, Staatshilfe, Förderung, Beihilfe",
  loan: "Kredit, Kredite, Darlehen, Bankkredit",
  bond: "Anleihe, Anleihen, Bond, Bonds, Staatsanleihe, Staatsanleihen, Bundesanleihen, Bundesanleihe",
  sga: "Vertriebs- und Verwaltungskosten, Verwaltungskosten, Vertriebskosten, Gemeinkosten",
  "building-permits": "Baugenehmigung, Baugenehmigungen, genehmigte Wohnungen, Genehmigungen",
  completions: "Fertigstellung, Fertigstellungen, fertiggestellt",
  inventories:
    "Lagerbestände, Lagerbestand, Vorräte, Rohölvorräte, Ölvorräte, Rohölbestände, Rohöllagerbestände, Benzinbestände, Benzinvorräte, Gasvorräte, Rohöllager, Lagervorräte, Öllagerbestände, Ölbestände, Destillatbestände, Gasspeicher",
  "advertising-revenue":
    "Werbeeinnahmen, Werbeerlöse, Anzeigenerlöse, Werbeumsatz, Werbeumsätze, Anzeigenumsatz",
  premiums: "Beitragseinnahmen, Prämieneinnahmen, Bruttoprämien, Prämienvolumen, Beiträge",
  "claims-costs":
    "Schadenaufwand, Großschäden, Schadenbelastung, Großschadenbelastung, Schadensaufwendungen, versicherte Schaden, versicherten Schäden, versicherte Schäden, versicherte Gesamtschaden, versicherten Gesamtschaden, versicherter Gesamtschaden, Schadenlast, Naturkatastrophenschäden, Schäden",
  insolvencies: "Firmenpleiten, Unternehmensinsolvenzen, Firmeninsolvenzen, Insolvenzen, Pleiten",
  "freight-rate": "Frachtrate, Frachtraten, Frachtpreise",
  "fuel-costs":
    "Treibstoffkosten, Bunkerkosten, Kerosinkosten, Treibstoffpreis, Treibstoffpreise, Kerosinpreis, Spritkosten, Spritpreise",
  "staff-costs": "Personalkosten, Personalaufwand, Lohnkosten",
  "material-costs": "Materialkosten, Materialaufwand, Rohstoffkosten, Einkaufskosten",
  "services-revenue": "Provisionsüberschuss, Provisionserträge, Provisionsergebnis, Gebühreneinnahmen",
  "trading-income": "Handelsergebnis, Handelserträge, Handelsgewinn",
  deposits: "Einlagen, Kundeneinlagen, Spareinlagen",
  severance: "Abfindung, Abfindungen, Abfindungszahlungen",
  "bankruptcy-quota": "Sanierungsplanquote, Insolvenzquote, Rückzahlungsquote",
  emissions: "Ausstoß, CO2-Ausstoß, Emissionen, Treibhausgase, Treibhausgasausstoß",
  "visitors-metric": "Besucherzahl, Besucherzahlen, Übernachtungen, Gästezahl, Übernachtungszahl",
  "household-income": "verfügbares Einkommen, Haushaltseinkommen, Realeinkommen, Einkommen",
  "savings-rate": "Sparquote",
  "housing-starts": "Baubeginne",
  "current-account": "Leistungsbilanz, Leistungsbilanzüberschuss, Leistungsbilanzdefizit",
  "money-supply": "Geldmenge",
  "import-prices": "Importpreise, Einfuhrpreise",
  vacancy: "Leerstand, Leerstandsquote, Leerstände, Leerstandsrate",
  "payment-volume": "Zahlungsvolumen, Transaktionsvolumen der Kunden",
};
