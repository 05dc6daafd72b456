import type { Article } from "../domain/article.ts";
import { textAt } from "../domain/span.ts";

/** Enough to know an event by; what follows is background that many events share. */
const LONGEST = 1_600;

/** Title and the beginning of what is news in an article, without what was removed. */
export function newsText({ title, text, passages }: Article): string {
  let news = "";
  for (const { span } of passages) {
    if (news.length >= LONGEST) break;
    news += `${textAt(text, span)}\n`;
  }
  return news.startsWith(title) ? news.slice(0, LONGEST) : `${title}\n${news.slice(0, LONGEST)}`;
}
