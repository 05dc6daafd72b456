import type { Words } from "../../words.ts";

/** Words that move a value, and pairs of words that exclude each other. */
export const DIRECTIONS: Words = {
  up: "steigen, steigt, stieg, stiegen, gestiegen, Anstieg, erhöhen, erhöht, erhöhte, Erhöhung, wachsen, wächst, wuchs, wuchsen, gewachsen, Zuwachs, zulegen, zu+legen/legt/legte/legten/gelegt, an+ziehen/zieht/zog/zogen/gezogen, an+heben/hebt/hob/hoben/gehoben, an+steigen/steigt/stieg/stiegen/gestiegen, Anhebung, klettern, klettert, kletterte, geklettert, springen, springt, sprang, gesprungen, Sprung, Plus, steigern, steigert, steigerte, gesteigert, Steigerung, aufwärts, höher, höhere, höheren, gewinnen, gewann, gewonnen, gewinnt, nach oben, auf+stocken/stockt/stockte/stockten/gestockt, Aufstockung, hoch+fahren/fährt/fuhr/fuhren/gefahren, hoch+schrauben/schraubt/schraubte/schraubten/geschraubt, verteuern, verteuert, verteuerte, teurer, vergrößern, ausweiten, ausgeweitet, weitete, aus+weiten/weitet/weitete/weiteten/geweitet, zu+nehmen/nimmt/nahm/nahmen/genommen, Zunahme, mehr, verstärken, beschleunigen, beschleunigt, beschleunigte, Beschleunigung, hinzukommen, hinzu+kommen/kommt/kam/kamen/gekommen, vorrücken, rückte, aufwerten, vermehren, Aufschlag, Rally, Höhenflug, verdoppeln, verdoppelt, verdoppelte, Verdopplung, verdreifachen, verdreifacht, Aufwärtstrend, Kurssprung, sich erholen, erholte, erholt, Erholung, Hochstufung, hoch+stufen/stuft/stufte/stuften/gestuft, ausbauen, aus+bauen/baut/baute/bauten/gebaut, schießen, schoss, geschossen, explodieren, Preisauftrieb, übersteigen, heben, hob, hoben, gehoben, auf+werten/wertet/wertete/werteten/gewertet, entstanden, entstehen, geschaffen, schaffen, schuf, aufgeschlagen",
  down: "sinken, sinkt, sank, sanken, gesunken, fallen, fällt, fiel, fielen, gefallen, senken, senkt, senkte, gesenkt, Senkung, Rückgang, zurück+gehen/geht/ging/gingen/gegangen, rückläufig, rückläufige, schrumpfen, schrumpft, schrumpfte, geschrumpft, Schrumpfung, ab+nehmen/nimmt/nahm/nahmen/genommen, Abnahme, ein+brechen/bricht/brach/brachen/gebrochen, Einbruch, nach+geben/gibt/gab/gaben/gegeben, verlieren, verliert, verlor, verloren, Minus, Abschlag, kürzen, kürzt, kürzte, gekürzt, Kürzung, verringern, verringert, verringerte, Verringerung, reduzieren, reduziert, reduzierte, Reduzierung, mindern, weniger, niedriger, niedrigere, abwärts, nach unten, rutschen, rutschte, gerutscht, Rutsch, Kursrutsch, ab+rutschen/rutscht/rutschte/rutschten/gerutscht, stürzen, stürzte, gestürzt, Sturz, ab+stürzen/stürzt/stürzte/stürzten/gestürzt, Absturz, Kurssturz, verbilligen, verbilligt, verbilligte, billiger, verlangsamen, verlangsamt, verlangsamte, ab+schwächen/schwächt/schwächte/schwächten/geschwächt, schwächer, schwächte, kappen, kappt, kappte, gekappt, Herabstufung, herab+stufen/stuft/stufte/stuften/gestuft, ab+stufen/stuft/stufte/stuften/gestuft, Abstufung, herunter+schrauben/schraubt/schraubte/schraubten/geschraubt, herab+setzen/setzt/setzte/setzten/gesetzt, zurück+fallen/fällt/fiel/fielen/gefallen, ein+büßen/büßt/büßte/büßten/gebüßt, Einbuße, Einbußen, drosseln, drosselt, drosselte, gedrosselt, streichen, streicht, strich, strichen, gestrichen, Streichung, ab+bauen/baut/baute/bauten/gebaut, Abbau, Stellenabbau, wegfallen, weg+fallen/fällt/fiel/fielen/gefallen, weg+brechen/bricht/brach/brachen/gebrochen, Talfahrt, Abschwung, Verlangsamung, Abkühlung, unter Vorjahr, verloren gehen, tiefer, halbieren, halbiert, halbierte, Halbierung, weichen, wich, gewichen, ab+werten/wertet/wertete/werteten/gewertet, ein+knicken/knickt/knickte/knickten/geknickt, sackte, sacken, gesackt, ab+sacken/sackt/sackte/sackten/gesackt, verkleinern, verkürzen, geringer, geringere, dämpfen, eindämmen, zurück+fahren/fährt/fuhr/fuhren/gefahren, ein+sparen/spart/sparte/sparten/gespart",
  unchanged:
    "festhalten, fest+halten/hält/hielt/hielten/gehalten, bekräftigen, bekräftigt, bekräftigte, beibehalten, unverändert, unveränderte, unveränderten, stabil, konstant, stagnieren, stagniert, stagnierte, gleich, gleich geblieben, Stillstand, Stagnation, bestätigen, bestätigt, bestätigte, belassen, beließ, unveränderter",
  above:
    "übertreffen, übertrifft, übertraf, übertrafen, übertroffen, besser als, über den Erwartungen, über Erwartung, über den Schätzungen, über den Prognosen, über der Prognose, oberhalb, höher als, stärker als, mehr als erwartet, überschreiten, überschritt",
  below:
    "unter den Erwartungen, unter den Schätzungen, unter den Prognosen, unter der Prognose, unterhalb, verfehlen, verfehlt, verfehlte, schlechter als, niedriger als, weniger als erwartet, unterschreiten, unterschritt, hinter den Erwartungen, schwächer als, unterbieten, unter Erwartung",
  better: "verbessern, verbessert, verbesserte, Verbesserung, besser, aufgehellt, hellte",
  worse:
    "verschlechtern, verschlechtert, verschlechterte, Verschlechterung, schlechter, eingetrübt, trüben, ein+trüben/trübt/trübte/trübten/getrübt",
  strong:
    "stark, starke, starkes, starken, kräftig, kräftige, deutlich, kräftigen, gut, gute, guten, robust, robuste, solide, solides, hervorragend",
  weak: "schwach, schwache, schwaches, schwachen, schlecht, schlechte, schlechten, enttäuschend, mau",
  significant: "erheblich, deutlich, kräftig, massiv, drastisch, stark, signifikant",
  slight: "leicht, geringfügig, leichte, minimal, kaum, marginal, moderat",
  "more-side": "mehr als, größer, überschreiten, übersteigen",
  "less-side": "kleiner, weniger als",
  certain: "sicher, gewiss",
  uncertain: "unsicher, Unsicherheit, ungewiss, Ungewissheit",
  easy: "leicht, einfach, einfache",
  difficult: "schwer, schwierig, schwierige, schwieriger",
  include: "einschließlich, inklusive, samt, mit eingerechnet",
  exclude: "ohne, ausgenommen, ausschließlich, bereinigt um, exklusive",
  inflow:
    "Zufluss, Zuflüsse, zu+fließen/fließt/floss/flossen/geflossen, Mittelzufluss, Mittelzuflüsse, Nettoneugeldzufluss, ein+sammeln/sammelt/sammelte/sammelten/gesammelt, flossen",
  outflow:
    "Abfluss, Abflüsse, ab+fließen/fließt/floss/flossen/geflossen, Mittelabfluss, Nettoneugeldabfluss, ab+ziehen/zieht/zog/zogen/gezogen",
  open: "eröffnen, eröffnet, eröffnete, öffnen, öffnet, Eröffnung",
  close:
    "schließen, schließt, schloss, geschlossen, Schließung, schlossen, stilllegen, still+legen/legt/legte/legten/gelegt, Stilllegung",
  accept:
    "annehmen, an+nehmen/nimmt/nahm/nahmen/genommen, zu+stimmen/stimmt/stimmte/stimmten/gestimmt, Zustimmung, genehmigen, genehmigt, genehmigte, Genehmigung, billigen, billigte, gebilligt, frei+geben/gibt/gab/gaben/gegeben, grünes Licht, bewilligt",
  reject:
    "klagen, klagt, Klage gegen, Berufung, anfechten, an+fechten/ficht/focht/fochten/gefochten, ab+lehnen/lehnt/lehnte/lehnten/gelehnt, Ablehnung, verweigern, verweigert, verweigerte, untersagen, untersagt, untersagte, zurück+weisen/weist/wies/wiesen/gewiesen, blockieren, blockiert, verbieten, verboten, verbot",
  begin:
    "beginnen, beginnt, begann, begonnen, starten, gestartet, startet, startete, Start, Beginn, auf+nehmen/nimmt/nahm/nahmen/genommen, eingeleitet, ein+leiten/leitet/leitete/leiteten/geleitet",
  end: "beenden, beendet, beendete, einstellen, ein+stellen/stellt/stellte/stellten/gestellt, aufgegeben, abgebrochen, ab+brechen/bricht/brach/brachen/gebrochen, scheitern, gescheitert, scheiterte",
  continue:
    "läuft weiter, laufen weiter, lief weiter, weiterlaufen, weiter+laufen/läuft/lief/liefen/gelaufen, fort+setzen/setzt/setzte/setzten/gesetzt, fortgesetzt, an+halten/hält/hielt/hielten/gehalten, andauern, weiter+führen/führt/führte/führten/geführt, läuft vorerst weiter",
  "single-digits": "einstellig, einstellige, einstelligen, einstelliger",
  "double-digits": "zweistellig, zweistellige, zweistelligen, zweistelliger",
  "low-digits": "niedrig einstellig, niedrigen einstelligen, niedrig zweistellig, niedrigen zweistelligen",
  "mid-digits": "mittleren einstelligen, mittleren zweistelligen, mittlerer einstelliger",
  "high-digits": "hohen einstelligen, hohen zweistelligen, hoher einstelliger",
  retract: "zurückgezogen, zurück+ziehen/zieht/zog/zogen/gezogen, kassiert, kassierte, kassieren",
  delay: "verschieben, verschoben, verschob, verzögern, verzögert, verzögerte, Verzögerung, später, vertagt",
  hasten: "vorziehen, vor+ziehen/zieht/zog/zogen/gezogen, früher",
  win: "gewinnen, gewann, gewonnen, Sieg",
  defeat: "verlieren, verlor, verloren, Niederlage",
  hire: "ein+stellen/stellt/stellte/stellten/gestellt, Einstellung, Neueinstellungen, schaffen, geschaffen, schuf, hinzu+kommen/kommt/kam/kamen/gekommen, entstehen, entstanden, neue Stellen, neue Arbeitsplätze, neuen Stellen, neuen Arbeitsplätzen",
  dismiss:
    "entlassen, entließ, Entlassung, Entlassungen, kündigen, streichen, streicht, strich, gestrichen, ab+bauen/baut/baute/bauten/gebaut, wegfallen, weg+fallen/fällt/fiel/fielen/gefallen",
  appoint: "ernennen, ernannt, ernannte, berufen, bestellt, übernimmt den Posten",
  leave:
    "zurück+treten/tritt/trat/traten/getreten, Rücktritt, ausscheiden, aus+scheiden/scheidet/schied/schieden/geschieden, verlassen, verlässt, verließ, abberufen, gehen",
  admit:
    "ein+räumen/räumt/räumte/räumten/geräumt, zu+geben/gibt/gab/gaben/gegeben, gestehen, gestand, gestanden, Schuldeingeständnis",
  guilty: "schuldig, verurteilt, Verurteilung",
  acquit: "freigesprochen, Freispruch, unschuldig",
  "inside-range": "innerhalb, im Rahmen, in der Spanne",
  "outside-range": "außerhalb",
  "early-term": "kurzfristig, kurzfristige",
  "late-term": "langfristig, langfristige",
  "upper-bound": "höchstens, maximal, bis zu, Obergrenze",
  "lower-bound": "mindestens, wenigstens, Untergrenze, nicht weniger als",
  newer: "neu, Neuwagen, neuer, neue, neuen",
  older: "gebraucht, Gebrauchtwagen",
  domestic: "Inland, inländisch, heimisch, heimische, inländische",
  foreign: "Ausland, ausländisch, ausländische, im Ausland, Übersee",
  "inside-us": "innerhalb der USA",
  "outside-us": "außerhalb der USA",
  "first-time": "erstmals",
  again: "erneut, wieder",
  enter: "ein+steigen/steigt/stieg/stiegen/gestiegen, Einstieg",
  exit: "aus+steigen/steigt/stieg/stiegen/gestiegen, Ausstieg, Rückzug, zurück+ziehen/zieht/zog/zogen/gezogen",
  prior: "Vorjahr, vorherig, vorig, vorherige, zuvor",
  current: "aktuell, derzeitig, laufend, laufende, laufenden, aktuelle",
  "pre-event": "vor der Pandemie",
  "post-event": "nach der Pandemie",
  best: "höchste, höchsten, Höchststand, Rekordhoch, höchster, Hoch",
  worst: "niedrigste, niedrigsten, Tiefststand, tiefste, tiefsten, Rekordtief, Tief, niedrigster",
  "asset-rich": "Überschuss",
  "asset-poor": "Defizit, Fehlbetrag",
  favor: "für, Befürworter, unterstützen, unterstützt, unterstützte",
  oppose: "gegen, Gegner",
  growing: "Wachstum",
};
