/** German words that begin the sentence behind a heading which mark-up glued to it. */
const OPENER =
  "(?:Der|Die|Das|Den|Dem|Ein|Eine|Einen|Im|In|Am|An|Auf|Aus|Bei|Beim|Mit|Nach|Nachdem|Seit|Vor|Von|Vom|Für|Zum|Zur|Zu|Über|Unter|Um|Als|Es|Er|Sie|So|Nun|Noch|Auch|Während|Zuletzt|Aktuell|Derzeit|Trotz|Wegen|Angesichts|Dank|Laut|Wie|Wer|Was|Obwohl|Nicht|Anleger|Analysten|Insgesamt|Hier|Zuvor|Neben|Damit|Dabei|Gestern|Heute|Ende|Anfang|Mitte|Unterdessen|Ob|Wenn|Weil|Man|Wir|Ihr|Ihre|Sein|Seine|Diese[rsnm]?|Nach)";

/** "Punkten.DAX-Performance auf JahressichtSeit Beginn der Woche …": the heading between two sentences. */
export const GLUED_HEADING = new RegExp(
  `(?:(?<=[\\p{L}\\p{N}%)"”][.!?]["”]?)|^)(?<head>[\\p{Lu}\\d][^.!?\\n"„]{8,110}?[\\p{Ll}\\p{Lu}\\d)?!'])(?=${OPENER}(?: [\\p{L}"„]|\\p{Lu}\\p{L})|(?<=\\p{Ll})20\\d\\d )`,
  "gu",
);

/** "Zur Nachricht4. Barclays hebt Kursziel anDie britische Bank …": one of a list of news. */
export const GLUED_NUMBERED = new RegExp(
  `(?<=\\p{L}\\p{Ll}[.!?]?["”]?)(?<head>\\d{1,2}\\. \\p{Lu}[^\\n]{8,130}?[\\p{Ll}\\d)?!'%])(?=${OPENER}(?: [\\p{L}"„]|\\p{Lu}\\p{L})|(?<=\\p{Ll})\\p{Lu}\\p{Ll}+ \\p{L})`,
  "gu",
);
