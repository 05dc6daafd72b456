import type { AnalyzedArticle, Removal } from "../domain/article.ts";
import type { RejectedBullet, VerifiedBrief } from "../domain/brief.ts";
import type { Language } from "../domain/language.ts";
import type { Line, Message, Section } from "../domain/message.ts";
import { textAt } from "../domain/span.ts";
import type { Audience } from "./compose.ts";
import { titleOf } from "./compose.ts";
import { composeNotice, textLine } from "./notice.ts";
import type { BriefWords } from "./wording/words.ts";
import { wordsIn } from "./wording/wording.ts";

/** A reader looks for a reason, not for the archive. */
const MOST_REMOVALS = 10;
const LONGEST_REMOVAL = 160;

/** What was kept out of a brief and for which reasons; what was cut out of its articles. */
export function composeWhy(brief: VerifiedBrief, audience: Audience): Message {
  const { language } = brief;
  const { whyOf } = wordsIn(language).proof;
  return composeNotice({
    language,
    title: whyOf(titleOf(brief, audience)),
    sections: [
      madeSection(brief),
      rejectedSection(brief.rejected, language),
      removedSection(audience.articles, language),
    ],
  });
}

function madeSection({ authorship, tally, language }: VerifiedBrief): Section {
  const words: BriefWords = wordsIn(language).brief;
  const made = authorship.type === "model" ? words.byModel(authorship.model) : words.extractive;
  return { heading: null, lines: [textLine("plain", made), textLine("plain", words.tally(tally))] };
}

/** Rejected text is quoted, never stated; each with every reason against it. */
function rejectedSection(rejected: readonly RejectedBullet[], language: Language): Section {
  const words = wordsIn(language).proof;
  const lines = rejected.flatMap(({ text, rejections }): readonly Line[] => [
    ...(text === "" ? [] : [textLine("quote", text)]),
    ...rejections.map(({ reason }) => textLine("bullet", `${words.reasons}: ${reason[language]}`)),
  ]);
  return {
    heading: words.rejected,
    lines: lines.length > 0 ? lines : [textLine("plain", words.nothingRejected)],
  };
}

function removedSection(articles: readonly AnalyzedArticle[], language: Language): Section {
  const words = wordsIn(language).proof;
  const removals = articles.flatMap((article) => article.removals.map((removal) => ({ article, removal })));
  const lines = removals
    .slice(0, MOST_REMOVALS)
    .map(({ article, removal }) =>
      textLine("bullet", `${words.removals[removal.reason]}: ${words.quoted(excerpt(article, removal))}`),
    );
  const left = removals.length - lines.length;
  if (lines.length === 0) return { heading: words.removed, lines: [textLine("plain", words.nothingRemoved)] };
  return {
    heading: words.removed,
    lines: left > 0 ? [...lines, textLine("plain", words.more(left))] : lines,
  };
}

function excerpt({ text }: AnalyzedArticle, { span }: Removal): string {
  const words = textAt(text, span).replaceAll(/\s+/gu, " ").trim();
  if (words.length <= LONGEST_REMOVAL) return words;
  return `${words
    .slice(0, LONGEST_REMOVAL)
    .replace(/\s\S*$/u, "")
    .toWellFormed()} …`;
}
