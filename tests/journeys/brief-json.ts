import { extractFigures } from "../../src/figures/extract.ts";
import type { Language } from "../../src/domain/language.ts";

/** What `brief --json` prints, as far as the tests look at it. */
export interface BriefJson {
  readonly ticker: string;
  readonly lang: Language;
  readonly bullets: readonly {
    readonly text: string;
    readonly figures: readonly FigureJson[];
    readonly evidence: readonly EvidenceJson[];
  }[];
  readonly dates: readonly { readonly date: string; readonly what: string; readonly assumed: boolean }[];
  readonly articles: readonly { readonly id: string; readonly lang: Language; readonly published: string }[];
  readonly authorship: {
    readonly type: string;
    readonly model: string | null;
    readonly prompt: string | null;
  };
  readonly notes: readonly object[];
}

interface FigureJson {
  readonly value: unknown;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

interface EvidenceJson {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The figures of a brief that no evidence span of their bullet states: read anew, at the same place, the same value. */
export function unprovenFigures({ bullets, articles }: BriefJson): readonly FigureJson[] {
  return bullets.flatMap(({ figures, evidence }) =>
    figures.filter((figure) => !evidence.some((place) => states(place, figure, articles))),
  );
}

function states(place: EvidenceJson, figure: FigureJson, articles: BriefJson["articles"]): boolean {
  const article = articles.find(({ id }) => id === place.article);
  if (!article || figure.article !== place.article) return false;
  const options = { locale: article.lang, publishedOn: article.published.slice(0, 10) };
  return extractFigures(place.text, options).some(
    ({ span, value }) =>
      place.start + span.start === figure.start &&
      place.start + span.end === figure.end &&
      JSON.stringify(plain(value)) === JSON.stringify(plain(figure.value)),
  );
}

/** Decimals as JSON reads them. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "string" && /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : value;
}
