import type { AnalyzedArticle } from "../../src/domain/article.ts";
import type { BoundFigure, DraftBullet, VerifiedBrief } from "../../src/domain/brief.ts";
import { textAt } from "../../src/domain/span.ts";
import type { Audience } from "../../src/messages/compose.ts";
import { asVerifiedBullet, asVerifiedDate } from "../../src/verification/verified.ts";
import { writeArticle } from "../briefs/article.ts";

/** An article in each language, on the same company. */
export const GERMAN: AnalyzedArticle = {
  ...writeArticle({
    id: "de1",
    language: "de",
    publishedOn: "2027-01-28",
    title: "Lindner baut um",
    lines: [
      "Lindner streicht rund 1.200 Stellen in der Verwaltung.",
      "Der Umsatz lag bei 3,4 Milliarden Euro.",
      "Die Zahlen kommen am 5. Februar nach Börsenschluss.",
    ],
    figures: [
      { surface: "1.200", kind: "number", value: "1200", unit: "Stellen", qualifier: "about" },
      { surface: "3,4 Milliarden Euro", kind: "money", value: "3400000000", unit: "EUR" },
      { surface: "5. Februar", kind: "date", value: "2027-02-05", assumed: true },
    ],
    subjects: { "LND.DE": "Lindner" },
  }),
  publisher: "Börsenblatt",
  url: "https://boersenblatt.example/lindner",
};

export const ENGLISH: AnalyzedArticle = {
  ...writeArticle({
    id: "en1",
    language: "en",
    publishedOn: "2027-01-27",
    title: "Lindner sells less",
    lines: ["Revenue came in at 3.1 billion euros, Lindner said."],
    figures: [{ surface: "3.1 billion euros", kind: "money", value: "3100000000", unit: "EUR" }],
    subjects: { "LND.DE": "Lindner" },
  }),
  url: "https://www.wire.example/lindner",
};

/** A bullet that is the article's sentence of this number, word for word. */
export function extract(
  article: AnalyzedArticle,
  sentence: number,
  label: string | null = null,
): DraftBullet {
  const place = article.sentences[sentence]?.span ?? { start: 0, end: 0 };
  return {
    label: label === null ? null : { text: label, figures: figuresOf(article, sentence, label) },
    body: { text: textAt(article.text, place), figures: figuresOf(article, sentence, null) },
    bodyLanguage: article.language.code,
    evidence: [{ article: article.id, span: place }],
    origin: "extract",
  };
}

/** Its figures where they stand in the body, or behind the colon of a label. */
function figuresOf(article: AnalyzedArticle, sentence: number, label: string | null): readonly BoundFigure[] {
  const place = article.sentences[sentence]?.span ?? { start: 0, end: 0 };
  return article.figures
    .filter(({ span }) => span.start >= place.start && span.end <= place.end)
    .map((figure) => ({
      span:
        label === null
          ? { start: figure.span.start - place.start, end: figure.span.end - place.start }
          : { start: label.indexOf(": ") + 2, end: label.length },
      figure,
      article: article.id,
    }));
}

/** The next results, as the German article tells them. */
export function nextResults(what: string) {
  const [, , place] = GERMAN.sentences;
  const [, , figure] = GERMAN.figures;
  if (!place || !figure) throw new Error("the article tells no date");
  const evidence = { article: GERMAN.id, span: place.span };
  return asVerifiedDate({
    date: "2027-02-05",
    assumed: true,
    what,
    figure: { span: { start: 0, end: 0 }, figure, article: GERMAN.id },
    evidence,
  });
}

/** A brief of these bullets, else as plain as can be. */
export function briefOf(
  bullets: readonly DraftBullet[],
  rest: Partial<Omit<VerifiedBrief, "bullets">> = {},
): VerifiedBrief {
  return {
    ticker: "LND.DE",
    language: "de",
    window: { since: null, until: "2027-01-29T10:00:00.000Z" },
    articles: [GERMAN.id, ENGLISH.id],
    authorship: { type: "extractive", model: null, prompt: null },
    notes: [],
    bullets: bullets.map(asVerifiedBullet),
    dates: [],
    conflicts: [],
    rejected: [],
    tally: {
      proposed: bullets.length,
      proven: bullets.length,
      repaired: 0,
      replaced: 0,
      dropped: 0,
      added: 0,
    },
    ...rest,
  };
}

export const AUDIENCE: Audience = {
  instrument: { ticker: "LND.DE", name: "Lindner Werke AG" },
  articles: [GERMAN, ENGLISH],
  zone: "Europe/Berlin",
  now: "2027-01-29T09:30:00.000Z",
  briefId: "b1",
};
