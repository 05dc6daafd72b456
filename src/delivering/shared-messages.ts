import type { ArticleId } from "../domain/article.ts";
import type { ChannelSettings } from "../domain/channel.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Message } from "../domain/message.ts";
import { listingsOf } from "../instruments/listings.ts";
import { composeMessage } from "../messages/compose.ts";
import { guardMessage } from "../messages/gate.ts";
import type { StoredBrief } from "../ports/brief-store.ts";
import { mutedBy } from "../producing/leave-out.ts";
import { newsForChannel } from "../producing/news-for-channel.ts";
import type { DeliveryDependencies } from "./dependencies.ts";
import type { Had } from "./had.ts";
import { createMemory } from "./memory.ts";
import { createFreshBriefs } from "./shared-briefs.ts";

export interface MessageRequest {
  readonly ticker: Ticker;
  readonly settings: ChannelSettings;
  readonly had: Had;
}

export interface FreshMessage {
  /** Null where nothing of it is news to the channel. */
  readonly message: Message | null;
  /** All articles that were read for it, copies of others too. */
  readonly articles: readonly ArticleId[];
}

/** What a channel is to be told of an instrument; null where there is nothing it has not had. */
export type FreshMessages = (request: MessageRequest, signal: AbortSignal) => Promise<FreshMessage | null>;

/** How long a message stands for all who would be told the same. Milliseconds. */
const STANDS = 10_000;

/** Laid out once for all channels that have had the same, and live in one zone. */
export function createFreshMessages(deps: DeliveryDependencies): FreshMessages {
  const freshBriefs = createFreshBriefs(deps);
  const messages = createMemory<Message | null>(deps.clock, STANDS);
  return async ({ ticker, settings, had }, signal) => {
    const { language, zone } = settings;
    const fresh = await freshBriefs({ ticker, language, had, ...mutedBy(settings) }, signal);
    if (fresh === null) return null;
    const { stored, articles } = fresh;
    const minute = deps.clock.now().slice(0, 16);
    const name = JSON.stringify([stored.id, had.name, zone, minute]);
    return { message: await messages(name, () => layOut(stored, { had, zone }, deps)), articles };
  };
}

/** The brief that all channels share, as this one is to read it. */
async function layOut(
  { id, brief: shared }: StoredBrief,
  { had, zone }: { readonly had: Had; readonly zone: string },
  { store, directory, clock }: DeliveryDependencies,
): Promise<Message | null> {
  const listings = shared.ticker === null ? [] : listingsOf(shared.ticker, directory);
  const { brief, articles } = await newsForChannel(shared, { articles: had.articles, listings }, store);
  if (brief.bullets.length === 0) return null;
  const instrument = brief.ticker === null ? null : directory.get(brief.ticker);
  const links = articles.flatMap(({ url }) => (url === null ? [] : [url]));
  const audience = { instrument, articles, zone, now: clock.now(), briefId: id };
  return guardMessage(composeMessage(brief, audience), { links });
}
