import { z } from "zod";
import { inert } from "../briefs/prompt.ts";
import { refuse } from "../briefs/refusals.ts";
import type { AnalyzedArticle } from "../domain/article.ts";
import type { DraftBullet } from "../domain/brief.ts";
import type { PromptTemplate } from "../domain/prompt.ts";
import { textAt } from "../domain/span.ts";
import type { ProposedBullet } from "../ports/summarizer.ts";
import { askModel } from "./ask-model.ts";
import type { ModelAccess } from "./ask-model.ts";
import { parseJson } from "./model-answer.ts";

export interface SecondJudgeOptions extends ModelAccess {
  readonly prompt: PromptTemplate;
}

export interface Review {
  readonly bullets: readonly ProposedBullet[];
  readonly tokens: number;
}

/** Reads bullets a second time. It may veto one; that it does not says nothing, since proof comes after it. */
export type SecondJudge = (
  bullets: readonly ProposedBullet[],
  articles: readonly AnalyzedArticle[],
  signal: AbortSignal,
) => Promise<Review>;

const MAX_TOKENS = 300;

const Verdict = z.object({ wrong: z.array(z.string().max(10)) });

const SCHEMA = {
  name: "verdict",
  shape: {
    type: "object",
    additionalProperties: false,
    required: ["wrong"],
    properties: { wrong: { type: "array", items: { type: "string" } } },
  },
} as const;

/** No judge: every bullet goes to proof as it is. */
export const noSecondJudge: SecondJudge = (bullets) => Promise.resolve({ bullets, tokens: 0 });

/** A judge that does not answer, or not in form, vetoes nothing. */
export function createSecondJudge({ prompt, ...access }: SecondJudgeOptions): SecondJudge {
  return async (bullets, articles, signal) => {
    const cases = bullets.flatMap((proposed, at) => (proposed.ok ? [{ id: `C${at + 1}`, ...proposed }] : []));
    if (cases.length === 0) return { bullets, tokens: 0 };
    const claims = cases.map(({ id, bullet }) => printCase(id, bullet, articles)).join("\n\n");
    const question = { prompt, values: { claims }, schema: SCHEMA, maxTokens: MAX_TOKENS };
    const reply = await askModel(access, question, signal);
    if (!reply.ok) return { bullets, tokens: 0 };
    const wrong = new Set(Verdict.safeParse(parseJson(reply.text)).data?.wrong);
    return {
      bullets: bullets.map((proposed, at) => (wrong.has(`C${at + 1}`) ? veto(proposed) : proposed)),
      tokens: reply.tokens,
    };
  };
}

function printCase(
  id: string,
  { body, evidence }: DraftBullet,
  articles: readonly AnalyzedArticle[],
): string {
  const source = evidence
    .map(({ article, span }) => textAt(articles.find((known) => known.id === article)?.text ?? "", span))
    .join(" … ");
  return `${id} claim: ${inert(body.text)}\n${id} source: ${inert(source)}`;
}

function veto(proposed: ProposedBullet): ProposedBullet {
  if (!proposed.ok) return proposed;
  const { body, evidence } = proposed.bullet;
  return { ok: false, rejected: { text: body.text, evidence, rejections: [refuse("second-judge")] } };
}
