import { z } from "zod";
import { questionLanguage } from "../../answering/question-language.ts";
import { answerQuestion } from "../../answering/answer-question.ts";
import { phraseWith } from "../../answering/with-model.ts";
import { asksForHistory } from "../../answering/figure-history.ts";
import type { Asking } from "../../answering/read-question.ts";
import type { Answer } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import { composeAnswer } from "../../messages/answer.ts";
import { guardMessage } from "../../messages/gate.ts";
import type { Store } from "../../ports/store.ts";
import { answerJson } from "../answer-json.ts";
import { EXIT, UsageError, languageOption } from "../command.ts";
import type { Command } from "../command.ts";
import { askHistory } from "./ask-history.ts";
import { RecordId, runJsonl } from "../jsonl.ts";
import { openArticles } from "../open-articles.ts";
import { write } from "../streams.ts";
import type { World } from "../world.ts";

const QuestionRecord = z.object({
  id: RecordId.optional(),
  question: z.string().trim().min(1).max(2_000),
  ticker: z.string().nullish(),
  lang: z.enum(["de", "en"]).nullish(),
});

interface Asked {
  readonly text: string;
  readonly ticker: string | null;
  readonly language: Language | null;
}

/** `ask "…"` answers from the stored articles; `ask --jsonl` answers many questions. */
export const askCommand: Command = {
  name: "ask",
  usage:
    '"QUESTION" [--ticker AMZN] [--lang de|en] [--articles DIR] [--json] | "AMZN capex history" [--chart FILE] | --jsonl [FILE] [--articles DIR]',
  summary: "Answer a question from the stored articles, every sentence proven",
  details:
    "Answers only what the articles say; else it says that they do not. Reads the store, or --articles.",
  options: {
    ticker: { type: "string", value: "WHAT", help: "what the question is about, where it does not say" },
    lang: { type: "string", value: "de|en", help: "the answer's language; the question's when missing" },
    articles: {
      type: "string",
      value: "DIR",
      help: "read this folder instead of the store; may be repeated",
    },
    chart: { type: "string", value: "FILE", help: "write how a figure moved as a PNG" },
    json: { type: "boolean", help: "the answer as one JSON object" },
    jsonl: {
      type: "boolean",
      help: 'one {"id","question","ticker"?,"lang"?} a line in, its answer a line out',
    },
  },
  async run(given, world, signal) {
    const text = given.words.join(" ").trim();
    const many = given.flag("jsonl");
    if (text === "" && !many)
      throw new UsageError('ask: say what you want to know: ask "Wie hoch ist Amazons Kapex 2026?"');
    const store = await openArticles(given.all("articles"), world, signal);
    const desk = { store, world, signal };
    try {
      if (many) {
        const answer = async (record: z.infer<typeof QuestionRecord>): Promise<object> => {
          const asked = {
            text: record.question,
            ticker: record.ticker ?? null,
            language: record.lang ?? null,
          };
          return { id: record.id ?? null, ...answerJson(await answerOn(asked, desk)) };
        };
        return await runJsonl(
          { shape: QuestionRecord, answer },
          given.words[0] ?? null,
          world.streams,
          signal,
        );
      }
      const asked = { text, ticker: given.text("ticker"), language: languageOption(given) };
      const chart = given.text("chart");
      if (chart !== null || asksForHistory(text))
        return await askHistory(askingOf(asked, world), { store, world, chart });
      const answer = await answerOn(asked, desk);
      await write(
        world.streams.out,
        given.flag("json") ? `${JSON.stringify(answerJson(answer))}\n` : printed(answer, world),
      );
      return answer.refusal === null ? EXIT.done : EXIT.no;
    } finally {
      await store.close();
    }
  },
};

interface Desk {
  readonly store: Store;
  readonly world: World;
  readonly signal: AbortSignal;
}

/** A ticker that names nothing we know counts as words of the question. */
async function answerOn(asked: Asked, { store, world, signal }: Desk): Promise<Answer> {
  const model = await world.model();
  return answerQuestion(askingOf(asked, world), {
    articles: store.articles,
    directory: world.directory(),
    ...(model === null ? {} : { phrase: phraseWith(model.answers, signal) }),
  });
}

function askingOf({ text, ticker, language }: Asked, world: World): Asking {
  const [instrument] = ticker === null || ticker.trim() === "" ? [] : world.directory().find(ticker);
  return {
    text,
    language: language ?? questionLanguage(text) ?? world.language,
    ticker: instrument?.ticker ?? null,
    now: world.clock.now(),
  };
}

function printed(answer: Answer, { clock, zone, render, directory }: World): string {
  const [ticker] = answer.tickers;
  const instrument = ticker === undefined ? null : directory().get(ticker);
  const message = composeAnswer(answer, { instrument, zone, now: clock.now() });
  return render(guardMessage(message, { links: answer.articles.flatMap(({ url }) => url ?? []) }));
}
