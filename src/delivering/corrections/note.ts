import type { Delivery } from "../../domain/delivery.ts";
import type { Message } from "../../domain/message.ts";
import type { Store } from "../../ports/store.ts";
import type { Clock } from "../../ports/clock.ts";

/** Remembers, before a message goes out, which brief it was made from: it may have to be corrected. */
export async function noteBrief(
  { id: delivery, channel }: Delivery,
  message: Message,
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<void> {
  const briefId = message.actions.find(({ id }) => id === "why")?.value;
  const stored = briefId === undefined ? null : await store.briefs.get(briefId);
  if (stored === null) return;
  const { bullets } = stored.brief;
  const articles = [...new Set(bullets.flatMap(({ evidence }) => evidence.map(({ article }) => article)))];
  await store.corrections.note({ delivery, channel, briefId: stored.id, articles, at: clock.now() });
}
