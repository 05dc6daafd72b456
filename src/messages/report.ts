import type { VerifiedBrief } from "../domain/brief.ts";
import type { FigureReport } from "../domain/report.ts";
import type { Language } from "../domain/language.ts";
import type { Message } from "../domain/message.ts";
import type { Audience } from "./compose.ts";
import { titleOf } from "./compose.ts";
import { bulletLine } from "./bullets.ts";
import type { Calendar } from "./dates.ts";
import { fallbackOf } from "./fallback.ts";
import { quotedInlines } from "./figured.ts";
import { createFootnotes } from "./footnotes.ts";
import { textLine } from "./notice.ts";
import { wordsIn } from "./wording/wording.ts";

export interface Reported {
  readonly report: FigureReport;
  readonly brief: VerifiedBrief;
  readonly audience: Audience;
  /** How many reports there are by now. */
  readonly count: number;
}

/** For those who look after it: the bullet as it was shown, its evidence, and what the reader says. */
export function composeReport({ report, brief, audience, count }: Reported, language: Language): Message {
  const calendar: Calendar = { language, zone: audience.zone, now: audience.now };
  const words = wordsIn(language).report;
  const footnotes = createFootnotes(audience.articles, calendar);
  const bullet = brief.bullets[report.bullet];
  const evidence = (bullet?.evidence ?? []).flatMap((place) => {
    const article = audience.articles.find(({ id }) => id === place.article);
    if (!article) return [];
    const quote = quotedInlines(article.text, place.span, article.figures);
    return [{ style: "quote" as const, content: [...quote, ...footnotes.mark([place])] }];
  });
  const said =
    report.words === ""
      ? textLine("plain", words.saidNothing)
      : textLine("plain", wordsIn(language).proof.quoted(report.words));
  const message = {
    language,
    title: `${words.received}: ${titleOf(brief, audience)}`,
    sections: [
      { heading: null, lines: [textLine("plain", words.from(report.user, report.channel.channel))] },
      ...(bullet ? [{ heading: words.bullet, lines: [bulletLine(bullet, brief.language, footnotes)] }] : []),
      ...(evidence.length > 0 ? [{ heading: words.evidence, lines: evidence }] : []),
      { heading: words.said, lines: [said] },
    ],
    footnotes: footnotes.list(),
    context: [words.count(count)],
  };
  return { ...message, actions: [], fallback: fallbackOf(message) };
}
