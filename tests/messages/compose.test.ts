import { describe, expect, it } from "vitest";
import type { Conflict } from "../../src/domain/brief.ts";
import type { Inline, Line } from "../../src/domain/message.ts";
import { composeMessage } from "../../src/messages/compose.ts";
import { AUDIENCE, briefOf, ENGLISH, extract, GERMAN, nextResults } from "./brief.ts";

function textOf({ content }: Line): string {
  return content.map((inline) => (inline.type === "footnote" ? `[${inline.number}]` : inline.text)).join("");
}

function linesOf(brief: ReturnType<typeof briefOf>, audience = AUDIENCE): readonly string[] {
  return composeMessage(brief, audience).sections.flatMap(({ lines }) => lines.map(textOf));
}

function strong(content: readonly Inline[]): readonly string[] {
  return content.flatMap((inline) => (inline.type === "strong" ? [inline.text] : []));
}

describe("a composed brief", () => {
  it("is headed by ticker, name and the reader's day", () => {
    const { title } = composeMessage(briefOf([]), { ...AUDIENCE, now: "2027-01-29T23:30:00.000Z" });
    expect(title).toBe("LND.DE · Lindner Werke AG · 30. Januar 2027");
  });

  it("has a title of its own where it is on everything", () => {
    const brief = briefOf([], { ticker: null, language: "en" });
    const { title } = composeMessage(brief, { ...AUDIENCE, instrument: null });
    expect(title).toBe("Market brief · Jan 29, 2027");
  });

  it("prints figures in bold, and marks each bullet with its footnote", () => {
    const { sections } = composeMessage(briefOf([extract(GERMAN, 0), extract(GERMAN, 1)]), AUDIENCE);
    const lines = sections[0]?.lines ?? [];
    expect(lines.map(textOf)).toEqual([
      "Lindner streicht rund 1.200 Stellen in der Verwaltung. [1]",
      "Der Umsatz lag bei 3,4 Milliarden Euro. [2]",
    ]);
    expect(lines.map(({ content }) => strong(content))).toEqual([["1.200"], ["3,4 Milliarden Euro"]]);
  });

  it("opens a bullet of the other language with its label, and marks the original", () => {
    const brief = briefOf([extract(ENGLISH, 0, "Umsatz: 3,1 Mrd. €"), extract(ENGLISH, 0)]);
    expect(linesOf(brief)).toEqual([
      "Umsatz: 3,1 Mrd. € – Original (EN): Revenue came in at 3.1 billion euros, Lindner said. [1]",
      "Original (EN): Revenue came in at 3.1 billion euros, Lindner said. [1]",
    ]);
  });

  it("cites one place with one number, with publisher, day and the sentence's address", () => {
    const { footnotes } = composeMessage(briefOf([extract(GERMAN, 1), extract(ENGLISH, 0)]), AUDIENCE);
    expect(footnotes).toEqual([
      {
        number: 1,
        publisher: "Börsenblatt",
        date: "28. Januar 2027",
        link: "https://boersenblatt.example/lindner#:~:text=Der%20Umsatz%20lag%20bei%203%2C4%20Milliarden%20Euro",
      },
      {
        number: 2,
        publisher: "wire.example",
        date: "27. Januar 2027",
        link: "https://www.wire.example/lindner#:~:text=Revenue%20came%20in%20at%203.1%20billion%20euros%2C%20Lindner%20said",
      },
    ]);
  });

  it("tells a file's own time as that, and an unnamed publisher as such", () => {
    const article = {
      ...GERMAN,
      publisher: null,
      url: null,
      published: { ...GERMAN.published, source: "file" as const },
    };
    const { footnotes } = composeMessage(briefOf([extract(GERMAN, 0)]), { ...AUDIENCE, articles: [article] });
    expect(footnotes).toEqual([
      { number: 1, publisher: "Quelle ohne Namen", date: "Datei vom 28. Januar 2027", link: null },
    ]);
  });

  it.each([
    ["de", "Q4-Zahlen nach US-Börsenschluss", "Q4-Zahlen: 5. Februar nach US-Börsenschluss [1]"],
    ["de", "Hauptversammlung", "Hauptversammlung: 5. Februar [1]"],
    ["de", "Microsoft: Zahlen vor Börsenbeginn", "Microsoft, Zahlen: 5. Februar vor Börsenbeginn [1]"],
    ["en", "Q4 results after the US close", "Q4 results: Feb 5 after the US close [1]"],
    ["en", "annual meeting", "Annual meeting: Feb 5 [1]"],
  ] as const)("puts the day into a next date (%s: %s)", (language, what, expected) => {
    expect(linesOf(briefOf([], { language, dates: [nextResults(what)] }))).toContain(expected);
  });

  it("puts a year that the source leaves open into parentheses, where it prints one", () => {
    const audience = { ...AUDIENCE, now: "2028-01-01T12:00:00.000Z" };
    const lines = linesOf(briefOf([], { dates: [nextResults("Hauptversammlung")] }), audience);
    expect(lines).toContain("Hauptversammlung: 5. Februar (2027) [1]");
  });
});

