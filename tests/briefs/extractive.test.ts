import { describe, expect, it } from "vitest";
import { extractBullets } from "../../src/briefs/extractive.ts";
import { MAX_BULLET_CHARACTERS } from "../../src/briefs/fit.ts";
import { textAt } from "../../src/domain/span.ts";
import { writeArticle } from "./article.ts";

const RESULTS = writeArticle({
  title: "Lindner Werke steigern Umsatz und bauen 1.200 Stellen ab",
  lines: [
    "Lindner Werke haben im vierten Quartal 3,4 Milliarden Euro umgesetzt und damit die Erwartungen übertroffen.",
    "Wir sind stolz auf diese 5 Prozent, sagte der Chef.",
    "# Umbau",
    "Zudem streicht Lindner rund 1.200 Stellen in der Verwaltung.",
    "Damit sinken die Kosten um 90 Millionen Euro, wie es heißt.",
    "Für 2027 rechnet Lindner mit einem Betriebsgewinn von 410 Millionen Euro, weil die Nachfrage aus Asien steigt.",
    "Das Stammwerk wurde vor vielen Jahrzehnten gegründet.",
    "Lindner-Aktie: Kaufen oder verkaufen? Die Gratis-Analyse vom 28. Januar verrät es.",
    "Der Umsatz lag im vierten Quartal bei 3,4 Milliarden Euro.",
  ],
  figures: [
    { surface: "3,4 Milliarden Euro", kind: "money", value: "3400000000", unit: "EUR" },
    { surface: "5 Prozent", kind: "percent", value: "5", unit: "%" },
    { surface: "1.200", kind: "number", value: "1200", unit: "Stellen", qualifier: "about" },
    { surface: "90 Millionen Euro", kind: "money", value: "90000000", unit: "EUR" },
    { surface: "410 Millionen Euro", kind: "money", value: "410000000", unit: "EUR" },
    { surface: "3,4 Milliarden Euro", kind: "money", value: "3400000000", unit: "EUR" },
  ],
});

const TASK = { ticker: null, language: "de", articles: [RESULTS], maxBullets: 5 } as const;

describe("extracted bullets", () => {
  const bullets = extractBullets(TASK);
  const texts = bullets.map(({ body }) => body.text);

  it("open with the headline fact", () => {
    expect(texts[0]).toContain("3,4 Milliarden Euro");
  });

  it("tell jobs and outlook, shortened where grammar stays whole", () => {
    expect(texts).toContain("Lindner streicht rund 1.200 Stellen in der Verwaltung.");
    expect(
      texts.some((text) => text.startsWith("Für 2027 rechnet Lindner mit einem Betriebsgewinn von 410")),
    ).toBe(true);
  });

  it("never advertise, and never tell one fact twice", () => {
    expect(texts.join("\n")).not.toMatch(/verkaufen|Gratis/u);
    expect(texts.filter((text) => text.includes("3,4 Milliarden"))).toHaveLength(1);
  });

  it("fit, and bind each figure to its place", () => {
    for (const { body, evidence } of bullets) {
      expect(body.text.length).toBeLessThanOrEqual(MAX_BULLET_CHARACTERS);
      expect(evidence).toHaveLength(1);
      for (const { span, figure } of body.figures) expect(textAt(body.text, span)).toBe(figure.surface);
    }
    expect(bullets.flatMap(({ body }) => body.figures).length).toBeGreaterThanOrEqual(3);
  });

  it("are as short as their source is marked, in both languages", () => {
    const marked = { ...RESULTS, snippet: 70 };
    for (const language of ["de", "en"] as const) {
      const told = extractBullets({ ...TASK, language, articles: [marked] });
      expect(told.length, language).toBeGreaterThan(0);
      expect(Math.max(...told.map(({ body }) => body.text.length)), language).toBeLessThanOrEqual(70);
    }
  });

  it("are no more than asked for, and none where there is nothing", () => {
    expect(extractBullets({ ...TASK, maxBullets: 2 })).toHaveLength(2);
    expect(extractBullets({ ...TASK, articles: [] })).toEqual([]);
  });

  it("keep the whole sentence for a reader of the other language", () => {
    for (const { body, bodyLanguage, evidence } of extractBullets({ ...TASK, language: "en" })) {
      expect(bodyLanguage).toBe("de");
      expect(body.text).toBe(textAt(RESULTS.text, evidence[0].span));
    }
  });
});

describe("bullets for one company of an article on many", () => {
  it("are about that company", () => {
    const market = writeArticle({
      title: "Börse am Mittag",
      lines: [
        "Aktien von Kressin gewannen 4,1 Prozent auf 31 Euro.",
        "Volta Energie verlor dagegen 6,3 Prozent auf 12 Euro.",
      ],
      figures: [
        { surface: "4,1 Prozent", kind: "percent", value: "4.1", unit: "%" },
        { surface: "6,3 Prozent", kind: "percent", value: "6.3", unit: "%" },
      ],
      subjects: { "KRS.DE": "Kressin", "VLT.DE": "Volta Energie" },
    });
    const [first] = extractBullets({ ticker: "VLT.DE", language: "de", articles: [market], maxBullets: 1 });
    expect(first?.body.text).toContain("Volta");
  });
});

