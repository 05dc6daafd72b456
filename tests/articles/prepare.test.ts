import { describe, expect, it } from "vitest";
import { prepareArticle } from "../../src/articles/prepare.ts";
import type { Published } from "../../src/domain/article.ts";
import { textAt } from "../../src/domain/span.ts";
import { NOW, news, prepared, raw } from "./raw.ts";

const BODY = "Der Umsatz stieg im vierten Quartal um 5 Prozent auf 3 Milliarden Euro.";

describe("The title", () => {
  it.each([
    ["is the stated one", "Umsatz steigt", BODY, "Umsatz steigt"],
    ["loses breaks and double spaces", " Umsatz\n  steigt ", BODY, "Umsatz steigt"],
    ["is else the first line", null, `Konzern wächst\n\n${BODY}`, "Konzern wächst"],
    ["is else the first heading", null, `# Konzern wächst\n\n${BODY}`, "Konzern wächst"],
    [
      "is the first line again where an empty one is stated",
      "  ",
      `Konzern wächst\n${BODY}`,
      "Konzern wächst",
    ],
    ["is the first sentence of a long first line", null, `${BODY} ${BODY} ${BODY} ${BODY}`, BODY],
  ])("%s", (_, title, text, expected) => {
    expect(prepared({ title, text }).title).toBe(expected);
  });

  it("ends at a word with dots where the first line has no end", () => {
    const { title } = prepared({ text: "der Umsatz wächst und wächst ".repeat(20) });
    expect(title.length).toBeLessThanOrEqual(201);
    expect(title).toMatch(/(?:Umsatz|wächst|und|der)…$/u);
  });
});

describe("The day", () => {
  const stated: Published = { at: "2026-01-29T07:30:00.000Z", precision: "time", source: "stated" };
  const file: Published = { at: "2026-01-30T08:00:00.000Z", precision: "time", source: "file" };
  const day = (at: string): Published => ({ at: `${at}T00:00:00.000Z`, precision: "day", source: "text" });

  it.each([
    ["a stated date before one in the text", stated, `Stand: 28. Januar 2026\n${BODY}`, stated],
    ["Stand: 28. Januar 2026", file, `Titel\nStand: 28. Januar 2026\n${BODY}`, day("2026-01-28")],
    [
      "Veröffentlicht am 3.1.2026",
      file,
      `Titel\nVeröffentlicht am 3.1.2026, 10:15 Uhr\n${BODY}`,
      day("2026-01-03"),
    ],
    ["a line of its own", file, `Titel\nMittwoch, 28. Januar 2026\n${BODY}`, day("2026-01-28")],
    ["a place and a day", file, `FRANKFURT, 28. Januar 2026 (dpa) - ${BODY}`, day("2026-01-28")],
    [
      "Published on Jan 28, 2026",
      file,
      "Sales rise\nPublished on Jan 28, 2026\nSales rose by 5% in the year.",
      day("2026-01-28"),
    ],
    [
      "a wire's day without a year",
      file,
      "NEW YORK, Jan 28 (Reuters) - Sales rose by 5% in the last year.",
      day("2026-01-28"),
    ],
    [
      "a wire's day of last year",
      file,
      "NEW YORK, Dec 28 (Reuters) - Sales rose by 5% in the last year.",
      day("2025-12-28"),
    ],
    ["no day of the news itself", file, `${BODY} Am 28. Januar 2026 tagt der Rat.`, file],
    ["no day that does not exist", file, `Titel\nStand: 31. Februar 2025\n${BODY}`, file],
    ["no day of the future in the text", file, `Titel\nStand: 28. März 2027\n${BODY}`, file],
    [
      "now, where the file comes from the future",
      { ...file, at: "2027-01-01T00:00:00.000Z" },
      BODY,
      { ...file, at: NOW },
    ],
    ["now, where nothing is known", null, BODY, { ...file, at: NOW }],
  ] as const)("is %s", (_, published, text, expected) => {
    expect(prepared({ text, published }).published).toEqual(expected);
  });

  it("is refused in the future, saying what to do", () => {
    const published = { ...stated, at: "2026-03-01T00:00:00.000Z" };
    const outcome = prepareArticle(raw({ text: BODY, published }), { now: NOW, id: "a1" });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "future-date" } });
    expect(!outcome.ok && outcome.problem.message.de).toContain("2026-03-01");
    expect(!outcome.ok && outcome.problem.message.en).toContain('correct "published"');
  });

  it("may be tomorrow, since zones differ", () => {
    const published = { ...stated, at: "2026-02-02T10:00:00.000Z" };
    expect(prepared({ text: BODY, published }).published).toEqual(published);
  });
});

