import { overlaps, textAt } from "../domain/span.ts";
import { groupsIn } from "./glossary.ts";
import { isExact, isQuestionWord, isStopWord, wholeTerm } from "./known-words.ts";
import type { Term } from "./question.ts";
import type { ReadArticle, ReadSentence } from "./reading.ts";

/** As often an article names whoever it is about. */
const OFTEN = 4;

/** Whether a German sentence names somebody the article keeps naming, who is not asked about. */
export function speaksOfProtagonist(terms: readonly Term[], { statement, article }: ReadSentence): boolean {
  const asked = terms.map(({ words }) => words.toLowerCase()).join(" ");
  const known = protagonistsOf(article);
  const figures = [...statement.quantities, ...statement.moments];
  return statement.tokens.some(({ key, span }) => {
    if (figures.some((figure) => overlaps(figure.span, span))) return false;
    const word = textAt(article.article.text, span);
    return known.has(key) && /^\p{Lu}/u.test(word) && !asked.includes(word.toLowerCase());
  });
}

const read = new WeakMap<ReadArticle, ReadonlySet<string>>();

/** Words with a capital that no lexicon knows and no article stands before, by their key. */
function protagonistsOf(article: ReadArticle): ReadonlySet<string> {
  const there = read.get(article);
  if (there) return there;
  const counts = new Map<string, number>();
  const { text } = article.article;
  for (const { statement } of article.sentences)
    for (const { key, span, capital } of statement.tokens)
      if (capital && !DETERMINED.test(text.slice(Math.max(0, span.start - 12), span.start)))
        counts.set(key, (counts.get(key) ?? 0) + 1);
  const names = [...counts].filter(([key, count]) => count >= OFTEN && !isWord(key)).map(([key]) => key);
  const found = new Set(names);
  read.set(article, found);
  return found;
}

const DETERMINED = /(?<!\p{L})(?:de[rmns]|die|das|eine?[rmns]?|kein\p{L}*|\p{Ll}+(?:en|er|es|em)) $/u;

function isWord(key: string): boolean {
  const noun = key.charAt(0).toUpperCase() + key.slice(1);
  return (
    isStopWord(key, "de") ||
    isQuestionWord(key, "de") ||
    isExact(noun, "de") ||
    isExact(key, "de") ||
    groupsIn(wholeTerm(noun, "de"), "de").length > 0
  );
}