describe("bullets of a German and an English article that tell the same", () => {
  const german = writeArticle({
    id: "de",
    title: "Lindner hebt die Prognose",
    lines: ["Lindner rechnet 2027 mit einem Umsatz von 3,4 Milliarden Euro und 1.200 neuen Stellen."],
    figures: [
      { surface: "3,4 Milliarden Euro", kind: "money", value: "3400000000", unit: "EUR" },
      { surface: "1.200", kind: "number", value: "1200", unit: "Stellen" },
    ],
  });
  const english = writeArticle({
    id: "en",
    language: "en",
    title: "Lindner lifts its outlook for sales to 3.4 billion euros and hires 1,200",
    lines: [
      "Lindner expects sales of 3.4 billion euros in 2027 and 1,200 new jobs, it said on Monday in Kassel.",
    ],
    figures: [
      { surface: "3.4 billion euros", kind: "money", value: "3400000000", unit: "EUR" },
      { surface: "1,200", kind: "number", value: "1200", unit: "jobs" },
    ],
  });

  it.each([
    ["de", "de"],
    ["en", "en"],
  ] as const)("tell it once, to a reader of %s in his language", (language, wanted) => {
    const bullets = extractBullets({ ticker: null, language, articles: [english, german], maxBullets: 5 });
    expect(bullets.map(({ bodyLanguage }) => bodyLanguage)).toEqual([wanted]);
  });
});

describe("a bullet that refers back", () => {
  const offer = writeArticle({
    language: "en",
    title: "Shares in Orbico soar",
    lines: [
      "Shares in Orbico soared on their first day of trading in Vienna after months of waiting.",
      "They were trading 84% above the offer price, changing hands at 372 euros.",
      "Orbico sold 7 million shares, or about 70% of its capital, last month.",
    ],
    figures: [
      { surface: "84%", kind: "percent", value: "84", unit: "%" },
      { surface: "372 euros", kind: "money", value: "372", unit: "EUR" },
      { surface: "7 million", kind: "number", value: "7000000", unit: "shares" },
      { surface: "70%", kind: "percent", value: "70", unit: "%" },
    ],
  });

  it("stands right behind what it refers to", () => {
    const texts = extractBullets({ ticker: null, language: "en", articles: [offer], maxBullets: 5 }).map(
      ({ body }) => body.text,
    );
    const at = texts.findIndex((text) => text.startsWith("They"));
    expect(at).toBeGreaterThan(0);
    expect(texts[at - 1]).toMatch(/^Shares in Orbico soared/u);
  });

  it("is left out with the places that may not be told", () => {
    const [first] = extractBullets({ ticker: null, language: "en", articles: [offer], maxBullets: 1 });
    const without = first?.evidence ?? [];
    const rest = extractBullets({ ticker: null, language: "en", articles: [offer], maxBullets: 5, without });
    expect(rest.map(({ body }) => body.text)).not.toContain(first?.body.text);
    expect(rest.length).toBeGreaterThan(0);
  });
});

describe("bullets of a round-up", () => {
  it("tell its items, not all of one", () => {
    const roundUp = writeArticle({
      title: "Was heute wichtig ist",
      lines: [
        "# Kressin hebt die Dividende an",
        "Kressin hebt die Dividende auf 2,10 Euro je Aktie an.",
        "Die Aktie von Kressin gewann am Morgen 1,5 Prozent auf 31 Euro.",
        "# Volta verkauft Netze",
        "Volta Energie verkauft seine Netze in Polen an einen Fonds.",
        "# Brandner streicht Flüge",
        "Brandner streicht wegen eines Streiks Dutzende Flüge nach Wien.",
        "# Tessin baut Werk",
        "Tessin Chemie baut ein neues Werk in Sachsen.",
      ],
      figures: [
        { surface: "2,10 Euro", kind: "money", value: "2.1", unit: "EUR" },
        { surface: "1,5 Prozent", kind: "percent", value: "1.5", unit: "%" },
      ],
    });
    const texts = extractBullets({ ticker: null, language: "de", articles: [roundUp], maxBullets: 4 })
      .map(({ body }) => body.text)
      .join("\n");
    for (const name of ["Kressin", "Volta", "Brandner", "Tessin"]) expect(texts).toContain(name);
  });
});

