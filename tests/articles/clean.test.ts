import { describe, expect, it } from "vitest";
import { inlineAdverts } from "../../src/articles/clutter/inline-adverts.ts";
import { clutterIn } from "../../src/articles/clutter/judge.ts";
import { textAt } from "../../src/domain/span.ts";
import { news, prepared, removed } from "./raw.ts";

describe("What is no news", () => {
  it.each([
    ["advert", "Muster-Aktie: Kaufen oder verkaufen?!"],
    ["advert", "Neue Muster-Analyse vom 30. Januar liefert die Antwort:"],
    ["advert", "Dringender Handlungsbedarf für Muster-Aktionäre."],
    ["advert", "Lohnt sich ein Einstieg oder sollten Sie lieber verkaufen?"],
    ["advert", "In der aktuellen Gratis-Analyse erfahren Sie, was jetzt zu tun ist."],
    ["advert", "Jetzt den kostenlosen Report anfordern!"],
    ["advert", "Die kostenlose neue Marktanalyse zeigt den Weg."],
    ["advert", "Der neue Spezialbericht enthüllt, welche Aktien nun profitieren."],
    ["advert", "Die unabhängige Analyse liefert Antwort, ob Aktionäre jetzt aussteigen sollten."],
    ["advert", "The free special analysis shows whether to sell."],
    ["advert", "Hier kostenlos herunterladen."],
    ["advert", "- Anzeige -"],
    ["advert", "ANZEIGE"],
    ["advert", "Sponsored Content"],
    ["advert", "Should you invest $1,000 in Example right now?"],
    ["advert", "Before you buy stock in Example, consider this:"],
    ["advert", "Click to get this free report"],
    ["advert", "See the 10 best stocks to buy now."],
    ["read-more", "Hier weiterlesen..."],
    ["read-more", "Weiterlesen »"],
    ["read-more", "Zur Nachricht"],
    ["read-more", "Lesen Sie auch: Der Dax vor dem Fest"],
    ["read-more", "Mehr dazu finden Sie hier."],
    ["read-more", "Behalten Sie hier den Handelstag im Auge."],
    ["read-more", "Read more: Banks in trouble"],
    ["read-more", "Click here for the full list."],
    ["read-more", "For more articles like this, please visit us at example.com"],
    ["newsletter", "Melden Sie sich für unseren Newsletter an."],
    ["newsletter", "Jetzt den Börsen-Newsletter abonnieren"],
    ["newsletter", "Folgen Sie uns auf LinkedIn!"],
    ["newsletter", "Sign up for our daily newsletter."],
    ["newsletter", "Subscribe now to stay ahead."],
    ["newsletter", "Follow us on Twitter and Facebook."],
    ["disclaimer", "Haftungsausschluss: Alle Angaben ohne Gewähr."],
    ["disclaimer", "Dieser Text stellt keine Anlageberatung dar."],
    ["disclaimer", "Hinweis auf Interessenkonflikte: Der Autor hält die Aktie."],
    ["disclaimer", "74 Prozent der Kleinanlegerkonten verlieren Geld."],
    ["disclaimer", "Jane Doe has no position in any of the stocks mentioned."],
    ["disclaimer", "The views and opinions expressed herein are those of the author."],
    ["disclaimer", "Past performance is no guarantee of future results."],
    ["boilerplate", "Redaktion beispiel.net"],
    ["boilerplate", "Bildquelle: Agentur / Muster"],
    ["boilerplate", "Foto: dpa"],
    ["boilerplate", "Lesezeit: 3 Minuten"],
    ["boilerplate", "Von Eva Muster, dpa-AFX"],
    ["boilerplate", "Teilen | Drucken | Kommentare"],
    ["boilerplate", "By Jane Doe"],
    ["boilerplate", "(Reporting by Jane Doe in London; Editing by John Roe)"],
    ["boilerplate", "©2026 Example L.P."],
    ["boilerplate", "All rights reserved."],
    ["boilerplate", "3 min read"],
    ["boilerplate", "(Updates with closing prices in second paragraph)"],
    ["boilerplate", "var x = document.getElementById('a');"],
  ])("%s: %s", (reason, sentence) => {
    expect(clutterIn(sentence)).toBe(reason);
  });

  it.each([
    "Der Konzern will die Sparte verkaufen oder an die Börse bringen.",
    "Anleger kaufen wieder Aktien, die zuletzt gefallen waren.",
    "Die Bundesbank sieht keinen Handlungsbedarf.",
    "Der Verlag verkaufte 40.000 Newsletter-Abonnements.",
    "Die Staatsanwaltschaft prüft eine Anzeige gegen den Vorstand.",
    "Das Geschäft mit Anzeigen brach um 12 Prozent ein.",
    "Der Quartalsbericht verrät wenig über die Margen.",
    "Der Bericht der Prüfer klärt, ob die Bank nun mehr Kapital braucht.",
    "Der kostenlose Versand kostet den Händler zwei Milliarden Dollar.",
    "Die Bank erwartet in ihrer Analyse, dass Anleger jetzt einsteigen.",
    "Kunden sollen die App kostenlos nutzen können, sagte der Chef.",
    "Von Siemens kamen gute Zahlen, von SAP schlechte.",
    "Von Montag an gilt der neue Tarif.",
    "Die Industrie wolle sich damit noch mehr Rabatte sichern.",
    "Der Kurs stieg um 3 Prozent auf 40 Euro, nachdem die Redaktion berichtet hatte.",
    "Google muss Cookies bis 2027 ersetzen.",
    "The bank will buy or sell shares on demand.",
    "Motley Crue's catalog was sold for $150 million.",
    "Netflix gained 9 million subscribers.",
    "The newsletter publisher Substack raised $100 million.",
    "By Friday the stock had lost 12%.",
    "Sales fell 3%, according to data compiled by Bloomberg.",
    "The share of renewables rose to 52%.",
    "The New York Times sued over copyright.",
    "More on-shore wind farms were built.",
    "The company disclosed a stake of 5%.",
  ])("is not: %s", (sentence) => {
    expect(clutterIn(sentence)).toBeNull();
  });
});

