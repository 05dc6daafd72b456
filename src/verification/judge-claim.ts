import type { Language } from "../domain/language.ts";
import type { Rejection } from "../domain/brief.ts";
import type { Span } from "../domain/span.ts";
import { overlaps } from "../domain/span.ts";
import { extractFigures } from "../figures/extract.ts";
import type { AnalyzedText } from "./analyzed-text.ts";
import type { Sides } from "./sides.ts";
import type { Issue } from "./issues.ts";
import { REFUSAL, reasonOf, weigh } from "./issues.ts";
import type { FigureJudgment } from "./judgment.ts";
import { judgeClauses } from "./judge-clause.ts";
import { judgeFigure } from "./judge-figure.ts";
import { judgeStatement } from "./judge-statement.ts";
import { rolesOf } from "./roles.ts";
import { splitClaim } from "./split-claim.ts";
import type { Statements } from "./statements.ts";
import { readStatement, statementsOf } from "./statements.ts";
import type { ClaimVerdict, FigureVerdict } from "./verdict.ts";
import { findVerbatim } from "./verbatim.ts";

export interface ClaimQuestion {
  readonly claim: string;
  readonly claimLanguage: Language;
  readonly source: AnalyzedText;
  /** The source's headline, for context; names in it are known names. */
  readonly title?: string;
  /** Only these stretches of the source may bear the claim out; the rest is context. Null or left out: all. */
  readonly within?: readonly Span[];
}

/** Judges a free sentence or two against a source, in one language or across the two. */
export function judgeClaim(question: ClaimQuestion): ClaimVerdict {
  const { claim, claimLanguage, source } = question;
  const figures = extractFigures(claim, { locale: claimLanguage });
  if (claim.trim() === "") return BLANK;
  const verbatim = claimLanguage === source.language ? findVerbatim(claim, figures, source) : null;
  if (verbatim) return { supported: true, reason: null, figures: verbatim, rejections: [], doubt: 0 };
  const read = statementsOf({
    text: claim,
    language: claimLanguage,
    figures,
    sentences: splitClaim(claim, figures),
  });
  const sides = sidesOf(read, question);
  const judged = rolesOf(read).map((figure) => judgeFigure(figure, sides));
  const stated = read.list.flatMap((statement) => [
    judgeStatement(statement, sides),
    ...judgeClauses(statement, sides),
  ]);
  return conclude(judged, stated);
}

/** Nothing is said, so that nothing bears it out. */
const BLANK_REASON = reasonOf({ code: "blank", weight: 1, detail: "" });
const BLANK: ClaimVerdict = {
  supported: false,
  reason: BLANK_REASON,
  figures: [],
  rejections: [{ code: "blank", reason: BLANK_REASON, span: null }],
  doubt: 1,
};

function sidesOf(claim: Statements, { source, title, within }: ClaimQuestion): Sides {
  const whole = statementsOf(source);
  const language = source.language;
  const headline =
    title === undefined
      ? null
      : readStatement(
          { text: title, language, figures: [], sentences: [] },
          { start: 0, end: title.length },
          -1,
        );
  const candidates = within
    ? whole.list.filter(({ span }) => within.some((stretch) => overlaps(stretch, span)))
    : whole.list;
  return { claim, source: whole, headline, candidates };
}

function conclude(
  figures: readonly FigureJudgment[],
  statements: readonly (readonly Issue[])[],
): ClaimVerdict {
  const doubt = Math.max(0, ...figures.map(({ issues }) => weigh(issues)), ...statements.map(weigh));
  const rejections = [
    ...figures.flatMap(({ issues, claim }) => rejectionsOf(issues, claim.figure.span)),
    ...statements.flatMap((issues) => rejectionsOf(issues, null)),
  ];
  const supported = doubt < REFUSAL;
  return {
    supported,
    reason: supported ? null : (rejections[0]?.reason ?? null),
    figures: figures.map(printFigure),
    rejections: supported ? [] : rejections,
    doubt,
  };
}

function rejectionsOf(issues: readonly Issue[], span: Span | null): readonly Rejection[] {
  if (weigh(issues) < REFUSAL) return [];
  const sorted = [...issues].sort((a, b) => b.weight - a.weight);
  return sorted.map((issue) => ({ code: issue.code, reason: reasonOf(issue), span }));
}

const VALUE_CODES = new Set(["wrong-value", "range-collapsed", "overprecise", "unit-changed"]);

function printFigure({ claim, source, issues, formula }: FigureJudgment): FigureVerdict {
  const [heaviest] = [...issues].sort((a, b) => b.weight - a.weight);
  const refused = weigh(issues) >= REFUSAL ? heaviest : undefined;
  return {
    surface: claim.figure.surface,
    claim: claim.figure.span,
    verdict: refused ? verdictOf(refused) : "proven",
    source: source?.figure.span ?? null,
    reason: refused ? reasonOf(refused) : null,
    formula,
  };
}

function verdictOf({ code }: Issue): FigureVerdict["verdict"] {
  if (code === "not-found") return "not-found";
  return VALUE_CODES.has(code) ? "wrong-value" : "wrong-role";
}
