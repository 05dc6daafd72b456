/**
 * Words of market news that mean the same in German and in English, where the lexicons of proof do not know them:
 * what a reader may ask with in one language of an article in the other. German before the bar, English behind it.
 */
export const GLOSSARY = `
Schadenersatz, Schadensersatz, Entschädigung, Wiedergutmachung | compensation, damages, indemnity
Einlage, Einlagen, Guthaben, Sparguthaben | deposit, deposits, savings, balance
Treuhandkonto, Treuhand | trustee, escrow
Kürzung, Kürzungen, gekürzt, kürzen, kürzt | cut, cuts, cutting, lowered, reduction
treffen, trifft, traf, betroffen, betreffen | hit, hits, affect, affects, affected
Leerstand, Leerstandsquote, Leerstandsrate, leer | vacancy, vacant, empty
Büro, Büros | office, offices
Haushaltsdefizit, Defizit, Fehlbetrag, Neuverschuldung | deficit, shortfall
Grenze, Obergrenze, Schwelle | limit, cap, ceiling, threshold
Bonus, Boni, Prämie | bonus, bonuses, premium
Police, Versicherungspolice | policy, policies
Versicherte, Versicherter | policyholder, policyholders
Rente, Pension | pension, retirement
Arbeitslose, Arbeitsloser, Erwerbslose, arbeitslos | unemployed, jobless, out of work
Erwerbstätige, Beschäftigung | employment, employed, in work
Gehalt, Lohn, Durchschnittslohn, Verdienst, Durchschnittsverdienst | earnings, wage, wages, salary
Raubkopie, Raubkopien, Fälschung, Fälschungen, Piraterie, Produktpiraterie | pirated, piracy, counterfeit, counterfeited
Urheberrecht | copyright
Motorrad, Motorräder | motorbike, motorbikes, motorcycle, motorcycles
Handel, Welthandel | trade
verlagern, verlagert, Verlagerung | shift, transfer, relocate, offshore
Flugbegleiter, Kabinenpersonal | attendant, attendants, cabin
Flug, Flüge | flight, flights
Versicherer, Versicherung | insurer, insurance
Ausgabepreis, Ausgabekurs, Emissionspreis | offer price, issue price, priced
Antragsteller, Bewerber, Zeichner | applicant, applicants
Hochstufung, hochgestuft, hochstufen | upgrade, upgraded
Herabstufung, abgestuft, herabgestuft | downgrade, downgraded
Tagestief, Tiefststand, Jahrestief | low, lowest
Tageshoch, Höchststand, Jahreshoch, Rekordhoch, Bestmarke, Rekord | high, highest, record
Handelsschluss, Schlussstand, Schlusskurs, Börsenschluss, Handelsende, schloss, beendete, letztlich, schlussendlich, letztendlich, zum Schluss, aus dem Handel | close, closed, closing, ended, end
Handelsstart, Handelsbeginn, Eröffnung, Eröffnungskurs, eröffnete | open, opened, opening
Handelsvolumen, Volumen | volume, turnover
gehandelt, handeln, notierte, notieren, notiert | traded, trading, trade, trades, changing hands
nachbörslich, nachbörslichen | after hours, after-hours, after the close, after the bell
vorbörslich, vorbörslichen | premarket, pre-market
Gewinner, Spitzenreiter | gainer, gainers
Verlierer, Schlusslicht | loser, losers
Dividendenrendite | dividend yield
Kurs-Gewinn-Verhältnis, KGV | price-earnings, p/e
Wochenplus, Wochengewinn | weekly gain, for the week
Wochenminus, Wochenverlust | weekly drop, weekly loss, for the week
Woche | week
Kaufempfehlung, Kaufempfehlungen | buy recommendations, buy recommendation, buy rating, buy
Empfehlung, Empfehlungen | recommendation, recommendations
Nettobelastung, Belastung | burden, charge
Insolvenzverwalter, Masseverwalter, Konkursverwalter | administrator, receiver, liquidator
Insolvenz, Konkurs, Pleite | insolvency, bankruptcy, insolvent
Übernahmeangebot | takeover bid, takeover offer
Börsengang, Börse | ipo, flotation, listing, public, public offering
Börse | stock exchange, stock market
Anteil, Anteile, Beteiligung | stake, share, holding, interest
Buchwert | book value
Loch, Lücke | hole, gap
Kredit, Darlehen | loan, credit
Steuerzahler | taxpayer, taxpayers
Produktion, Fertigung, Produktionsindex | production, output
Sachgüterindustrie, Industrie, verarbeitend | manufacturing, industry, industrial
Bundesland, Bundesländer | state, states, province, provinces
Kündigung, gekündigt, kündigen | layoff, layoffs, dismissed, laid off, terminated
trennen, getrennt, trennte | let go, part with, parted
Gutschein, Gutscheine | voucher, vouchers
Gerichtsgebühr, Gerichtsgebühren, Gebühr, Gebühren | fee, fees
Arbeitskosten, Lohnkosten, Personalkosten | labor costs, labour costs, personnel costs, wage costs
Schmiergeld, Schmiergelder, Bestechung | bribe, bribes, bribery
Spende, Spenden, Parteispende | donation, donations
Scheinrechnung, Scheinrechnungen | fake invoice, sham invoice, bogus invoice
Freiheitsstrafe, Haftstrafe, Haft | prison, jail
Strom | electricity, power
Gas | gas
Kilowattstunde | kilowatt hour, kilowatt-hour, kwh
Grundgebühr | base fee, basic fee, standing charge
Ersparnis, sparen, einsparen | saving, save, savings
Demonstrant, Demonstranten, Demonstration, demonstrieren, demonstrierte, demonstrierten, Kundgebung, Protest | demonstrator, demonstrators, demonstration, demonstrations, protest, protesters, protested, rally
Teilnehmer, teilnehmen, teilgenommen | participant, participants, took part, attended, attendees
Stahlarbeiter, Stahlindustrie, Stahl | steelworker, steelworkers, steel
Arbeitsplatz, Arbeitsplätze | workplace, job, jobs
Unterkunft, Unterkünfte | accommodation, accommodations, lodging, lodgings
Mehrwertsteuer, Umsatzsteuer | vat, value-added tax, value added tax, sales tax
entgehen, entgangen, verloren, verlieren | lose, lost, miss out, forgone
Ortstaxe, Kurtaxe | tourist tax
Lautsprecher | speaker, speakers
Uhr, Uhren | watch, watches
Vorbestellung, vorbestellen | pre-order, pre-orders, preorder
Speicher | storage
Bildschirm, Display | screen, display
Zoll | inch
Übernahme, übernehmen, übernimmt | acquisition, takeover, acquiring, acquire
Bewertung | valuation, value
Finanzierungsrunde | funding round, financing round, round
einsammeln, eingesammelt | raise, raised, collect, collected
stecken, investieren, Investment, Investition | invest, invested, investment, put
Werbung, Werbeumsatz, Werbeerlöse, Werbeeinnahmen | advertising, ad revenue, ads, ad
Werbebudget, Werbeausgaben | ad budgets, ad spending, advertising budget
Fernsehen | tv, television
Nutzung | usage, viewing
Staatsanleihe, Staatsanleihen | government bond, government bonds, sovereign bonds
Bestand, Engagement, Bestände | holdings, holding, exposure
Auslieferung, Auslieferungen, ausliefern | delivery, deliveries, deliver
Mitarbeiterzahl, Personalbestand | headcount
Testflug, Testflüge | test flight, test flights
Absturz, Abstürze | crash, crashes
Flugverbot | grounded, grounding
Preissenkung | price cut
Verbraucher, Konsument, Konsumenten | consumer, consumers
Auftrag, Vertrag | contract, deal
Hypothekenzins, Hypothekenzinsen, Hypothek, Hypotheken | mortgage rate, mortgage, mortgages
Rückkauf, Rückkäufe, Aktienrückkauf, Aktienrückkäufe | buyback, buybacks, repurchase, repurchases
finanziert, kreditfinanziert, schuldenfinanziert | funded, financed, debt-funded, debt-financed
Schulden, Fremdkapital | debt, debts
Bilanz | balance sheet
Bargeld, Barmittel, Kasse | cash
Breitband, Breitbandanschluss | broadband
Handy, Smartphone, Smartphones | smartphone, smartphones, phone, phones, mobile
Erwachsene, Erwachsener, Erwachsenen | adult, adults
befragt, Befragte, befragen, Umfrage | interviewed, interviews, survey, surveyed, polled, respondents
Haushalt, Haushalte | household, households
Download, Downloads, heruntergeladen | download, downloads, downloaded
Konkurrent, Rivale | rival, competitor
Rechenzentrum, Rechenzentren | data center, data centers, data centre, campus
Cloud | cloud
Chip, Chips, Halbleiter | chip, chips, semiconductor, semiconductors
Autochip, Autochips, Auto, Autos, Automobil | automotive, car, cars, auto
Handset, Mobiltelefon, Mobiltelefone | handset, handsets
Lizenzgeschäft, Lizenz, Lizenzen, Patent, Patente | licensing, license, licences, patent, patents
Gewinnerwartung | profit forecast, earnings forecast
Ziel, Wachstumsziel | target, goal
Wachstum, wachsen, wuchs | growth, grow, grew
erholen, erholte, Erholung, Kurserholung | recovery, recovered, rebound, rebounded
Bergbau | mining
Kupfer | copper
Gold, Goldpreis | gold
Terminkontrakt, Future, Futures | futures, future
Barrel, Fass | barrel, barrels
Atomkraftwerk, Reaktor, Kernkraftwerk | reactor, nuclear plant, nuclear
abnehmen, Abnahme | buy, purchase
Energie | energy
Zahlungsdienstleister, Zahlungsabwickler | payments, payment
Bank | bank, lender
Notenbank, Zentralbank | central bank
Leitzins, Leitzinsen, Zinsen, Zinssatz | key rate, interest rate, policy rate, rates
Einlagensatz, Einlagenzins, Einlagezins | deposit rate
Punkt, Punkte, Zähler | point, points
Monat, monatlich | month, monthly
Jahr, Jahre, jährlich | year, years, annual, yearly
Tag, Tage | day, days
durchschnittlich, durchschnittliche, durchschnittlichen, Durchschnitt, mittlere | average, mean
Arbeitslosenrate, Arbeitslosenquote | unemployment rate, jobless rate
Rate, Quote | rate
Aufteilung, geteilt | split
Kunde, Kunden | customer, customers
Fabrik, Werk | factory, plant
Gericht | court
Urteil | ruling, verdict
Strafe, Bußgeld | fine, penalty
Klage | lawsuit, suit
Rückruf | recall
Streik, Warnstreik | strike
Lieferung | shipment, delivery
Einstieg, einsteigen, eingestiegen | entry, stake, enter
Ausstieg, aussteigen | exit
Gründer, gegründet | founder, founded
Aufsichtsrat | supervisory board
Finanzchef, Finanzvorstand | cfo, finance chief, chief financial officer
Personalchef, Personalchefin | hr chief, head of human resources
Sprecher, Sprecherin | spokesman, spokesperson, spokeswoman
Grund, Gründe, Ursache | reason, reasons, cause
Termin, Datum | date
Quartal, Vierteljahr | quarter
Geschäftsjahr | fiscal year, fiscal
Umfang, Größe, Höhe | size, amount
Mitglied, Mitglieder | member, members
Forderung, Forderungen | claim, claims
Bußgeldbescheid | penalty notice
Zusammenschluss, Fusion | merger, combination
Platzierung, platziert, platzierte | placement, placed, place
Aktiensplit | stock split
Erstzeichner | subscriber
Anleger, Investor, Investoren | investor, investors
Gewerkschaft | union
Regierung, Staat, Bund | government, state
Minister | minister
Steuer, Steuern | tax, taxes
Inflation, Teuerung, Teuerungsrate | inflation
Wirtschaft, Konjunktur | economy
Ausland | abroad, overseas
`;

