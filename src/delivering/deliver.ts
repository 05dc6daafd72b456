import type { Delivery, DeliveryEnd } from "../domain/delivery.ts";
import type { Wording } from "../domain/failure.ts";
import type { Message } from "../domain/message.ts";
import type { NoteBrief } from "./corrections/note.ts";
import type { DeliveryDependencies } from "./dependencies.ts";
import { fromNow } from "./dependencies.ts";
import type { Verdict } from "./judge.ts";
import { judgeLost, judgePost, judgeWait } from "./judge.ts";
import { insist } from "./insist.ts";
import type { DeliveryLedger } from "../ports/delivery-ledger.ts";
import type { PostTurn } from "../ports/publisher.ts";
import type { FreshMessages } from "./shared-messages.ts";
import type { SharedClock } from "./shared-clock.ts";
import type { Notices } from "./tell-admins.ts";
import { writeContent } from "./write-content.ts";

export interface Delivering extends DeliveryDependencies {
  readonly clock: SharedClock;
  /** Aborted when the process is to stop. */
  readonly stop: AbortSignal;
  readonly freshMessages: FreshMessages;
  readonly noteBrief: NoteBrief;
  readonly notices: Pick<Notices, "tell">;
  /** In [0, 1): spreads the retries of many. */
  readonly chance: () => number;
  /** Milliseconds for which a delivery is one process's own. */
  readonly lease: number;
}

/**
 * The whole way of a delivery that is ours. Wherever the process ends on it, the ledger tells the next one how to go
 * on: before the post began, as if nothing had happened; after it, by looking for what became of it.
 */
export async function deliver(delivery: Delivery, deps: Delivering): Promise<void> {
  const { publisher } = deps;
  if (delivery.attemptedAt !== null) return findLost(delivery, delivery.attemptedAt, deps);
  if (isLate(delivery, deps)) return settle(delivery, LATE, deps);
  const message = await orLater(() => getReady(delivery, deps), delivery, deps);
  if (message === null) return;
  // Writing waits for a model, for another process, and through a machine's sleep.
  if (isLate(delivery, deps)) return settle(delivery, LATE, deps);
  const given = (await publisher.turn?.(delivery.channel, deps.stop)) ?? null;
  if (given?.ok === false) return waitLonger(given, delivery, deps);
  if (isLate(delivery, deps)) return settle(delivery, LATE, deps);
  const turn = given?.turn ?? null;
  if (!(await begin(delivery, turn, deps))) return;
  const outcome = await publisher.post(delivery.channel, message, delivery.id, turn);
  await obey(judgePost(outcome, delivery, deps.chance()), delivery, deps);
}

/** Milliseconds until the first of its repetitions; each waits twice as long as the one before, and no lease longer. */
const SOON = 4_000;

/** What fails before a delivery has begun is tried again soon: until its lease ends, nobody else would. */
async function orLater<Made>(make: () => Promise<Made>, delivery: Delivery, deps: Delivering): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    const delay = Math.min(deps.lease, SOON * 2 ** delivery.attempts) * (0.5 + deps.chance() / 2);
    const reason = "it could not be made ready; the log says why";
    await postpone(delivery, { at: fromNow(deps, Math.ceil(delay)), reason, isOpen: false }, deps);
    throw error;
  }
}

/** It has not begun: whoever stops leaves it to others. A turn that is far off is no attempt that failed. */
async function waitLonger(
  refused: Parameters<typeof judgeWait>[0],
  delivery: Delivery,
  deps: Delivering,
): Promise<void> {
  if (deps.stop.aborted) await giveBack("stopped while it waited for its turn", delivery, deps);
  else await comeBack(judgeWait(refused, deps.chance()), delivery, deps);
}

/** What only waits for its turn has not been tried: where its post is lost later, it is looked for no fewer times. */
async function comeBack(verdict: Verdict, delivery: Delivery, deps: Delivering): Promise<void> {
  if (verdict.type === "settle") return settle(delivery, verdict.end, deps, verdict.wording);
  const { delay, isOpen, reason } = verdict;
  const at = noLater(fromNow(deps, delay), delivery, deps);
  await postpone(delivery, { at, reason, isOpen, isWait: true }, deps);
}

/** A turn may come sooner than it was promised: where that is too late, it is asked for halfway till then. */
function noLater(at: string, { part, until }: Delivery, deps: Delivering): string {
  if (part > 0 || at <= until) return at;
  const left = Date.parse(until) - Date.parse(deps.clock.now());
  return fromNow(deps, Math.max(1_000, Math.ceil(left / 2)));
}

