import type { RoledFigure } from "../verification/roles.ts";
import type { Question } from "./question.ts";
import type { ReadSentence } from "./reading.ts";
import { plain, unglued } from "./spelling.ts";

/** Indices by what market reports call them. */
const INDICES =
  / (?:m dax|mdax|sdax|tec dax|tecdax|dax|euro stoxx(?: 50)?|eurostoxx(?: 50)?|stoxx|nikkei|hang seng|shanghai composite|dow jones|dow|nasdaq|s&p 500|s&p|ftse|cac|atx|smi|tsx|rex|russell|kospi)(?= )/gu;

/** A level in a sentence of another index is not the one asked for. */
export function indexFit(question: Question, { figure }: RoledFigure, sentence: ReadSentence): number {
  if (!question.ofIndex) return 1;
  const { article, statement } = sentence;
  const before = plain(unglued(article.article.text.slice(statement.span.start, figure.span.start)));
  const last = [...before.matchAll(INDICES)].at(-1)?.[0].trim();
  if (last === undefined) return 1;
  const squeezed = last.replaceAll(" ", "");
  const isAsked = question.terms.some(
    ({ role, keys }) =>
      role === "name" &&
      [...keys].some((key) => key.startsWith("p:") && key.slice(2).replaceAll(" ", "").includes(squeezed)),
  );
  return isAsked && !isLonger(squeezed, question) ? 1 : ANOTHER;
}

const ANOTHER = 0.3;

/** "DAX" stands in "MDAX" as well: of an index asked for by a short name the longer one is another. */
function isLonger(named: string, { terms }: Question): boolean {
  return terms.every(({ role, keys }) => role !== "name" || !keys.has(`p: ${named} `)) && named === "dax";
}
