/** Verbs, qualities, measures and times of every story. German before the bar, English behind it. */
export const EVERYDAY_WORDS = `
steigen, steigt, stieg, stiegen, gestiegen, klettern, kletterte, geklettert, zulegen, zugelegt, legte zu, anziehen, zog an, angezogen, gewinnen, gewann, gewonnen, erhöht, Anstieg, Zuwachs, hoch, nach oben, aufwärts, verteuern, springen, sprang | rise, rises, rose, risen, rising, climb, climbed, gain, gained, increase, increased, jump, jumped, advance, advanced, surge, surged, up, higher, add, added, rally, soar, soared, go up, went up, raise
fallen, fällt, fiel, fielen, gefallen, sinken, sinkt, sank, sanken, gesunken, nachgeben, nachgegeben, gab nach, einbüßen, büßte, eingebüßt, verlieren, verlor, verloren, abrutschen, rutschte, sackte, abgesackt, stürzen, stürzte, verringert, Rückgang, zurückgehen, ging zurück, zurückgegangen, nach unten, abwärts, verbilligen | fall, falls, fell, fallen, falling, drop, dropped, decline, declined, decrease, decreased, lose, lost, slip, slipped, slide, slid, sink, sank, tumble, tumbled, down, lower, shed, plunge, plunged, slump, slumped, shrink, shrank, dip, dipped
erhöhen, erhöht, erhöhte, anheben, angehoben, hob, heraufsetzen, heraufgesetzt, aufgestockt, aufstocken, gesteigert, steigern, ausgeweitet, Aufstockung, Anhebung | raise, raised, raises, lift, lifted, increase, increased, hike, hiked, boost, boosted, up, upped, expand
senken, senkt, senkte, gesenkt, kürzen, gekürzt, Kürzung, reduzieren, reduziert, verringern, verringert, Senkung, herabgesetzt, abgebaut, zurückgefahren, beschnitten | cut, cuts, lower, lowered, reduce, reduced, reduction, trim, trimmed, slash, slashed, decrease, pare
verdoppeln, verdoppelt, Verdopplung, doppelt, zweifach | double, doubled, doubling, twice
verdreifacht, dreifach | triple, tripled, threefold
halbiert, halbieren, Hälfte | halve, halved, half
bleiben, bleibt, blieb, unverändert, stabil | remain, remains, remained, unchanged, stay, stayed, steady, flat
übertreffen, übertraf, übertroffen, überbieten | beat, beats, exceed, exceeded, top, topped, surpass, above
verfehlen, verfehlt, verfehlte | miss, missed, fall short
verhandeln, verhandelt, Verhandlung, Verhandlungen, Gespräche | negotiate, negotiating, negotiations, talks, discuss, discussions
bekommen, bekommt, bekam, erhalten, erhält, erhielt, kriegen, kriegt, kassiert, einstreichen, herausbekommen, Auszahlung | receive, receives, received, get, gets, got, obtain, given, payout, collect
verlangen, verlangt, verlangte, fordern, fordert, forderte, Forderung, gefordert, pochen | demand, demands, demanded, call, calls, claim, seek, seeks, ask, asked, charge
verpflichtet, verdonnert, verurteilt, gezwungen, muss | ordered, obliged, forced, required, sentenced, told
prüfen, prüft, Prüfung, untersucht, erwägen, erwägt | review, examine, check, audit, consider, considers, weigh
zeigen, zeigt, zeigte, ergab, ergeben, hervorgeht | show, shows, showed, found, find, reveal, indicated
schreiben, schrieb, geschrieben | write, wrote, written
entsprechen, entspricht, entsprach, ausmachen, macht aus, beträgt | correspond, equal, equals, represent, represents, account, accounts, amount, amounts, equivalent, about
wert, Wert, Gegenwert, umgerechnet | worth, value, equivalent
liegen, liegt, lag, befindet, ansässig | lie, lies, located, based, stands
gehen, verlassen, verließ, Abgang, ausgeschieden, Rücktritt, zurückgetreten, gegangen | leave, leaves, left, departure, depart, resign, resigned, quit, step down, exit
kommen, Ankunft, eintreffen, verfügbar, erhältlich | arrive, arrival, available, come
enden, endet, endete, Ende, abgelaufen, auslaufen, Ablauf, beendet | end, ends, ended, expire, expires, expiry, finish, finished, over
beginnen, beginnt, begann, Beginn, Anfang, Start, Auftakt, starten, startet | begin, begins, began, start, starts, started, beginning, launch, kick off
dauern, dauert, Dauer, Laufzeit, lange, Zeitraum | last, lasts, duration, term, period, long, take, takes
warten, wartet, Wartezeit | wait, waiting
bieten, bietet, anbieten, angeboten, bot | offer, offers, offered, provide, provides, provided
leisten, ermöglichen | allow, enable, afford
führen, führt, führte, leitet, geleitet | lead, leads, led, run, runs, head, heads, headed, managed
sammeln, gesammelt | collect, collected, gather, raise, raised
öffnen, offen | open, opened
unterstützen, unterstützt, Unterstützung | support, supports, supported, back, backed, backing
warnen, gewarnt, Warnung, warnte | warn, warned, warning
treffen, trifft, betroffen, betrifft, Betroffene | affect, affected, hit, concern, concerned, impact
verursacht, ausgelöst, Ursache, Grund, Auslöser | cause, caused, trigger, triggered, reason, due, because
verhindert, verhindern | prevent, prevented, avoid, stop
verschoben, verschieben, Verschiebung, verzögert | postpone, postponed, delay, delayed, push back, pushed back
wechseln, wechselt, Wechsel, gewechselt, Umstieg | change, changed, switch, switched, move, moved, transfer
ersetzt, ersetzen, Ersatz, Nachfolger, Nachfolge | replace, replaced, replacement, successor, succeed
vergleichen, Vergleich, verglichen, gegenüber | compare, compared, comparison, versus, against
Zahl, Anzahl, Menge | number, count, quantity, amount, figure
Summe, Betrag, Gesamtsumme, insgesamt, gesamt, zusammen, Gesamt | sum, amount, total, overall, altogether, combined, whole, aggregate
Durchschnitt, durchschnittlich, Schnitt, Mittel, mittlere, durchschnittliche, durchschnittlichen, Mittelwert | average, mean, averaged, typical, midpoint, typically
Mehrheit, meisten, größter, größte, größten | majority, most, largest, biggest, greatest
Minderheit, wenige | minority, few
Hälfte, halb | half
Drittel | third
Viertel | quarter
Fünftel | fifth
Zehntel | tenth
Dutzend | dozen
groß, große, großer, größer, riesig, gewaltig | large, big, great, huge, major, bigger, larger
klein, kleine, kleiner, kleinste, kleinsten | small, little, minor, smaller, smallest
neu, neue, neuen, neuer, neues, neueste | new, newest, latest, fresh
alt, alte, alten, bisherig, bisherige, früher, ehemalig, einst | old, former, previous, earlier, ex
hoch, hohe, hohen, höher, höchste | high, higher, highest
niedrig, niedrige, tief, geringe, gering, niedriger | low, lower, small, minor
stark, kräftig, deutlich, massiv, erheblich | strong, strongly, sharp, sharply, significant, significantly, substantial
schwach, schwache, schwächer | weak, weaker, soft, sluggish
schnell, rasch, zügig | fast, quick, quickly, rapid, rapidly, soon
langsam | slow, slowly
teuer, teure, teuren, teuerste | expensive, costly, pricey
billig, günstig, günstigste, preiswert | cheap, cheapest, inexpensive, affordable
öffentlich, staatlich, staatliche | public, state, government, state-owned
privat, private, privaten | private
eigen, eigene, eigenen | own
weltweit, global, Welt, international | worldwide, global, globally, world, international
national, bundesweit, landesweit, deutschlandweit | national, nationwide, domestic
heimisch, inländisch, Inland | domestic, home, local
ausländisch, Ausland, fremd | foreign, abroad, overseas
südlich, Süden | south, southern
nördlich, Norden | north, northern
westlich, Westen | west, western
östlich, Osten | east, eastern
möglich, möglicherweise, könnte, potenziell | possible, possibly, potential, could, might, may
wahrscheinlich, Wahrscheinlichkeit | likely, probable, probability, chance, odds
sicher, garantiert, mindestens, wenigstens | guaranteed, certain, at least, minimum
höchstens, maximal, bis zu | at most, up to, maximum
zusätzlich, weitere, weiteren, extra, mehr | additional, further, extra, more, another, other
verbleibend, übrig, restlich, Rest | remaining, left, rest, remainder
erste, ersten, erster, erstmals, zuerst | first, initial, initially
zweite, zweiten, zweiter | second
dritte, dritten, dritter | third
letzte, letzten, letzter, vergangen, vergangene, vergangenen, vorig, vorige, vorigen | last, past, previous, prior
nächste, nächsten, nächster, kommend, kommende, kommenden, künftig | next, coming, upcoming, following, future
jährlich, Jahr, Jahre, Jahres, pro Jahr | year, years, annual, annually, yearly, a year
monatlich, Monat, Monate, Monats | month, months, monthly
wöchentlich, Woche, Wochen | week, weeks, weekly
täglich, Tag, Tage, Tages | day, days, daily
stündlich, Stunde, Stunden | hour, hours, hourly
Minute, Minuten | minute, minutes
Sekunde, Sekunden | second, seconds
Quartal, Vierteljahr, vierteljährlich, Quartals | quarter, quarterly
Halbjahr, Semester, halbjährlich | half, half-year, first half, second half, six months
Jahrzehnt, Jahrzehnte | decade, decades
Jahrhundert | century
Geschäftsjahr, Fiskaljahr | fiscal year, financial year, fiscal
Frühjahr, Frühling | spring
Sommer | summer
Herbst | autumn, fall
Winter | winter
Jahresende, Jahreswechsel, Ende des Jahres | year end, year-end, end of the year
Jahresbeginn, Jahresanfang, seit Januar, bisher in diesem Jahr | year to date, start of the year, so far this year, beginning of the year
Feiertag, Feiertage, Weihnachten | holiday, holidays, christmas
Wochenende | weekend
Termin, Datum, Stichtag, Frist | date, deadline, day
Meter, Kilometer, Länge, Strecke, Entfernung | meter, meters, kilometer, kilometers, mile, miles, length, distance
Tonne, Tonnen, Gewicht, Kilogramm | ton, tons, tonnes, weight, kilogram, pounds
Liter, Fass, Barrel, Gallone | liter, litre, barrel, barrels, gallon
Grad, Temperatur | degree, degrees, temperature
Stück, Einheit, Einheiten, Exemplar, Exemplare | unit, units, piece, pieces, copies
Mal, Male, fach | time, times, fold
Seite, Seiten | page, pages, side
Platz, Rang, Stelle, Position | place, rank, position, spot
Teil, Teile, Bestandteil | part, parts, component, components
Art, Sorte, Typ | type, kind, sort
Farbe, Farben | color, colors, colour
Name, Titel, heißt | name, named, called, title
Problem, Probleme, Schwierigkeit | problem, problems, issue, issues, trouble, difficulty
Lösung | solution
Frage, Fragen | question, questions
Antwort | answer, reply
Folge, Folgen, Auswirkung, Auswirkungen, Wirkung, Effekt | effect, effects, consequence, impact, consequences
Erfolg, erfolgreich | success, successful
Fehlschlag, gescheitert, Scheitern | failure, failed, fail
Vorteil, Vorteile | advantage, benefit, benefits
Nachteil | disadvantage, drawback
Vertrauen | confidence, trust
Sorge, Sorgen, Angst, Furcht, Befürchtung | concern, concerns, worry, worries, fear, fears
Hoffnung, hofft, Optimismus | hope, hopes, optimism, optimistic
beantragen, beantragt, beantragte, bewerben, bewarb, beworben, Antrag, Anträge, zeichnen, zeichneten, Zeichner | apply, applies, applied, application, applications, applicant, applicants, subscribe
Zuteilung, zugeteilt, bekamen | allotment, allotted, allocation, allocated, got, received
entdeckt, entdecken, gefunden, finden, festgestellt, aufgedeckt, fanden, stießen | found, find, discovered, detected, uncovered, unearthed
ungedeckt, ungedeckte, gedeckt, gedeckten | uncovered, unsecured, covered
Prüfer, Wirtschaftsprüfer, Bankenprüfer, Rechnungsprüfer, Revisor | auditor, auditors, audit, examiner, inspectors
Berg, Haufen, Stapel | pile, heap, stack, mountain
hineinstecken, hineingesteckt, aufwenden, aufgewendet, Aufwand | put into, spend, spent, sink
einplanen, eingeplant, veranschlagt, vorgesehen, veranschlagen | budgeted, earmarked, planned, set aside, allotted
zusammenkommen, zusammengekommen, kamen zusammen | total, add up, gathered, came together
entgangen, entgehen, entgeht, verpasst, Ausfall, Ausfälle, Steuerausfall | miss out, missed, lost, lose, forgone, shortfall
abspringen, abgesprungen, abwandern, abgewandert | leave, left, defect, churn
zurückbekommen, zurückhaben, zurückfordern, zurückgefordert, zurückzahlen, zurückgezahlt, Rückzahlung, erstattet | get back, back, repay, repaid, repayment, reclaim, refund, return
ausweisen, ausgewiesen, verbucht, verbuchen, gebucht | report, reported, booked, posted, recorded, showed
beziffert, beziffern, taxiert, veranschlagt | put at, estimated, quantified, valued
abgeschlossen, abschließen, unterzeichnet, unterschrieben | completed, closed, signed, concluded
auszeichnen, ausgezeichnet, Preis, Auszeichnung | award, prize, awarded
gleichzeitig, parallel | same time, simultaneously, meanwhile
reicht, reichen, ausreichen, genügt | enough, sufficient, last
verbrauchen, verbraucht, Verbrauch | consume, consumption, used, usage
besuchen, Besucher, besucht, Besuch | visit, visitors, visited, visitor
laden, heruntergeladen, Download, herunterladen | download, downloads, downloaded
schicken, geschickt, versenden, versendet, gesendet | send, sent, mail, mailed
verdienen, verdient, verdiente, einbringen, eingebracht | earn, earned, earns, made, make, bring in
behalten, einbehalten | keep, kept, retain
mieten, gemietet, Miete, Pacht | rent, rented, lease, leased
fahren, Fahrt, Fahrten, Strecke | drive, ride, rides, trip, trips
wohnen, wohnt, leben, lebt, Wohnsitz | live, lives, reside, living
bewegen, Bewegung, bewegt | move, moved, movement
drohen, droht, Drohung, bedroht | threaten, threatened, threat, face, faces
ausfallen, ausgefallen, Ausfall | fail, failed, cancelled, canceled, outage
Anspruch, Ansprüche, beansprucht | claim, claims, entitled
Bedingung, Bedingungen, Voraussetzung | condition, conditions, requirement
Unterschied, Differenz, Abstand | difference, gap, spread
Auszahlung, Ablaufleistung, Ertrag | payout, maturity, maturity payout
Faktor, Vielfaches, fache | factor, multiple, times
Rückstand, Rückstände, Verzug | arrears, backlog, behind
Nettowert, netto, Netto | net
brutto, Brutto | gross
vorläufig, vorläufige | preliminary, provisional, initial
endgültig, rechtskräftig | final, legally binding, binding
Teilzahlung, Anzahlung, Rate, Raten | down payment, deposit, instalment, installment, installments
Geldbetrag, Geldsumme | sum of money, amount of money, amount
Kleinkind, Baby | baby, infant, toddler
Lehrer, Lehrkraft | teacher, teachers
Fahrer, Lenker | driver, drivers
Verbindung, Zusammenhang, verbunden | connection, link, linked, related
`;
