/** Firms, their people, products and deals. German before the bar, English behind it. */
export const COMPANY_WORDS = `
Firma, Firmen, Unternehmen, Konzern, Konzerne, Gesellschaft, Betrieb, Betriebe, Haus | company, companies, firm, firms, group, corporation, business, businesses, enterprise
Startup, Start-up, Jungunternehmen, Gründung | startup, start-up, startups
Tochter, Tochterfirma, Tochtergesellschaft, Tochterunternehmen, Ableger, Einheit | subsidiary, unit, arm, subsidiaries, affiliate
Sparte, Sparten, Geschäftsbereich, Bereich, Segment, Abteilung, Geschäftsfeld, Geschäft | division, segment, unit, business, department, arm, divisions
Mutter, Mutterkonzern, Muttergesellschaft | parent, parent company, holding company
Hersteller, Produzent, Erzeuger, Bauer | maker, manufacturer, producer, makers, manufacturers, producers
Zulieferer, Lieferant, Lieferanten | supplier, suppliers, vendor
Anbieter, Betreiber, Dienstleister | provider, operator, operators, providers, service provider
Netzbetreiber, Mobilfunker, Mobilfunkanbieter, Telekomanbieter, Betreiber, Anbieter | operator, carrier, provider, telecom operator, telecom carrier
Marktführer, führend, Nummer eins | leader, market leader, leading, largest, biggest
Konkurrent, Konkurrenten, Rivale, Rivalen, Wettbewerber, Mitbewerber, Konkurrenz | rival, rivals, competitor, competitors, competition, peer, peers
Partner, Partnerschaft, Zusammenarbeit, Kooperation, Allianz, Bündnis | partner, partners, partnership, cooperation, alliance, collaboration
Gemeinschaftsunternehmen | joint venture
Chef, Chefin, Vorstandschef, Vorstandsvorsitzender, Konzernchef, Geschäftsführer, Firmenchef, Leiter, Leiterin, Spitze | ceo, chief executive, head, boss, chief, executive, director, leader
Vorstand, Vorstände, Management, Geschäftsführung, Führung, Leitung | board, management, executives, executive board, leadership
Aufsichtsrat, Verwaltungsrat | supervisory board, board of directors, board
Gründer, Gründerin, Mitgründer, gegründet, Gründung | founder, founders, cofounder, co-founder, founded, established
Sprecher, Sprecherin, Pressesprecher | spokesman, spokeswoman, spokesperson
Mitarbeiter, Beschäftigte, Beschäftigten, Angestellte, Belegschaft, Personal, Arbeitnehmer, Arbeitskräfte, Bediensteter, Kräfte, Mitarbeitende | employee, employees, staff, staffers, worker, workers, workforce, personnel, people
arbeiten, arbeitet, arbeitete, beschäftigt, angestellt, tätig, stationiert | work, works, working, employed, employs, employ, based
Stelle, Stellen, Arbeitsplatz, Arbeitsplätze, Job, Jobs, Posten, Planstellen | job, jobs, position, positions, post, posts, role, roles, payrolls, workplaces
Stellenabbau, Jobabbau, Arbeitsplatzabbau, Kündigung, Kündigungen, Entlassung, Entlassungen, entlassen, abgebaut, abbauen, gestrichen, streichen, gekündigt | layoffs, layoff, job cuts, redundancies, cut, cuts, cutting, axed, shed, laid off, dismissed, fired, eliminated, slashed
eingestellt, einstellen, Einstellungen, angeheuert, Neueinstellungen | hire, hired, hiring, recruit, recruited
Überstunden | overtime
Teilzeit, Kurzarbeit | part time, short-time work, part-time
Lohn, Löhne, Gehalt, Gehälter, Verdienst, Einkommen, Vergütung, Bezüge, Bezahlung | wage, wages, salary, salaries, pay, earnings, compensation, income
Gewerkschaft, Gewerkschaften, Gewerkschafter, Betriebsrat | union, unions, works council, trade union
Streik, Streiks, Ausstand, Arbeitskampf, streikten, streiken | strike, strikes, walkout, industrial action
Sitz, Zentrale, Hauptsitz, Firmensitz, Hauptquartier, Firmenzentrale | headquarters, head office, headquartered, hq, based
Standort, Standorte, Niederlassung, Niederlassungen, Stützpunkt | site, sites, location, locations, base, branch, branches
Filiale, Filialen, Geschäft, Laden, Läden, Markt, Märkte, Supermarkt, Verkaufsstelle, Shop | store, stores, shop, shops, outlet, outlets, branch, branches, supermarket, supermarkets
Fabrik, Fabriken, Werk, Werke, Produktionsstätte, Anlage, Anlagen | factory, factories, plant, plants, facility, facilities
Lager, Logistikzentrum, Verteilzentrum, Warenlager | warehouse, warehouses, distribution center, fulfillment center, inventory
Büro, Büros, Bürofläche, Büroflächen | office, offices, office space
Quadratmeter, Fläche, Flächen | square meter, square meters, square feet, square foot, space, area
Campus, Gelände, Areal, Komplex | campus, site, complex, compound
Rechenzentrum, Rechenzentren, Datenzentrum, Rechenzentrumscampus, Data-Center, Data Center | data center, data centers, data centre, data centres
Infrastruktur | infrastructure
Übernahme, Übernahmen, übernommen, übernehmen, übernimmt, Kauf, Zukauf, Akquisition, gekauft, kaufen, kauft, kaufte, erworben, erwerben, Erwerb | takeover, acquisition, acquire, acquired, acquires, acquiring, buy, buys, bought, purchase, purchased, buyout
Verkauf, Verkäufe, verkauft, verkaufen, veräußert, Veräußerung, Abverkauf, Absatz | sale, sales, sell, sold, selling, disposal, divest
Fusion, Zusammenschluss, fusionieren | merger, merge, combination, tie-up
Angebot, Offerte, Gebot, geboten, bietet, bieten, Übernahmeangebot | offer, bid, bids, offered, offers, tender
Kaufpreis, Übernahmepreis, Kaufsumme | purchase price, price, price tag, deal value
Anteil, Anteile, Beteiligung, beteiligt, Beteiligungen, Aktienpaket | stake, stakes, share, holding, interest, ownership
Anteil, Teil, Prozentsatz, Quote, Marktanteil | share, proportion, percentage, fraction, portion, part, market share
hält, halten, besitzt, besitzen, gehört, Besitzer, Eigentümer, Inhaber | hold, holds, own, owns, owned, owner, owners, held, possess
Investition, Investitionen, investiert, investieren, Investment, gesteckt, stecken, steckt, steckte, pumpt, pumpen | investment, investments, invest, invested, investing, put, pour, poured, spend, spent, spending, sink
Ausgaben, ausgegeben, ausgeben, gibt aus | spend, spent, spending, expenditure
Einnahmen, eingenommen, nimmt ein | take in, took in, revenue, receipts, proceeds
Einstieg, eingestiegen, einsteigen | entry, entered, enter, buy into, invest
Ausstieg, ausgestiegen, Rückzug, aussteigen, zurückgezogen | exit, exited, withdrawal, withdraw, withdrew, pullout
Vertrag, Verträge, Abkommen, Vereinbarung, vereinbart, Kontrakt, Geschäft, Deal, Abschluss, Einigung | contract, contracts, agreement, deal, deals, agreed, settlement, pact
Auftrag, Aufträge, Bestellung, Bestellungen, bestellt, Order | order, orders, ordered, contract, booking, bookings
Vorbestellung, vorbestellt, vorbestellen | pre-order, preorder, pre-orders, preorders
Lieferung, Lieferungen, geliefert, liefert, liefern, ausgeliefert, Auslieferung, Auslieferungen, Versand, Lieferzeit | delivery, deliveries, deliver, delivered, shipment, shipments, ship, shipped, shipping
Lieferkette, Lieferketten | supply chain, supply chains
Kunde, Kunden, Kundin, Kundschaft, Abnehmer, Käufer, Auftraggeber | customer, customers, client, clients, buyer, buyers, shopper, shoppers, purchaser
Nutzer, Anwender, Benutzer, Nutzerinnen, Nutzerzahl | user, users, audience
Abonnent, Abonnenten, Abo, Abonnement | subscriber, subscribers, subscription, subscriptions
Verbraucher, Konsument, Konsumenten | consumer, consumers
Mitglied, Mitglieder, Mitgliedschaft | member, members, membership
Teilnehmer, teilgenommen, beteiligten, Beteiligte | participant, participants, attendee, attendees, took part, attended
Produkt, Produkte, Ware, Waren, Artikel, Erzeugnis, Güter, Gut | product, products, goods, good, item, items, merchandise, wares, ware
Dienst, Dienste, Dienstleistung, Dienstleistungen, Service, Angebot | service, services, offering
Marke, Marken, Warenzeichen | brand, brands, trademark
Modell, Modelle, Version, Ausführung, Variante, Modellwechsel | model, models, version, versions, variant, variants
Gerät, Geräte, Apparat | device, devices, gadget, gadgets, hardware, appliance
Handy, Handys, Smartphone, Smartphones, Mobiltelefon, Telefon, Handset | phone, phones, smartphone, smartphones, mobile, handset, handsets, cellphone
Computer, Rechner, PC, Notebook, Laptop | computer, computers, pc, laptop, laptops
Chip, Chips, Halbleiter, Prozessor, Prozessoren, Chipsparte, Chipgeschäft | chip, chips, semiconductor, semiconductors, processor, processors
Speicher, Speicherplatz, Arbeitsspeicher | storage, memory
Bildschirm, Bildschirmdiagonale, Display, Anzeige | screen, display
Kamera, Kameras | camera, cameras
Akku, Batterie, Batterien, Akkulaufzeit | battery, batteries, battery life
Lautsprecher | speaker, speakers
Spiel, Spiele, Videospiel, Videospiele, Konsole | game, games, video game, gaming, console
Werbung, Anzeige, Anzeigen, Reklame, Werbeerlöse, Werbeeinnahmen, Werbeausgaben, Werbegeschäft, Werbemarkt | advertising, advertisement, ads, ad, advertisers, commercials
Fernsehen, Fernseher, TV | television, tv, televisions
Streaming, Videodienst | streaming, stream, video
Zuschauer, Publikum, Zuschauerzahl | viewers, viewer, audience, viewing
Nutzung, genutzt, nutzen, verwendet, verwenden, Verwendung | use, usage, used, using, users, utilization
Inhalt, Inhalte | content
App, Anwendung, Anwendungen, Software, Programm | app, apps, application, applications, software, program
Plattform, Plattformen | platform, platforms
Internet, Netz, Online, Onlinehandel, Internethandel | internet, online, web, network, e-commerce
Breitband, Internetanschluss, Internetzugang | broadband, internet access, in-home
Netzwerk, Netz | network, networks
Daten, Datei | data, file
Künstliche Intelligenz, KI | artificial intelligence, ai
Roboter, Robotik | robot, robots, robotics
Drohne, Drohnen | drone, drones
Flugzeug, Flugzeuge, Maschine, Maschinen, Jet, Flieger | aircraft, plane, planes, jet, jets, airplane, airplanes
Flug, Flüge, Testflug, Probeflug, Testflüge | flight, flights, test flight, test flights
Passagier, Passagiere, Fluggast, Fluggäste, Fahrgast | passenger, passengers, traveler, travelers
Fahrzeug, Wagen, Pkw, Lkw, Lastwagen | vehicle, vehicles, truck, trucks, lorry, van, vans
Elektroauto, Elektroautos, Stromer, Elektrofahrzeug | electric car, electric cars, ev, electric vehicle, evs
Motorrad, Motorräder | motorbike, motorbikes, motorcycle, motorcycles
Luxus, Luxusgüter, Schmuck, Juwelier | luxury, jewelry, jeweler, jewellery
Kleidung, Bekleidung, Mode, Schuhe, Textil | clothing, apparel, fashion, footwear, shoes, textile
Lebensmittel, Nahrungsmittel, Essen, Nahrung | food, foods, grocery, groceries
Getränk, Getränke | beverage, beverages, drink, drinks
Medikament, Medikamente, Arznei, Arzneimittel, Wirkstoff | drug, drugs, medicine, medicines, medication
Impfstoff, Impfstoffe, Impfung | vaccine, vaccines
Forschung, Entwicklung, Studie, Studien, Untersuchung | research, development, study, studies, r&d, survey
Patent, Patente, Lizenz, Lizenzen, Lizenzgeschäft, Lizenzgebühr, Patentlizenz | patent, patents, license, licenses, licensing, royalty, royalties, licence
Produktion, produziert, produzieren, Fertigung, gefertigt, hergestellt, herstellen, Herstellung, Ausstoß, gebaut, bauen | production, produce, produced, manufacture, manufacturing, manufactured, made, output, build, built
Kapazität, Kapazitäten, Leistung | capacity, capacities, power
Bestand, Bestände, Lagerbestand, Vorrat | inventory, inventories, stock, stocks, stockpile
Nachfrage, nachgefragt | demand
Bedarf, benötigt, braucht, brauchen, gebraucht | need, needs, require, required, demand
Wachstum, wachsen, wächst, wuchs, gewachsen, zugelegt, Wachstumsrate, Zuwachsrate | growth, grow, grows, grew, grown, growing, expansion, expand, expanded
Ausbau, Erweiterung, Expansion, ausgebaut, erweitert | expansion, expand, expanded, extension, upgrade
Umbau, Umstrukturierung, Restrukturierung, Sanierung, Neuordnung | restructuring, overhaul, reorganization, revamp, turnaround
Sparprogramm, Einsparung, Einsparungen, Ersparnis, sparen, eingespart, gespart | savings, saving, save, cost cutting, cost cuts, saved
Auslagerung, ausgelagert, Verlagerung, verlagert, verlagern, Auslandsverlagerung | outsourcing, offshore, offshoring, relocate, relocated, moved, transfer, transferred, shift
Insolvenz, Konkurs, Pleite, Bankrott, zahlungsunfähig, insolvent | insolvency, bankruptcy, bankrupt, insolvent, collapse, collapsed, failure
Abwicklung, Liquidation, Schließung, geschlossen, schließen, schließt, zugesperrt | closure, close, closed, shut, shutdown, liquidation, wind down
Eröffnung, eröffnet, eröffnete, neu eröffnet | open, opened, opening, launch, inaugurated
Start, gestartet, Markteinführung, Einführung, eingeführt, vorgestellt, Vorstellung, auf den Markt, Verkaufsstart | launch, launched, introduced, introduction, unveiled, release, released, rollout, start, started, debut
angekündigt, ankündigen, Ankündigung, kündigte an, mitgeteilt, bekannt gegeben, bekanntgegeben, verkündet | announced, announce, announcement, said, disclosed, unveiled
veröffentlicht, Veröffentlichung, veröffentlichen, Vorlage, vorgelegt | publish, published, release, released, report, reported, publication
Bericht, berichtet, Berichte, Meldung, gemeldet | report, reported, reports, article, story
Quartalszahlen, Geschäftszahlen, Zahlen, Quartalsbericht, Halbjahresbericht, Ergebnisse, Bilanzvorlage | results, earnings, numbers, figures, quarterly results, earnings report, report
Kennzahlen | figures, metrics, indicators
Strategie, Plan, Pläne, geplant, planen, plant, Vorhaben, Projekt, Projekte, Programm | strategy, plan, plans, planned, planning, project, projects, program, scheme
Ziel, Ziele, Vorgabe, angepeilt, anvisiert, Zielwert | target, targets, goal, goals, aim, objective, targeted
Größe, Umfang, Höhe, Ausmaß | size, scale, extent, amount, magnitude
Gutschein, Gutscheine, Gutschriften, Rabatt, Rabatte, Nachlass | voucher, vouchers, coupon, discount, discounts, rebate
Preis, Preise, kostet, Kosten, Verkaufspreis, Startpreis, Listenpreis, Einstiegspreis | price, prices, priced, cost, costs, starts, pricing, sticker price
Preiserhöhung, teurer, verteuert, Verteuerung, Preisanstieg | price increase, price hike, more expensive, raised prices, costlier
Preissenkung, billiger, günstiger, verbilligt | price cut, cheaper, lower price, less expensive
Bewertung, bewertet, Wert, wert | valuation, valued, value, worth
Kurs, Unternehmensteil | course, part
Reichweite | range, reach
Sicherheit, sicher | safety, security, safe
Qualität | quality
Mangel, Mängel, Defekt, Fehler, Panne | defect, defects, flaw, fault, error, bug, glitch
Rückruf, zurückgerufen, Rückrufaktion | recall, recalled, recalls
Unfall, Unglück, Absturz, Abstürze | accident, crash, crashes, disaster
Brand, Feuer | fire, blaze
Tote, Todesopfer, Opfer, getötet, gestorben, ums Leben | dead, deaths, killed, died, victims, fatalities, people
Verletzte, verletzt | injured, injuries, wounded, hurt
`;
