import type { Words } from "../../words.ts";

/** What somebody does to somebody. */
export const EVENTS: Words = {
  buy: "kaufen, kauft, kaufte, kauften, gekauft, erwerben, erwirbt, erwarb, erworben, übernehmen, übernimmt, übernahm, übernommen, Kauf, Erwerb, Übernahme, Käufer, Zukauf, zu+kaufen/kauft/kaufte/kauften/gekauft",
  sell: "verkaufen, verkauft, verkaufte, verkauften, veräußern, veräußert, Verkauf, ab+geben/gibt/gab/gaben/gegeben, ab+stoßen/stößt/stieß/stießen/gestoßen, trennen, trennt, Verkäufer, getrennt, trennte, trennten, Desinvestition, veräußerte, losgeschlagen",
  pay: "zahlen, zahlt, zahlte, zahlten, gezahlt, bezahlen, bezahlt, bezahlte, Zahlung, leisten, leistet, überweisen, überweist",
  receive: "erhalten, erhält, erhielt, erhielten, bekommen, bekommt, bekam, kassieren, kassiert, kassierte",
  lend: "leihen, leiht, verleihen, Kreditgeber",
  borrow: "aufnehmen, Kreditnehmer",
  supply: "liefern, liefert, lieferte, beliefern, beliefert, geliefert",
  sue: "verklagen, verklagt, verklagte, klagt, Klage gegen, geklagt, klagte, klagten, klagen gegen, klagt gegen, Klage eingereicht, eingeklagt, verklagten, Klage erhoben, vor Gericht gezogen, zieht vor Gericht, zog vor Gericht",
  hold: "hält, hielt, hielten, besitzt, besitzen, besaß",
  "invest-in":
    "Beteiligung, Beteiligungen, Einstieg, investieren, investiert, beteiligen, beteiligt, ein+steigen/steigt/stieg/stiegen/gestiegen",
  "win-contract": "Zuschlag, erhielt den Auftrag",
  demand:
    "fordern, fordert, forderte, forderten, gefordert, verlangen, verlangt, verlangte, Forderung, Anforderung, Anforderungen, vorgeschrieben, Mindestanforderung",
  refinance: "refinanzieren",
  settle:
    "beilegen, Vergleich, einigen, einigt, einigte, geeinigt, einvernehmlich, einvernehmliche, einvernehmlichen, außergerichtlich, einigten",
  finance: "finanzieren, finanziert, Finanzierung",
  issue: "aus+geben/gibt/gab/gaben/gegeben, begeben, begibt, emittieren, platzieren, platziert, platzierte",
  vote: "stimmen, stimmt, stimmte, stimmten, votieren, votierte, votierten, aus+sprechen/spricht/sprach/sprachen/gesprochen",
  postpone: "verschieben",
  investigate: "ermitteln, ermittelt, untersuchen, untersucht, prüfen, prüft",
  warn: "warnen, warnt, warnte, gewarnt, Warnung, Gewinnwarnung",
  replace:
    "ersetzen, ersetzt, nach+folgen/folgt/folgte/folgten/gefolgt, Nachfolger, folgt auf, folgte auf, folgen auf, ab+lösen/löst/löste/lösten/gelöst, Nachfolge, tritt die Nachfolge, beerbt",
  build: "bauen, baut, baute, errichten, errichtet, entstehen",
  fine: "verhängt, verhängte, verhängten, verhängen",
  license: "lizenzieren, lizenziert, lizenzierte, vermieten, vermietet, verpachten, verpachtet",
  bid: "bieten, bietet, biete, bot, boten, geboten, Angebot, Gebot, Offerte, an+bieten/bietet/bot/boten/geboten, angeboten",
  employ: "beschäftigen, beschäftigt, beschäftigte, zählt",
  order:
    "bestellt, bestellte, bestellten, bestellen, in Auftrag gegeben, gibt in Auftrag, gab in Auftrag, ordert, orderte, orderten",
};
