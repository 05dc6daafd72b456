import type { Wording } from "../domain/failure.ts";
import type { SourceFault } from "../ports/source-reader.ts";

/** What can be wrong with one thing in a source. */
export type FaultCode =
  | "bad-date"
  | "bad-encoding"
  | "bad-front-matter"
  | "bad-json"
  | "bad-page"
  | "bad-record"
  | "binary"
  | "empty"
  | "folder-loop"
  | "no-feed"
  | "no-text"
  | "other-language"
  | "repeated"
  | "teaser-only"
  | "too-large"
  | "unfetched"
  | "unknown-kind"
  | "unreadable";

export function fault(origin: string, code: FaultCode, message: Wording): SourceFault {
  return { type: "fault", origin, code, message };
}

export function emptyFile(origin: string): SourceFault {
  return fault(origin, "empty", {
    de: `${origin} ist leer; bitte den Artikel einfügen oder die Datei löschen.`,
    en: `${origin} is empty; paste the article or delete the file.`,
  });
}

export function emptyFeed(origin: string): SourceFault {
  return fault(origin, "empty", {
    de: `${origin} liefert keinen Inhalt; bitte die Adresse des Feeds prüfen.`,
    en: `${origin} delivers nothing; check the feed's address.`,
  });
}

export function notAFeed(origin: string): SourceFault {
  return fault(origin, "no-feed", {
    de: `${origin} ist kein Feed (RSS, Atom oder JSON Feed); bitte die Adresse des Feeds eintragen, nicht die einer Seite.`,
    en: `${origin} is no feed (RSS, Atom or JSON Feed); enter the address of the feed, not that of a page.`,
  });
}

export function binaryFile(origin: string): SourceFault {
  return fault(origin, "binary", {
    de: `${origin} enthält keinen Text, sondern Binärdaten; bitte als Textdatei (.txt, .md, .html, .json) speichern.`,
    en: `${origin} holds binary data, not text; save it as text (.txt, .md, .html, .json).`,
  });
}

/** `limit` in bytes. */
export function tooLarge(origin: string, limit: number): SourceFault {
  const megabytes = String(Math.round(limit / 1_000_000));
  return fault(origin, "too-large", {
    de: `${origin} ist größer als ${megabytes} MB; bitte teilen, viele Artikel am besten zeilenweise als .jsonl.`,
    en: `${origin} is larger than ${megabytes} MB; split it, many articles best one per line as .jsonl.`,
  });
}

export function badEncoding(origin: string): SourceFault {
  return fault(origin, "bad-encoding", {
    de: `Die Zeichenkodierung von ${origin} ist nicht zu erkennen; bitte als UTF-8 speichern.`,
    en: `The character encoding of ${origin} cannot be told; save it as UTF-8.`,
  });
}

export function badJson(origin: string, detail: string): SourceFault {
  return fault(origin, "bad-json", {
    de: `${origin} ist kein gültiges JSON (${detail}); bitte die Stelle berichtigen.`,
    en: `${origin} is not valid JSON (${detail}); correct it there.`,
  });
}

export function badRecord(origin: string, detail: string): SourceFault {
  return fault(origin, "bad-record", {
    de: `${origin} ist kein Artikel (${detail}); erwartet wird {"text": …} mit optional title, url, publisher, published, lang.`,
    en: `${origin} is no article (${detail}); expected is {"text": …} with optional title, url, publisher, published, lang.`,
  });
}

export function badFrontMatter(origin: string, detail: string): SourceFault {
  return fault(origin, "bad-front-matter", {
    de: `Der Kopf von ${origin} ist kein gültiges YAML (${detail}); bitte die Zeile berichtigen oder den Kopf löschen.`,
    en: `The front matter of ${origin} is not valid YAML (${detail}); correct the line or delete the front matter.`,
  });
}

export function badDate(origin: string, value: string): SourceFault {
  const shown = JSON.stringify(value.slice(0, 60));
  return fault(origin, "bad-date", {
    de: `Das Datum ${shown} in ${origin} ist nicht zu lesen; bitte als 2026-01-30 oder 2026-01-30T09:00:00+01:00 angeben.`,
    en: `The date ${shown} in ${origin} cannot be read; write it as 2026-01-30 or 2026-01-30T09:00:00+01:00.`,
  });
}

