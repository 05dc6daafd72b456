import type { Line, Message } from "../../src/domain/message.ts";

/** A message with what a brief has: bold figures, footnotes, context, buttons. */
export function briefMessage(changes: Partial<Message> = {}): Message {
  return {
    language: "de",
    title: "AMZN · Amazon · 30. Januar 2026",
    sections: [
      {
        heading: null,
        lines: [
          bullet("Umsatz ", "180,2 Mrd. US-Dollar", " im dritten Quartal ", 1),
          bullet("Investitionen ", "rund 125 Mrd. US-Dollar", " im Jahr ", 2),
        ],
      },
      { heading: "Nächste Termine", lines: [bullet("Q4-Zahlen: ", "5. Februar", "", 1)] },
    ],
    footnotes: [
      {
        number: 1,
        publisher: "Reuters",
        date: "30. Januar 2026",
        link: "https://example.com/a#:~:text=Umsatz",
      },
      { number: 2, publisher: "dpa-AFX", date: "", link: null },
    ],
    context: ["2 Artikel von 2 Quellen · Auszüge", "Maschinell erstellt"],
    actions: [
      { id: "sources", label: "Quellen", value: "brief-1" },
      { id: "language", label: "EN", value: "brief-1" },
      { id: "settings", label: "Einstellungen", value: "" },
    ],
    fallback: "AMZN: Umsatz 180,2 Mrd. US-Dollar",
    ...changes,
  };
}

export function bullet(before: string, figure: string, after: string, footnote: number): Line {
  return {
    style: "bullet",
    content: [
      { type: "text", text: before },
      { type: "strong", text: figure },
      { type: "text", text: after },
      { type: "footnote", number: footnote },
    ],
  };
}

/** A message of one section of plain lines. */
export function plainMessage(lines: readonly string[], changes: Partial<Message> = {}): Message {
  return {
    language: "en",
    title: "Plain",
    sections: [
      {
        heading: null,
        lines: lines.map((text) => ({ style: "bullet", content: [{ type: "text", text }] })),
      },
    ],
    footnotes: [],
    context: [],
    actions: [],
    fallback: "",
    ...changes,
  };
}
