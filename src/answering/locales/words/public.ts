/** The state, courts, the economy and society. German before the bar, English behind it. */
export const PUBLIC_WORDS = `
Staat, Staaten, Land, Länder, Nation | state, states, country, countries, nation, nations
Bundesland, Bundesländer, Provinz, Region, Regionen | province, provinces, region, regions, state
Stadt, Städte, Gemeinde, Gemeinden, Kommune, Hauptstadt | city, cities, town, towns, municipality, community, capital
Regierung, Regierungen, Kabinett, Bundesregierung | government, governments, cabinet, administration
Kanzler, Kanzlerin, Ministerpräsident, Premier, Premierminister, Regierungschef | chancellor, prime minister, premier, head of government
Minister, Ministerin, Ministerium, Finanzminister | minister, ministry, secretary, finance minister
Präsident, Präsidentin | president
Parlament, Abgeordnete, Abgeordneter, Nationalrat, Bundestag | parliament, lawmakers, lawmaker, congress, mp, mps
Partei, Parteien, Parteispende | party, parties, political party
Wahl, Wahlen, gewählt, Abstimmung, Referendum, Volksabstimmung | election, elections, vote, voted, elected, referendum, ballot
Gesetz, Gesetze, Gesetzentwurf, Verordnung, Vorschrift, Regel, Regeln, Regelung, Richtlinie | law, laws, bill, regulation, rule, rules, directive, legislation
EU, Europäische Union, Brüssel | eu, european union, e.u, brussels
Kommission, EU-Kommission, Europäische Kommission, Brüssel | european commission, ec, commission, eu commission, brussels
Behörde, Behörden, Amt, Aufsicht, Regulierer, Aufsichtsbehörde | authority, authorities, regulator, regulators, agency, watchdog, official, officials
Beamte, Beamter, Vertreter | official, officials, representative
Polizei, Ermittler, Ermittlung, Ermittlungen, ermittelt | police, investigators, investigation, probe, investigate, investigated
Gericht, Gerichte, Gerichtshof, Richter, Oberster Gerichtshof, OGH, Landesgericht | court, courts, judge, tribunal, supreme court
Urteil, Urteile, verurteilt, Verurteilung, Schuldspruch, Spruch | verdict, ruling, sentence, sentenced, convicted, conviction, judgment, ordered, ruled, judgement
Klage, Klagen, Prozess, Verfahren, verklagt, Rechtsstreit, Causa, Fall | lawsuit, suit, trial, case, sue, sued, proceedings, litigation, complaint
Strafe, Strafen, Bußgeld, Geldstrafe, Geldbuße, bestraft, Sanktion | fine, fines, fined, penalty, penalties, punishment, sanction
Haft, Haftstrafe, Freiheitsstrafe, Gefängnis, Jahre Haft | prison, jail, imprisonment, jailed, custody, sentence
Angeklagter, Angeklagte, Beschuldigte, Täter, Drahtzieher, Mastermind | defendant, defendants, accused, suspect, perpetrator, mastermind
Staatsanwalt, Staatsanwaltschaft, Anklage, Ankläger, Generalprokuratur | prosecutor, prosecutors, prosecution, charges, indictment
Anwalt, Anwälte, Verteidiger | lawyer, lawyers, attorney, counsel
Betrug, Betrügerei, Untreue, Veruntreuung, veruntreut | fraud, embezzlement, breach of trust, misappropriation, embezzled
Bestechung, Schmiergeld, Schmiergelder, Korruption, bestochen | bribery, bribe, bribes, kickback, kickbacks, corruption
Spende, Spenden, gespendet, Parteispende | donation, donations, donated, contribution, contributions
Schaden, Schäden, Schadenshöhe, geschädigt | damage, damages, loss, losses, harm
Schadenersatz, Entschädigung, Wiedergutmachung | compensation, damages, restitution, redress
versteckt, verdeckt, heimlich, verborgen, getarnt, illegal | hidden, covert, secret, concealed, disguised, illegal, illicit
Fälschung, gefälscht, gefälschte, gefälschten, Raubkopie, Raubkopien, Piraterie, nachgemacht | counterfeit, counterfeits, fake, pirated, piracy, forged, forgery, bogus, sham
Urheberrecht, Rechtsverletzung, Verletzung | copyright, infringement, violation
Rechnung, Rechnungen, Scheinrechnung | invoice, invoices, bill, bills
Beschwerde, Einspruch, Berufung, angefochten | appeal, complaint, objection, appealed
Genehmigung, genehmigt, Zulassung, zugelassen, Erlaubnis, bewilligt | approval, approved, permission, permit, authorization, cleared, license
Verbot, verboten, untersagt | ban, banned, prohibited, prohibition
Zoll, Zölle, Strafzoll, Strafzölle, Einfuhrzoll | tariff, tariffs, duty, duties, customs
Handel, Welthandel, Außenhandel | trade, world trade, global trade
Handelsstreit, Handelskrieg | trade war, trade dispute
Ausfuhr, Ausfuhren, Export, Exporte, exportiert, Exportschwäche | export, exports, exported
Einfuhr, Einfuhren, Import, Importe, importiert | import, imports, imported
Steuer, Steuern, Abgabe, Abgaben, besteuert, Steuersatz | tax, taxes, levy, levies, taxation, taxed, tax rate
Mehrwertsteuer, Umsatzsteuer | vat, value added tax, sales tax
Steuerzahler | taxpayer, taxpayers
Subvention, Subventionen, Förderung, Beihilfe, Zuschuss, Zuschüsse, gefördert | subsidy, subsidies, grant, grants, aid, incentive, incentives, funding
Hilfspaket, Hilfe, Hilfen, Rettungspaket, Hilfsprogramm, Hilfsfonds, Rettungsfonds, Rettung | aid package, bailout, rescue, aid, relief, support, stimulus, help, rescue package
Haushalt, Etat, Budget, Staatshaushalt | budget
Haushaltsdefizit, Defizit, Defizite, Fehlbetrag, Neuverschuldung, Defizitgrenze | deficit, deficits, shortfall, budget deficit
Haushaltsloch, Finanzloch, Budgetloch, Loch, Lücke | deficit, shortfall, gap, hole, budget deficit
Ortstaxe, Kurtaxe, Ortstaxen, Kurtaxen, Taxe, Tourismusabgabe | tourist tax, visitor tax, local tax, taxes, tax, levy
unbezahlt, unbezahlte, nicht bezahlt, ausstehend, offen | unpaid, outstanding, owed
Interesse, Interessent, Interessenten, interessiert | interest, interested, prospects, prospective
Wechsel, Umstieg, Stromanbieterwechsel, Energiewechsel | switching, switch, change
Aktion, Kampagne | campaign, action, drive
Stabilitätspakt, Pakt | stability pact, pact, growth pact
Schuldenquote, Staatsverschuldung, Staatsschulden | public debt, national debt, government debt
Bruttoinlandsprodukt, BIP, Wirtschaftsleistung, Wirtschaftskraft | gross domestic product, gdp, economic output
Wirtschaft, Konjunktur, Volkswirtschaft, wirtschaftlich | economy, economic, economies
Wirtschaftswachstum, Konjunkturwachstum | economic growth, growth, gdp growth
Rezession, Abschwung, Krise, Flaute | recession, downturn, slowdown, crisis, slump
Aufschwung, Boom, Belebung | upturn, boom, upswing, recovery
Inflation, Teuerung, Inflationsrate, Preisauftrieb, Geldentwertung | inflation, price increases, consumer prices
Arbeitsmarkt, Beschäftigung, Beschäftigtenzahl, Arbeitsmarktbericht | labor market, labour market, jobs market, employment, jobs report, payrolls
Arbeitslosigkeit, Arbeitslose, arbeitslos, Erwerbslose, Arbeitsloser, Jobsuchende | unemployment, unemployed, jobless, out of work, joblessness
Arbeitslosengeld, Arbeitslosenhilfe, Arbeitslosenunterstützung, Stütze, Sozialhilfe | unemployment benefit, jobless benefit, benefit, benefits, claimant, claimants, jobless claims, claims, welfare
Erstantrag, Erstanträge, Antrag, Anträge, Antragsteller | claim, claims, application, applications, applicant, applicants, request, filing
Einwohner, Einwohnerzahl, Bevölkerung | inhabitants, population, residents, people
Arbeitslosenquote, Arbeitslosenrate, Erwerbslosenquote | unemployment rate, jobless rate
Erwerbstätige, Erwerbstätiger, beschäftigt, in Arbeit, berufstätig, in Beschäftigung | employed, employment, in work, working, at work, in employment, in jobs
Verarbeitendes Gewerbe, Sachgüter, Warenherstellung, Industrie | manufacturing, factory, manufacturing sector
Dienstleistungssektor | services sector, service sector
Bauwirtschaft, Bau, Baugewerbe, Bauarbeiten | construction, building, construction industry
Landwirtschaft, Agrar, Bauern, Landwirt, Ernte | agriculture, agricultural, farming, farm, farmers, crop, crops
Fremdenverkehr, Tourismus, Touristen, Urlauber | tourism, tourists, tourist, visitors, holidaymakers
Übernachtung, Übernachtungen, Nächtigung, Nächtigungen, Übernachtungsmöglichkeiten, Unterkunft, Unterkünfte, Quartier | overnight stay, overnight stays, lodging, accommodation, accommodations, stay, listings, nights
Vermieter, Gastgeber, vermietet, vermieten, Vermietung, Miete, Mieten, Mieter, gemietet | landlord, host, hosts, rent, rental, rentals, rented, tenant, tenants, lease, leased, letting
Wohnung, Wohnungen, Haus, Häuser, Eigenheim, Apartment | apartment, apartments, flat, flats, home, homes, house, houses, housing
Haushalt, Haushalte, Privathaushalt | household, households, homes
Strom, Elektrizität, Stromverbrauch, Stromversorgung | electricity, power, energy, electric
Kraftwerk, Kraftwerke, Atomkraftwerk, Reaktor | power plant, power station, reactor, nuclear plant
Solar, Solarenergie, Photovoltaik, Sonnenenergie | solar, solar power, photovoltaic
Windkraft, Windenergie, Windpark | wind power, wind energy, wind farm
Klima, Klimawandel, Klimaschutz, Umwelt, Emissionen, Ausstoß | climate, climate change, environment, environmental, emissions
Wasser | water
Verkehr, Bahn, Eisenbahn, Zug, Züge | transport, traffic, railway, rail, train, trains
Straße, Straßen | road, roads, street
Brücke | bridge
Flughafen, Flughäfen | airport, airports
Hafen, Häfen | port, ports, harbor
Schiff, Schiffe, Schifffahrt, Reederei | ship, ships, shipping, vessel, vessels
Armee, Militär, Verteidigung, Rüstung, Bundeswehr, Soldaten | army, military, defense, defence, troops, soldiers
Krieg, Kriege, Angriff, Konflikt | war, wars, attack, conflict
Demonstration, Demonstranten, demonstriert, demonstrierten, Kundgebung, Kundgebungen, Protest, protestiert, protestierten, Proteste, Protestmarsch, Teilnehmer | demonstration, demonstrations, demonstrator, demonstrators, protest, protests, protested, protesters, protesting, rally, rallies, march, marched
Stahl, Stahlindustrie, Stahlbranche, Stahlarbeiter, Stahlbereich | steel, steelworkers, steelworker, steelmaker, steel industry
Schule, Schulen, Universität, Hochschule, Schüler, Student, Studenten | school, schools, university, college, student, students
Ausbildung, Lehre, Lehrling, Azubi | training, apprenticeship, apprentice, education
Krankenhaus, Klinik, Spital, Arzt, Ärzte | hospital, hospitals, clinic, doctor, doctors
Patient, Patienten | patient, patients
Krankheit, Erkrankung, Seuche, Pandemie, Virus, Corona | disease, illness, pandemic, virus, coronavirus, covid
Kind, Kinder, Jugendliche, Nachwuchs | child, children, kids, teenagers, youth
Frau, Frauen, weiblich | woman, women, female
Mann, Männer, männlich | man, men, male
Mensch, Menschen, Person, Personen, Leute, Einwohner, Bürger, Bevölkerung, Bewohner | people, person, persons, inhabitants, residents, citizens, population
Erwachsene, Erwachsener, Erwachsenen | adult, adults
Amerikaner, US-Bürger, US-Amerikaner | american, americans, u.s. adults
Alter, alt, Jahre alt, Senioren, Rentner | age, aged, old, elderly, seniors, pensioner, pensioners, retirees
Rente, Pension, Renten, Altersvorsorge, Ruhestand | pension, pensions, retirement
Familie, Familien | family, families
Umfrage, Umfragen, Befragung, befragt, Befragte, Erhebung, Interviews | survey, surveys, poll, polled, surveyed, respondents, interviewed, questionnaire
Stichprobe | sample
Wissenschaftler, Forscher | scientist, scientists, researcher, researchers
Verband, Vereinigung, Organisation, Verein, Kammer | association, organization, organisation, federation, group, chamber
Kirche | church
Sport, Fußball, Verein, Klub | sport, sports, football, soccer, club
Film, Filme, Kino, Serie, Serien | film, films, movie, movies, cinema, series, show
Musik, Lied | music, song
Buch, Bücher, Verlag | book, books, publisher
Zeitung, Zeitungen, Presse, Medien, Magazin, Zeitschrift | newspaper, newspapers, press, media, magazine
Wetter, Sturm, Unwetter, Flut, Überschwemmung | weather, storm, flood, hurricane, flooding
`;
