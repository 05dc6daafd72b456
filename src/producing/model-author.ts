import { inert, printExhibit } from "../briefs/prompt.ts";
import type { Exhibit } from "../briefs/prompt.ts";
import type { ResolveContext, TextChecks } from "../briefs/references.ts";
import type { AnalyzedArticle } from "../domain/article.ts";
import type { RejectedBullet } from "../domain/brief.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { PromptTemplate } from "../domain/prompt.ts";
import type { ModelFailure } from "../ports/language-model.ts";
import type { ProposedBullet } from "../ports/summarizer.ts";
import { askModel } from "./ask-model.ts";
import type { ModelAccess, ModelQuestion } from "./ask-model.ts";
import { parseAnswer, resolveAnswered } from "./model-answer.ts";
import type { AnsweredBullet } from "./model-answer.ts";
import { createSecondJudge, noSecondJudge } from "./second-judge.ts";

export interface ModelAuthorOptions extends ModelAccess {
  readonly repair: PromptTemplate;
  /** Given, the model also reads each bullet a second time, to veto. */
  readonly judge: PromptTemplate | null;
  readonly checks: TextChecks;
  /** The subject as the prompt names it. */
  readonly nameOf: (ticker: Ticker) => string;
}

/** What lies before the model, and for whom it writes. */
export interface Desk {
  readonly exhibit: Exhibit;
  readonly articles: readonly AnalyzedArticle[];
  readonly language: Language;
  readonly ticker: Ticker | null;
  /** What a reader has asked, in whoever's words; missing for a brief. */
  readonly asked?: string;
}

/** A first question: what the prompt needs beside language, subject and sentences, and how its reply is read. */
export interface FirstQuestion extends Pick<ModelQuestion, "prompt" | "schema"> {
  readonly values: Readonly<Record<string, string>>;
  /** Null for what is no reply. */
  readonly read: (text: string) => readonly AnsweredBullet[] | null;
}

export type Written =
  | { readonly ok: true; readonly bullets: readonly ProposedBullet[]; readonly tokens: number }
  | { readonly ok: false; readonly reason: ModelFailure };

/** A model that writes bullets on sentences laid before it, and writes refused ones again. */
export interface ModelAuthor {
  write(question: FirstQuestion, desk: Desk, signal: AbortSignal): Promise<Written>;
  /** One question for all of them; null where it has nothing better. */
  rewrite(
    refused: readonly RejectedBullet[],
    desk: Desk,
    signal: AbortSignal,
  ): Promise<readonly (ProposedBullet | null)[]>;
}

const MAX_TOKENS = 1_500;

const LANGUAGE_NAMES = { de: "German", en: "English" } as const satisfies Record<Language, string>;

/** Bullets under a name, as a strict schema. */
export function bulletsSchema(
  name: string,
  list: string,
  more: Readonly<Record<string, unknown>> = {},
): ModelQuestion["schema"] {
  const bullet = {
    type: "object",
    additionalProperties: false,
    required: ["text", "evidence"],
    properties: { text: { type: "string" }, evidence: { type: "array", items: { type: "string" } } },
  };
  const properties = { ...more, [list]: { type: "array", items: bullet } };
  return {
    name,
    shape: { type: "object", additionalProperties: false, required: Object.keys(properties), properties },
  };
}

export function createModelAuthor(options: ModelAuthorOptions): ModelAuthor {
  const { repair, judge, checks } = options;
  const review = judge ? createSecondJudge({ ...options, prompt: judge }) : noSecondJudge;
  const contextOf = ({ exhibit, language }: Desk): ResolveContext => ({ exhibit, language, checks });
  return {
    async write(question, desk, signal) {
      const answer = await ask(options, { question, desk }, signal);
      if (!answer.ok) return answer;
      const resolved = answer.bullets.map((bullet) => resolveAnswered(bullet, contextOf(desk)));
      const { bullets, tokens } = await review(resolved, desk.articles, signal);
      return { ok: true, bullets, tokens: answer.tokens + tokens };
    },
    async rewrite(refused, desk, signal) {
      const failures = refused.map(printFailure).join("\n");
      const values = { failures, question: inert(desk.asked ?? "") };
      const again = { prompt: repair, schema: REPAIRED, values, read: parseAnswer };
      const answer = await ask(options, { question: again, desk }, signal);
      if (!answer.ok) return refused.map(() => null);
      const repairs = refused.map((_, index) => repaired(answer.bullets[index], contextOf(desk)));
      const offered = repairs.filter((each) => each !== null);
      const reviewed = (await review(offered, desk.articles, signal)).bullets;
      return repairs.map((each) => (each ? (reviewed[offered.indexOf(each)] ?? null) : null));
    },
  };
}

const REPAIRED = bulletsSchema("brief", "bullets");

type ParsedAnswer =
  | { readonly ok: true; readonly bullets: readonly AnsweredBullet[]; readonly tokens: number }
  | { readonly ok: false; readonly reason: ModelFailure };

interface Sitting {
  readonly question: FirstQuestion;
  readonly desk: Desk;
}

async function ask(
  options: ModelAuthorOptions,
  { question, desk }: Sitting,
  signal: AbortSignal,
): Promise<ParsedAnswer> {
  const values = {
    language: LANGUAGE_NAMES[desk.language],
    subject: desk.ticker === null ? "the news below" : options.nameOf(desk.ticker),
    sentences: printExhibit(desk.exhibit),
    ...question.values,
  };
  const reply = await askModel(options, { ...question, values, maxTokens: MAX_TOKENS }, signal);
  if (!reply.ok) return reply;
  const bullets = question.read(reply.text);
  return bullets ? { ok: true, bullets, tokens: reply.tokens } : { ok: false, reason: "nonsense" };
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
