import { answerQuestion } from "../answering/answer-question.ts";
import { asksForHistory, figureHistory } from "../answering/figure-history.ts";
import { phraseWith } from "../answering/with-model.ts";
import type { Asking } from "../answering/read-question.ts";
import { questionLanguage } from "../answering/question-language.ts";
import type { Chart, Picture } from "../domain/chart.ts";
import type { Reply } from "../domain/command.ts";
import type { Ticker } from "../domain/instrument.ts";
import { composeAnswer } from "../messages/answer.ts";
import { guardMessage } from "../messages/gate.ts";
import { historyChart } from "../messages/history-chart.ts";
import { composeHistory } from "../messages/history.ts";
import { plainNotice } from "../messages/notice.ts";
import { answerWords } from "../messages/wording/answers.ts";
import type { Asked } from "./asked.ts";
import { privately } from "./asked.ts";
import type { CommandDependencies } from "./commands.ts";
import type { Pace } from "./pace.ts";

/** Longer than any question. */
const LONGEST = 500;

/** `/ask [ticker] question`: what stored articles say to it, for the asker alone. The question is kept nowhere. */
export async function runAsk(words: readonly string[], asked: Asked, pace: Pace): Promise<Reply> {
  const { deps, settings, user, channel, language, label, signal } = asked;
  const { ticker, text } = takeTicker(words, asked);
  const say = answerWords(language);
  if (text === "") return privately([plainNotice(language, label("ask"), [say.howTo(label("ask"))])]);
  const wait = pace.wait(channel, user);
  if (wait > 0) return privately([plainNotice(language, label("ask"), [say.tooMany(wait)])]);
  const asking = { text, ticker, language: questionLanguage(text) ?? language, now: deps.clock.now() };
  if (asksForHistory(text)) return tellHistory(asking, asked);
  const { store, directory } = deps;
  const phrase = deps.model === null ? {} : { phrase: phraseWith(deps.model.answers, signal) };
  const answer = await answerQuestion(asking, { articles: store.articles, directory, ...phrase });
  const [about] = answer.tickers;
  const audience = {
    instrument: about === undefined ? null : directory.get(about),
    zone: settings.zone,
    now: deps.clock.now(),
  };
  const links = answer.articles.flatMap(({ url }) => url ?? []);
  return privately([guardMessage(composeAnswer(answer, audience), { links })]);
}

/** `/ask AMZN capex history`: how the figure moved over the articles that state it. */
async function tellHistory(asking: Asking, { deps, settings, label }: Asked): Promise<Reply> {
  const { store, directory, clock } = deps;
  const { language } = asking;
  const outcome = await figureHistory(asking, { figures: store.figures, directory });
  if (!outcome.ok) {
    const { historyUnclear, historyEmpty } = answerWords(language);
    const text = outcome.reason === "unclear" ? historyUnclear(label("ask")) : historyEmpty;
    return privately([plainNotice(language, label("ask"), [text])]);
  }
  const { history } = outcome;
  const ids = [...new Set(history.statements.map(({ evidence }) => evidence.article))];
  const articles = await store.articles.get(ids);
  const { ticker } = history;
  const instrument = directory.get(ticker) ?? { ticker, name: ticker };
  const told = { ...history, instrument, articles, zone: settings.zone, now: clock.now() };
  const message = guardMessage(composeHistory(told), { links: articles.flatMap(({ url }) => url ?? []) });
  const picture = await pictureOf(historyChart(told), deps);
  return privately([picture === null ? message : { ...message, picture }]);
}

/** Without a picture the answer still tells everything. */
async function pictureOf(
  chart: Chart | null,
  { drawChart, log }: CommandDependencies,
): Promise<Picture | null> {
  if (chart === null || drawChart === undefined) return null;
  try {
    return { name: "chart.png", png: await drawChart(chart), alt: chart.alt };
  } catch (error) {
    log.warn("chart-failed", { reason: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

/** A ticker, ISIN or WKN before the question says what it is about; a name belongs to the question itself. */
function takeTicker(
  words: readonly string[],
  { deps }: Asked,
): { readonly ticker: Ticker | null; readonly text: string } {
  const [first = "", ...rest] = words;
  const instrument =
    /^[\p{Lu}\d.^=-]+$/u.test(first) && rest.length > 0 ? deps.directory.identified(first) : null;
  const text = (instrument === null ? words : rest).join(" ").slice(0, LONGEST).toWellFormed();
  return { ticker: instrument?.ticker ?? null, text };
}
