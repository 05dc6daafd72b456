import type { UnwelcomeWords } from "../../words.ts";

const VERB =
  "kaufen|verkaufen|nachkaufen|einsteigen|aussteigen|zugreifen|zuschlagen|investieren|shorten|zeichnen|ordern";

/** Alternatives of regular expressions; a word boundary stands on either side of each. */
export const UNWELCOME: UnwelcomeWords = {
  advice: [
    `(?:jetzt|sofort|heute|unbedingt|schnell|rasch|dringend|noch)(?: \\p{L}+){0,3} (?:${VERB})(?! (?:will|wollen|wollte|kann|können|konnte|soll|sollen|darf|möchte))`,
    "(?:kaufen|verkaufen|kauft|verkauft|shorten|greifen|steigen|schlagen|investieren|setzen|sichern|handeln|zeichnen|ordern|stoßen|halten|decken|nutzen|verpassen|profitieren) sie",
    `(?:sie|anleger|man|du|ihr|jeder) (?:sollten?|solltet|müssen|musst|muss|dürfen)(?: \\p{L}+){0,6} (?:${VERB}|halten|meiden|handeln|verpassen)`,
    "kauf(?:t|e)? (?:jetzt|sofort)|verkauf(?:t|e)? (?:jetzt|sofort|alles)|alles (?:verkaufen|auf eine karte)",
    "garantierte[nrs]? (?:renditen?|gewinne?n?|kursgewinne?n?|erträge?n?|verdopplung)|(?:rendite|gewinn|kursgewinn) (?:ist )?garantiert|risikolos(?:e[nrs]?)? (?:renditen?|gewinne?n?)|sichere[nr]? gewinne?",
    "kursverdopplung|kursverdoppler|verdoppler|kursrakete|geheimtipp|insidertipp|geheimer tipp|heißer tipp|börsentipp des|(?:letzte|einmalige|historische) (?:chance|kaufchance|einstiegschance)",
    "verdoppelt sich (?:sicher|garantiert|bis)|ver\\p{L}+facht sich (?:sicher|garantiert|bis)|(?:schnell|über nacht|sicher) reich",
    "das sollten (?:sie|anleger) (?:jetzt )?(?:tun|wissen|kaufen)|(?:kaufen|halten|einsteigen) oder (?:verkaufen|aussteigen|nicht)",
  ],
  rating: [
    "klare[rs]? (?:kauf|verkauf)|starke[rs]? kauf|kaufempfehlung(?:en)?|verkaufsempfehlung(?:en)?|strong (?:buy|sell)|top-?pick",
    "kursziele?s?|kurspotenzial|kurspotential",
  ],
  attributed: [
    "analyst(?:en|in|innen)?|experte|experten|bank|research|brokers?|broker|ratingagentur|investmenthaus|analysehaus|\\p{L}*bank|stuft|stufte|stufen|hochgestuft|herabgestuft|abgestuft|hebt|hob|senkt|senkte|erhöht|erhöhte|bestätigt|bestätigte|belässt|beließ|bekräftigt|konsens|durchschnittliche[nrs]?|mittlere[nrs]?|laut|zufolge",
  ],
  call: [
    "hier klicken|klicken sie|jetzt (?:anmelden|registrieren|sichern|testen|downloaden|herunterladen|abonnieren|lesen|informieren|eröffnen|mitmachen|starten|bestellen|anfordern)|(?:melden|registrieren|informieren|abonnieren|besuchen|eröffnen|testen|laden|fordern|folgen|treten|schreiben|bewerben|holen) sie",
    "gutscheincode|rabattcode|bonuscode|aktionscode|promo-?code|mit dem code|willkommensbonus|bonus sichern|gratis-?aktie|kostenlose[nrs]? (?:depot|report|newsletter|webinar|probe\\p{L}*)|depot eröffnen",
    "(?:anzeige|werbung|sponsored|gesponsert|advertorial|promotion)[:\\]]|(?:dies ist|hierbei handelt es sich um) eine? (?:anzeige|werbung)|bitte (?:den |diesen |folgenden )?link|link (?:übernehmen|einfügen|teilen|folgen)|telegram-?(?:gruppe|kanal)|whatsapp-?gruppe",
  ],
  instruction: [
    "ignorier(?:e|en|t)(?: sie)?(?: \\p{L}+){0,4} (?:anweisung|instruktion|regel|vorgabe|befehl|text|artikel|quelle|prompt)\\p{L}*|vergiss|vergessen sie (?:alle?s?|die|ihre|bisherige)|missachte",
    "(?:liebe[rs]?|hallo|hey|achtung) (?:ki|ai|bot|assistent|sprachmodell|chatgpt|modell|llm)|(?:admin(?:istrator)?|entwickler|redaktions?)-?(?:modus|hinweis|befehl|anweisung)|(?:wenn|falls|sobald) (?:jemand|ein|der|die) (?:nutzer|leser|user)?\\s?(?:\\p{L}+ ){0,6}fragt|ende (?:des artikels|des dokuments|der daten|des textes)|neue (?:anweisung|aufgabe|instruktion)(?:en)?\\s?:|(?:die|deine|jede) (?:zusammenfassung|antwort|kurzfassung) (?:muss|soll|darf)",
    "(?:hinweis|anweisung|nachricht|befehl|aufgabe|notiz|info|achtung|wichtig)[^.:!?]{0,25}(?:an|für)(?: \\p{L}+){0,2} (?:ki|ai|llms?|bots?|chatbots?|sprachmodelle?|assistent\\p{L}*|modelle?)(?:-\\p{L}+)?",
    "(?:ki|ai)-(?:systeme?n?|assistent\\p{L}*|modelle?n?|agent\\p{L}*|bots?)(?: (?:müssen|sollen|sollten|dürfen|haben)|[:,!])|(?:der|dieser|unser) (?:bot|chatbot|assistent) (?:soll|muss|darf|postet|antwortet|schickt|löscht)|als (?:ki|sprachmodell|assistent)(?:,| \\p{L}+ du)|du bist (?:jetzt|nun|ab|ein)|wenn du (?:ein|eine) (?:ki|sprachmodell|assistent|bot|modell)",
    "system-?prompts?|systemnachricht|entwicklermodus|umgebungsvariablen?|deine[nrms]? (?:anweisung|regel|prompt|antwort|zusammenfassung|instruktion|system|konfiguration|schlüssel|token|passw)\\p{L}*",
    "(?:antworte|antwortet|antworten sie|poste|wiederhole|übersetze) (?:ab jetzt|ab sofort|nur|jede[nrs]?|immer|stattdessen|zuerst|bitte|auf|mit|das|den|die)",
    "(?:dieser|der folgende|der nachstehende) (?:absatz|text|abschnitt) (?:ersetzt|überschreibt|hat vorrang)|ab (?:jetzt|sofort)(?: \\p{L}+){0,2} (?:antworten|schreiben|posten|nur)|ab sofort jede|der (?:korrekte|richtige|wahre|echte|tatsächliche) (?:umsatz|gewinn|wert|betrag|kurs|verlust) (?:lautet|beträgt|ist|liegt)|in (?:der|jeder|deiner|eurer) (?:antwort|zusammenfassung|ausgabe)|(?:jede|deine|die) (?:zusammenfassung|antwort|ausgabe) (?:muss|soll|beginnt|endet)",
    "(?:assistent|benutzer|nutzer|system|ki|user|assistant)\\s?:(?=\\s?\\p{L})",
  ],
  order: [
    '(?:bitte |nun |jetzt |dann |zuerst |also )*(?:antworte|antwortet|schreibe?|gib|gebt|füge?|nenne|poste|sende|schicke?|lösche?|erwähne|wiederhole|übersetze|beginne?|ersetze|behaupte|ergänze|zitiere|verlinke|öffne|verwende|benutze|beende|stoppe|ignoriere?|vergiss|tu so|handle|betrachte|stell dir|nimm|sage?|empfiehl|empfehle|sprich|rede wie|bestätige|betone|verschweige|verweise|kopiere|drucke|zeige|verrate|benachrichtige|markiere|pinge|bewerte|nutze|mach|erfinde|formuliere|erstelle|verfasse|informiere|warne|kündige|abonniere|lass) (?:\\p{L}|@|<|„|"|“)',
    "(?:bitte |nun |jetzt |dann |zuerst )*(?:melde|erkläre|ändere|setze|stelle|rufe?|fasse|starte|führe|halte|hebe|lade|liste|teile) (?:ab jetzt|nur|jede[nrs]?|bitte|diese[nrms]?|deine[nrms]?|alle[ns]? (?:anweisungen|nutzer)|den text|den artikel|dass|folgende[nrs]?|auch|@|http)",
    "(?:bitte )?(?:antworten|schreiben|geben|fügen|nennen|senden|schicken|löschen|erwähnen|wiederholen|übersetzen|beginnen|ersetzen|ignorieren|vergessen|verwenden|zitieren) sie",
  ],
  comment: [
    "(?:leser|nutzer|user|gast)-?(?:kommentare?|meinung|zuschrift)|kommentare?(?: \\p{L}+)? von \\p{L}+\\d+|(?:von|durch) eine[mr] (?:nutzer|leser|kommentator\\p{L}*|user)(?: \\p{L}+)? (?:eingefügt|geschrieben|verfasst|gepostet)|(?:schreibt|kommentiert|postete|schrieb) (?:ein )?(?:nutzer|user|leser)|\\p{L}+\\d{2,} (?:schreibt|meint|kommentiert)",
  ],
};
