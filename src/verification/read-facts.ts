import type { Fact, Role, SureAs } from "../domain/fact.ts";
import { textAt } from "../domain/span.ts";
import type { AnalyzedText } from "./analyzed-text.ts";
import type { RoledFigure } from "./roles.ts";
import { idsIn } from "./concept-ids.ts";
import { rolesOf } from "./roles.ts";
import { speakerOf } from "./speaker.ts";
import type { Statements } from "./statements.ts";
import { statementsOf } from "./statements.ts";

/** Every figure of a text with the role its clause gives it, in written order of sentences. */
export function readFacts(text: AnalyzedText): readonly Fact[] {
  const statements = statementsOf(text);
  return rolesOf(statements).map((roled) => ({
    figure: roled.figure,
    role: printRole(roled, statements),
    sentence: roled.statement.span,
  }));
}

function printRole(roled: RoledFigure, statements: Statements): Role {
  const { text } = statements.source;
  const { segment, statement, direction } = roled;
  const name = segment.names[0] ?? statement.names[0];
  return {
    metric: roled.metrics[0] ?? null,
    subject: name ? textAt(text, name.token.span) : null,
    period: periodOf(roled),
    direction: direction === "up" || direction === "down" || direction === "unchanged" ? direction : null,
    step: roled.step,
    scope: [...roled.scopes][0] ?? null,
    certainty: certaintyOf(roled),
    basis: basisOf(roled),
    negated: roled.negated,
    attribution:
      (speakerOf(statement, "said", statements) ?? speakerOf(statement, "thought", statements))?.words ??
      null,
  };
}

function periodOf({ segment, statement, prior }: RoledFigure): string | null {
  const named = [...idsIn(segment, "period")];
  if (prior && named[0] !== undefined) return named[0];
  const moment = segment.moments[0] ?? statement.moments[0];
  const words = moment?.stated ?? moment?.value;
  if (words === undefined) return named[0] ?? null;
  return typeof words === "string" ? words : words.join("/");
}

/** Strongest hedge first: talks about a plan are talks. */
const HEDGES = [
  "denied",
  "talks",
  "possible",
  "planned",
  "expected",
  "reported",
] as const satisfies readonly SureAs[];

/** How sure a figure is, by the strongest hedge. */
export function certaintyOf({ certainties }: RoledFigure): SureAs {
  return HEDGES.find((hedge) => certainties.has(hedge)) ?? "fact";
}

/** Whose figure it is: reported, promised, or expected by others. */
export function basisOf({ consensus, certainties, segment }: RoledFigure): Role["basis"] {
  if (consensus) return "consensus";
  if (idsIn(segment, "basis").has("guidance-basis")) return "guidance";
  return certainties.size === 0 ? "actual" : null;
}
