import type { ChannelRef } from "../domain/channel.ts";
import type { Delivery, DeliveryEnd } from "../domain/delivery.ts";
import type { Wording } from "../domain/failure.ts";
import type { Message } from "../domain/message.ts";
import { momentText } from "../messages/dates.ts";
import { guardMessage } from "../messages/gate.ts";
import { plainNotice } from "../messages/notice.ts";
import { wordsIn } from "../messages/wording/wording.ts";
import type { Store } from "../ports/store.ts";
import type { DeliveryDependencies } from "./dependencies.ts";
import { fromNow } from "./dependencies.ts";
import { judgePost } from "./judge.ts";

/** An end that somebody should know of; `wording` is its reason in both languages, where there is one. */
type Trouble = Extract<DeliveryEnd, { readonly reason: string }> & { readonly wording?: Wording | undefined };

/** Tells the admins of what did not come. */
export interface Notices {
  /**
   * In the log, and once in the channel where the admins want their reports: a channel that is gone is not told of
   * with every slot.
   */
  readonly tell: (delivery: Delivery, trouble: Trouble) => Promise<void>;
  /** Sends again what the platform did not take then. A process that ends has told of it in its log alone. */
  readonly look: (now: string) => Promise<void>;
}

export interface Telling extends Pick<DeliveryDependencies, "store" | "publisher" | "log" | "clock"> {
  /** In [0, 1): spreads the retries of many. */
  readonly chance: () => number;
}

interface Notice {
  readonly place: ChannelRef;
  readonly message: Message;
  readonly key: string;
  readonly attempts: number;
  /** The instant from which it is sent. */
  readonly at: string;
}

/** Whether the slot before this one came to the same end is looked for this far back. Milliseconds. */
const MEMORY = 15 * 86_400_000;
const MOST_ATTEMPTS = 8;

export function createNotices(deps: Telling): Notices {
  const { publisher, log } = deps;
  let waiting: readonly Notice[] = [];
  const send = async (notice: Notice): Promise<void> => {
    const { place, message, key, attempts } = notice;
    const outcome = await publisher.post(place, message, key);
    if (outcome.ok) return;
    const verdict = judgePost(outcome, notice, deps.chance());
    // What may stand there is not told twice.
    if (verdict.type === "retry" && !verdict.isOpen && attempts < MOST_ATTEMPTS) {
      waiting = [...waiting, { ...notice, attempts: attempts + 1, at: fromNow(deps, verdict.delay) }];
    } else log.warn("trouble-not-told", { notice: key, reason: outcome.failure.message });
  };
  return {
    async tell(delivery, trouble) {
      const notice = await noticeOf(delivery, trouble, deps);
      if (notice !== null) await send(notice);
    },
    async look(now) {
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const notice of due) {
        // Nobody waits for it: the platform may take its time again.
        send(notice).catch((error: unknown) => {
          log.warn("trouble-not-told", { notice: notice.key, reason: String(error) });
        });
      }
    },
  };
}

/** Null where nobody wants it, or knows it already. */
async function noticeOf(
  delivery: Delivery,
  { state, reason, wording }: Trouble,
  deps: Telling,
): Promise<Notice | null> {
  const { id, channel, slot } = delivery;
  const { store, log } = deps;
  log.warn("delivery-troubled", { delivery: id, state, reason });
  const settings = await store.channels.settings(channel);
  const admins = settings?.adminChannel ?? null;
  if (settings === null || admins === null) return null;
  if (state === "failed" && (await isKnown(delivery, reason, store))) return null;
  const { language } = settings;
  const { title, troubles } = wordsIn(language).delivery;
  const text = troubles[state](momentText(slot.at, settings), channel.channel, wording?.[language] ?? reason);
  const message = guardMessage(plainNotice(language, title, [text]), { links: [] });
  const place = { ...channel, channel: admins };
  return { place, message, key: `${id} ${state}`, attempts: 0, at: deps.clock.now() };
}

/** The slot before failed for the same reason. */
async function isKnown({ channel, slot }: Delivery, reason: string, store: Store): Promise<boolean> {
  const since = new Date(Date.parse(slot.at) - MEMORY).toISOString();
  const records = await store.deliveries.history(channel, since);
  const before = records.find(({ slot: each, part }) => each.at < slot.at && part === 0);
  return before?.state === "failed" && before.reason === reason;
}