describe("sources that disagree", () => {
  const statement = (article: typeof GERMAN, sentence: number): Conflict["statements"][number] => {
    const [bound] = extract(article, sentence).body.figures;
    const [evidence] = extract(article, sentence).evidence;
    if (!bound) throw new Error("the sentence states no figure");
    const { publisher, published } = article;
    return { figure: bound, publisher, publishedAt: published.at, evidence };
  };
  const conflict = (period: string | null): Conflict => ({
    metric: "revenue",
    period,
    statements: [statement(GERMAN, 1), statement(ENGLISH, 0)],
  });

  it("stand side by side, with who says what and which is newer", () => {
    expect(linesOf(briefOf([], { conflicts: [conflict("2026-Q4")] }))).toContain(
      "Umsatz Q4 2026: 3,4 Mrd. € laut Börsenblatt (28. Januar 2027, neuer) [1]; 3,1 Mrd. € laut wire.example (27. Januar 2027) [2]",
    );
  });

  it("do so in English as well", () => {
    const lines = linesOf(briefOf([], { language: "en", conflicts: [conflict(null)] }));
    expect(lines).toContain(
      "Revenue: €3.4bn says Börsenblatt (Jan 28, 2027, newer) [1]; €3.1bn says wire.example (Jan 27, 2027) [2]",
    );
  });

  it("call none newer that appeared at the same time", () => {
    const { statements, ...rest } = conflict(null);
    const same = statements.map((one) => ({ ...one, publishedAt: GERMAN.published.at }));
    expect(linesOf(briefOf([], { conflicts: [{ ...rest, statements: same }] })).join()).not.toContain(
      "neuer",
    );
  });
});

describe("how a brief was made", () => {
  it("is told below it: articles, sources, author, and how its points fared", () => {
    expect(composeMessage(briefOf([extract(GERMAN, 0)]), AUDIENCE).context).toEqual([
      "2 Artikel aus 2 Quellen",
      "Automatisch aus wörtlichen Auszügen, ohne KI-Text",
      "1 Punkt geprüft: 1 belegt",
    ]);
  });

  it("bears the AI label where a model wrote it", () => {
    const authorship = { type: "model", model: "some-model", prompt: "brief@1" } as const;
    const tally = { proposed: 5, proven: 2, repaired: 1, replaced: 1, dropped: 1, added: 2 };
    const brief = briefOf([extract(GERMAN, 0)], { language: "en", authorship, tally });
    expect(composeMessage(brief, AUDIENCE).context).toEqual([
      "2 articles from 2 sources",
      "AI-generated text (some-model), figures proven against the articles by machine",
      "5 points checked: 2 proven, 1 repaired, 1 replaced by extracts, 1 dropped, 2 added",
    ]);
  });

  it.each([
    [{ type: "model-failed", reason: "slow" }, "Das Sprachmodell fiel aus (zu langsam)"],
    [{ type: "over-budget" }, "Das Tagesbudget des Sprachmodells ist verbraucht"],
    [{ type: "over-cap" }, "Das Sprachmodell hätte mehr verbraucht, als ein Brief darf"],
  ] as const)("is told above it in one line: %o", (note, expected) => {
    const [line] =
      composeMessage(briefOf([extract(GERMAN, 0)], { notes: [note] }), AUDIENCE).sections[0]?.lines ?? [];
    expect(line?.style).toBe("note");
    expect(line && textOf(line)).toContain(expected);
  });

  it("says when nothing could be proven", () => {
    expect(linesOf(briefOf([])).join()).toContain("Keine Aussage ließ sich belegen");
  });
});

describe("a brief made of nothing", () => {
  const empty = { articles: [] };

  it("says that nothing is stored, and offers nothing that would need a brief", () => {
    const message = composeMessage(briefOf([], { ...empty, notes: [{ type: "nothing-stored" }] }), AUDIENCE);
    expect(message.sections.flatMap(({ lines }) => lines.map(textOf))).toEqual([
      "Zu Lindner Werke AG (LND.DE) ist kein Artikel gespeichert. Sobald einer eintrifft, steht er im nächsten Brief.",
    ]);
    expect(message.actions.map(({ id }) => id)).toEqual(["settings"]);
    expect(message.context).toEqual([]);
  });

  it("says since when nothing appeared", () => {
    const window = { since: "2027-01-28T07:00:00.000Z", until: "2027-01-29T10:00:00.000Z" };
    const brief = briefOf([], { ...empty, window, language: "en", notes: [{ type: "nothing-in-window" }] });
    expect(linesOf(brief).join()).toMatch(/since Jan 28, 2027, 8:00\sAM/u);
  });
});

describe("its buttons", () => {
  it("name the stored brief, and are words", () => {
    const { actions } = composeMessage(briefOf([extract(GERMAN, 0)]), AUDIENCE);
    expect(actions).toEqual([
      { id: "sources", label: "Quellen", value: "b1" },
      { id: "language", label: "In English", value: "b1" },
      { id: "why", label: "Warum?", value: "b1" },
      { id: "settings", label: "Einstellungen", value: "" },
      { id: "figure-wrong", label: "Zahl falsch?", value: "b1" },
    ]);
  });

  it("are none where nobody is there to press them", () => {
    const { actions } = composeMessage(briefOf([extract(GERMAN, 0)]), { ...AUDIENCE, briefId: null });
    expect(actions).toEqual([]);
  });
});

describe("its fallback", () => {
  it("reads like sentences, without marks, addresses and buttons", () => {
    const brief = briefOf([extract(GERMAN, 0)], { dates: [nextResults("Q4-Zahlen nach US-Börsenschluss")] });
    expect(composeMessage(brief, AUDIENCE).fallback.split("\n")).toEqual([
      "LND.DE · Lindner Werke AG · 29. Januar 2027.",
      "Lindner streicht rund 1.200 Stellen in der Verwaltung.",
      "Nächste Termine:",
      "Q4-Zahlen: 5. Februar nach US-Börsenschluss.",
      "2 Artikel aus 2 Quellen. Automatisch aus wörtlichen Auszügen, ohne KI-Text. 1 Punkt geprüft: 1 belegt.",
    ]);
  });
});
