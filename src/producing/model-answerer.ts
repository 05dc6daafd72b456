import { inert, layOutPlaces } from "../briefs/prompt.ts";
import type { PromptTemplate } from "../domain/prompt.ts";
import type { AnswerTask, AnswerWriter } from "../ports/answer-writer.ts";
import { parseReply } from "./model-answer.ts";
import { bulletsSchema, createModelAuthor } from "./model-author.ts";
import type { Desk, ModelAuthorOptions } from "./model-author.ts";

export interface ModelAnswererOptions extends ModelAuthorOptions {
  readonly prompt: PromptTemplate;
}

const SCHEMA = bulletsSchema("answer", "sentences", { answered: { type: "boolean" } });

/** Lets a model choose among the sentences that were found and phrase the answer; every figure is printed by code. */
export function createModelAnswerer(options: ModelAnswererOptions): AnswerWriter {
  const author = createModelAuthor(options);
  const { model, prompt } = options;
  return {
    async propose(task, signal) {
      const values = { question: inert(task.question) };
      const question = { prompt, schema: SCHEMA, values, read: parseReply };
      const written = await author.write(question, deskOf(task), signal);
      if (!written.ok) return written;
      const sentences = written.bullets.length === 0 ? null : written.bullets;
      return { ok: true, sentences, model: model.name };
    },
    async repair(task, refused, signal) {
      return author.rewrite(refused, deskOf(task), signal);
    },
  };
}

function deskOf({ question, articles, places, language, ticker }: AnswerTask): Desk {
  return { exhibit: layOutPlaces(articles, places), articles, language, ticker, asked: question };
}
