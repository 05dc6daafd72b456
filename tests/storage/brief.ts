import type { VerifiedBrief } from "../../src/domain/brief.ts";
import { writeSaved } from "./article.ts";

/** A brief as verification hands it over; its bullet is taken for proven, since nothing here looks at that. */
export function writeBrief(ticker: string, text: string): VerifiedBrief {
  const { article } = writeSaved({ id: "a1", text });
  const span = { start: 0, end: text.length };
  const bullet = {
    label: null,
    body: { text, figures: article.figures.map((figure) => ({ span: figure.span, figure, article: "a1" })) },
    bodyLanguage: "en",
    evidence: [{ article: "a1", span }],
    origin: "extract",
  } as unknown as VerifiedBrief["bullets"][number];
  return {
    ticker,
    language: "de",
    window: { since: null, until: "2026-11-25T17:00:00.000Z" },
    articles: ["a1"],
    authorship: { type: "extractive", model: null, prompt: null },
    notes: [],
    bullets: [bullet],
    dates: [],
    conflicts: [],
    rejected: [],
    tally: { proposed: 1, proven: 1, repaired: 0, replaced: 0, dropped: 0, added: 0 },
  };
}
