import { extractFigures } from "../../src/figures/extract.ts";
import type { AnalyzedText } from "../../src/verification/analyzed-text.ts";
import type { ClaimVerdict } from "../../src/verification/verdict.ts";
import { judgeClaim } from "../../src/verification/judge-claim.ts";
import { splitClaim } from "../../src/verification/split-claim.ts";
import type { Row } from "./rows.ts";

export interface Judged {
  readonly row: Row;
  readonly verdict: ClaimVerdict;
}

/** Analyzes a row's source the way the command line does. */
export function analyze({ source, source_lang }: Row): AnalyzedText {
  const figures = extractFigures(source, { locale: source_lang });
  return { text: source, language: source_lang, figures, sentences: splitClaim(source, figures) };
}

/** Judges every row; a source that many rows share is analyzed once. */
export function judgeAll(rows: readonly Row[]): readonly Judged[] {
  const sources = new Map<string, AnalyzedText>();
  return rows.map((row) => {
    const source = sources.get(row.source) ?? analyze(row);
    sources.set(row.source, source);
    return { row, verdict: judgeClaim({ claim: row.claim, claimLanguage: row.lang, source }) };
  });
}
