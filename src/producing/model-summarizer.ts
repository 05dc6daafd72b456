import { fillPrompt, layOut, printExhibit } from "../briefs/prompt.ts";
import type { Exhibit } from "../briefs/prompt.ts";
import type { ResolveContext, TextChecks } from "../briefs/references.ts";
import type { Authorship, RejectedBullet } from "../domain/brief.ts";
import type { Language } from "../domain/language.ts";
import type { PromptTemplate } from "../domain/prompt.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { ProposedBullet, Summarizer, SummaryOutcome, SummaryTask } from "../ports/summarizer.ts";
import { parseAnswer, resolveAnswered } from "./model-answer.ts";
import type { AnsweredBullet } from "./model-answer.ts";
import { createSecondJudge, noSecondJudge } from "./second-judge.ts";
import { estimateTokens } from "./token-budget.ts";
import type { TokenBudget } from "./token-budget.ts";

export interface ModelSummarizerOptions {
  readonly model: LanguageModel;
  readonly prompts: {
    readonly brief: PromptTemplate;
    readonly repair: PromptTemplate;
    /** Given, the model also reads each bullet a second time, to veto. */
    readonly judge?: PromptTemplate;
  };
  readonly budget: TokenBudget;
  readonly checks: TextChecks;
  /** The subject as the prompt names it. */
  readonly nameOf: (ticker: string) => string;
}

const MAX_TOKENS = 1_500;

const LANGUAGE_NAMES = { de: "German", en: "English" } as const satisfies Record<Language, string>;

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
  const { model, budget, prompts, checks } = options;
  const review = prompts.judge ? createSecondJudge({ model, budget, prompt: prompts.judge }) : noSecondJudge;
  return {
    async propose(task, signal) {
      const exhibit = layOut(task.articles, task.without);
      const answer = await ask(options, { prompt: prompts.brief, task, exhibit, failures: "" }, signal);
      if (!answer.ok) return answer;
      const context = { exhibit, language: task.language, checks };
      const resolved = answer.bullets.map((bullet) => resolveAnswered(bullet, context));
      const { bullets, tokens } = await review(resolved, task.articles, signal);
      return { ok: true, bullets, authorship: authorshipOf(options), tokens: answer.tokens + tokens };
    },
    async repair(task, refused, signal) {
      const exhibit = layOut(task.articles, task.without);
      const failures = refused.map(printFailure).join("\n");
      const answer = await ask(options, { prompt: prompts.repair, task, exhibit, failures }, signal);
      if (!answer.ok) return refused.map(() => null);
      const context = { exhibit, language: task.language, checks };
      const repairs = refused.map((_, index) => repaired(answer.bullets[index], context));
      const offered = repairs.filter((repair) => repair !== null);
      const reviewed = (await review(offered, task.articles, signal)).bullets;
      return repairs.map((repair) => (repair ? (reviewed[offered.indexOf(repair)] ?? null) : null));
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
  | { readonly ok: true; readonly bullets: readonly AnsweredBullet[]; readonly tokens: number }
  | Extract<SummaryOutcome, { ok: false }>;

async function ask(
  options: ModelSummarizerOptions,
  question: Question,
  signal: AbortSignal,
): Promise<ParsedAnswer> {
  const { system, user } = fillPrompt(question.prompt, valuesFor(question, options));
  const taken = await options.budget.take(estimateTokens([system, user], MAX_TOKENS));
  if (taken === null) return { ok: false, reason: "over-budget" };
  const outcome = await options.model.complete(
    { system, user, schema: SCHEMA, maxTokens: MAX_TOKENS },
    signal,
  );
  await taken.settle(outcome.ok ? outcome.tokens : 0);
  if (!outcome.ok) return { ok: false, reason: outcome.reason };
  const bullets = parseAnswer(outcome.text);
  return bullets ? { ok: true, bullets, tokens: outcome.tokens } : { ok: false, reason: "nonsense" };
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

function authorshipOf({ model, prompts: { brief } }: ModelSummarizerOptions): Authorship {
  return { type: "model", model: model.name, prompt: `${brief.id}@${brief.version}` };
}

/** What the model wrote is quoted back to it on one line, without what could close the section it is quoted in. */
function printFailure({ text, rejections }: RejectedBullet): string {
  const reasons = rejections.map(({ reason }) => reason.en).join(" ");
  return `- refused: «${text}» because: ${reasons}`.replace(/[<>]/gu, "").replace(/\s+/gu, " ");
}

function repaired(bullet: AnsweredBullet | undefined, context: ResolveContext): ProposedBullet | null {
  if (!bullet || bullet.text.trim() === "") return null;
  const resolved = resolveAnswered(bullet, context);
  return resolved.ok ? { ok: true, bullet: { ...resolved.bullet, origin: "repaired" } } : resolved;
}
