import type { Figure } from "../domain/figure.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import type { Span } from "../domain/span.ts";
import type { LabelStep } from "./label-entry.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** What may stand between "to" and its sum; in "to cut 16,000 jobs" a verb does. */
const HEDGES = {
  de: String.raw`(?:(?:rund|etwa|circa|knapp|gut|fast|nahezu|über|mehr als|weniger als|bis zu|jetzt|nun|nur noch|noch) )?`,
  en: String.raw`(?:(?:about|around|roughly|nearly|almost|just|over|under|some|only|more than|less than|up to|at least) )?`,
} as const;
const TO = {
  de: new RegExp(String.raw` auf ${HEDGES.de}$`, "u"),
  en: new RegExp(String.raw` to ${HEDGES.en}$`, "u"),
} as const;
const FROM = {
  de: new RegExp(String.raw` (?:von|nach) ${HEDGES.de}$`, "u"),
  en: new RegExp(String.raw` from ${HEDGES.en}$`, "u"),
} as const;
/** What a value was before, whether it moved or stood. */
const BEFORE = {
  de: new RegExp(
    String.raw`(?: statt (?:der )?(?:bisher|zuvor|zunächst)(?:igen?)?|, nach|\(Vorjahr:|\(Vorjahreszeitraum:|gegenüber|nach (?:einem|einer) \p{Lu}[\p{L}-]+ von) ${HEDGES.de}$`,
    "u",
  ),
  en: new RegExp(
    String.raw`(?: up from| down from|, from|compared with|compared to| versus| against) (?:a |an )?(?:previous |earlier |prior )?(?:(?:net )?(?:profit|loss|income) of )?${HEDGES.en}$`,
    "u",
  ),
} as const;

/** By how much a value moved, where the clause says one direction only; else to or from what. */
export function stepOf(figure: Figure, { article }: ReadSentence, near: readonly Mention[]): LabelStep {
  const before = article.text.slice(Math.max(0, figure.span.start - 32), figure.span.start);
  if (BEFORE[article.language.code].test(before)) return "from";
  const directions = new Set(
    near
      .filter(({ concept, span }) => concept.kind === "direction" && !isBound(article.text, span))
      .map(({ concept }) => concept.id),
  );
  const moved = directions.has("up") || directions.has("down");
  if (moved && TO[article.language.code].test(before)) return "to";
  if (moved && FROM[article.language.code].test(before) && hasGoal(figure, article)) return "from";
  if (!RELATIVE.has(figure.kind) || directions.has("up") === directions.has("down")) return null;
  return directions.has("up") ? "up" : "down";
}

/** "Von 2,9 auf 3,2": without where it went, "von" is the "of" of "ein Verlust von 120 Millionen". */
function hasGoal({ span }: Figure, { text, language }: ReadSentence["article"]): boolean {
  const around = text.slice(Math.max(0, span.start - 60), span.start) + text.slice(span.end, span.end + 24);
  return (language.code === "de" ? / auf /u : / to /u).test(around);
}

const RELATIVE: ReadonlySet<string> = new Set(["percent", "percentage-point", "basis-point"]);

/** "More than" bounds a figure and moves nothing. */
function isBound(text: string, { start, end }: Span): boolean {
  return (
    /^(?:more|less|mehr|weniger|higher|lower|höher)/iu.test(text.slice(start, end)) &&
    /^ (?:than|als) /u.test(text.slice(end, end + 6))
  );
}