describe("Whoever is spoken to is no reader of news", () => {
  it.each([
    "Anzeige",
    "- Anzeige -",
    "ANZEIGE: Jetzt Depot eröffnen und 100 Euro Prämie sichern",
    'Jetzt kostenlos den Newsletter "Märkte am Morgen" abonnieren und nichts mehr verpassen.',
    "Hier klicken und bei unserem Partner ab 0 Euro handeln.",
    "Laden Sie unsere App herunter und erhalten Sie Eilmeldungen direkt aufs Handy.",
    "Lesen Sie auch: Warum die Börse im November oft steigt",
    "Mehr zum Thema: Dax erreicht Rekordhoch",
    "Das könnte Sie auch interessieren: Drei Dividendenaktien für 2026",
    "Folgen Sie uns auf WhatsApp, Instagram und LinkedIn.",
    "Weiterlesen mit dem Digitalabo für 9,99 Euro im Monat.",
    "Registrieren Sie sich kostenlos, um weiterzulesen.",
    "Bereits Abonnent? Hier anmelden.",
    "Risikohinweis: CFDs sind komplexe Instrumente und gehen mit dem hohen Risiko einher, schnell Geld zu verlieren.",
    "Sparpläne ab 1 Euro: Jetzt beim Testsieger-Broker anmelden und Bonus sichern.",
    "Abonnieren Sie unseren Podcast überall, wo es Podcasts gibt.",
    "Exklusiv für Leser: Unser Spezialreport mit fünf Top-Aktien jetzt gratis herunterladen!",
    "Bildquellen: Lanxess, Shutterstock",
    "Auch interessant: Die größten Börsenirrtümer",
    "Empfohlener redaktioneller Inhalt",
    "Ihre Meinung ist gefragt: Diskutieren Sie mit im Forum.",
    "Subscribe to our newsletter for daily market updates.",
    "Sign up for free to continue reading.",
    "Read more: Five stocks to watch this week",
    "Download our app for real-time alerts.",
    "Click here to open an account and get $50 in free stock.",
    "Already a subscriber? Log in.",
    "Advertisement",
    "Story continues below",
    "Get unlimited access for just $1 a week.",
    "Follow us on X and Facebook.",
    "Want more stories like this? Subscribe to The Morning Call podcast.",
    "This article is for subscribers only.",
    "Don't miss: The best high-yield savings accounts of November",
    "Claim your free report: 7 dividend stocks to buy now!",
    "Sponsored: Compare the best brokers",
    "Unser Tipp: Mit dem Musterdepot des Börsenbriefs 400 Prozent Gewinn",
    "Sichern Sie sich jetzt die Frühbucherkonditionen für unser Seminar.",
    "Hat Ihnen dieser Artikel gefallen? Teilen Sie ihn mit Freunden!",
    "Weitere Informationen finden Sie unter www.beispiel.de.",
    "Jetzt mitdiskutieren",
    "Passende Knock-outs auf Lanxess finden Sie hier.",
    "Zum Thema: So entwickelt sich der Chemiesektor",
    "Diesen Artikel anhören (3 Minuten)",
    "Noch mehr Nachrichten gibt es in unserer App.",
    "Immer informiert: Der WhatsApp-Kanal von Börse heute",
    "Dieser Text ist zuerst bei Capital erschienen.",
    "Der Vergleichsrechner zeigt Ihnen die besten Tagesgeldkonten.",
    "ANZEIGE Hebelprodukte auf Lanxess",
    "Handeln mit Hebel: Bis 1:30 bei regulierten Brokern",
    "Schließen Sie sich 50.000 Lesern an.",
    "Join 1.2 million investors who read our daily briefing.",
    "Create a free account to read this article.",
    "Have a news tip? Email us.",
    "Listen to the podcast on Apple or Spotify.",
    "Related: Chemical stocks under pressure",
    "See our picks for the best online brokers.",
    "Upgrade to Premium for ad-free reading.",
    "Share this article",
    "Not sure where to invest? Take our quiz.",
    "Check out this month's top-rated credit cards.",
    "Enter your email to get started.",
    "More on this story",
    "To read the full report, click the link below.",
    "Watch now: CEO explains the quarter",
    "You have one free article left this month.",
  ])("%s", (line) => {
    expect(clutterIn(line)).not.toBeNull();
  });

  it.each([
    "Der Broker Flatexdegiro bietet Kunden künftig kostenlose Sparpläne an und will damit 200.000 neue Depots gewinnen.",
    "Wer jetzt ein Depot eröffnet, erhält von der ING keine Prämie mehr, teilte die Bank mit.",
    "Netflix-Abonnenten müssen künftig 2 Euro mehr zahlen, wenn sie den Tarif ohne Werbung wählen.",
    "Die New York Times gewann im Quartal 250.000 digitale Abonnenten hinzu.",
    "Der Konzern schaltete eine Anzeige in der Financial Times und bat die Aktionäre um Zustimmung.",
    "Die Anzeige gegen den früheren Vorstand ging am Montag bei der Staatsanwaltschaft ein.",
    "Nach Anzeigenerlösen von 1,2 Milliarden Euro im Vorjahr rechnet RTL mit einem Rückgang.",
    "Die App des Unternehmens wurde mehr als zehn Millionen Mal heruntergeladen.",
    "Kunden können die Rechnung ab Januar mit einem Klick in der App bezahlen.",
    "Spotify verlangt für das Abo nun 12,99 Euro im Monat, die ersten drei Monate bleiben gratis.",
    "Gratis ist das Konto bei der Comdirect nur noch für Kunden mit Gehaltseingang.",
    "Mit einem Newsletter an 5 Millionen Empfänger warb der Händler für seine Sonderangebote.",
    "Der Podcast-Anbieter Acast steigerte den Umsatz um 18 Prozent.",
    "Anleger sollten jetzt kaufen, riet Analyst Jonas Hell von Berenberg und hob das Kursziel auf 24 Euro.",
    "Die Werbung für Treppenlifte und Hörgeräte im Fernsehen bringt ProSiebenSat.1 kaum noch Wachstum.",
    "Subscribers to the service rose 8% to 52 million.",
    "The company will advertise less on Facebook and more on TikTok.",
    "Customers who sign up before Dec. 31 will pay the old price, Verizon said.",
    "Read AI, a startup backed by Smash Capital, raised $50 million.",
    "Robinhood offered clients a free share for every account opened, a practice regulators criticized.",
    "More than 3 million people downloaded the app in its first week, Apple said.",
    "Click-through rates at Meta improved for a fifth quarter.",
    "The newsletter business of Axel Springer's Politico grew 20 percent.",
    "Advertisement sales at Alphabet rose 12% to $71 billion.",
    "The retailer is giving away free delivery to members until Christmas.",
    "„Laden Sie unsere Wettbewerber ein“, rief der Vorstand.",
    "Können Sie ohne Zukäufe wachsen?",
    "See you in court, the chairman told our reporter.",
  ])("but the news is: %s", (sentence) => {
    expect(clutterIn(sentence)).toBeNull();
  });
});

