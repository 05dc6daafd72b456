import { z } from "zod";
import { fillPrompt, layOut, printExhibit } from "../briefs/prompt.ts";
import type { Exhibit } from "../briefs/prompt.ts";
import { resolveReferences } from "../briefs/references.ts";
import type { ModelBullet, ResolveContext, TextChecks } from "../briefs/references.ts";
import type { Authorship, RejectedBullet } from "../domain/brief.ts";
import type { Language } from "../domain/language.ts";
import type { PromptTemplate } from "../domain/prompt.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { ProposedBullet, Summarizer, SummaryOutcome, SummaryTask } from "../ports/summarizer.ts";
import type { TokenBudget } from "./token-budget.ts";

export interface ModelSummarizerOptions {
  readonly model: LanguageModel;
  readonly prompts: { readonly brief: PromptTemplate; readonly repair: PromptTemplate };
  readonly budget: TokenBudget;
  readonly checks: TextChecks;
  /** The subject as the prompt names it. */
  readonly nameOf: (ticker: string) => string;
}

const MAX_TOKENS = 1_500;

const LANGUAGE_NAMES = { de: "German", en: "English" } as const satisfies Record<Language, string>;

const Answer = z.object({
  bullets: z.array(z.object({ text: z.string().max(2_000), evidence: z.array(z.string()).max(8) })).max(12),
});

const SCHEMA = {
  name: "brief",
  shape: {
    type: "object",
    additionalProperties: false,
    required: ["bullets"],
    properties: {
      bullets: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["text", "evidence"],
          properties: { text: { type: "string" }, evidence: { type: "array", items: { type: "string" } } },
        },
      },
    },
  },
} as const;

/** A summarizer that lets a model choose and phrase, and prints every figure itself. */
export function createModelSummarizer(options: ModelSummarizerOptions): Summarizer {
  return {
    async propose(task, signal) {
      const exhibit = layOut(task.articles);
      const answer = await ask(
        options,
        { prompt: options.prompts.brief, task, exhibit, failures: "" },
        signal,
      );
      if (!answer.ok) return answer;
      const context = { exhibit, language: task.language, checks: options.checks };
      return {
        ok: true,
        bullets: answer.bullets.map((bullet) => resolveReferences(bullet, context)),
        authorship: authorshipOf(options),
        tokens: answer.tokens,
      };
    },
    async repair(task, refused, signal) {
      const exhibit = layOut(task.articles);
      const failures = refused.map(printFailure).join("\n");
      const answer = await ask(options, { prompt: options.prompts.repair, task, exhibit, failures }, signal);
      if (!answer.ok) return refused.map(() => null);
      const context = { exhibit, language: task.language, checks: options.checks };
      return refused.map((_, index) => repaired(answer.bullets[index], context));
    },
  };
}

interface Question {
  readonly prompt: PromptTemplate;
  readonly task: SummaryTask;
  readonly exhibit: Exhibit;
  readonly failures: string;
}

type ParsedAnswer =
  | { readonly ok: true; readonly bullets: readonly ModelBullet[]; readonly tokens: number }
  | Extract<SummaryOutcome, { ok: false }>;

async function ask(
  options: ModelSummarizerOptions,
  question: Question,
  signal: AbortSignal,
): Promise<ParsedAnswer> {
  if (options.budget.isSpent()) return { ok: false, reason: "over-budget" };
  const { system, user } = fillPrompt(question.prompt, valuesFor(question, options));
  const outcome = await options.model.complete(
    { system, user, schema: SCHEMA, maxTokens: MAX_TOKENS },
    signal,
  );
  if (!outcome.ok) return { ok: false, reason: outcome.reason };
  options.budget.spend(outcome.tokens);
  const parsed = Answer.safeParse(parseJson(outcome.text));
  return parsed.success
    ? { ok: true, bullets: parsed.data.bullets, tokens: outcome.tokens }
    : { ok: false, reason: "nonsense" };
}

function valuesFor(
  { task, exhibit, failures }: Question,
  options: ModelSummarizerOptions,
): Record<string, string> {
  return {
    language: LANGUAGE_NAMES[task.language],
    subject: task.ticker === null ? "the news below" : options.nameOf(task.ticker),
    maxBullets: String(task.maxBullets),
    sentences: printExhibit(exhibit),
    failures,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function authorshipOf({ model, prompts: { brief } }: ModelSummarizerOptions): Authorship {
  return { type: "model", model: model.name, prompt: `${brief.id}@${brief.version}` };
}

/** What the model wrote is quoted back to it, without what could close the section it is quoted in. */
function printFailure({ text, rejections }: RejectedBullet): string {
  const reasons = rejections.map(({ reason }) => reason.en).join(" ");
  return `- refused: «${text.replace(/[<>]/gu, "")}» because: ${reasons}`;
}

function repaired(bullet: ModelBullet | undefined, context: ResolveContext): ProposedBullet | null {
  if (!bullet || bullet.text.trim() === "") return null;
  const resolved = resolveReferences(bullet, context);
  return resolved.ok ? { ok: true, bullet: { ...resolved.bullet, origin: "repaired" } } : resolved;
}
