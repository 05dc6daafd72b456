import type { Delivery, DeliveryEnd } from "../domain/delivery.ts";
import { guardMessage } from "../messages/gate.ts";
import { plainNotice } from "../messages/notice.ts";
import { wordsIn } from "../messages/wording/wording.ts";
import type { DeliveryDependencies } from "./dependencies.ts";

/** Ends that somebody should know of. */
type Trouble = Extract<DeliveryEnd, { readonly reason: string }>;

/** In the log, and once in the channel where the admins want their reports; what cannot be told there, is logged. */
export async function tellAdmins(
  { id, channel, slot }: Delivery,
  { state, reason }: Trouble,
  { store, publisher, log }: DeliveryDependencies,
): Promise<void> {
  log.warn("delivery-troubled", { delivery: id, state, reason });
  const settings = await store.channels.settings(channel);
  const admins = settings?.adminChannel ?? null;
  if (settings === null || admins === null) return;
  const { title, troubles } = wordsIn(settings.language).delivery;
  const text = troubles[state](slot.key, channel.channel, reason);
  const message = guardMessage(plainNotice(settings.language, title, [text]), { links: [] });
  const place = { ...channel, channel: admins };
  const outcome = await publisher.post(place, message, `${id} ${state}`);
  if (!outcome.ok) log.warn("trouble-not-told", { delivery: id, reason: outcome.failure.message });
}
