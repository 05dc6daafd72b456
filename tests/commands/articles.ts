import type { RawArticle } from "../../src/domain/article.ts";

/** Invented news on real companies, for commands to answer from. */
export const SAP_DE: Partial<RawArticle> = {
  title: "SAP verdient mehr und erhöht die Dividende",
  text: [
    "Der Softwarekonzern SAP hat im vierten Quartal 9,8 Milliarden Euro umgesetzt, 4 Prozent mehr als ein Jahr zuvor.",
    "",
    "Das Betriebsergebnis von SAP stieg um 11 Prozent auf 2,9 Milliarden Euro.",
    "",
    "SAP will die Dividende auf 2,50 Euro je Aktie erhöhen. Die Hauptversammlung findet am 5. Mai statt.",
    "",
    "Jetzt gratis herunterladen: der große Aktienreport zu SAP mit den besten Tipps für 2026!",
  ].join("\n"),
  language: "de",
  publisher: "Börsenblatt",
  url: "https://boersenblatt.example/sap-zahlen",
  published: { at: "2026-01-28T18:00:00.000Z", precision: "time", source: "stated" },
};

export const NVIDIA_EN: Partial<RawArticle> = {
  title: "Nvidia to spend $12 billion on new data centers",
  text: [
    "Nvidia plans to spend up to $12 billion on data centers this year, the chipmaker said on Wednesday.",
    "",
    "Nvidia shares rose 3.4% to $188.10 after the announcement.",
    "",
    "Nvidia will report fourth-quarter results on February 25 after the US market close.",
  ].join("\n"),
  language: "en",
  publisher: "Market Wire",
  url: "https://wire.example/nvidia?id=7&lang=en",
  published: { at: "2026-01-28T20:15:00.000Z", precision: "time", source: "stated" },
};

/** Months before the others. */
export const SAP_EARLIER = {
  title: "SAP nennt Umsatzziel",
  text: "Der Softwarekonzern SAP hat im dritten Quartal 9,1 Milliarden Euro umgesetzt.",
  language: "de",
  publisher: "Kursblatt",
  url: "https://kursblatt.example/sap-q3",
  published: { at: "2025-10-22T08:00:00.000Z", precision: "time", source: "stated" },
} as const;
