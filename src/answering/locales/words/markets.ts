/** Trading, securities, money and banks. German before the bar, English behind it. */
export const MARKET_WORDS = `
Aktie, Aktien, Papier, Papiere, Titel, Wert, Werte, Anteilsschein, Anteilscheine, Wertpapier, Wertpapiere | share, shares, stock, stocks, equity, equities, securities, security, paper
Branche, Sektor, Branchen, Sektoren | sector, sectors, industry, group
Technologie, Technologiesektor, Technologiewerte, Technologieaktien, Technologietitel, Tech, Technik | technology, tech
Konsumgüter, Basiskonsumgüter, Basiskonsum, Verbrauchsgüter, Grundbedarf, Konsum, Konsumwerte | consumer, staples, staple, consumer goods
Zyklische Konsumgüter, Nichtbasiskonsumgüter | consumer discretionary, discretionary
Versorger, Versorgungsunternehmen, Versorgerwerte | utility, utilities
Rohstoff, Rohstoffe, Grundstoff, Grundstoffe, Rohstoffwerte, Werkstoff, Material | materials, material, commodity, commodities, resource, resources
Gesundheit, Gesundheitswesen, Gesundheitswerte, Gesundheitssektor | health care, healthcare, health
Finanzwerte, Finanztitel, Finanzen, Finanz, Finanzsektor | financials, financial, finance
Bankwerte, Bankaktien, Bankentitel, Banken, Bankensektor, Kreditinstitute, Geldhaus | banks, lenders, banking, bank
Versicherung, Versicherer, Assekuranz | insurance, insurer, insurers
Industriewerte, Industrietitel, Industrie | industrials, industrial, industry
Immobilie, Immobilien, Immobilienwerte, Immobiliensektor | real estate, property, properties, realty
Energie, Energiewerte, Energiesektor | energy
Telekom, Telekommunikation, Telekomwerte, Kommunikation, Kommunikationsdienste | telecom, telecoms, communication, communications
Auto, Autos, Autowerte, Autobauer, Automobil, Autobranche, Autohersteller, Autosektor, Fahrzeug, Fahrzeuge, Kfz | auto, automaker, automakers, carmaker, carmakers, automotive, car, cars, vehicle, vehicles
Einzelhandel, Einzelhändler, Handel, Händler | retail, retailer, retailers
Luftfahrt, Fluggesellschaft, Airline, Fluglinie | airline, airlines, aviation, carrier
Goldminen, Minenwerte, Minen, Bergbau, Mine | miners, mining, miner, mines, mine
Edelmetall, Edelmetalle | precious metal, precious metals, bullion
Metall, Metalle | metal, metals
Rohöl, Öl, Ölpreis, Erdöl, Ölsorte | oil, crude, petroleum
Erdgas, Gas | gas, natural gas
Nebenwerte, Nebenwert, kleinere Werte, Mittelwerte | small caps, mid caps, smaller companies, small-cap, midcap
Leitindex, Index, Indizes, Barometer, Börsenbarometer, Auswahlindex | index, indices, indexes, benchmark, gauge, barometer
Eröffnung, Handelsstart, Börsenstart, Handelsbeginn, Handelsauftakt, Auftakt, Sitzungsbeginn, frühen Handel, Frühhandel, Morgenhandel, Sitzungsstart, Start, eröffnet, startet | opening, open, opened, opens, start, early trading, early trade, morning trading, start of trading
Mittag, mittags, Mittagshandel | midday, noon, lunchtime
Nachmittag, nachmittags, Nachmittagshandel | afternoon
Vormittag, Morgen, morgens | morning
Abend, abends | evening
Schluss, Schlusskurs, Schlussstand, Handelsschluss, Handelsende, Börsenschluss, Feierabend, schließt, geschlossen, Ende, Tagesende | close, closing, closed, closes, end, ended, finish, finished, settle, settled
Vortag, Vortagesschluss, Vorabend | previous day, day before, previous session, prior day
Tageshoch, Tageshöchststand, Tageshöchst, Höchstkurs, Hoch, Höchststand, Höchst, Spitze, Jahreshoch, Bestmarke, Rekord, Rekordhoch, Allzeithoch, Höchstwert, Spitzenwert | high, highest, peak, record, top, topped, topping, session high, maximum
Tagestief, Tiefstkurs, Tief, Tiefststand, Tiefst, Jahrestief, Rekordtief, Allzeittief, Tiefpunkt, Tiefstwert | low, lowest, bottom, trough, session low, minimum
Handelstag, Börsentag, Sitzung, Handelssitzung | session, trading day
Handelsvolumen, Umsatz, Volumen, Börsenumsatz, Handelsumsatz | volume, turnover
gehandelt, handeln, wechselte, wechselten, Besitzer, umgesetzt, Heimatbörse | traded, trade, trades, changed hands, changing hands, change hands, hands
Notierung, notieren, notiert, notierte, notierten, steht, stand | quoted, trading, traded, stood, quote, trades
Börse, Aktienmarkt, Aktienmärkte, Börsen, Parkett | stock market, exchange, stock exchange, market, markets, bourse, equity market
Wall Street | wall street
Kurs, Aktienkurs, Börsenkurs, Preis, Kurse | price, share price, stock price, prices, level
Kursziel, Zielkurs | price target, target price, price objective, target
Kursgewinn, Kursgewinne, Gewinne, Zugewinn, Aufschlag, Plus, Anstieg, Zuwachs | gain, gains, advance, rise, increase, jump, rally
Kursverlust, Kursverluste, Verluste, Abschlag, Minus, Rückgang, Einbruch, Abnahme | loss, losses, decline, drop, fall, decrease, slide
Gewinner, Spitzenreiter, Tagessieger, Favorit | gainer, gainers, winner, winners, leader, best performer
Verlierer, Schlusslicht, Schlusslichter | loser, losers, laggard, laggards, worst performer
Rally, Kursrally, Rekordjagd, Rekordlauf, Höhenflug | rally, run, record run, surge
Kurssturz, Absturz, Talfahrt, Ausverkauf | slump, sell-off, selloff, plunge, crash
Erholung, erholt, Gegenbewegung, Aufholjagd | recovery, rebound, recover, recovered
Schwankung, Schwankungen, Volatilität, schwankte | volatility, swing, swings, fluctuation, range
Spanne, Bandbreite, Korridor | range, band, corridor
Marke, Schwelle, Grenze, Hürde, Limit | mark, threshold, limit, level, ceiling, barrier
überschritten, überschreiten, übersprungen, überspringen, übertroffen, geknackt, knackte, überwunden, übersteigt, durchbrochen | exceed, exceeded, topped, topping, surpassed, crossed, above, broke, passed, over
unterschritten, unterschreiten, unter | below, under, fell below, undercut
Anleihe, Anleihen, Bond, Bonds, Schuldverschreibung, Obligation | bond, bonds, note, notes, debt
Staatsanleihe, Staatsanleihen, Bundesanleihe, Bundesanleihen, Staatspapiere | government bond, government bonds, treasury, treasuries, sovereign, bunds
Rendite, Renditen, Verzinsung | yield, yields, return, returns
Zins, Zinsen, Zinssatz, Zinssätze, Verzinsung | interest, rate, rates, interest rate
Zinssenkung, Zinssenkungen, Zinsschnitt, Lockerung | rate cut, rate cuts, cut, cuts, easing
Zinserhöhung, Zinserhöhungen, Zinsanhebung, Zinsschritt, Straffung | rate hike, rate hikes, rate increase, tightening, hike
Leitzins, Leitzinsen, Einlagensatz, Schlüsselzins | key rate, policy rate, interest rate, benchmark rate, deposit rate
Basispunkt, Basispunkte | basis point, basis points
Prozentpunkt, Prozentpunkte | percentage point, percentage points
Notenbank, Zentralbank, Währungshüter, Notenbanker, Geldpolitik | central bank, policymakers, policymaker, monetary policy
Fed, US-Notenbank, Federal Reserve | fed, federal reserve
EZB, Europäische Zentralbank | ecb, european central bank
Währung, Währungen, Devisen, Devisenmarkt, Wechselkurs | currency, currencies, foreign exchange, forex, exchange rate
Derivat, Derivate, Termingeschäft, Terminkontrakt, Future, Futures | derivative, derivatives, futures, future, contract
Option, Optionen, Optionsschein | option, options
Kryptowährung, Kryptowährungen, Krypto, Bitcoin | crypto, cryptocurrency, cryptocurrencies, bitcoin
Fonds, Investmentfonds, Fondsgesellschaft, ETF | fund, funds, etf
Hedgefonds | hedge fund, hedge funds
Portfolio, Depot, Anlagevermögen | portfolio, holdings
Anleger, Investor, Investoren, Geldgeber, Kapitalgeber | investor, investors, backers, backer
Kleinanleger, Privatanleger | retail investor, retail investors, small investors
Aktionär, Aktionäre, Anteilseigner, Aktionärin, Eigner | shareholder, shareholders, stockholder, stockholders, owner, owners
Großaktionär, Hauptaktionär | major shareholder, largest shareholder
Analyst, Analysten, Analystin, Beobachter, Experte, Experten, Marktexperte | analyst, analysts, expert, experts, observer, strategist, strategists
Volkswirt, Volkswirte, Ökonom, Ökonomen, Chefvolkswirt | economist, economists
Händler, Börsianer, Marktteilnehmer, Makler, Broker | trader, traders, dealer, dealers, broker, brokers, market participants
Empfehlung, Empfehlungen, Kaufempfehlung, Einstufung, Anlageurteil, Rating, Note | rating, ratings, recommendation, recommendations, call
kaufen, Kaufen, übergewichten | buy, overweight, outperform
halten, neutral | hold, neutral, equal weight, market perform
verkaufen, untergewichten | sell, underweight, underperform
Schätzung, Schätzungen, geschätzt, schätzt, schätzte, Prognose, Konsens, Konsensschätzung | estimate, estimates, estimated, forecast, consensus, projected
Erwartung, Erwartungen, erwartet, erwarten, erwartete, rechnet, rechnen, rechnete, rechneten, prognostiziert, Prognose, vorhergesagt, Vorhersage, Ausblick | expect, expects, expected, expectation, expectations, forecast, forecasts, predict, predicted, prediction, predictions, outlook, anticipate, project, projected, see, sees, guidance
Gewinn, Gewinne, verdient, verdiente, Überschuss, Ergebnis, Profit | profit, profits, earnings, income, earned, earn
Verlust, Verluste, Minus, Fehlbetrag, verlor, verloren, einbüßen | loss, losses, lost, lose, deficit
Umsatz, Umsätze, Erlös, Erlöse, Einnahmen, umgesetzt, eingenommen | revenue, revenues, sales, turnover, takings, receipts
Kosten, Ausgaben, Aufwand, Aufwendungen, Auslagen | cost, costs, expenses, spending, expense, expenditure, outlay
Ertrag, Erträge | income, return, returns, yield, proceeds
Rückstellung, Rückstellungen | provision, provisions, reserve
Abschreibung, Abschreibungen, Wertberichtigung, abgeschrieben | writedown, write-down, write-off, writeoff, impairment, depreciation
Schulden, Verschuldung, Verbindlichkeiten, Schuldenberg, verschuldet | debt, debts, liabilities, borrowings, indebted
Kredit, Kredite, Darlehen, Kreditlinie, Kreditsumme | loan, loans, credit, lending, borrowing
Kreditnehmer, Schuldner | borrower, borrowers, debtor, debtors
Gläubiger, Kreditgeber | creditor, creditors, lender, lenders
Hypothek, Hypotheken, Baufinanzierung, Hypothekenzins | mortgage, mortgages
Bürgschaft, Garantie, Haftung, Haftungsrahmen | guarantee, guarantees, liability, surety
Einlage, Einlagen, Guthaben, Spareinlagen, Konto, Konten | deposit, deposits, account, accounts, savings
Kapital, Eigenkapital, Grundkapital, Stammkapital | capital, equity
Startkapital, Anschubfinanzierung, Wagniskapital, Risikokapital, Gründungskapital | seed, seed capital, seed round, venture capital, funding, seed money
Finanzierung, Finanzierungsrunde, Runde, Geldspritze, Finanzspritze | funding, round, funding round, financing, injection
eingesammelt, einsammeln, aufgenommen, beschafft, eingeworben | raised, raise, raises, collected, secured, landed, land
Kapitalerhöhung, Aktienausgabe, neue Aktien | capital increase, rights issue, share sale, offering
Börsengang, IPO, Erstnotiz, Börsendebüt, Debüt, Aktienplatzierung, Neuemission | ipo, initial public offering, listing, flotation, debut, float, went public, goes public
Emission, Emissionspreis, Ausgabepreis, Ausgabekurs, Zeichnung, gezeichnet | issue, offer price, issue price, offering, offer, subscription, subscribed
überzeichnet, Überzeichnung | oversubscribed, oversubscription
Dividende, Dividenden, Ausschüttung, ausgeschüttet, Gewinnbeteiligung | dividend, dividends, payout, distribution
Aktienrückkauf, Aktienrückkäufe, Rückkauf, Rückkäufe, Rückkaufprogramm | buyback, buybacks, repurchase, repurchases
Kapitalisierung, Marktkapitalisierung, Börsenwert, Marktwert, Unternehmenswert, Bewertung | market capitalization, market cap, market value, capitalization, valuation, value, worth
Kapitalertrag, Kapitalrendite | return on capital, return on equity
Kennzahl, Kennziffer, Verhältnis, Quote | ratio, multiple, metric
Kurs-Gewinn-Verhältnis, KGV | price-earnings, p/e, price to earnings
Dividendenrendite | dividend yield
Gewicht, Gewichtung, Schwergewicht | weight, weighting, heavyweight
Blase | bubble
Risiko, Risiken, Gefahr, riskant | risk, risks, danger, risky
Sicherheit, Sicherheiten | security, collateral
Spekulation, Spekulationen, spekuliert | speculation, speculate, bet, bets
Leerverkauf, Leerverkäufe, Leerverkäufer | short sale, short selling, short seller, short
Insiderhandel | insider trading
Geldwäsche | money laundering
Bilanz, Bilanzsumme, Abschluss | balance sheet, total assets, accounts, financial statements, books
Vermögen, Vermögenswerte, Besitz, Aktiva | assets, asset, wealth, fortune, property
Liquidität, Barmittel, Cash, flüssige Mittel, Bargeld | liquidity, cash
Gebühr, Gebühren, Entgelt, Spesen | fee, fees, charge, charges
Prämie, Prämien, Bonus, Boni, Zulage, Zuschlag | bonus, bonuses, premium, premiums
Zahlung, Zahlungen, zahlen, gezahlt, bezahlt, Auszahlung, ausgezahlt, überwiesen, Überweisung, Auszahlungssumme, Ablaufleistung | payment, payments, pay, paid, payout, payouts, paying, transfer, transferred, disbursed
`;
