import { layOut } from "../briefs/prompt.ts";
import type { TextChecks } from "../briefs/references.ts";
import type { PromptTemplate } from "../domain/prompt.ts";
import type { Summarizer, SummaryTask } from "../ports/summarizer.ts";
import type { ModelAccess } from "./ask-model.ts";
import { parseAnswer } from "./model-answer.ts";
import { bulletsSchema, createModelAuthor } from "./model-author.ts";
import type { Desk, ModelAuthor } from "./model-author.ts";
import { capBudget } from "./token-budget.ts";

export interface ModelSummarizerOptions extends ModelAccess {
  readonly prompts: {
    readonly brief: PromptTemplate;
    readonly repair: PromptTemplate;
    /** Given, the model also reads each bullet a second time, to veto. */
    readonly judge?: PromptTemplate;
  };
  /** The most that all questions about one brief may cost; null for no limit. */
  readonly tokensPerBrief: number | null;
  readonly checks: TextChecks;
  /** The subject as the prompt names it. */
  readonly nameOf: (ticker: string) => string;
}

const SCHEMA = bulletsSchema("brief", "bullets");

/** A summarizer that lets a model choose and phrase, and prints every figure itself. */
export function createModelSummarizer(options: ModelSummarizerOptions): Summarizer {
  const { model, prompts, tokensPerBrief } = options;
  const { brief, repair, judge = null } = prompts;
  const authors = new WeakMap<SummaryTask, ModelAuthor>();
  // Whoever repairs a brief has what its first draft has left over.
  const authorOf = (task: SummaryTask): ModelAuthor => {
    const budget = capBudget(options.budget, tokensPerBrief);
    const author = authors.get(task) ?? createModelAuthor({ ...options, budget, repair, judge });
    authors.set(task, author);
    return author;
  };
  return {
    async propose(task, signal) {
      const values = { maxBullets: String(task.maxBullets) };
      const question = { prompt: brief, schema: SCHEMA, values, read: parseAnswer };
      const written = await authorOf(task).write(question, deskOf(task), signal);
      if (!written.ok) return written;
      const prompt = `${brief.id}@${brief.version}`;
      return { ...written, authorship: { type: "model", model: model.name, prompt } };
    },
    async repair(task, refused, signal) {
      return authorOf(task).rewrite(refused, deskOf(task), signal);
    },
  };
}

function deskOf({ articles, without, language, ticker }: SummaryTask): Desk {
  return { exhibit: layOut(articles, without), articles, language, ticker };
}
