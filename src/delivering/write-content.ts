import type { ChannelSettings } from "../domain/channel.ts";
import type { Delivery } from "../domain/delivery.ts";
import type { SkipReason } from "../domain/schedule.ts";
import { guardMessage } from "../messages/gate.ts";
import { plainNotice } from "../messages/notice.ts";
import { wordsIn } from "../messages/wording/wording.ts";
import type { FrozenContent } from "../ports/delivery-ledger.ts";
import type { DeliveryDependencies } from "./dependencies.ts";
import { hadBefore } from "./had.ts";
import type { FreshMessage, FreshMessages } from "./shared-messages.ts";

export type Content =
  { readonly ok: true; readonly content: FrozenContent } | { readonly ok: false; readonly skip: SkipReason };

/** What a slot's channel is to be told: one message for each instrument it watches that has news. */
export async function writeContent(
  delivery: Delivery,
  deps: DeliveryDependencies & { readonly freshMessages: FreshMessages },
  signal: AbortSignal,
): Promise<Content> {
  const { store, freshMessages } = deps;
  const settings = await store.channels.settings(delivery.channel);
  if (settings === null || settings.watchlist.length === 0) return { ok: false, skip: "nothing-watched" };
  const had = await hadBefore(delivery, store.deliveries);
  const fresh: FreshMessage[] = [];
  for (const ticker of settings.watchlist) {
    const one = await freshMessages({ ticker, settings, had }, signal);
    if (one !== null) fresh.push(one);
  }
  const [first, ...rest] = fresh.flatMap(({ message }) => (message === null ? [] : [message]));
  if (first === undefined) return nothingNew(delivery, settings, deps);
  const articles = [...new Set(fresh.flatMap((one) => one.articles))];
  // Whoever wants to be called is called once for all messages of a slot.
  const { ping = null } = settings.content ?? {};
  const calling = ping === null ? first : { ...first, ping };
  return { ok: true, content: { messages: [calling, ...rest], articles } };
}

/** One line, or nothing, as the channel likes it. */
async function nothingNew(
  { channel }: Delivery,
  { language, watchlist }: ChannelSettings,
  { store, directory }: DeliveryDependencies,
): Promise<Content> {
  const schedule = await store.schedules.find(channel);
  if (schedule?.quiet !== "say") return { ok: false, skip: "nothing-new" };
  const names = watchlist.map((ticker) => directory.get(ticker)?.name ?? ticker).join(", ");
  const { nothingNewTitle, nothingNew: say } = wordsIn(language).delivery;
  const message = guardMessage(plainNotice(language, nothingNewTitle, [say(names)]), { links: [] });
  return { ok: true, content: { messages: [message], articles: [] } };
}
