import { wordList } from "./word-list.ts";

/** Longer names that contain a company's name or alias and mean something else. */
export const FALSE_FRIENDS: readonly string[] = [
  // stadiums, clubs, foundations, races
  ...wordList(`
    Allianz Arena; Allianz der Wissenschaftsorganisationen; Allianz Field; Allianz für Deutschland;
    Allianz Parque; Allianz Riviera; Allianz Stadion; Allianz Stadium; Allianz-Arena; Allianz-Stadion;
    Atlantische Allianz; Barclays Center; Barclays Premier League; Barclays Women's Super League; BayArena;
    Bayer 04; Bayer 04 Leverkusen; Bayer Leverkusen; Bayer Uerdingen; Bosch-Stiftung; Carabao Cup;
    Citi Field; Deutsche Bank Park; Emirates Stadium; FedEx Cup; FedEx Field; FedExCup; Ford Field;
    Ford Foundation; Ford-Stiftung; Fritz Thyssen Stiftung; Gates Foundation; Kellogg Foundation;
    Krupp-Stiftung; Lincoln Financial Field; Mercedes Cup; Mercedes-Benz Arena; Mercedes-Benz Stadium;
    Nördliche Allianz; Opel Arena; Oracle Arena; Oracle of Omaha; Oracle Park; Orakel von Omaha;
    Red Bull Arena; Robert Wood Johnson Foundation; SAP Arena; SAP Garden; Siemens-Damm; Siemens-Stiftung;
    Siemensdamm; Siemensstadt; Siemensstraße; Signal Iduna Park; Staples Center; Target Center;
    Target Field; Thyssen-Stiftung; VfL Wolfsburg; Volkswagen Arena; Volkswagen-Arena; Volkswagen-Stiftung;
    Volkswagenstiftung; VolkswagenStiftung; Wells Fargo Center; Zurich Open
  `),
  // persons
  ...wordList(`
    Abraham Lincoln; Adam Opel; Alexander Graham Bell; Amadeus Mozart; Betty Ford; Blasey Ford; Bob Ross;
    Carl Linde; Carl von Linde; Chevy Chase; Christine Blasey Ford; Diana Ross; Doug Ford;
    Emerson Fittipaldi; Enzo Ferrari; Ferdinand Porsche; Ford Coppola; Ford Madox Ford;
    Francis Ford Coppola; Frank Williams; Gerald Ford; Glenn Ford; Hans-Olaf Henkel; Harrison Ford;
    Heike Henkel; Henry Ford; James Hilton; John Deere Classic; John Ford; Karl Benz; Konrad Henkel;
    Leonardo da Vinci; Leonardo DiCaprio; Lincoln Chafee; Nicky Hilton; Nikola Tesla; Paris Hilton;
    Perez Hilton; Pharrell Williams; Ralph Waldo Emerson; Rick Ross; Rob Ford; Robbie Williams;
    Robin Williams; Ross Barkley; Ross Brawn; Ross Perot; Rowan Williams; Samuel Colt; Serena Williams;
    Steve Hilton; Tennessee Williams; Tom Ford; Venus Williams; Wendy Williams; Werner von Siemens;
    Wilbur Ross; Wolfgang Amadeus Mozart; Wolfgang Porsche
  `),
  // places and nature
  ...wordList(`
    Agent Orange; Amazon basin; Amazon Basin; Amazon delta; Amazon forest; Amazon Fund; Amazon jungle;
    Amazon rainforest; Amazon Rainforest; Amazon region; Amazon river; Amazon River; Amazon Synod;
    Amazon tribe; Amazon tribes; Amazonasgebiet; Blood Orange; Brazilian Amazon; Clockwork Orange;
    Continental breakfast; Continental crust; Continental divide; Continental drift; Continental plate;
    Continental shelf; Continental Congress; Continental Cup; Continental Europe; Continental League;
    Cumberland Gap; Donau-Delta; Dover Castle; ETH Zurich; Federation Square; Ganges Delta; Gold Coast;
    Harvard Square; House of Orange; Independence Square; Leicester Square; Lincoln Center;
    Lincoln Memorial; Lincoln Park; Madison Square; Madison Square Garden; Mekong Delta; Mississippi Delta;
    Niger Delta; Nildelta; Nile Delta; Okavango Delta; Okavango-Delta; Orange County; Orange Free State;
    Orange Is the New Black; Orange juice; Orange Order; Orange Revolution; Pacific Ocean;
    Parliament Square; Pearl River Delta; Port of Dover; Red Square; Salzgitter-Bad; Salzgitter-Lebenstedt;
    Shell Island; Silver Spring; Sloane Square; Soda Springs; Square Enix; Square Mile; St Peter's Square;
    Strait of Dover; Tahrir Square; Taksim Square; The Square; Tiananmen Square; Times Square;
    Trafalgar Square; Union Square; University of Zurich; Washington Square; Zurich airport; Zurich Airport
  `),
  // media, agencies and publications
  ...wordList(`
    20th Century Fox; Allianz Pro Schiene; Apple Daily; Bangkok Post; Bloomberg Barclays; Bloomberg News; Denver Post;
    Dow Jones News; Dow Jones Newsires; Dow Jones Newswires; Dow Jones/finanzen; Dow-Jones-Newswires;
    Financial Post; Fox Business; Fox Business Network; Fox Sports; Fox Terrier; Huffington Post;
    Huffington-Post; Jakarta Post; Jamie Fox; Jerusalem Post; Kyiv Post; Liam Fox; Match of the Day;
    Megan Fox; Michael J. Fox; National Post; New York Post; Orange Prize; Paris Match; Rheinische Post;
    Samantha Fox; South China Morning Post; Sunday Post; Vicente Fox; Visa pour l'image; Washington Post;
    Washington-Post
  `),
  // science, politics, language
  ...wordList(`
    Amazon deforestation; Amazon drought; Amazon fires; Apple growers; Apple harvest; Apple juice; Apple orchard;
    Apple orchards; Apple crumble; Price Target; Price Targets; Target Price; Target Prices; Target Date; Target Practice; Hellas;
    Delta variants; Delta strain; MSCI World; MSCI-World; Oracle bones;
    Adam's apple; Adelaide United; Alicia Keys; Alphabet Soup; Apple cider; Apple Martin; Apple pie;
    Apple tree; Apple Valley; Atlanta United; AXA-Arena; Ayr United; Ball Arena; Bank Austria Kunstforum;
    Big Apple; Big Boss; Inside Airbnb; Black Block; Block Party; BMW Championship; BMW International Open; BMW Open;
    BMW PGA Championship; Bosch Siemens Hausgeräte; Bosch und Siemens Hausgeräte; BSH Bosch und Siemens;
    Cambridge United; Carlisle United; Coca-Cola 600; Coca-Cola Park; Colchester United; D.C. United;
    Daimler-Platz; Delta Blues; Delta Dental; Delta Force; Delta Goodrem; Delta II; Delta IV; Delta Plus;
    Delta rocket; Delta State; Delta variant; Delta Variant; Delta variants; Delta wave; Delta-8;
    Delta-Mutante; Delta-Plus; Delta-Rakete; Delta-Variante; Delta-Virus; Delta-Welle; Deltavariante;
    Deutsche Bahn; Deutsche Bundesbank; Deutsche Flugsicherung; Deutsche Fußball Liga;
    Deutsche Presse-Agentur; Deutsche Telekom Baskets; Deutsche Telekom Cup; Deutsche Umwelthilfe;
    Deutsche Welle; Dundee United; Erste Bundesliga; Erste Hilfe; Erste Republik; Fiona Apple; Florida Keys;
    Fuchs und Hase; Fujitsu Siemens; Fujitsu-Siemens; Gap year; Gap Year; Gap-Year; Gender Gap;
    Gender Pay Gap; Gender-Pay-Gap; Generali Arena; Generali-Arena; Gold Cup; Gottlieb Daimler;
    Gottlieb-Daimler-Stadion; Griechisches Alphabet; Hellas; Hereford United; Honda Classic; Key Largo;
    Key West; Leeds United; Manchester United; Match Point; McLaren Mercedes; McLaren-Boss;
    McLaren-Mercedes; Mercedes Sosa; Mercedes-Benz Fashion Week; Meta analysis; Meta-analyses; Meta-analytic; Meta-study; Meta-studies; Meta-level; Shell casing; Shell casings; Shell company;
    Shell companies; Shell fragments; Shell shock; Meta Moderation;
    Meta-Analyse; Meta-Analysen; Meta-analysis; Meta-Analysis; Meta-Daten; Meta-Diskussion; Meta-Ebene;
    Meta-Frage; Meta-Humor; Meta-Kommentar; Meta-Level; Meta-Review; Meta-Studie; Meta-Studien; Meta-Suche;
    Meta-Suchmaschine; Meta-Theorie; Microsoft Theater; Mini-Job; Mini-Jobber; Mini-Jobs; Minnesota United;
    Monster Hunter; Morse Alphabet; MSCI World; Newcastle United; Nike Tour; Nissan Stadium; Nokia Siemens;
    Nokia Siemens Networks; Oxford United; Pay Gap; Pay-Gap; Pepsi Center; Peterborough United; Post Malone;
    Post Office; Post SV; Post-Brexit; Post-Corona; Post-Covid; Post-Faktisch; Post-Hardcore; Post-Office;
    Post-Punk; Post-Rock; Principal Dancer; Progressive Caucus; Progressive Conservative; Progressive Field;
    Progressive Party; Raiffeisen Centrobank Stadion; Renault F1; Rotherham United;
    Sauber-Ferrari; Schwarzer Block; Scuderia Ferrari; Scunthorpe United; Sheffield United;
    Siemens-Waschmaschine; Siemens-Wasserkocher; Sony Open; Sony Pictures Classics; Southend United;
    Sprint Cup; Sprint Final; Square Kilometre Array; Square Root; Stanley Cup; Stanley Kubrick;
    Stanley Tucci; Team Telekom; Telekom Baskets; Telekom Baskets Bonn; The Boss; Torquay United;
    Total assets; Total cost; Total costs; Total debt; Total expenses; Total income; Total orders;
    Total output; Total Quality; Total Recall; Total return; Total revenue; Total revenues; Total sales;
    Total War; Toyota Center; United Arab Emirates; United Artists;
    United Auto Workers; United Church; United Daily News; United Front; United Kingdom; United Left;
    United Methodist; United Launch Alliance; United Nations; United Parcel; United Russia; United States; United Steelworkers;
    United Technologies; Unter den Linden; Visa Bulletin; Visa Waiver; Visa-Affäre; Visa-Antrag;
    Visa-Anträge; Visa-Bestimmungen; Visa-Erleichterungen; Visa-Erteilung; Visa-Freiheit;
    Visa-Liberalisierung; Visa-Pflicht; Visa-Regeln; Visa-Sperre; Visa-Stelle; Visa-Vergabe; Visa-Waiver;
    Volvo Ocean Race; Volvo Open; West Ham United; Williams F1; Williams Racing; Williams-Mercedes
  `),
];
