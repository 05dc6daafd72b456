import type { ChannelSettings } from "../domain/channel.ts";
import type { Delivery } from "../domain/delivery.ts";
import type { Message } from "../domain/message.ts";
import type { SkipReason } from "../domain/schedule.ts";
import { listingsOf } from "../instruments/listings.ts";
import { composeMessage } from "../messages/compose.ts";
import { guardMessage } from "../messages/gate.ts";
import { plainNotice } from "../messages/notice.ts";
import { wordsIn } from "../messages/wording/wording.ts";
import type { StoredBrief } from "../ports/brief-store.ts";
import type { FrozenContent } from "../ports/delivery-ledger.ts";
import type { DeliveryDependencies } from "./dependencies.ts";
import { mutedBy } from "../producing/leave-out.ts";
import type { ChannelNews } from "../producing/news-for-channel.ts";
import { newsForChannel } from "../producing/news-for-channel.ts";
import type { Had } from "./had.ts";
import { hadBefore } from "./had.ts";
import type { FreshBrief, FreshBriefs } from "./shared-briefs.ts";

export type Content =
  { readonly ok: true; readonly content: FrozenContent } | { readonly ok: false; readonly skip: SkipReason };

/** What a slot's channel is to be told: one message for each instrument it watches that has news. */
export async function writeContent(
  delivery: Delivery,
  deps: DeliveryDependencies & { readonly freshBriefs: FreshBriefs },
  signal: AbortSignal,
): Promise<Content> {
  const { store, freshBriefs } = deps;
  const settings = await store.channels.settings(delivery.channel);
  if (settings === null || settings.watchlist.length === 0) return { ok: false, skip: "nothing-watched" };
  const had = await hadBefore(delivery, store.deliveries);
  const { language, content } = settings;
  const briefs: FreshBrief[] = [];
  for (const ticker of settings.watchlist) {
    const brief = await freshBriefs({ ticker, language, had, ...mutedBy(settings) }, signal);
    if (brief !== null) briefs.push(brief);
  }
  const news = await Promise.all(briefs.map(({ stored }) => newsOf(stored, had, deps)));
  const told = news.filter(({ brief }) => brief.bullets.length > 0);
  const [first, ...rest] = told.map((one) => layOut(one, settings, deps));
  if (first === undefined) return nothingNew(delivery, settings, deps);
  const articles = [...new Set(briefs.flatMap((brief) => brief.articles))];
  // Whoever wants to be called is called once for all messages of a slot.
  const calling = content === undefined || content.ping === null ? first : { ...first, ping: content.ping };
  return { ok: true, content: { messages: [calling, ...rest], articles } };
}

interface StoredNews extends ChannelNews {
  readonly id: string;
}

/** The brief that all channels share, as this one is to read it. */
async function newsOf(
  { id, brief }: StoredBrief,
  { articles }: Had,
  { store, directory }: DeliveryDependencies,
): Promise<StoredNews> {
  const listings = brief.ticker === null ? [] : listingsOf(brief.ticker, directory);
  return { id, ...(await newsForChannel(brief, { articles, listings }, store)) };
}

function layOut(
  { id, brief, articles }: StoredNews,
  { zone }: ChannelSettings,
  { directory, clock }: DeliveryDependencies,
): Message {
  const instrument = brief.ticker === null ? null : directory.get(brief.ticker);
  const links = articles.flatMap(({ url }) => (url === null ? [] : [url]));
  const audience = { instrument, articles, zone, now: clock.now(), briefId: id };
  return guardMessage(composeMessage(brief, audience), { links });
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
