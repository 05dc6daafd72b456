import type { Language } from "../../src/domain/language.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import type { ClaimVerdict } from "../../src/verification/verdict.ts";
import { judgeClaim } from "../../src/verification/judge-claim.ts";
import { splitClaim } from "../../src/verification/split-claim.ts";

/** "de" for both, "de→en" for a claim in the other language. */
export type Direction = Language | "de→en" | "en→de";

/** Judges a claim against a source, as the command line does. */
export function judge(direction: Direction, source: string, claim: string): ClaimVerdict {
  const [from, to] = languagesOf(direction);
  const figures = extractFigures(source, { locale: from });
  const text = { text: source, language: from, figures, sentences: splitClaim(source, figures) };
  return judgeClaim({ claim, claimLanguage: to, source: text });
}

function languagesOf(direction: Direction): readonly [Language, Language] {
  if (direction === "de" || direction === "en") return [direction, direction];
  return direction === "de→en" ? ["de", "en"] : ["en", "de"];
}

/** The codes of what speaks against a claim, each once. */
export function codesOf({ rejections }: ClaimVerdict): readonly string[] {
  return [...new Set(rejections.map(({ code }) => code))];
}
