import type { AnalyzedArticle, PassageRole, Sentence } from "../../src/domain/article.ts";
import { decimal } from "../../src/domain/decimal.ts";
import type { Figure, Qualifier } from "../../src/domain/figure.ts";
import type { InstrumentLink } from "../../src/domain/instrument.ts";
import type { Language } from "../../src/domain/language.ts";

/** A figure as a test writes it down; found in the text by its surface, the first that is not taken. */
export interface WrittenFigure {
  readonly surface: string;
  readonly kind: Figure["kind"];
  readonly value: string;
  readonly unit?: string;
  readonly qualifier?: Qualifier;
  readonly assumed?: boolean;
}

export interface WrittenArticle {
  readonly id?: string;
  readonly language?: Language;
  readonly publishedOn?: string;
  readonly title?: string;
  /** One line each: `# heading`, `- list item`, else a sentence. */
  readonly lines: readonly string[];
  readonly figures?: readonly WrittenFigure[];
  /** Tickers with the name the text gives them. */
  readonly subjects?: Readonly<Record<string, string>>;
}

/** An analyzed article made by hand: nothing but the room under test takes part. */
export function writeArticle(written: WrittenArticle): AnalyzedArticle {
  const { id = "a1", language = "de", publishedOn = "2027-01-28", lines, title = lines[0] ?? "" } = written;
  const sentences: Sentence[] = [];
  let text = "";
  for (const [passage, line] of lines.entries()) {
    const role: PassageRole = line.startsWith("# ")
      ? "heading"
      : line.startsWith("- ")
        ? "list-item"
        : "paragraph";
    const words = line.replace(/^[#-] /u, "");
    sentences.push({ span: { start: text.length, end: text.length + words.length }, role, passage });
    text += `${words}\n`;
  }
  return {
    id,
    origin: id,
    title,
    text,
    passages: sentences.map(({ span, role }) => ({ span, role })),
    removals: [],
    sentences,
    language: { code: language, source: "stated" },
    publisher: null,
    url: null,
    published: { at: `${publishedOn}T00:00:00.000Z`, precision: "day", source: "stated" },
    figures: figuresOf(text, written.figures ?? []),
    links: Object.entries(written.subjects ?? {}).map(([ticker, name]) => linkOf(ticker, name, text)),
  };
}

function figuresOf(text: string, figures: readonly WrittenFigure[]): readonly Figure[] {
  const taken = new Set<number>();
  const found = figures.map((written) => {
    let start = text.indexOf(written.surface);
    while (taken.has(start)) start = text.indexOf(written.surface, start + 1);
    if (start < 0) throw new Error(`no "${written.surface}" in the text`);
    taken.add(start);
    return figureOf(written, start);
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}

function figureOf({ surface, kind, value, unit, qualifier, assumed }: WrittenFigure, start: number): Figure {
  const place = { surface, span: { start, end: start + surface.length }, qualifier: qualifier ?? null };
  if (kind === "date" || kind === "period") {
    return {
      ...place,
      kind,
      value,
      stated: value,
      source: assumed === true ? "assumed" : "stated",
      unit: null,
    };
  }
  const code = unit === undefined ? null : ({ code: unit, source: "stated" } as const);
  return { ...place, kind, value: decimal(value), unit: code, per: null, precision: 0, implied: false };
}

function linkOf(ticker: string, name: string, text: string): InstrumentLink {
  const start = text.indexOf(name);
  const span = { start, end: start + name.length };
  return { ticker, role: "subject", score: 0.9, span, mentions: [span] };
}
