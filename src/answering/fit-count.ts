import { isMoment } from "../domain/figure.ts";
import type { RoledFigure } from "../verification/roles.ts";
import { kinOf } from "./kin.ts";
import type { Question } from "./question.ts";
import type { ReadSentence } from "./reading.ts";

const DURATIONS =
  /^(?:jahre?n?s?|monate?n?|wochen?|tage?n?|stunden?|minuten?|years?|months?|weeks?|days?|hours?|minutes?)$/iu;

/** "Wie viele Stellen": what is counted must be what is asked for, where the source says what it is. */
export function countFit(
  { text, aspect, nouns }: Question,
  role: RoledFigure,
  sentence: ReadSentence,
): number {
  const { figure, noun } = role;
  if (isMoment(figure)) return 1;
  const isDuration =
    figure.kind === "number" && DURATIONS.test(figure.unit?.code ?? followingWord(role, sentence));
  if (aspect === "duration") return isDuration ? 1 : 0.2;
  if (isDuration) return 0.3;
  if (aspect !== "count") return 1;
  if (figure.kind === "number" && isMeasure(nouns, role, sentence)) return MEASURED;
  if (
    /(?<!\p{L})(?:wie oft|how often|how many times|wie viele mal)(?!\p{L})/iu.test(text) &&
    /^(?:mal|times)$/iu.test(
      figure.kind === "number" ? (figure.unit?.code ?? followingWord(role, sentence)) : "",
    )
  )
    return 1;
  if (/^\p{L}+$/u.test(figure.surface)) return 0.5;
  const wanted = nouns.filter((counted) => counted !== "people");
  if (noun.some((counted) => nouns.includes(counted)) || (wanted.length === 0 && nouns.length > 0)) return 1;
  const near = nouns.flatMap((counted) => [...kinOf(`c:noun:${counted}`)]);
  if (noun.some((counted) => near.includes(`c:noun:${counted}`))) return 0.95;
  return noun.length > 0 && wanted.length > 0 ? 0.5 : 0.85;
}

/** "6.1-inch", "64GB", "4,5": nobody counts so. */
function isMeasure(nouns: readonly string[], { figure }: RoledFigure, { article }: ReadSentence): boolean {
  const behind = article.article.text.slice(figure.span.end, figure.span.end + 6);
  const isOfPoints = nouns.includes("points");
  const isWhole = typeof figure.value !== "string" || !figure.value.includes(".");
  return (!isWhole && !isOfPoints) || /^(?:-inch|-zoll|[- ]?[GTM]B(?!\p{L}))/iu.test(behind);
}

const MEASURED = 0.3;

function followingWord({ figure }: RoledFigure, { article }: ReadSentence): string {
  return /^\s(\p{L}+)/u.exec(article.article.text.slice(figure.span.end, figure.span.end + 20))?.[1] ?? "";
}
