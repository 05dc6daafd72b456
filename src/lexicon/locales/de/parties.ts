import type { Words } from "../../words.ts";

/** Companies, the people and bodies around them, and what they run. */
export const PARTIES: Words = {
  jobs: "Stelle, Stellen, Arbeitsplatz, Arbeitsplätze, Arbeitsplätzen, Jobs, Job, Posten, Planstellen, Arbeitsplatzes, Stellenzahl, Vollzeitstellen, Vollzeitstelle, Arbeitsstellen, Jobverluste, Verwaltungsstellen, Positionen, Vollzeitäquivalente",
  employees:
    "Mitarbeiter, Beschäftigte, Beschäftigten, Angestellte, Mitarbeitende, Arbeitnehmer, Mitarbeiterin, Mitarbeiterinnen, Belegschaft, Arbeiter, beschäftigen, beschäftigt, Arbeitskräfte, Arbeitskräften, Arbeitnehmern, Mitarbeitern, Mitarbeitenden, Angestellten, Werktätige, Kollegen, Kolleginnen, Personal, Fachkräfte, Leiharbeiter, Zeitarbeiter, Beschäftigter, Köpfe",
  customers:
    "Kunde, Kunden, Kundin, Kundschaft, Abnehmer, Kundinnen, Auftraggeber, Verbraucher, Haushaltskunden, Privatkunden, Geschäftskunden, Firmenkunden, Mandanten",
  subscribers: "Abonnent, Abonnenten, Abo, Abos, Abonnements",
  users: "Nutzer, Anwender, Nutzerinnen, User",
  households: "Haushalte, Privathaushalte",
  stores:
    "Filiale, Filialen, Läden, Laden, Geschäfte, Verkaufsstellen, Märkte, Supermarkt, Supermärkte, Supermärkten, Geschäften, Filialnetz, Shops, Shop, Verkaufsstelle, Warenhäuser, Warenhaus, Kaufhäuser, Baumärkte, Drogerien, Apotheken, Bäckereien, Kaufhaus",
  offices:
    "Büro, Büros, Niederlassung, Niederlassungen, Geschäftsstelle, Geschäftsstellen, Büroflächen, Zentrale, Hauptsitz, Konzernzentrale, Firmensitz",
  sites:
    "Baustelle, Baustellen, Tankstelle, Tankstellen, Haltestelle, Haltestellen, Ladestelle, Zweigstelle, Geschäftsstelle, Geschäftsstellen, Schnittstelle, Schnittstellen, Standort, Standorte, Standorten",
  plants:
    "Werk, Werke, Fabrik, Fabriken, Produktionsstätte, Produktionsstätten, Werken, Werks, Produktionsstandort, Produktionsstandorte, Produktionswerk, Raffinerie, Raffinerien, Gigafabrik, Chipfabrik, Batteriefabrik, Montagewerk",
  "data-centers": "Rechenzentrum, Rechenzentren, Datenzentrum, Datenzentren",
  vehicles:
    "Fahrzeug, Fahrzeuge, Auto, Autos, Pkw, Wagen, Modelle, Neuwagen, Lastwagen, Lkw, Pkws, Stromer, Elektroauto, Elektroautos, Fahrzeugen, Neuwagens, Lieferwagen, Transporter, E-Auto, E-Autos, Benziner, Diesel, Dieselautos, Hybride, Verbrenner",
  aircraft: "Flugzeug, Flugzeuge, Maschinen, Jets, Jet, Flieger",
  ships:
    "Schiff, Schiffe, Tanker, Frachter, Containerschiffe, Schiffen, Frachtschiffe, Kreuzfahrtschiff, Kreuzfahrtschiffe",
  turbines: "Turbine, Turbinen, Windräder, Windkraftanlagen, Windanlagen",
  passengers:
    "Passagier, Passagiere, Fluggäste, Fahrgäste, Reisende, Fluggästen, Passagieren, Fahrgästen, Reisenden, Gäste, Flugreisende, Urlauber, Touristen",
  patients:
    "Patient, Patienten, Probanden, Patientinnen, Patientin, Teilnehmer, Studienteilnehmer, Proband, Behandelte, Behandelten, Behandelter",
  "share-units": "Aktien, Anteilsscheine, Papiere, Anteile",
  lawsuits:
    "Klage, Klagen, Prozess, Rechtsstreit, Verfahren, verklagen, Sammelklage, Rechtsstreitigkeiten, Sammelklagen, Gerichtsverfahren, Zivilklage, Schadenersatzklage, Prozesse",
  plaintiffs: "Kläger, Klägerin",
  companies:
    "Unternehmen, Firma, Firmen, Konzern, Konzerne, Betriebe, Gesellschaft, Gesellschaften, Hersteller",
  economists:
    "Ökonom, Ökonomen, Volkswirt, Volkswirte, Experten, Fachleute, Ökonomin, Ökonominnen, Chefökonom, Chefökonomin, Chefvolkswirt, Chefvolkswirtin, Konjunkturforscher, Wirtschaftsforscher, Wirtschaftsweise, Wirtschaftsweisen, Forscher",
  analysts:
    "Analystin, Analyst, Analysten, Marktbeobachter, Analystinnen, Aktienanalyst, Branchenexperten, Branchenexperte",
  investors:
    "Anleger, Investor, Investoren, Finanzinvestor, Investors, Anlegern, Privatanleger, Kleinanleger, Finanzinvestoren, Beteiligungsgesellschaft, Geldgeber",
  shareholders:
    "Aktionär, Aktionäre, Aktionären, Anteilseigner, Ankeraktionär, Großaktionär, Großaktionärin, Hauptaktionär, Mehrheitsaktionär, Gesellschafter, Eigentümer, Miteigentümer, Altaktionär, Altaktionäre, Anteilseigners, Großaktionären, Minderheitsaktionäre, Kapitalgeber, Aktionärinnen, Anteilseignerin, Großinvestor, Investorengruppe, Anteilseignern, Kernaktionär, Kernaktionäre",
  banks:
    "Bank, Banken, Kreditinstitut, Geldhaus, Institut, Geldinstitut, Kreditinstitute, Geldhäuser, Geldhauses, Sparkasse, Sparkassen, Bausparkasse, Großbank, Privatbank, Kreditinstituts, Instituts, Finanzinstitut, Finanzinstitute",
  "central-bank": "Zentralbank, Notenbank, Währungshüter",
  "council-members": "Ratsmitglied, Ratsmitglieder, Ratsmitgliedern",
  board: "Vorstand, Vorstände, Management, Geschäftsführung, Unternehmensleitung",
  "supervisory-board":
    "Aufsichtsrat, Aufsichtsräte, Verwaltungsrat, Aufsichtsratsvorsitzender, Aufsichtsratschef, Aufsichtsratsvorsitzende",
  ceo: "Vorstandschef, Konzernchef, Vorstandsvorsitzender, Chef, Firmenchef, Vorstandschefin, Konzernchefin, Geschäftsführer, Chefin, Vorsitzende, Vorstandsvorsitzende, Vorstandsvorsitzenden, Konzernchefs, Geschäftsführerin, CEO, Vorsitzender, Konzernlenker, Konzernlenkerin, Firmenchefin, Vorstandssprecher, Vorstandssprecherin, Bankchef, Bankchefin, Unternehmenschef, Unternehmenschefin, Generaldirektor, Generaldirektorin, Chefs",
  cfo: "Finanzvorstand, Finanzchef, Finanzvorständin, Finanzchefin, CFO, Finanzvorstands, Finanzvorständen, Finanzchefs",
  founder: "Gründer, Gründerin, Firmengründer",
  governor: "Notenbankchef, Notenbankchefin, Gouverneur, Notenbankpräsident",
  "works-council":
    "Betriebsrat, Arbeitnehmervertreter, Betriebsrats, Betriebsräte, Gesamtbetriebsrat, Personalvertretung, Konzernbetriebsrat, Betriebsratschef, Betriebsratschefin",
  union:
    "Gewerkschaft, Gewerkschaften, Gewerkschafter, Gewerkschaftern, Arbeitnehmerseite, Pilotengewerkschaft",
  opposition: "Opposition, Oppositionspartei",
  government:
    "Regierung, Bundesregierung, Bund, Ministerium, Finanzministerium, Ministerien, Wirtschaftsministerium, Kabinett, Landesregierung, Verkehrsministerium, Finanzminister, Finanzministerin, Wirtschaftsminister, Wirtschaftsministerin, Minister, Ministerin, Arbeitsministerium, Koalition, Ministeriums",
  regulator:
    "Aufsicht, Behörde, Kartellamt, Kartellbehörde, Kartellbehörden, Regulierer, Wettbewerbshüter, Aufsichtsbehörde, Wettbewerbsbehörde, Behörden, Aufsichtsbehörden, Finanzaufsicht, Bankenaufsicht, Bafin, BaFin, Bundeskartellamt, Netzagentur, Bundesnetzagentur, Arzneimittelbehörde, Wettbewerbsbehörden, Börsenaufsicht, Regulierungsbehörde, Regulierungsbehörden, Aufseher, Zulassungsbehörde, Finanzmarktaufsicht, FMA, Datenschutzbehörde, Wertpapieraufsicht, Luftfahrtbehörde",
  commission: "EU-Kommission, Kommission, Europäische Kommission",
  court:
    "Gericht, Landgericht, Bundesgerichtshof, Richter, BGH, Bundesverfassungsgericht, Oberlandesgericht, Amtsgericht, Verwaltungsgericht, Arbeitsgericht, Handelsgericht, Oberster Gerichtshof, Obersten Gerichtshof, Oberste Gerichtshof, OGH, Europäischer Gerichtshof, Europäische Gerichtshof, EuGH, Landesgericht, Bundesfinanzhof, Bundesarbeitsgericht, Berufungsgericht, Gerichtshof, Geschworenen, Geschworene, Jury, Richterin",
  prosecutor: "Staatsanwaltschaft, Anklage, Staatsanwalt, Ankläger",
  defense: "Verteidigung, Verteidiger",
  insiders:
    "Insider, Kreise, Kreisen, vertraute Personen, Angelegenheit vertraute, Eingeweihte, Finanzkreise",
  newspaper:
    "Zeitung, Blatt, Magazin, Medienbericht, Nachrichtenagentur, Wirtschaftszeitung, Tageszeitung, Sonntagszeitung, Zeitungsbericht, Fachmagazin, Wochenzeitung, Nachrichtenmagazin",
  spokesperson:
    "Sprecher, Sprecherin, Sprechers, Unternehmenssprecher, Unternehmenssprecherin, Konzernsprecher, Konzernsprecherin, Firmensprecher, Firmensprecherin",
  association:
    "Verband, Branchenverband, Verbandes, Verbands, Verbände, Branchenverbands, Dachverband, Industrieverband, Handelsverband, Bauernverband, Verbraucherverband, Verbraucherzentrale, Gläubigerschutzverband, Kreditschutzverband, Verein, Kammer, Handelskammer, Wirtschaftskammer, Arbeiterkammer, Arbeitgeberverband, Arbeitgeber, Interessenverband",
  agency:
    "Agentur, Ratingagentur, Statistikamt, Statistikbehörde, Statistische Bundesamt, Statistik, Statistikamts, Statistisches Bundesamt, Statistischen Bundesamt, Statistischen Bundesamts, Statistik Austria, Eurostat, Destatis, Arbeitsagentur, Bundesagentur, Ratingagenturen, Statistiker",
  insurer:
    "Versicherer, Versicherung, Rückversicherer, Versicherern, Versicherungskonzern, Versicherungsgesellschaft, Erstversicherer, Lebensversicherer, Sachversicherer",
  carmaker:
    "Autobauer, Autohersteller, Automobilhersteller, Autokonzern, Autobauers, Autobauern, Fahrzeughersteller, Lkw-Hersteller, Automobilkonzern",
  retailer:
    "Händler, Einzelhändler, Handelskonzern, Warenhauskette, Händlern, Modehändler, Onlinehändler, Versandhändler, Lebensmittelhändler, Möbelhändler, Handelskette, Supermarktkette, Modekette, Warenhauskonzern, Modehaus, Discounter, Einzelhandelskette",
  airline:
    "Fluggesellschaft, Airline, Fluglinie, Airlines, Fluglinien, Fluggesellschaften, Billigflieger, Billigfluglinie, Ferienflieger",
  rival:
    "Rivale, Konkurrent, Wettbewerber, Konkurrenz, Mitbewerber, Konkurrentin, Rivalin, Konkurrenten, Rivalen, Wettbewerbern, Mitbewerbern, Konkurrenzunternehmen, Wettbewerberin",
  subsidiary:
    "Tochter, Tochterfirma, Tochtergesellschaft, Tochterunternehmen, Tochtergesellschaften, Tochterunternehmens, Töchter, Ableger, Einheit, Tochterfirmen",
  parent: "Mutterkonzern, Muttergesellschaft",
  division:
    "Sparte, Sparten, Geschäftsbereich, Segment, Bereich, Geschäftsfeld, Geschäftsbereiche, Segments, Segmente, Geschäftssparte, Geschäftseinheit, Geschäftsfelder",
  supplier: "Zulieferer, Lieferant, Lieferanten, Zulieferern, Zulieferfirma, Autozulieferer",
};
