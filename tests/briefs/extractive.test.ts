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