/** Countries, regions and towns, with what is called after them. */
export const PLACES = `
Steiermark, steirisch, steirische, steirischen, Steirer, Steirerin | styria, styrian, styrians
Oberösterreich, Oberösterreicher, oberösterreichisch | upper austria, upper austrian
Kärnten, Kärntner | carinthia, carinthian
Wien, Wiener | vienna, viennese
Indien, indisch | india, indian
Großbritannien, britisch, britische, britischen, Brite, Briten | uk, britain, british, britons, brits
Deutschland, deutschlandweit, deutsch, deutsche, deutschen, Deutscher, Deutschen | germany, german, germans
Frankreich, französisch, Franzose, Franzosen | france, french, frenchmen
Kolumbien, kolumbianisch, Kolumbianer | colombia, colombian, colombians
Bulgarien, bulgarisch, Bulgare, Bulgaren | bulgaria, bulgarian, bulgarians
Österreich, österreichisch, Österreicher | austria, austrian, austrians
USA, Amerika, amerikanisch, US-amerikanisch, Amerikaner, US-Amerikaner | us, u.s, america, american, united states, americans
China, chinesisch, Chinese, Chinesen | china, chinese
Japan, japanisch, Japaner | japan, japanese
Saudi-Arabien | saudi arabia, saudi
Europa, europäisch | europe, european
Türkei | turkey
Italien, italienisch | italy, italian
Spanien | spain
Schweiz, Schweizer | switzerland, swiss
Oman, Omaner, omanisch | oman, omani, omanis
Toronto | toronto
Zürich, Zürcher | zurich
Mailand, Mailänder | milan
Brüssel, Brüsseler | brussels
Griechenland, Grieche, Griechen | greece, greek, greeks
Russland, russisch, Russe, Russen | russia, russian, russians
Tirol, Tiroler | tyrol
Vorarlberg, Vorarlberger | vorarlberg
Salzburg, Salzburger | salzburg
Niederösterreich, Niederösterreicher | lower austria
Burgenland, Burgenländer | burgenland
Bayern, bayerisch | bavaria, bavarian
Sachsen | saxony
Hessen | hesse
Saarland | saarland
Berlin, Berliner | berlin
München, Münchner | munich
Hamburg, Hamburger | hamburg
Duisburg | duisburg
London, Londoner | london
Paris, Pariser | paris
Tokio | tokyo
Shanghai | shanghai
Hongkong | hongkong
Peking | beijing
Polen, polnisch | poland, polish
Niederlande, niederländisch | netherlands, dutch
Belgien | belgium
Schweden, schwedisch | sweden, swedish
Norwegen | norway
Dänemark | denmark
Portugal | portugal
Irland, irisch | ireland, irish
Ungarn | hungary
Tschechien | czechia
Brasilien | brazil
Mexiko | mexico
Kanada, kanadisch | canada, canadian
Australien, australisch | australia, australian
Südkorea, Korea | korea
Taiwan | taiwan
Indonesien | indonesia
Thailand | thailand
Argentinien | argentina
Iran | iran
Israel | israel
Ukraine | ukraine
`;
