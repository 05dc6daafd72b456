import type { Delivery, DeliveryEnd } from "../domain/delivery.ts";
import { guardMessage } from "../messages/gate.ts";
import { plainNotice } from "../messages/notice.ts";
import { wordsIn } from "../messages/wording/wording.ts";
import type { Store } from "../ports/store.ts";
import type { DeliveryDependencies } from "./dependencies.ts";

/** Ends that somebody should know of. */
type Trouble = Extract<DeliveryEnd, { readonly reason: string }>;

/** Whether the slot before this one came to the same end is looked for this far back. Milliseconds. */
const MEMORY = 15 * 86_400_000;

/**
 * In the log, and once in the channel where the admins want their reports: a channel that is gone is not told of with
 * every slot. What cannot be told there, is logged.
 */
export async function tellAdmins(
  delivery: Delivery,
  { state, reason }: Trouble,
  deps: Pick<DeliveryDependencies, "store" | "publisher" | "log">,
): Promise<void> {
  const { id, channel, slot } = delivery;
  const { store, publisher, log } = deps;
  log.warn("delivery-troubled", { delivery: id, state, reason });
  const settings = await store.channels.settings(channel);
  const admins = settings?.adminChannel ?? null;
  if (settings === null || admins === null) return;
  if (state === "failed" && (await isKnown(delivery, reason, store))) return;
  const { title, troubles } = wordsIn(settings.language).delivery;
  const text = troubles[state](slot.key, channel.channel, reason);
  const message = guardMessage(plainNotice(settings.language, title, [text]), { links: [] });
  const place = { ...channel, channel: admins };
  const outcome = await publisher.post(place, message, `${id} ${state}`);
  if (!outcome.ok) log.warn("trouble-not-told", { delivery: id, reason: outcome.failure.message });
}

/** The slot before failed for the same reason. */
async function isKnown({ channel, slot }: Delivery, reason: string, store: Store): Promise<boolean> {
  const since = new Date(Date.parse(slot.at) - MEMORY).toISOString();
  const records = await store.deliveries.history(channel, since);
  const before = records.find(({ slot: each, part }) => each.at < slot.at && part === 0);
  return before?.state === "failed" && before.reason === reason;
}
