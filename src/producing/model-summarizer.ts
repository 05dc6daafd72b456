import { layOut } from "../briefs/prompt.ts";
import type { TextChecks } from "../briefs/references.ts";
import type { PromptTemplate } from "../domain/prompt.ts";
import type { Summarizer, SummaryTask } from "../ports/summarizer.ts";
import type { ModelAccess } from "./ask-model.ts";
import { parseAnswer } from "./model-answer.ts";
import { bulletsSchema, createModelAuthor } from "./model-author.ts";
import type { Desk } from "./model-author.ts";

export interface ModelSummarizerOptions extends ModelAccess {
  readonly prompts: {
    readonly brief: PromptTemplate;
    readonly repair: PromptTemplate;
    /** Given, the model also reads each bullet a second time, to veto. */
    readonly judge?: PromptTemplate;
  };
  readonly checks: TextChecks;
  /** The subject as the prompt names it. */
  readonly nameOf: (ticker: string) => string;
}

const SCHEMA = bulletsSchema("brief", "bullets");

/** A summarizer that lets a model choose and phrase, and prints every figure itself. */
export function createModelSummarizer(options: ModelSummarizerOptions): Summarizer {
  const { model, prompts } = options;
  const { brief, repair, judge = null } = prompts;
  const author = createModelAuthor({ ...options, repair, judge });
  return {
    async propose(task, signal) {
      const values = { maxBullets: String(task.maxBullets) };
      const question = { prompt: brief, schema: SCHEMA, values, read: parseAnswer };
      const written = await author.write(question, deskOf(task), signal);
      if (!written.ok) return written;
      const prompt = `${brief.id}@${brief.version}`;
      return { ...written, authorship: { type: "model", model: model.name, prompt } };
    },
    async repair(task, refused, signal) {
      return author.rewrite(refused, deskOf(task), signal);
    },
  };
}

function deskOf({ articles, without, language, ticker }: SummaryTask): Desk {
  return { exhibit: layOut(articles, without), articles, language, ticker };
}