describe("The language", () => {
  it("is the stated one", () => {
    expect(prepared({ text: "SAP: 12 %", language: "de" }).language).toEqual({
      code: "de",
      source: "stated",
    });
  });

  it("is read from the words where none is stated", () => {
    expect(prepared({ text: BODY }).language).toEqual({ code: "de", source: "assumed" });
  });

  it("is read from the words where they contradict beyond doubt", () => {
    const text =
      "The company said on Monday that sales rose by 5% in the last quarter, and that it would hire more people for its new plant.";
    expect(prepared({ text, language: "de" }).language).toEqual({ code: "en", source: "assumed" });
  });

  it.each([
    [
      "French",
      "Französisch",
      "Le groupe a annoncé lundi que son chiffre d'affaires a progressé de 5 % au quatrième trimestre, selon le communiqué.",
    ],
    [
      "Spanish",
      "Spanisch",
      "La empresa dijo el lunes que los ingresos subieron un 5 % en el cuarto trimestre, según los resultados.",
    ],
    [
      "Italian",
      "Italienisch",
      "Il gruppo ha detto che i ricavi sono saliti del 5 % nel quarto trimestre, anche per la domanda degli Stati Uniti.",
    ],
    [
      "Dutch",
      "Niederländisch",
      "Het bedrijf zei maandag dat de omzet met 5 procent is gestegen en dat er ook meer winst wordt verwacht.",
    ],
  ])("is refused when it is %s", (english, german, text) => {
    const outcome = prepareArticle(raw({ text }), { now: NOW, id: "a1" });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "other-language" } });
    expect(!outcome.ok && outcome.problem.message.en).toContain(english);
    expect(!outcome.ok && outcome.problem.message.de).toContain(german);
  });
});

describe("The publisher", () => {
  it.each([
    ["Handelspost", "https://news.example.com/a", "Handelspost"],
    [null, "https://www.example.com/a", "example.com"],
    [" ", "https://news.example.com/a", "news.example.com"],
    [null, "no address", null],
    [null, null, null],
  ])("%j at %j is %j", (publisher, url, expected) => {
    expect(prepared({ text: BODY, publisher, url }).publisher).toBe(expected);
  });
});

describe("A text", () => {
  it.each(["", "   \n ", "12,5 % – 3.000", "!!!"])("without words is refused: %j", (text) => {
    const outcome = prepareArticle(raw({ text, title: "Titel" }), { now: NOW, id: "a1" });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "nothing-to-read" } });
  });

  it("stays as it came", () => {
    const text = `  Titel\r\n\r\n${BODY}\u00a0\r\n- eins\r\n`;
    expect(prepared({ text }).text).toBe(text);
  });

  it("is divided into passages and removals that do not overlap", () => {
    const article = prepared({
      text: `Titel\n${BODY}\nAnzeige\nHier weiterlesen\n- Gewinn steigt um 3 Prozent\n${BODY.replace("Umsatz", "Gewinn")}`,
    });
    const spans = [...article.passages, ...article.removals]
      .map(({ span }) => span)
      .sort((a, b) => a.start - b.start);
    for (const [index, span] of spans.entries())
      expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
    for (const { span, passage } of article.sentences) {
      const around = article.passages[passage];
      expect(around !== undefined && around.span.start <= span.start && span.end <= around.span.end).toBe(
        true,
      );
    }
  });

  it("tells headings, paragraphs, items and tables apart", () => {
    const text = [
      "Konzern wächst",
      "",
      BODY,
      "Was nun kommt",
      "- Zahlen am 5. Februar",
      "• 16.000 Stellen fallen weg",
      "1) Neues Werk in Texas",
      "## Ausblick",
      "Der Vorstand bleibt zuversichtlich.",
      "Umsatz\t3,1\t2,9",
      "| Gewinn | 0,4 | 0,3 |",
    ].join("\n");
    const article = prepared({ text });
    const roles = article.passages.map(({ role, span }) => [role, textAt(text, span)]);
    expect(roles).toEqual([
      ["heading", "Konzern wächst"],
      ["paragraph", BODY],
      ["heading", "Was nun kommt"],
      ["list-item", "Zahlen am 5. Februar"],
      ["list-item", "16.000 Stellen fallen weg"],
      ["list-item", "Neues Werk in Texas"],
      ["heading", "Ausblick"],
      ["paragraph", "Der Vorstand bleibt zuversichtlich."],
      ["table", "Umsatz\t3,1\t2,9"],
      ["table", "| Gewinn | 0,4 | 0,3 |"],
    ]);
  });

  it("broken at a fixed width is put together", () => {
    const text =
      "Der Umsatz stieg im vierten Quartal um 5 Prozent auf 3\nMilliarden Euro, wie der Konzern am Montag in Berlin\nmitteilte. Der Gewinn fiel.";
    expect(news(prepared({ text }))).toEqual([
      "Der Umsatz stieg im vierten Quartal um 5 Prozent auf 3\nMilliarden Euro, wie der Konzern am Montag in Berlin\nmitteilte.",
      "Der Gewinn fiel.",
    ]);
  });

  it("gives headings that were glued between sentences a passage of their own", () => {
    const text =
      "Der Index stand bei 18.815 Punkten.Die Entwicklung auf JahressichtSeit Beginn der Woche gewann er 1,2 Prozent.Zwei Werte fielen.";
    const { passages } = prepared({ text, title: "Index steigt" });
    expect(passages.map(({ role, span }) => [role, textAt(text, span)])).toEqual([
      ["paragraph", "Der Index stand bei 18.815 Punkten."],
      ["heading", "Die Entwicklung auf Jahressicht"],
      ["paragraph", "Seit Beginn der Woche gewann er 1,2 Prozent.Zwei Werte fielen."],
    ]);
  });
});