export function badPage(origin: string): SourceFault {
  return fault(origin, "bad-page", {
    de: `In ${origin} ist kein Artikel zu finden, nur Rahmen, Werbung oder eine Einwilligungsabfrage; bitte die Seite mit sichtbarem Artikel neu speichern.`,
    en: `${origin} shows no article, only the frame around it, adverts or a consent dialog; save the page again with the article visible.`,
  });
}

/** Said beside the article, which is kept with what it shows. */
export function teaserOnly(origin: string): SourceFault {
  return fault(origin, "teaser-only", {
    de: `${origin} zeigt nur den Anfang eines Bezahlartikels; gelesen wurde dieser. Für den ganzen Text die Seite angemeldet neu speichern.`,
    en: `${origin} shows only the beginning of an article that must be paid for, and that was read. For the whole text save the page again while signed in.`,
  });
}

export function otherLanguage(origin: string, value: string): SourceFault {
  const shown = JSON.stringify(value.slice(0, 20));
  return fault(origin, "other-language", {
    de: `${origin} nennt die Sprache ${shown}; Marktbrief liest nur de und en. Bitte lang berichtigen oder die Datei entfernen.`,
    en: `${origin} states the language ${shown}; Marktbrief reads de and en only. Correct lang or remove the file.`,
  });
}

export function noText(origin: string): SourceFault {
  return fault(origin, "no-text", {
    de: `In ${origin} steht kein Artikeltext; bitte den Text ergänzen oder die Datei löschen.`,
    en: `${origin} has no article text; add it or delete the file.`,
  });
}

export function noArticle(origin: string): SourceFault {
  return fault(origin, "no-text", {
    de: `Auf ${origin} ist kein Artikel zu finden (vielleicht nur ein Cookie-Hinweis oder eine Liste); bitte die Adresse eines Artikels oder Feeds eintragen.`,
    en: `There is no article on ${origin} (perhaps only a cookie notice or a list); enter the address of an article or a feed.`,
  });
}

export function repeated(origin: string, first: string): SourceFault {
  return fault(origin, "repeated", {
    de: `${origin} enthält denselben Artikel wie ${first} und zählt nicht noch einmal; eine der beiden Dateien kann gelöscht werden.`,
    en: `${origin} holds the same article as ${first} and does not count again; one of the two can be deleted.`,
  });
}

export function unknownKind(origin: string): SourceFault {
  return fault(origin, "unknown-kind", {
    de: `${origin} hat ein Format, das Marktbrief nicht liest; bitte als .txt, .md, .html, .json oder .jsonl speichern.`,
    en: `${origin} has a format Marktbrief does not read; save it as .txt, .md, .html, .json or .jsonl.`,
  });
}

export function folderLoop(origin: string): SourceFault {
  return fault(origin, "folder-loop", {
    de: `${origin} verweist auf einen Ordner, der schon gelesen wurde; die Verknüpfung kann entfernt werden.`,
    en: `${origin} links to a folder that was read already; the link can be removed.`,
  });
}

/** A file or folder the system would not open. */
export function unreadable(origin: string, error: unknown): SourceFault {
  const code = error instanceof Error && "code" in error ? String(error.code) : "?";
  const [de, en] = READ_ERRORS[code] ?? [
    `konnte nicht gelesen werden (${code}); bitte Pfad und Rechte prüfen`,
    `could not be read (${code}); check path and permissions`,
  ];
  return fault(origin, "unreadable", { de: `${origin} ${de}.`, en: `${origin} ${en}.` });
}

const READ_ERRORS: Readonly<Record<string, readonly [de: string, en: string]>> = {
  EACCES: [
    "darf nicht gelesen werden; bitte dem Benutzer des Bots Leserechte geben",
    "may not be read; give the bot's user permission to read it",
  ],
  EPERM: [
    "darf nicht gelesen werden; bitte dem Benutzer des Bots Leserechte geben",
    "may not be read; give the bot's user permission to read it",
  ],
  ENOENT: ["gibt es nicht; bitte den Pfad prüfen", "does not exist; check the path"],
  ELOOP: [
    "verweist im Kreis auf sich selbst; bitte die Verknüpfung entfernen",
    "links to itself in a circle; remove the link",
  ],
};
