import { answerQuestion } from "../../src/answering/answer-question.ts";
import { phraseWith } from "../../src/answering/with-model.ts";
import type { ChatModel } from "../../src/answering/with-model.ts";
import type { AnalyzedArticle } from "../../src/domain/article.ts";
import type { Message } from "../../src/domain/message.ts";
import { composeAnswer } from "../../src/messages/answer.ts";
import { guardMessage } from "../../src/messages/gate.ts";
import { termsOf } from "../../src/search/terms.ts";
import { openPassingStore } from "../../src/storage/open-store.ts";
import { NOW, clock, directory } from "./house.ts";

/** What a reader gets who asks about an article, as it leaves; the question in the article's language. */
export async function answerOn(
  article: AnalyzedArticle,
  question: string,
  model: ChatModel | null,
): Promise<Message> {
  const store = await openPassingStore(clock);
  try {
    const language = article.language.code;
    const terms = termsOf(`${article.title}\n${article.text}`, language);
    await store.articles.saveAll([{ article, contentHash: article.id, terms, figures: [] }]);
    const asking = { text: question, language, ticker: null, now: NOW };
    const { signal } = new AbortController();
    const phrase = model === null ? {} : { phrase: phraseWith(model.answers, signal) };
    const answer = await answerQuestion(asking, { articles: store.articles, directory, ...phrase });
    const links = answer.articles.flatMap(({ url }) => url ?? []);
    return guardMessage(composeAnswer(answer, { instrument: null, zone: "Europe/Berlin", now: NOW }), {
      links,
    });
  } finally {
    await store.close();
  }
}
