import { ORDINARY_CONTENT } from "../../domain/channel.ts";
import type { Message } from "../../domain/message.ts";
import { amendMessage } from "../../messages/amend.ts";
import { guardMessage } from "../../messages/gate.ts";
import type { Correction, CorrectionEnd } from "../../ports/correction-ledger.ts";
import type { DeliveryDependencies } from "../dependencies.ts";
import { fromNow } from "../dependencies.ts";
import { insist } from "../insist.ts";
import { judgePost } from "../judge.ts";
import { correctBullet } from "./correct-bullet.ts";

export interface Correcting extends DeliveryDependencies {
  /** In [0, 1): spreads the retries of many. */
  readonly chance: () => number;
  readonly stop: AbortSignal;
}

/** Milliseconds until a message that is still on its way is looked at again. */
const ON_ITS_WAY = 60_000;
/** Edits that did not get through, after which the message stays as it is. */
const MOST_ATTEMPTS = 12;

/**
 * Puts a correction where the message stands. An edit may be repeated without harm, so that a process that dies over
 * it leaves the entry to the next one as if nothing had happened.
 */
export async function correct(correction: Correction, deps: Correcting): Promise<void> {
  if (correction.isOnItsWay) return postpone(correction, { delay: ON_ITS_WAY, reason: "on its way" }, deps);
  const { publisher } = deps;
  const { messageId, channel, attempts } = correction;
  if (messageId === null) return settle(correction, { state: "skipped", reason: "not-posted" }, deps);
  const message = await rewrite(correction, deps);
  if (message === null) return settle(correction, { state: "skipped", reason: "switched-off" }, deps);
  if (isSame(message, correction.standing)) {
    return settle(correction, { state: "skipped", reason: "nothing-changed" }, deps);
  }
  if (publisher.edit === undefined) {
    return settle(correction, { state: "skipped", reason: "cannot-edit" }, deps);
  }
  const outcome = await publisher.edit(channel, messageId, message);
  const verdict = judgePost(outcome, correction, deps.chance());
  if (outcome.ok) {
    return settle(correction, { state: "corrected", message, messageId: outcome.id }, deps);
  }
  if (verdict.type === "settle" || attempts >= MOST_ATTEMPTS) {
    return settle(correction, { state: "failed", reason: outcome.failure.message }, deps);
  }
  return postpone(correction, verdict, deps);
}

/** As it would be posted had it been known then; null where the channel wants no corrections. */
async function rewrite(
  { channel, briefId, posted }: Correction,
  { store }: Correcting,
): Promise<Message | null> {
  const settings = await store.channels.settings(channel);
  if (!(settings?.content ?? ORDINARY_CONTENT).corrections) return null;
  const stored = await store.briefs.get(briefId);
  if (stored === null) return posted;
  const { brief, madeAt } = stored;
  const ids = [...new Set(brief.bullets.flatMap(({ evidence }) => evidence.map(({ article }) => article)))];
  const newer = await store.articles.get(ids);
  const older = await store.corrections.articlesAt(ids, madeAt);
  const amendments = new Map(
    brief.bullets.flatMap((bullet) => {
      const amendment = correctBullet(bullet, { older, newer });
      return amendment === null ? [] : [[bullet, amendment] as const];
    }),
  );
  if (amendments.size === 0) return posted;
  const links = newer.flatMap(({ url }) => (url === null ? [] : [url]));
  return guardMessage(amendMessage({ posted, brief, amendments, articles: newer }), { links });
}

function isSame(one: Message, other: Message): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function settle(correction: Correction, end: CorrectionEnd, deps: Correcting): Promise<void> {
  const { store, log } = deps;
  const isOurs = await insist(() => store.corrections.settle(correction, end), deps);
  if (!isOurs) return;
  const fields = { delivery: correction.delivery, state: end.state };
  if (end.state === "failed") log.warn("correction-failed", { ...fields, reason: end.reason });
  else log.info("correction-settled", fields);
}

async function postpone(
  correction: Correction,
  { delay, reason }: { readonly delay: number; readonly reason: string },
  deps: Correcting,
): Promise<void> {
  const at = fromNow(deps, delay);
  await insist(() => deps.store.corrections.postpone(correction, { at, reason }), deps);
}
