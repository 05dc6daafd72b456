import type { Words } from "../../words.ts";

/** Words that move a value, and pairs of words that exclude each other. */
export const DIRECTIONS: Words = {
  up: "steigen, steigt, stieg, stiegen, gestiegen, Anstieg, erhöhen, erhöht, erhöhte, Erhöhung, wachsen, wächst, wuchs, wuchsen, gewachsen, Zuwachs, zulegen, zu+legen/legt/legte/legten/gelegt, an+ziehen/zieht/zog/zogen/gezogen, an+heben/hebt/hob/hoben/gehoben, an+steigen/steigt/stieg/stiegen/gestiegen, Anhebung, klettern, klettert, kletterte, geklettert, springen, springt, sprang, gesprungen, Sprung, Plus, steigern, steigert, steigerte, gesteigert, Steigerung, aufwärts, höher, höhere, höheren, gewinnen, gewann, gewonnen, gewinnt, nach oben, auf+stocken/stockt/stockte/stockten/gestockt, Aufstockung, hoch+fahren/fährt/fuhr/fuhren/gefahren, hoch+schrauben/schraubt/schraubte/schraubten/geschraubt, verteuern, verteuert, verteuerte, teurer, vergrößern, ausweiten, ausgeweitet, weitete, aus+weiten/weitet/weitete/weiteten/geweitet, zu+nehmen/nimmt/nahm/nahmen/genommen, Zunahme, mehr, verstärken, beschleunigen, beschleunigt, beschleunigte, Beschleunigung, hinzukommen, hinzu+kommen/kommt/kam/kamen/gekommen, vorrücken, rückte, aufwerten, vermehren, Aufschlag, Rally, Höhenflug, verdoppeln, verdoppelt, verdoppelte, Verdopplung, verdreifachen, verdreifacht, Aufwärtstrend, Kurssprung, sich erholen, erholte, erholt, Erholung, Hochstufung, hoch+stufen/stuft/stufte/stuften/gestuft, ausbauen, aus+bauen/baut/baute/bauten/gebaut, schießen, schoss, geschossen, explodieren, Preisauftrieb, übersteigen, heben, hob, hoben, gehoben, auf+werten/wertet/wertete/werteten/gewertet, entstanden, entstehen, geschaffen, schaffen, schuf, aufgeschlagen, Steigerungen, Zuwächse, Zugewinn, Zugewinne, Anstiege, anwachsen, an+wachsen/wächst/wuchs/wuchsen/gewachsen, hinauf, herauf+setzen/setzt/setzte/setzten/gesetzt, hoch+setzen/setzt/setzte/setzten/gesetzt, hinauf+setzen/setzt/setzte/setzten/gesetzt, auf+schlagen/schlägt/schlug/schlugen/geschlagen, hoch+gehen/geht/ging/gingen/gegangen, hinauf+gehen/geht/ging/gingen/gegangen, emporschnellen, hoch+schnellen/schnellt/schnellte/schnellten/geschnellt, hoch+ziehen/zieht/zog/zogen/gezogen, schnellen, schnellte, schnellten, aufwärtsgehen, expandieren, expandiert, expandierte, Expansion, verbuchte ein Plus, kräftiges Plus, Mehreinnahmen, größeren, steigend, steigende, steigenden, gewachsenen, gestiegene, gestiegenen, gestiegener, wachsende, wachsenden, höherer, höheres, erhöhten, erhöhter, Ausweitung, Ausbau, Verteuerung, verteuerten, Aufwärtsbewegung, kletterten, sprangen, Hausse, Kursgewinn, Kursgewinne, Kursanstieg, Preisanstieg, Preiserhöhung, Preiserhöhungen, befestigen, befestigte, haussieren, Zinserhöhung, Zinsanhebung, Lohnplus, Umsatzplus, Gewinnplus, verbesserten sich um, rückt vor, rückten, notierten höher, beschleunigten, verdoppelten, verdreifachte, verdreifachten, vervierfachen, vervierfacht, vervierfachte, Verdoppelung, Verdreifachung, nach oben geschraubt, nach oben korrigiert, nach oben gesetzt, erhöhten sich, auf+bauen/baut/baute/bauten/gebaut, Aufbau, Aufwertung, Verstärkung",
  down: "sinken, sinkt, sank, sanken, gesunken, fallen, fällt, fiel, fielen, gefallen, senken, senkt, senkte, gesenkt, Senkung, Rückgang, zurück+gehen/geht/ging/gingen/gegangen, rückläufig, rückläufige, schrumpfen, schrumpft, schrumpfte, geschrumpft, Schrumpfung, ab+nehmen/nimmt/nahm/nahmen/genommen, Abnahme, ein+brechen/bricht/brach/brachen/gebrochen, Einbruch, nach+geben/gibt/gab/gaben/gegeben, verlieren, verliert, verlor, verloren, Minus, Abschlag, kürzen, kürzt, kürzte, gekürzt, Kürzung, verringern, verringert, verringerte, Verringerung, reduzieren, reduziert, reduzierte, Reduzierung, mindern, weniger, niedriger, niedrigere, abwärts, nach unten, rutschen, rutschte, gerutscht, Rutsch, Kursrutsch, ab+rutschen/rutscht/rutschte/rutschten/gerutscht, stürzen, stürzte, gestürzt, Sturz, ab+stürzen/stürzt/stürzte/stürzten/gestürzt, Absturz, Kurssturz, verbilligen, verbilligt, verbilligte, billiger, verlangsamen, verlangsamt, verlangsamte, ab+schwächen/schwächt/schwächte/schwächten/geschwächt, schwächer, schwächte, kappen, kappt, kappte, gekappt, Herabstufung, herab+stufen/stuft/stufte/stuften/gestuft, ab+stufen/stuft/stufte/stuften/gestuft, Abstufung, herunter+schrauben/schraubt/schraubte/schraubten/geschraubt, herab+setzen/setzt/setzte/setzten/gesetzt, zurück+fallen/fällt/fiel/fielen/gefallen, ein+büßen/büßt/büßte/büßten/gebüßt, Einbuße, Einbußen, drosseln, drosselt, drosselte, gedrosselt, streichen, streicht, strich, strichen, gestrichen, Streichung, ab+bauen/baut/baute/bauten/gebaut, Abbau, Stellenabbau, wegfallen, weg+fallen/fällt/fiel/fielen/gefallen, weg+brechen/bricht/brach/brachen/gebrochen, Talfahrt, Abschwung, Verlangsamung, Abkühlung, unter Vorjahr, verloren gehen, tiefer, halbieren, halbiert, halbierte, Halbierung, weichen, wich, gewichen, ab+werten/wertet/wertete/werteten/gewertet, ein+knicken/knickt/knickte/knickten/geknickt, sackte, sacken, gesackt, ab+sacken/sackt/sackte/sackten/gesackt, verkleinern, verkürzen, geringer, geringere, dämpfen, eindämmen, zurück+fahren/fährt/fuhr/fuhren/gefahren, ein+sparen/spart/sparte/sparten/gespart, Rückgänge, Abnahmen, Senkungen, Einbrüche, sinkend, sinkende, sinkenden, fallend, fallende, gesunkene, gesunkenen, gesunkener, gefallene, zurückgegangen, zurückgehen, Minderung, Drosselung, Schwund, Kurseinbruch, Kursverlust, Kursverluste, Preissenkung, Preisrückgang, Preisverfall, Verfall, verfallen, verfiel, Verbilligung, geschmälert, schmälern, schmälerte, schmälert, mindert, minderte, minderten, gemindert, abbröckeln, ab+bröckeln/bröckelt/bröckelte/bröckelten/gebröckelt, ab+flauen/flaut/flaute/flauten/geflaut, herunter+fahren/fährt/fuhr/fuhren/gefahren, runter, herunter+setzen/setzt/setzte/setzten/gesetzt, herunter+gehen/geht/ging/gingen/gegangen, herab, hinab, zurück+nehmen/nimmt/nahm/nahmen/genommen, zurück+schrauben/schraubt/schraubte/schraubten/geschraubt, zurück+stufen/stuft/stufte/stuften/gestuft, zusammen+streichen/streicht/strich/strichen/gestrichen, ab+schmelzen/schmilzt/schmolz/schmolzen/geschmolzen, schmolz, schmolzen, geschmolzen, verminderte, vermindern, vermindert, verminderten, Verminderung, Kürzungen, gekürzten, verringerten, reduzierten, halbierten, stürzten, rutschten, Zinssenkung, Zinssenkungen, Baisse, Flaute, schrumpften, schwinden, schwand, geschwunden, wegbrechen, nach unten geschraubt, nach unten korrigiert, nach unten gesetzt, eingebrochen, Wertverlust, Abwertung, geringeren, geringerer, niedrigeren, niedrigerer, tieferen, tiefere, Verkleinerung, Verkürzung, verschlanken, ermäßigen, ermäßigte, ermäßigten, ermäßigt, verbilligen sich, gab nach, büßte ein, büßt ein, abgesackt, abgerutscht, eingeknickt, nach+lassen/lässt/ließ/ließen/gelassen, zusammen+schrumpfen/schrumpft/schrumpfte/schrumpften/geschrumpft",
  unchanged:
    "festhalten, fest+halten/hält/hielt/hielten/gehalten, bekräftigen, bekräftigt, bekräftigte, beibehalten, unverändert, unveränderte, unveränderten, stabil, konstant, stagnieren, stagniert, stagnierte, gleich, gleich geblieben, Stillstand, Stagnation, bestätigen, bestätigt, bestätigte, belassen, beließ, unveränderter, unverändertes, stabile, stabilen, konstante, konstanten, stagnierende, stagnierten, bleibt bei, blieb bei, bleiben bei, gehalten, gleichbleibend, gleichbleibende, bestätigten, Bestätigung, behielt bei, behält bei, bei+behalten/behält/behielt/behielten/behalten, halten an, hielt an, hält an, auf Vorjahresniveau, kaum verändert, stabilisieren, stabilisiert, gleichgeblieben, aufrecht+erhalten/erhält/erhielt/erhielten/erhalten, seitwärts",
  above:
    "übertreffen, übertrifft, übertraf, übertrafen, übertroffen, besser als, über den Erwartungen, über Erwartung, über den Schätzungen, über den Prognosen, über der Prognose, oberhalb, höher als, stärker als, mehr als erwartet, überschreiten, überschritt, überbieten, überbot, überstieg, überstiegen, übersteigt, über den Markterwartungen, über den Analystenschätzungen, über den Analystenerwartungen, über dem Konsens, über der Konsensschätzung, höher als erwartet, besser als erwartet, stärker als erwartet, mehr als gedacht, über der Markterwartung, über der Erwartung, höher als prognostiziert, übererfüllen, übererfüllt, über den Prognosen von",
  below:
    "unter den Erwartungen, unter den Schätzungen, unter den Prognosen, unter der Prognose, unterhalb, verfehlen, verfehlt, verfehlte, schlechter als, niedriger als, weniger als erwartet, unterschreiten, unterschritt, hinter den Erwartungen, schwächer als, unterbieten, unter Erwartung, unter den Markterwartungen, unter den Analystenschätzungen, unter den Analystenerwartungen, unter dem Konsens, unter der Konsensschätzung, niedriger als erwartet, schlechter als erwartet, schwächer als erwartet, verfehlten, unterschritten, blieb hinter, blieben hinter, bleibt hinter, zurückgeblieben, unter der Markterwartung, unter der Erwartung, geringer als erwartet, zurück+bleiben/bleibt/blieb/blieben/geblieben, langsamer als, weniger als prognostiziert",
  better:
    "verbessern, verbessert, verbesserte, Verbesserung, besser, aufgehellt, hellte, verbesserten, bessere, besseren, besserer, hellt, auf+hellen/hellt/hellte/hellten/gehellt, Aufhellung",
  worse:
    "verschlechtern, verschlechtert, verschlechterte, Verschlechterung, schlechter, eingetrübt, trüben, ein+trüben/trübt/trübte/trübten/getrübt, verschlechterten, schlechtere, schlechteren, Eintrübung, trübte, trübt",
  strong:
    "stark, starke, starkes, starken, kräftig, kräftige, deutlich, kräftigen, gut, gute, guten, robust, robuste, solide, solides, hervorragend, kräftiges, kräftiger, glänzend, überzeugend, stärker, guter, gutes, überraschend gut, positiv, positive, positiven, erfreulich, stabil",
  weak: "schwach, schwache, schwaches, schwachen, schlecht, schlechte, schlechten, enttäuschend, mau, schwächer, schleppend, schleppende, flau, trüb, trübe, enttäuschende, enttäuschenden, negativ, negative, negativen, schwächelnde, magere",
  significant:
    "erheblich, deutlich, kräftig, massiv, drastisch, stark, signifikant, spürbar, stärker, beträchtlich, deutliche, deutlichen, deutlicher, massive, massiven, drastische, drastischen, sprunghaft, markant, rasant",
  slight:
    "leicht, geringfügig, leichte, minimal, kaum, marginal, moderat, etwas, leichten, geringfügige, ein wenig, knapp, minimale, leichter, leichtes, moderate, moderaten",
  "more-side": "mehr als, größer, überschreiten, übersteigen",
  "less-side": "kleiner, weniger als",
  certain: "sicher, gewiss",
  uncertain: "unsicher, Unsicherheit, ungewiss, Ungewissheit",
  easy: "leicht, einfach, einfache",
  difficult: "schwer, schwierig, schwierige, schwieriger",
  include: "einschließlich, inklusive, samt, mit eingerechnet",
  exclude: "ohne, ausgenommen, ausschließlich, bereinigt um, exklusive",
  inflow:
    "Zufluss, Zuflüsse, zu+fließen/fließt/floss/flossen/geflossen, Mittelzufluss, Mittelzuflüsse, Nettoneugeldzufluss, ein+sammeln/sammelt/sammelte/sammelten/gesammelt, flossen, eingeworben, ein+werben/wirbt/warb/warben/geworben, Nettozufluss, Nettozuflüsse, Mittelzuflüssen, zugeflossen, flossen zu, Nettomittelzufluss",
  outflow:
    "Abfluss, Abflüsse, ab+fließen/fließt/floss/flossen/geflossen, Mittelabfluss, Nettoneugeldabfluss, ab+ziehen/zieht/zog/zogen/gezogen, Nettoabfluss, Nettoabflüsse, Mittelabflüsse, Abzug, abgezogen, abgeflossen, Nettomittelabfluss, flossen ab",
  open: "eröffnen, eröffnet, eröffnete, öffnen, öffnet, Eröffnung, eröffneten, Eröffnungen, Neueröffnung, Neueröffnungen, Inbetriebnahme, in Betrieb",
  close:
    "schließen, schließt, schloss, geschlossen, Schließung, schlossen, stilllegen, still+legen/legt/legte/legten/gelegt, Stilllegung, dichtmachen, dicht+machen/macht/machte/machten/gemacht, zu+machen/macht/machte/machten/gemacht, stillgelegt, Werksschließung, Schließungen, schließe, ausmustern, aus+mustern/mustert/musterte/musterten/gemustert, Ausmusterung, außer Dienst, aus dem Verkehr, außer Betrieb",
  accept:
    "annehmen, an+nehmen/nimmt/nahm/nahmen/genommen, zu+stimmen/stimmt/stimmte/stimmten/gestimmt, Zustimmung, genehmigen, genehmigt, genehmigte, Genehmigung, billigen, billigte, gebilligt, frei+geben/gibt/gab/gaben/gegeben, grünes Licht, bewilligt, billigt, abgesegnet, ab+segnen/segnet/segnete/segneten/gesegnet, genehmigten, durchgewunken, zugestimmt, Freigabe, freigegeben, bewilligen, bewilligte, befürworten, befürwortet, befürwortete, gutheißen",
  reject:
    "klagen, klagt, Klage gegen, Berufung, anfechten, an+fechten/ficht/focht/fochten/gefochten, ab+lehnen/lehnt/lehnte/lehnten/gelehnt, Ablehnung, verweigern, verweigert, verweigerte, untersagen, untersagt, untersagte, zurück+weisen/weist/wies/wiesen/gewiesen, blockieren, blockiert, verbieten, verboten, verbot, abgelehnt, untersagten, gestoppt, verwarf, verwerfen, verworfen, blockierte, blockierten, aus+schlagen/schlägt/schlug/schlugen/geschlagen, abgewiesen, ab+weisen/weist/wies/wiesen/gewiesen, Veto",
  begin:
    "beginnen, beginnt, begann, begonnen, starten, gestartet, startet, startete, Start, Beginn, auf+nehmen/nimmt/nahm/nahmen/genommen, eingeleitet, ein+leiten/leitet/leitete/leiteten/geleitet, angelaufen, an+laufen/läuft/lief/liefen/gelaufen, Auftakt, beginne, los+gehen/geht/ging/gingen/gegangen, begannen, gestarteten, Anlauf, aufgenommen",
  end: "beenden, beendet, beendete, einstellen, ein+stellen/stellt/stellte/stellten/gestellt, aufgegeben, abgebrochen, ab+brechen/bricht/brach/brachen/gebrochen, scheitern, gescheitert, scheiterte, stoppen, stoppt, stoppte, gestoppt, abbrechen, auf+geben/gibt/gab/gaben/gegeben, Aus, Abbruch, Ende, endet, endete, enden, eingestellt, platzen, geplatzt, aussetzen, ausgesetzt, Aussetzung, unterbrechen, unterbrochen",
  continue:
    "läuft weiter, laufen weiter, lief weiter, weiterlaufen, weiter+laufen/läuft/lief/liefen/gelaufen, fort+setzen/setzt/setzte/setzten/gesetzt, fortgesetzt, an+halten/hält/hielt/hielten/gehalten, andauern, weiter+führen/führt/führte/führten/geführt, läuft vorerst weiter",
  "single-digits": "einstellig, einstellige, einstelligen, einstelliger",
  "double-digits": "zweistellig, zweistellige, zweistelligen, zweistelliger",
  "low-digits": "niedrig einstellig, niedrigen einstelligen, niedrig zweistellig, niedrigen zweistelligen",
  "mid-digits": "mittleren einstelligen, mittleren zweistelligen, mittlerer einstelliger",
  "high-digits": "hohen einstelligen, hohen zweistelligen, hoher einstelliger",
  retract:
    "zurückgezogen, zurück+ziehen/zieht/zog/zogen/gezogen, kassiert, kassierte, kassieren, zurückgenommen, gestrichen die Prognose, gekippt, kippte, kippt, zog zurück, einkassiert, widerrufen, widerrief",
  delay:
    "verschieben, verschoben, verschob, verzögern, verzögert, verzögerte, Verzögerung, später, vertagt, auf+schieben/schiebt/schob/schoben/geschoben, hinaus+zögern/zögert/zögerte/zögerten/gezögert, hinaus+schieben/schiebt/schob/schoben/geschoben, Verschiebung, vertagen, vertagte, verspäten, verspätet, Verspätung, verschiebt, zurückgestellt, nach hinten",
  hasten: "vorziehen, vor+ziehen/zieht/zog/zogen/gezogen, früher",
  win: "gewinnen, gewann, gewonnen, Sieg",
  defeat: "verlieren, verlor, verloren, Niederlage",
  hire: "ein+stellen/stellt/stellte/stellten/gestellt, Einstellung, Neueinstellungen, schaffen, geschaffen, schuf, hinzu+kommen/kommt/kam/kamen/gekommen, entstehen, entstanden, neue Stellen, neue Arbeitsplätze, neuen Stellen, neuen Arbeitsplätzen, Neueinstellung, neue Jobs, neuen Jobs, anheuern, zusätzliche Stellen, zusätzliche Arbeitsplätze, einstellt, eingestellt, rekrutieren",
  dismiss:
    "entlassen, entließ, Entlassung, Entlassungen, kündigen, streichen, streicht, strich, gestrichen, ab+bauen/baut/baute/bauten/gebaut, wegfallen, weg+fallen/fällt/fiel/fielen/gefallen, kündigt Mitarbeitern, Stellenstreichung, Stellenstreichungen, Stellenabbau, Jobabbau, Personalabbau, abgebaut, entfallen, gestrichene, Kündigungen, Arbeitsplatzabbau, rausgeworfen, fallen weg, vor die Tür",
  appoint:
    "ernennen, ernannt, ernannte, berufen, bestellt, übernimmt den Posten, bestellte, benennen, benannt, benannte, rückt auf, übernimmt das Amt, berief, beruft, Berufung zum, bestellen zum, wird neuer, wird neue",
  leave:
    "zurück+treten/tritt/trat/traten/getreten, Rücktritt, ausscheiden, aus+scheiden/scheidet/schied/schieden/geschieden, verlassen, verlässt, verließ, abberufen, gehen, ausgeschieden, Abgang, Abschied, verabschiedet, legt sein Amt nieder, hört auf, zurückgetreten, geht in den Ruhestand, Ruhestand, tritt ab, wirft hin, aus+steigen/steigt/stieg/stiegen/gestiegen, legt nieder, niedergelegt",
  admit:
    "ein+räumen/räumt/räumte/räumten/geräumt, zu+geben/gibt/gab/gaben/gegeben, gestehen, gestand, gestanden, Schuldeingeständnis",
  guilty: "schuldig, verurteilt, Verurteilung",
  acquit: "freigesprochen, Freispruch, unschuldig",
  "inside-range": "innerhalb, im Rahmen, in der Spanne",
  "outside-range": "außerhalb",
  "early-term": "kurzfristig, kurzfristige",
  "late-term": "langfristig, langfristige",
  "upper-bound":
    "höchstens, maximal, bis zu, Obergrenze, oder weniger, oder darunter, nicht mehr als, allenfalls",
  "lower-bound":
    "mindestens, wenigstens, Untergrenze, nicht weniger als, oder mehr, oder darüber, nicht unter",
  newer: "neu, Neuwagen, neuer, neue, neuen",
  older: "gebraucht, Gebrauchtwagen",
  domestic: "Inland, inländisch, heimisch, heimische, inländische",
  foreign: "Ausland, ausländisch, ausländische, im Ausland, Übersee",
  worldwide: "weltweit, weltweite, weltweiten, weltweiter, global, globale, globalen, globaler",
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
  best: "höchste, höchsten, Höchststand, Rekordhoch, höchster, Hoch, Rekordwert, Rekord, Bestwert, Spitzenwert, Höchstwert, Allzeithoch, Mehrjahreshoch, Rekordstand, Höchststände, höchstem, höchstes",
  worst:
    "niedrigste, niedrigsten, Tiefststand, tiefste, tiefsten, Rekordtief, Tief, niedrigster, Tiefstwert, Tiefpunkt, Rekordtiefs, Mehrjahrestief, Allzeittief, niedrigstem, tiefstem, schwächste, schwächsten, geringste, geringsten",
  "asset-rich": "Überschuss",
  "asset-poor": "Defizit, Fehlbetrag",
  favor: "für, Befürworter, unterstützen, unterstützt, unterstützte",
  oppose: "gegen, Gegner",
  growing: "Wachstum",
  attained:
    "erreichte das Hauptziel, erreicht das Hauptziel, Hauptziel erreicht, Ziel erreicht, Studienziel erreicht, Endpunkt erreicht, erreichte den Endpunkt, erreichte den Hauptendpunkt, erreichte sein Ziel, erreichte ihr Ziel, erreichte das Ziel, erfüllte die Erwartungen, erreichte das Studienziel, Ziele erreicht, erreichte seine Ziele",
};