const LATE: DeliveryEnd = { state: "skipped", reason: "late" };

/** Whoever has the first part is to have the others. */
function isLate({ part, until }: Delivery, { clock }: Delivering): boolean {
  return part === 0 && clock.now() > until;
}

/** Null when there is nothing to send. */
async function getReady(delivery: Delivery, deps: Delivering): Promise<Message | null> {
  const message = delivery.message ?? (await write(delivery, deps));
  if (message !== null) await deps.noteBrief(delivery, message);
  return message;
}

/** Frozen before it is sent, so that a retry sends the same; null when there is nothing to send. */
async function write(delivery: Delivery, deps: Delivering): Promise<Message | null> {
  const { store, clock, stop } = deps;
  const written = await writeContent(delivery, deps, stop);
  if (!written.ok) {
    await settle(delivery, { state: "skipped", reason: written.skip }, deps);
    return null;
  }
  const isOurs = await store.deliveries.freeze(delivery, written.content, clock.now());
  return isOurs ? written.content.messages[0] : null;
}

/**
 * False where it is no longer ours. Where the store is lost over it, nothing has been posted, and that is written down.
 * Resolves when it is to be posted.
 */
async function begin(delivery: Delivery, turn: PostTurn | null, deps: Delivering): Promise<boolean> {
  const { clock, store } = deps;
  await clock.check();
  const leaseUntil = fromNow(deps, deps.lease);
  try {
    if (!(await store.deliveries.begin(delivery, { now: clock.now(), leaseUntil }))) return false;
  } catch (error) {
    return giveBack(String(error), delivery, deps);
  }
  await turn?.comes;
  await clock.check();
  // The machine slept, or the store took its time: others may be at it already.
  return clock.now() < leaseUntil || giveBack("its lease ended before it was posted", delivery, deps);
}

/** Nothing has been posted: it is anybody's at once, as if it had never been ours. Always false. */
async function giveBack(reason: string, delivery: Delivery, deps: Delivering): Promise<false> {
  await postpone(delivery, { at: deps.clock.now(), reason, isOpen: false, isWait: true }, deps);
  return false;
}

async function findLost(delivery: Delivery, attemptedAt: string, deps: Delivering): Promise<void> {
  const { publisher, clock } = deps;
  // An attempt that lies ahead was dated by a wrong clock; it was not before its slot.
  const now = clock.now();
  const since = attemptedAt > now ? delivery.slot.at : attemptedAt;
  const { channel, message, id: key } = delivery;
  const lost = message && { channel, message, key, since, now, isLate: isLate(delivery, deps) };
  const resumed = lost && publisher.resume?.(lost);
  const outcome = (await resumed) ?? null;
  await obey(judgeLost(outcome, delivery, deps.chance()), delivery, deps);
}

async function obey(verdict: Verdict, delivery: Delivery, deps: Delivering): Promise<void> {
  const { wording } = verdict;
  if (verdict.type === "settle") return settle(delivery, verdict.end, deps, wording);
  const { delay, isOpen, reason } = verdict;
  const at = fromNow(deps, delay);
  // What is known not to stand there, and would come too late, is given up at once.
  if (!isOpen && at > deadlineOf(delivery))
    return settle(delivery, { state: "failed", reason }, deps, wording);
  await postpone(delivery, { at, reason, isOpen }, deps);
}

/** Whoever has the first part is to have the others, but not hours after it. */
function deadlineOf({ part, until }: Delivery): string {
  return part === 0 ? until : new Date(Date.parse(until) + LONGER).toISOString();
}

/** How much later the rest of a brief may be tried again than its beginning. Milliseconds. */
const LONGER = 1_800_000;

type Again = Parameters<DeliveryLedger["postpone"]>[1];

async function postpone(delivery: Delivery, again: Again, deps: Delivering): Promise<void> {
  await insist(() => deps.store.deliveries.postpone(delivery, again), deps);
}

/** `wording`: the reason in both languages, for people. */
async function settle(
  delivery: Delivery,
  end: DeliveryEnd,
  deps: Delivering,
  wording?: Wording,
): Promise<void> {
  const isOurs = await insist(() => deps.store.deliveries.settle(delivery, end), deps);
  if (!isOurs) return;
  deps.log.info("delivery-settled", { delivery: delivery.id, state: end.state });
  if ("reason" in end && isTrouble(end)) await deps.notices.tell(delivery, { ...end, wording });
}

function isTrouble({ state, reason }: Extract<DeliveryEnd, { readonly reason: string }>): boolean {
  return state !== "skipped" || reason === "late";
}
