import { z } from "zod";
import { resolveReferences } from "../briefs/references.ts";
import type { ModelBullet, ResolveContext } from "../briefs/references.ts";
import { refuse } from "../briefs/refusals.ts";
import type { ProposedBullet } from "../ports/summarizer.ts";

/** A bullet as the model sent it; null when it has not the form of one. */
export type AnsweredBullet = ModelBullet | null;

const MAX_BULLETS = 12;

const Bullet = z.object({ text: z.string().max(2_000), evidence: z.array(z.string().max(20)).max(8) });

const Answer = z.object({ bullets: z.array(z.unknown()) });

/** The bullets of an answer, or null when it is none. One bullet out of form does not cost the others. */
export function parseAnswer(text: string): readonly AnsweredBullet[] | null {
  const answer = Answer.safeParse(parseJson(text));
  if (!answer.success) return null;
  return answer.data.bullets.slice(0, MAX_BULLETS).map(readBullet);
}

const MAX_SENTENCES = 4;

const Reply = z.object({ answered: z.boolean(), sentences: z.array(z.unknown()) });

/** The sentences of a reply to a question, none where it says that there is no answer, or null when it is no reply. */
export function parseReply(text: string): readonly AnsweredBullet[] | null {
  const reply = Reply.safeParse(parseJson(text));
  if (!reply.success) return null;
  const { answered, sentences } = reply.data;
  return answered ? sentences.slice(0, MAX_SENTENCES).map(readBullet) : [];
}

function readBullet(bullet: unknown): AnsweredBullet {
  return Bullet.safeParse(bullet).data ?? null;
}

/** What the bullet says with its figures printed, or the rule it breaks. */
export function resolveAnswered(bullet: AnsweredBullet, context: ResolveContext): ProposedBullet {
  if (bullet) return resolveReferences(bullet, context);
  return { ok: false, rejected: { text: "", evidence: [], rejections: [refuse("nonsense")] } };
}

/** What text holds as JSON, or undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