describe("An article", () => {
  const lead = "Der Umsatz stieg im vierten Quartal um 5 Prozent auf 3 Milliarden Euro.";

  it("loses the advert at its end, every line of it", () => {
    const text = `${lead}\nMuster-Aktie: Kaufen oder verkaufen?! Neue Muster-Analyse liefert die Antwort:\nDie neuen Zahlen sprechen für sich: Dringender Handlungsbedarf für Muster-Aktionäre. Wer zögert, verliert. In der Gratis-Analyse erfahren Sie, was jetzt zu tun ist.\nHier weiterlesen...`;
    const article = prepared({ text, title: "Umsatz steigt" });
    expect(news(article)).toEqual([lead]);
    expect(removed(article).map(([reason]) => reason)).toEqual(["advert", "read-more"]);
  });

  it("loses a list of links, up to the next paragraph", () => {
    const text = `${lead}\nMehr zum Thema:\nDax auf Rekordhoch\nÖl wird teurer\nDer Vorstand bleibt bei seiner Prognose für das laufende Jahr.`;
    const article = prepared({ text, title: "Umsatz steigt" });
    expect(news(article)).toEqual([lead, "Der Vorstand bleibt bei seiner Prognose für das laufende Jahr."]);
    expect(removed(article)).toEqual([["related", "Mehr zum Thema:\nDax auf Rekordhoch\nÖl wird teurer"]]);
  });

  it("loses the teaser list that a later list tells again, and keeps the later one", () => {
    const text = `${lead}\n- Umsatz von 3 Mrd. Euro\n- Abbau von 16.000 Stellen\n\nMehr folgt am Abend, sagte der Chef.\n- Umsatz: 3 Mrd. Euro\n- Stellen: 16.000 fallen weg\nEnde.`;
    const article = prepared({ text, title: "Umsatz steigt" });
    expect(removed(article)).toEqual([["teaser", "- Umsatz von 3 Mrd. Euro\n- Abbau von 16.000 Stellen"]]);
    expect(news(article)).toContain("Stellen: 16.000 fallen weg");
  });

  it("keeps a single list of key facts", () => {
    const text = `${lead}\n- Umsatz von 3 Mrd. Euro\n- Abbau von 16.000 Stellen\nDer Chef bleibt.`;
    expect(removed(prepared({ text, title: "Umsatz steigt" }))).toEqual([]);
  });

  it("tells a paragraph that stands twice once", () => {
    const article = prepared({ text: `${lead}\nDer Gewinn fiel.\n${lead}`, title: "Umsatz steigt" });
    expect(news(article)).toEqual([lead, "Der Gewinn fiel."]);
    expect(removed(article)).toEqual([["duplicate", lead]]);
  });

  it("loses the sign-off behind its last full stop", () => {
    const article = prepared({
      text: `${lead}/ck/mis--- Von Eva Muster, dpa-AFX ---`,
      title: "Umsatz steigt",
    });
    expect(news(article)).toEqual([lead]);
    expect(removed(article)).toEqual([["boilerplate", "/ck/mis--- Von Eva Muster, dpa-AFX ---"]]);
  });
});

