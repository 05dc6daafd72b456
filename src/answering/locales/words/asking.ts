/** Words that people ask with where news tell it in others. German before the bar, English behind it. */
export const ASKING_WORDS = `
Versicherungsnehmer, Versicherungskunde, Versicherungskunden, Policeninhaber, Versicherter, Kunde, Kunden | policyholder, policyholders, insured, insurance customer, customer, customers
einzahlen, eingezahlt, einzahlt, einzahlte, anlegen, angelegt, legte an, investiert | invested, invest, paid in, paying in, pay in, putting, contributed, contribute
putten, reinstecken, reingesteckt, pumpt, pumpen, butterte, beisteuern, beigesteuert | putting, pour, pouring, poured, plow, plowed, invested, investing, investment, contributed, chip in
Rendite, Verzinsung, Wertzuwachs, Ertrag | return, returns, yield, growth, gain
Sparbetrag, Ersparnis, sparen, spart, bringt, einsparen | save, saves, saving, savings
Mobilfunk, Mobilfunkverbindung, mobil, Funkmodul | cellular, mobile, wireless, connectivity
Bildschirmgröße, Bildschirmdiagonale, Zoll, Diagonale | screen, screen size, inch, inches, display
Sprung, Kurssprung, Satz, hochgeschnellt, schnellte, schoss, geschossen | jump, jumped, surge, surged, soar, soared, spike, spiked, leap, leapt
Absturz, Einbruch, abgestürzt, eingebrochen, einbrach, brach ein, abgeschmiert, Talfahrt | plunge, plunged, slump, slumped, collapse, collapsed, tumble, tumbled, crash, crashed, nosedive
Wert, Kurs, notierte, stand, lag, gehandelt, handelte | traded, trading, trade, stood, quoted, priced, changing hands
versprechen, versprach, zugesagt, zusagen, sagte zu | promise, promised, pledge, pledged, commit, committed
mitmachen, mitgemacht, beteiligen, teilnehmen, teilgenommen, kamen, Zulauf, angeschlossen | join, joined, attend, attended, took part, take part, participate, participated, turnout, show up
Kundgebung, Kundgebungen, Aktionstag, Demo, Demos, Protestaktion, Straße | rally, rallies, day of action, demonstration, demonstrations, march, streets, protest
gemeldet, angemeldet, eingetragen, registriert, beworben, Interessenten, Interesse | sign up, signed up, registered, enrolled, enroll, interest, interested
abnehmen, abzunehmen, abnimmt, abgenommen, beziehen, bezieht, kaufen | buy, buying, purchase, take
Strom, Energie, Elektrizität | power, energy, electricity
Stromanbieter, Gasanbieter, Energieanbieter, Energieversorger, Stromversorger, Anbieter, Energielieferant | energy supplier, power supplier, electricity provider, utility, supplier, provider, gas supplier
Anbieterwechsel, wechseln, wechselt, Wechsel, Energiewechsel, Umstieg, umsteigen | switching, switch, switches, change supplier
Sparer, Einleger, Kontoinhaber, Kontenbesitzer, Anleger, Kontobesitzer | depositor, depositors, saver, savers, account holder, account holders
leihen, lieh, geliehen, borgen, aufnehmen, aufgenommen, Kreditaufnahme, Kredit | borrow, borrowed, borrowing, loan, take out, took out, raise
Loch, Fehlbetrag, Lücke, ungedeckt, Verbindlichkeiten, Finanzlücke | hole, gap, shortfall, black hole, deficit, uncovered, liabilities
getarnt, verschleiert, verdeckt, Scheinrechnung, versteckt, verkappt, kaschiert | disguised, hidden, concealed, sham, bogus, masked, covert
Wahlkampf, Nationalratswahlkampf, Wahlkampagne, Wahl | election campaign, campaign, campaigning, election
verdienen, verdient, verdiente, Einkommen, Einkünfte, Verdienst, eingenommen | earn, earns, earned, earnings, income, make, makes, made, take home
dazuverdienen, hinzuverdienen, Zuverdienst, nebenbei, Nebenverdienst | earn on the side, side income, extra income, additional income
steuerfrei, abgabenfrei | tax-free, tax free, untaxed
Untersuchung, untersucht, prüft, prüfen, Razzia | investigation, probe, investigate, review, examine, inquiry
bar, Bargeld, Barbestand, flüssig, Cash, Kasse | cash, liquid, cash position, dry powder
Portfolio, Depot, Bestand, Anlagen | portfolio, holdings, position, positions
Stückpreis, Einzelpreis, das Stück, je, pro Stück, Ticketpreis, Eintritt | each, apiece, per piece, unit price, ticket price, admission
Eintrittskarte, Karte, Karten, Ticket, Tickets | ticket, tickets, admission
Frühbucher, Frühbucherrabatt | early bird, early-bird
Studenten, Studierende, Studierender, Studententicket | student, students
Messestand, Stand, Demotisch, Demostand | demo table, booth, stand
auflegen, Start, herausbringen, herausgekommen, rauskommen, rausgebracht, erscheint, erschien | launch, launched, come out, came out, release, released, debut, ship, ships, available
erwartete, Prognose, Schätzung, Erwartung, vorhergesagt, vorausgesagt, rechnen, rechnet, veranschlagt | forecast, forecasts, expect, expected, estimate, estimates, predicted, prediction, projected, projection, outlook
Aufwärtspotenzial, Kurspotenzial, Potenzial, Luft nach oben | upside, upside potential, potential
Kauforder, Kaufvotum, Kaufurteil, Kaufempfehlung, Kaufempfehlungen | buy rating, buy ratings, buy recommendation, buy recommendations
Halteempfehlung, Halteempfehlungen, Halten | hold, holds, hold rating
Verkaufsempfehlung, Verkaufsempfehlungen, Verkaufen | sell, sell rating, sell recommendation
Höhenflug, Rally, Rallye, Aufschwung, Hausse | rally, rallied, bull run, upswing
Zuschlag, Aufschlag, Kursgewinn, Kursplus | premium, markup, gain, rise
Abschlag, Kursverlust, Kursminus | discount, loss, decline, drop
Höchstwert, Höchstkurs, Spitze, Topwert, Hoch, Bestwert, Tageshoch, Jahreshoch, Rekordhoch, höchste | peak, high, highest, top, topping, topped, record high, day's high, all-time high
Tiefstwert, Tiefstkurs, Tief, Tagestief, Jahrestief, Tiefstand, niedrigste | low, lowest, bottom, trough, day's low
Vorabend, Vortag, gestern | previous day, day before, yesterday, prior day
Börsenneuling, Neuling, Börsendebüt, erster Handelstag | newcomer, debut, first day of trading, first trading day, market debut
an die Börse, Börsengang, platziert, platzieren, ausgegeben | go public, went public, float, floated, ipo, listing, placed
Zähler, Punkt, Punkte, Einheiten, Punktestand | point, points, level
Rezeptpflichtig, verschreibungspflichtig, Rezept, E-Rezept | prescription, prescriptions, e-prescription
Apotheke, Onlineapotheke, Online-Apotheke, Versandapotheke | pharmacy, online pharmacy, drugstore
Fußballverein, Fußballklub, Fußballclub, Verein | football club, soccer club, club
Niederlage, verloren, unterlag | defeat, defeated, lost
Chip, Prozessor, Halbleiterhersteller, Chiphersteller, Chipkonzern | chipmaker, chip maker, semiconductor maker, chip company
Softwarekonzern, Softwarehersteller, Softwareriese | software company, software maker, software giant
Autohersteller, Autobauer, Autokonzern, Automobilhersteller | carmaker, automaker, car maker, auto manufacturer
Flugzeugbauer, Flugzeughersteller | planemaker, aircraft maker, plane maker
Modekonzern, Modehersteller, Modemarke, Modehändler | fashion company, fashion group, fashion house, fashion retailer
Supermarktkette, Lebensmittelkette, Handelskette, Kette | supermarket chain, grocery chain, grocer, retail chain, chain
Essenslieferant, Lieferdienst, Essenslieferdienst | food delivery, delivery service, food delivery company
Immobilienkonzern, Wohnungskonzern, Wohnungsgesellschaft, Immobilienfirma | real estate company, property group, landlord, housing company
Gewerbeimmobilie, Gewerbeimmobilien, Gewerbefläche, Gewerbeflächen, Büroimmobilien | commercial real estate, commercial property, office space
Hauspreis, Hauspreise, Immobilienpreis, Immobilienpreise, Häuserpreise, Hauswert, Eigenheim | home price, home prices, house price, house prices, home value, property price, housing prices
Wohnimmobilie, Wohnhaus, Wohnhäuser, Haus, Häuser | home, homes, house, houses, residential
Einwohner, Bevölkerung, leben, wohnen, Bewohner | population, inhabitants, residents, people live, live
Entfernung, entfernt, weit, Meilen, Distanz | distance, far, miles, away
Minuten, Fahrzeit, Fahrtzeit | minutes, drive time, travel time
Gesprächsdauer, Anruf, Anrufe, Gespräch, Gespräche, telefonieren, Videoanruf | call, calls, call length, meeting, meetings
Zeitlimit, Zeitbegrenzung, Begrenzung, Obergrenze, Limit | time limit, limit, cap, ceiling, maximum
Datenschutz, Sicherheitslücke, Sicherheitslücken | privacy, security flaw, security flaws
Inder, indisch, Indien | indian, indians, india
reich, reichste, reichster, wohlhabend, vermögend | wealthy, wealthiest, rich, richest
Anteilseigner, Teilhaber, Aktionär, Aktionäre, Investor, Investoren, Geldgeber | shareholder, shareholders, investor, investors, backer, backers, owner
elfter, elfte, Reihenfolge, wievielter, wievielte | eleventh, nth, which number
Heimat, Heimatland, Heimatmarkt, Inland | home, home country, home market, domestic
Auslandsbestand, im Ausland, Ausland | overseas, abroad, held overseas, offshore
Kassenbestand, Geldbestand, Geldreserven, Barreserven | cash pile, cash reserves, cash on hand, cash balance
Aktienrückkäufe, Rückkäufe, Rückkauf, zurückkaufen, Rückkaufprogramm | buybacks, buyback, repurchases, repurchase, buy back
schuldenfinanziert, kreditfinanziert, fremdfinanziert, auf Pump, Schulden | debt-financed, debt-funded, debt financed, funded by debt, borrowed money, leveraged
Leitwährung, Wechselkurs, Devisenkurs, Kurs | exchange rate, rate, currency, forex
Goldpreis, Feinunze, Unze, Gold | gold price, gold, ounce
Fass, Barrel, Ölpreis, Rohölpreis, Öl | barrel, oil price, crude price, oil, crude
Rentenmarkt, Anleihemarkt, Rendite, Umlaufrendite | bond market, bond yield, yields, yield
Zinsschritt, Zinssenkung, Zinsentscheid, Zinsentscheidung, Lockerung | rate cut, rate cuts, interest rate cut, rate decision, easing, rate move
Zinserhöhung, Zinsanhebung, Straffung | rate hike, rate increase, rate rise, tightening
Wahrscheinlichkeit, Chance, Chancen, wahrscheinlich | probability, chance, likelihood, odds
Landesregierung, Regierung, Ministerium, Finanzministerium | state government, government, ministry, finance ministry
Bundesrichter, Richter, Gericht, Oberster Gerichtshof, Höchstgericht | judge, court, supreme court, high court
Entscheid, Entscheids, Zinsentscheid, Entscheidung, Beschluss | decision, ruling, resolution
Geldstrafe, Strafzahlung, Buße, verdonnert, zahlen muss | fine, fined, penalty, ordered to pay, compensation
Haftdauer, Strafmaß, Haftjahre, Jahre Haft, Gefängnisstrafe, hinter Gitter, ins Gefängnis | sentence, prison term, jail term, prison sentence, years in prison, behind bars, jail
Obergrenze, Schwelle, Grenzwert, erlaubt, zulässig, darf, dürfen, maximal | limit, ceiling, cap, threshold, allowed, permitted, maximum, may
Rest, übrige, übrigen, andere, anderen | rest, remaining, others, other
Getestet, Test, Tests, Testlauf, Probelauf | test, tests, tested, testing, trial
Wettbewerb, Konkurrenz, Rivalen, Herausforderer, Mitbewerber | challenger, rival, competition, competitor, competitors
Anstoß, Wachstumsziel, Zielmarke, angepeilt, anpeilen | growth target, target, goal, aim
umgerechnet, entspricht, Gegenwert | equivalent, converted, worth, equal to
Befragte, Umfrageteilnehmer, interviewt, Interviews, Teilnehmer | respondents, interviewees, interviewed, interviews, survey participants, people surveyed
Jüngere, junge Leute, junge Erwachsene, Jugend | younger, young adults, young people, aged
Schwarze, Afroamerikaner | african-american, african american, black
Weiße, Weißer | white, whites
Geringverdiener, Einkommen unter, Jahreseinkommen | low income, low-income, making less than, income
Aussteller, Ausstellung, Emittent | issuer, exhibitor
Mehrfaches, Vielfaches, wievielfach, Wievielfachen, Mal so viel, mal so hoch | times, multiple, fold
Vorjahreswert, Vorjahr, Vorjahreszeitraum, im Jahr davor | prior year, year earlier, year ago, year before, previous year
Vorgänger, Vorgängermodell, Vorläufer | predecessor, previous model
Gehäuse, Farbe, Farben, Ausführung | finish, finishes, color, colors
Kapazität, Speichergröße, Gigabyte, Speicher | storage, capacity, gigabyte, gigabytes
Zweitsitz, zweiter Hauptsitz, Konzernzentrale, Hauptquartier | second headquarters, headquarters, hq
Arbeitslosengeldempfänger, Leistungsbezieher, Bezieher, Empfänger | claimant, claimants, recipients, benefit recipients
Erwerbslosigkeit, Arbeitslosigkeit, ohne Arbeit, ohne Job | unemployment, out of work, jobless, without work, without a job
`;