describe("bullets on a sum that is told as a plan and as talks", () => {
  const sum = { surface: "9 Milliarden Euro", kind: "money", value: "9000000000", unit: "EUR" } as const;
  const jobs = { surface: "1.200", kind: "number", value: "1200", unit: "Stellen" } as const;
  const deal = writeArticle({
    title: "Orbico plant Einstieg bei Tarmo und streicht Stellen",
    lines: [
      "Orbico plant ein mögliches Investment von bis zu 9 Milliarden Euro in Tarmo und baut 1.200 Stellen ab.",
      "Nach Angaben von Insidern verhandelt Orbico über eine Beteiligung an Tarmo von bis zu 9 Milliarden Euro.",
      "Zugleich streicht Orbico 1.200 Stellen in der Verwaltung.",
    ],
    figures: [sum, sum, jobs, jobs],
  });
  const texts = extractBullets({ ticker: null, language: "de", articles: [deal], maxBullets: 5 }).map(
    ({ body }) => body.text,
  );

  it("tell it once, as the talks, and first", () => {
    expect(texts.filter((text) => text.includes("9 Milliarden"))).toHaveLength(1);
    expect(texts[0]).toMatch(/verhandelt/u);
  });

  it("tell what else the plan's sentence said", () => {
    expect(texts.join("\n")).toContain("1.200 Stellen");
  });
});

describe("the order of bullets", () => {
  const report = writeArticle({
    title: "Orbico rutscht ins Minus",
    lines: [
      "Orbico hat einen Verlust von 13 Millionen Euro verbucht.",
      "Im Vorjahresquartal hatte noch ein Gewinn von 29 Millionen Euro in den Büchern gestanden.",
      "Der Umsatz von Orbico stieg um 2,3 Prozent auf 803 Millionen Euro.",
    ],
    figures: [
      { surface: "13 Millionen Euro", kind: "money", value: "13000000", unit: "EUR" },
      { surface: "29 Millionen Euro", kind: "money", value: "29000000", unit: "EUR" },
      { surface: "2,3 Prozent", kind: "percent", value: "2.3", unit: "%" },
      { surface: "803 Millionen Euro", kind: "money", value: "803000000", unit: "EUR" },
    ],
  });

  it("is the headline, then the article's own", () => {
    const texts = extractBullets({ ticker: null, language: "de", articles: [report], maxBullets: 5 }).map(
      ({ body }) => body.text,
    );
    expect(texts.map((text) => text.split(" ")[0])).toEqual(["Orbico", "Im", "Der"]);
  });
});

describe("a day the brief lists apart", () => {
  const preview = writeArticle({
    title: "Orbico vor den Zahlen",
    lines: [
      "Analysten erwarten bei Orbico einen Umsatz von 803 Millionen Euro.",
      "Am 5. Februar will Orbico die Zahlen für das vierte Quartal vorlegen.",
    ],
    figures: [
      { surface: "803 Millionen Euro", kind: "money", value: "803000000", unit: "EUR" },
      { surface: "5. Februar", kind: "date", value: "2027-02-05", assumed: true },
    ],
  });
  const texts = (dated: readonly string[]): string =>
    extractBullets({ ticker: null, language: "de", articles: [preview], maxBullets: 5, dated })
      .map(({ body }) => body.text)
      .join("\n");

  it("is no bullet of its own", () => {
    expect(texts([])).toContain("5. Februar");
    expect(texts(["2027-02-05"])).not.toContain("5. Februar");
    expect(texts(["2027-02-05"])).toContain("803 Millionen");
  });
});

describe("a long sentence of the other language", () => {
  const long = writeArticle({
    language: "en",
    title: "Orbico raises its outlook",
    lines: [
      "Orbico raised its outlook for revenue to 803 million euros, after regulators in Vienna, who had looked at its contracts with three of its suppliers for months, said on Monday that they would close their case.",
    ],
    figures: [{ surface: "803 million euros", kind: "money", value: "803000000", unit: "EUR" }],
  });

  it("is cut to a bullet's length where that costs no figure", () => {
    const [bullet] = extractBullets({ ticker: null, language: "de", articles: [long], maxBullets: 1 });
    expect(bullet?.body.text).toContain("803 million euros");
    expect(bullet?.body.text.length).toBeLessThanOrEqual(MAX_BULLET_CHARACTERS);
  });
});

describe("a headline without a figure", () => {
  it("is not told beside what it announces", () => {
    const raised = writeArticle({
      title: "Orbico hebt die Prognose für das laufende Jahr an",
      lines: [
        "# Orbico hebt die Prognose für das laufende Jahr an",
        "Orbico rechnet nun mit einem Umsatz von 803 Millionen Euro.",
      ],
      figures: [{ surface: "803 Millionen Euro", kind: "money", value: "803000000", unit: "EUR" }],
    });
    const told = extractBullets({ ticker: null, language: "de", articles: [raised], maxBullets: 5 });
    expect(told.map(({ body }) => body.text)).toEqual([
      "Orbico rechnet nun mit einem Umsatz von 803 Millionen Euro.",
    ]);
  });
});