describe("Adverts glued into a paragraph", () => {
  it.each([
    [
      "Der Index gewann 0,4 Prozent.",
      "AnzeigeGarten MagazinDieser Trick macht Ihren Rasen sofort grün!Sparwelt | DeutschlandSo sparen Sie jetzt 300 Euro bei der Heizung.",
      "Am Nachmittag fiel der Dax um 0,2 Prozent auf 18.500 Punkte.",
    ],
    [
      "Die Marke von 19.000 Punkten ist nah, sagte ein Händler.",
      "AnzeigeVergleich 2026Warum Hausbesitzer jetzt keine Heizung mehr kaufen, sondern...beispiel.comExperten einig: Diese Aktie könnte explodieren",
      "Laut der Notenbank bleibt die Inflation im laufenden Jahr über 2 Prozent.",
    ],
    [
      "Händler verwiesen auf gestiegene Zinshoffnungen.",
      "Anzeigefensterkompass.deNeue Fenster fast geschenkt? Das steckt dahinter!",
      "Unter den Einzelwerten fiel Gap mit einem Plus von acht Prozent auf.",
    ],
    [
      "Das Papier kostet 40 Euro.",
      "AnzeigeRücken RatgeberÄrzte begeistert: Endlich schmerzfrei ohne Tabletten!",
      "Der Analyst der Musterbank hob das Kursziel am Dienstag auf 45 Euro.",
    ],
  ])("are cut out whole: %s", (before, advert, after) => {
    const text = `${before}${advert}${after}`;
    expect(inlineAdverts(text).map((span) => textAt(text, span))).toEqual([advert]);
    const article = prepared({ text, title: "Dax aktuell" });
    expect(news(article)).toEqual([before, after]);
  });

  it.each([
    "Das Anzeigengeschäft wuchs um 3 Prozent.",
    "Die Anzeige gegen den Vorstand wurde fallen gelassen.",
    "Auf der Anzeige 1 stand der Kurs.",
    "Die Stellenanzeigenbörse wächst.",
  ])("are none: %s", (text) => {
    expect(inlineAdverts(text)).toEqual([]);
  });
});
