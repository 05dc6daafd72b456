import type { BlockRule, ClutterRule } from "../clutter/rules.ts";

/** What stands in German articles and is no news. */
export const CLUTTER_DE: readonly ClutterRule[] = [
  {
    reason: "advert",
    words: "gratis-|gratisanalyse|gratisreport|gratis-analyse|sonderreport|spezialreport|spezial-report",
  },
  {
    reason: "advert",
    words: "verkaufen|einsteigen|einstieg|kaufen",
    says: /kaufen[ ,]*(?:,? ?halten)?,? oder (?:doch )?(?:lieber )?(?:verkaufen|nicht)|einsteigen oder (?:aussteigen|abwarten)|lohnt sich (?:jetzt |noch )?(?:ein|der) (?:einstieg|kauf)|sollten (?:sie|anleger) (?:jetzt |sofort |lieber )*(?:kaufen|verkaufen|einsteigen|zugreifen)|jetzt (?:noch )?(?:kaufen|einsteigen|zugreifen|verkaufen)(?:\?|!)/iu,
  },
  {
    // An analysis that says what investors should do now is offered, not reported.
    reason: "advert",
    words: "verrät|verraten|enthüll|liefert antwort|liefert die antwort|klärt",
    says: /(?:analyse|report|bericht|studie|check|update|ratgeber)(?:s|n)?(?![\p{L}-])[^.]{0,60}(?:verrät|verraten|enthüll|liefert|klärt)[^.]{0,30}(?:was|ob|wie|welche) (?=[^.]{0,80}(?:anleger|aktionär|investor|einstieg|aktien))[^.]{0,60}(?<!\p{L})(?:jetzt|nun|sofort)(?!\p{L})/iu,
  },
  {
    reason: "advert",
    words: "handlungsbedarf",
    says: /(?:dringender?|akuter) handlungsbedarf für \S*aktion|handlungsbedarf für \S+-aktion/iu,
  },
  {
    reason: "advert",
    words: "liefert die antwort|was jetzt zu tun ist|erfahren sie",
    says: /liefert die antwort|was (?:jetzt|nun) zu tun ist|erfahren sie (?:hier|jetzt|in unserem|in der|im|kostenlos|alles)/iu,
  },
  {
    reason: "advert",
    words: "kostenlos|gratis|sichern|anfordern|herunterladen|downloaden|testen",
    says: /^(?:\S+ ){0,2}?(?:jetzt|hier|gleich|sofort|heute) (?:[^ ,]+ ){0,5}(?:kostenlos|gratis|kostenfrei|anfordern|herunterladen|downloaden|sichern|testen)(?: (?:anfordern|herunterladen|sichern|testen|lesen|anmelden))?[.!:»>… ]*$|(?:kostenlos|gratis|kostenfrei)(?:e[nrs]?)? (?:\S+ ){0,3}(?:report|analyse|ratgeber|download|webinar|e-?book|depot|studie|pdf|anfordern|herunterladen|sichern|testen|lesen)|(?:kostenlos|gratis|kostenfrei)(?:e[mnrs]?)? (?:\S+ ){0,2}\p{L}+-?(?:report|analyse|ratgeber|studie|bericht|update)s?(?![\p{L}-])/iu,
  },
  {
    reason: "advert",
    words: "anzeige|werbung|gesponsert|sponsored",
    says: /^[-–( ]*(?:anzeige|werbung|advertorial|gesponsert\p{L}*|sponsored(?: content| post)?)[-–:) ]*$|^(?:anzeige|werbung): /iu,
  },
  {
    reason: "advert",
    words: "affiliate|provision",
    says: /affiliate-?link|erhalten wir (?:\S+ ){0,4}provision/iu,
  },
  {
    reason: "advert",
    words: "depot|sparplan|broker|trading",
    says: /(?:jetzt|hier) (?:\S+ ){0,6}(?:depot eröffnen|sparplan (?:starten|eröffnen)|konto eröffnen)|aktien, etfs? (?:\S+ ){0,6}handeln|handeln sie (?:jetzt|aktien|cfds|bei|über)/iu,
  },
  {
    reason: "advert",
    words: "buttons|hot bets|podcast",
    says: /klick(?:e|en sie)? (?:einfach )?(?:auf|hier)|abonnier(?:e|en sie|t)|hört? (?:doch )?(?:mal )?rein|podcast (?:hören|abonnieren)|jetzt anhören/iu,
  },
  {
    reason: "advert",
    words: "verdoppeln|vervielfachen|geheimtipp|top-aktien|kursrakete|profiteur",
    says: /(?:diese|unsere|die besten) (?:\S+ ){0,3}(?:\d+ )?(?:\S+-)?(?:aktien?|titel|favoriten) (?:\S+ ){0,8}(?:verdoppeln|vervielfachen|explodieren)|geheimtipp|top-aktien für|nächste kursrakete/iu,
  },
  {
    reason: "advert",
    words: " ihnen|unserer|unserem|unseren|unser ",
    says: /(?:zeigt|zeigen|verrät|verraten|bietet|bieten|hilft|helfen) Ihnen(?!\p{L})|^Unser (?:Tipp|Favorit|Angebot|Experte)|(?:gibt es|lesen Sie|finden Sie|hören Sie|sehen Sie) (?:\S+ ){0,2}(?:in|auf|bei) unser(?:er|em|en) (?:App|Podcast|Newsletter|Kanal|Webseite|Website|Seite|Ratgeber|Dossier|Shop|Portal|Magazin)/u,
  },
  {
    reason: "advert",
    words: "mit hebel|hebelprodukte|knock-out|zertifikat|anzeige ",
    says: /^ANZEIGE |^(?:handeln|traden|investieren) mit hebel|^(?:passende|ausgewählte|interessante) (?:\S+ ){0,2}(?:hebelprodukte|knock-outs?|zertifikate|optionsscheine)/iu,
  },
  {
    reason: "advert",
    words: "jetzt ",
    says: /(?:^|[:!?–-] )jetzt (?:\S+ ){0,7}(?:anmelden|anfordern|bestellen|bewerten|buchen|entdecken|eröffnen|informieren|registrieren|sichern|starten|testen|vergleichen|wechseln|zugreifen)(?: und [^.]{3,40})?[.!]*$/iu,
  },
  {
    reason: "advert",
    words: "wollen|möchten|suchen",
    says: /^(?:sie (?:möchten|wollen|suchen)|(?:möchten|wollen|suchen) sie) (?:\S+ ){0,9}\S+\?$/iu,
  },

  {
    reason: "read-more",
    words:
      "zum thema|lesetipp|zuerst|anhören|vorlesen|gefallen|informiert:|finden sie|mitdiskutieren|interessant|interessieren|weiterzulesen|abonnent|registriert|redaktioneller inhalt|externer inhalt|externe inhalte",
    says: /^(?:zum thema|lesetipps?|passend dazu|mehr dazu|auch lesen|video|podcast|immer informiert|(?:auch|ebenfalls) interessant): |^(?:jetzt )?mitdiskutieren[.!]?$|^(?:diesen |den )?(?:artikel|beitrag|text) (?:an|vor)(?:hören|lesen)|^dies(?:er|e|es) (?:artikel|text|beitrag|analyse|interview) (?:ist|erschien|wurde|stammt) (?:\S+ ){0,3}(?:zuerst|erstmals|ursprünglich)|^hat (?:ihnen|dir) (?:\S+ ){1,4}gefallen|^weitere (?:informationen|details|infos) finden sie |^das könnte (?:sie|dich) (?:\S+ ){0,2}interessieren|um weiterzulesen[.!]?$|^(?:bereits|schon|noch kein) (?:abonnent(?:in)?|registriert|kunde)\?|^hier anmelden|^(?:empfohlener )?(?:redaktioneller|externer) inhalt|externe inhalte (?:an|laden|zu)/iu,
  },
  {
    reason: "read-more",
    words: "meinung|diskutieren|kommentier|anmelden",
    says: /^(?:ihre|deine) meinung (?:ist gefragt|zählt)|^(?:diskutieren|kommentieren) sie|^hier (?:anmelden|einloggen)[.!]*$/iu,
  },
  {
    reason: "read-more",
    words:
      "weiterlesen|weiter lesen|lesen sie|lies|zur nachricht|zum artikel|mehr dazu|mehr zum|mehr erfahren|hier klicken|hier geht|klicken sie|zur originalmeldung|zum original|zum video|zur fotostrecke|mehr auf|mehr bei",
    says: /^(?:\S+: .{0,40})?(?:hier |jetzt )?(?:weiter ?lesen)|(?:hier|jetzt|gleich) (?:geht(?:'s|’s| es| )?(?:\S* ){0,2}|weiter ?lesen|klicken)|weiterlesen\s*(?:\.|…|»|>|→|$)|^(?:lesen|lies|sehen|hören) sie (?:auch|hier|mehr|dazu|weiter|jetzt|den|die|das)|^lies auch|^zu[mr] (?:nachricht|artikel|originalmeldung|original|video|fotostrecke|bildergalerie)\.?$|^mehr (?:dazu|zum thema|erfahren|auf|bei|hintergründe|infos?)|klicken sie (?:hier|auf)|lesen sie (?:hier|dazu|mehr|auch)/iu,
  },
  {
    reason: "read-more",
    words: "handelstag im auge|im liveticker|im live-ticker",
    says: /behalten sie (?:hier|im)|(?:hier|verfolgen sie) (?:\S+ ){0,6}live-?ticker/iu,
  },

  {
    reason: "newsletter",
    words:
      "newsletter|abonnieren|whatsapp|push-|folgen sie|folge uns|telegram-kanal|in ihr postfach|per e-mail|app herunter",
    says: /newsletter (?:\S+ ){0,4}(?:abonnieren|anmelden|bestellen|erhalten|eintragen|(?:an|ab)[.!]*$)(?!\p{L})|(?:unser(?:e[nmrs]?)?|zum|kostenlose[nr]?|täglichen|mit dem) (?:\S+ ){0,2}\S*newsletter(?!-)|abonnieren sie|jetzt (?:\S+ ){0,4}abonnieren|(?:folgen sie|folge) (?:uns|\S+ auf)|whatsapp-?kanal|push-(?:nachricht|mitteilung|benachrichtigung)|(?:direkt )?in ihr postfach|app herunterladen|per e-mail (?:\S+ ){0,3}(?:abonnieren|erhalten|informiert)|melden sie sich (?:\S+ ){0,4}an(?!\p{L})/iu,
  },

  {
    // Who is told what to do is no reader of news; in a quotation or an interview somebody else is.
    reason: "read-more",
    words: " sie ",
    says: /^(?!.*[Nn]ewsletter|(?:Sehen|Wissen|Schauen|Nehmen|Denken|Glauben) Sie|Stellen Sie sich )\p{Lu}\p{Ll}{2,}n Sie (?!wissen|sehen|müssen|können)[^?„“"]{3,140}$/u,
  },

  {
    reason: "disclaimer",
    words:
      "haftungsausschluss|disclaimer|anlageberatung|anlageempfehlung|kaufempfehlung|keine gewähr|ohne gewähr|interessenkonflikt|offenlegung|totalverlust|risikohinweis|vergangenheit|hält unmittelbar|hält positionen|gegenüber dem werte",
    says: /^(?:haftungsausschluss|disclaimer|risikohinweis|hinweis(?: auf|:)|offenlegung|rechtlicher hinweis|wichtiger hinweis)|kein(?:e|er|erlei)? (?:\S+ ){0,4}(?:anlageberatung|anlageempfehlung|kaufempfehlung|finanzberatung|aufforderung)|stellt (?:\S+ ){0,5}anlageberatung|(?:keine|ohne) (?:haftung|gewähr)|interessenkonflikt\S* (?:im sinne|gemäß|nach|hin|:)|(?:hinweis|offenlegung) (?:\S+ ){0,3}interessenkonflikt|zum totalverlust|risiko (?:des|eines) totalverlust|frühere wertentwicklung|wertentwicklungen? (?:in|der) (?:der )?vergangenheit|der (?:autor|verfasser|vorstand) (?:\S+ ){0,12}(?:hält|halten|besitzt) |hält unmittelbar positionen|(?:hält|halten) (?:direkt |selbst |unmittelbar )?(?:\S+ )?(?:positionen|aktien) (?:\S+ ){0,6}(?:besprochenen|genannten|erwähnten)/iu,
  },
  {
    reason: "disclaimer",
    words: "anlegerkonten|der privatanleger|der kleinanleger|cfd-konten|komplexe instrumente",
    says: /\d+ ?(?:%|prozent) der (?:privatanleger|kleinanleger)|(?:klein|privat)anlegerkonten|cfds? sind komplexe/iu,
  },
  {
    reason: "disclaimer",
    words: "marketingmitteilung|werbemitteilung|emittent|hebel",
    says: /(?:marketing|werbe)mitteilung|bitte wählen sie (?:\S+ ){0,8}hebel|es handelt sich (?:\S+ ){0,4}(?:werbung|anzeige)/iu,
  },

  {
    reason: "boilerplate",
    words: "redaktion",
    says: /^(?:von der |von )?(?:redaktion|\S+-redaktion)(?: [\p{L}.\-]+){0,3}$|^redaktion \S+(?: \S+)?$|^\(?(?:redaktion|quelle): ?[^.]{2,60}\)?$/iu,
  },
  {
    reason: "boilerplate",
    words:
      "bildquelle|bildnachweis|foto:|fotos:|bild:|symbolbild|copyright|©|getty|shutterstock|picture alliance|picture-alliance",
    says: /^(?:bildquellen?|bildnachweise?|fotos?|bild(?:er)?|symbol(?:bild|foto)|copyright|grafik)\s?[:(©]|^©|^\(?(?:c|foto)\) |^[^.]{0,60}(?:©|\/ ?(?:getty|dpa|shutterstock|picture alliance))[^.]{0,40}$/iu,
  },
  {
    reason: "boilerplate",
    words: "lesezeit|min lesen|minuten lesedauer|lesedauer",
    says: /^(?:\S+ ){0,3}(?:lesezeit|lesedauer|\d+ min(?:uten)? lese)/iu,
  },
  {
    reason: "boilerplate",
    words: "cookie|javascript|adblock|werbeblocker|datenschutz",
    says: /cookies? (?:\S+ ){0,6}(?:akzept|zustimm|verwend|setz|zulass)|(?:verwenden|akzeptier\p{L}*|nutzen) (?:\S+ ){0,3}cookies|javascript (?:\S+ ){0,4}(?:aktivier|deaktiviert|einschalten)|adblocker|werbeblocker|datenschutz(?:erklärung|einstellungen|bestimmungen)/iu,
  },
  {
    reason: "boilerplate",
    words: "teilen|drucken|kommentare|merken|startseite|kommentar schreiben|artikel vorlesen|zur startseite",
    says: /^(?:artikel )?(?:teilen|drucken|merken|vorlesen|kommentare?|kommentar schreiben|zur startseite|startseite|per e-mail|facebook|twitter|whatsapp|linkedin|xing)(?:[ |,·•/]+(?:teilen|drucken|merken|vorlesen|kommentare?|facebook|twitter|x|whatsapp|linkedin|xing|e-mail|pocket|\(?\d+\)?))*$/iu,
  },
  {
    reason: "boilerplate",
    words: "von ",
    says: /^[Vv]on (?:\p{Lu}[\p{L}'’-]+\.?|[A-Z]\.)(?: (?:von |van |de |zu )?\p{Lu}[\p{L}'’.-]+){1,3}(?:(?:,| und) (?:\p{Lu}[\p{L}'’.-]+ ?){1,4})*(?:[,|]? ?(?:dpa|afx|reuters|bloomberg|ap|afp|dow jones|apa|awp)[\p{L}\-/ ]*)?[,|]?(?: ?\p{Lu}[\p{L}/ ]{2,20})?$/u,
  },
  {
    reason: "boilerplate",
    words: "dpa-afx|dow jones|---|(dpa|awp|apa",
    says: /^-{2,3} ?(?:von )?[^.]{0,80}-{2,3}$|^\(?(?:dpa|dpa-afx|awp|apa|reuters|dow jones newswires|dts|afp)(?:[/, -]+[\p{L}-]+)*\)?$|^(?:\p{L}{2,4}\/)+\p{L}{2,4}$|^\(mit material (?:von|der)/iu,
  },
  {
    reason: "boilerplate",
    words:
      "weitere news|das könnte|mehr news|mehr nachrichten|ausgewählte hebelprodukte|nachrichten zu|analysen zu",
    says: /^(?:weitere|mehr|aktuelle) (?:news|nachrichten|meldungen|artikel) (?:zum thema|zu|von|rund)|^ausgewählte hebelprodukte|^(?:nachrichten|analysen|news) zu \S+(?: \S+){0,3}$/iu,
  },
];

/** A line that opens a run of links or an advert. */
export const BLOCKS_DE: readonly BlockRule[] = [
  {
    reason: "related",
    opens:
      /^(?:mehr zum thema|das könnte (?:sie|dich) (?:auch |noch )?interessieren|(?:auch|ebenfalls) interessant|lesen sie auch|lesen sie (?:mehr )?(?:zum thema|dazu)|weitere (?:news|nachrichten|artikel|meldungen|themen|links)|verwandte (?:artikel|themen)|ähnliche artikel|aus unserem netzwerk|meistgelesen|meistgeklickt|top-?themen|neueste artikel|beliebte artikel|passend dazu|links zum (?:thema|artikel)|zum thema|empfehlungen der redaktion|das interessiert andere leser|mehr (?:aus|von|über)(?= )[^.]{2,40})\s*:?$/iu,
  },
];
