import type { ArticleId } from "../../domain/article.ts";
import type { Delivery } from "../../domain/delivery.ts";
import type { Message } from "../../domain/message.ts";
import type { Store } from "../../ports/store.ts";
import type { Clock } from "../../ports/clock.ts";
import { createMemory } from "../memory.ts";

/** Remembers, before a message goes out, which brief it was made from: it may have to be corrected. */
export type NoteBrief = (delivery: Delivery, message: Message) => Promise<void>;

/** How long a brief, which never changes, is not read again. Milliseconds. */
const STANDS = 60_000;

export function createNotes({ store, clock }: { readonly store: Store; readonly clock: Clock }): NoteBrief {
  const cited = createMemory<readonly ArticleId[] | null>(clock, STANDS);
  return async ({ id: delivery, channel }, message) => {
    const briefId = message.actions.find(({ id }) => id === "why")?.value;
    if (briefId === undefined) return;
    const articles = await cited(briefId, () => articlesOf(briefId, store));
    if (articles === null) return;
    await store.corrections.note({ delivery, channel, briefId, articles, at: clock.now() });
  };
}

/** Those that the bullets of a brief cite; null where there is no such brief any more. */
async function articlesOf(briefId: string, { briefs }: Store): Promise<readonly ArticleId[] | null> {
  const stored = await briefs.get(briefId);
  if (stored === null) return null;
  const { bullets } = stored.brief;
  return [...new Set(bullets.flatMap(({ evidence }) => evidence.map(({ article }) => article)))];
}
