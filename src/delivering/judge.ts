import type { Delivery, DeliveryEnd } from "../domain/delivery.ts";
import type { Failure, Wording } from "../domain/failure.ts";
import type { LostOutcome, PublishOutcome } from "../ports/publisher.ts";

/** What a post that was answered, or not, means for its delivery. */
export type Verdict =
  | ({ readonly type: "settle"; readonly end: DeliveryEnd } & Told)
  /** Again after so many milliseconds; `isOpen` where it may stand there already. */
  | ({
      readonly type: "retry";
      readonly delay: number;
      readonly isOpen: boolean;
      readonly reason: string;
    } & Told);

/** The reason in both languages, where the platform words it. */
interface Told {
  readonly wording?: Wording | undefined;
}

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;
/** Looks for a lost post, after which it is called unconfirmed. */
const LOOKS = 6;

/** `chance` in [0, 1) spreads the retries of many. */
export function judgePost(
  outcome: PublishOutcome,
  { attempts }: Pick<Delivery, "attempts">,
  chance: number,
): Verdict {
  if (outcome.ok) return { type: "settle", end: { state: "sent", messageId: outcome.id } };
  const { failure } = outcome;
  const { message: reason, wording } = failure;
  if (isFinal(failure)) return { type: "settle", end: { state: "failed", reason }, wording };
  const isOpen = failure.type === "unreachable" && failure.sent;
  return { type: "retry", delay: pause(failure, attempts, chance), isOpen, reason, wording };
}

/** The same of one that was sent away before its turn: it comes back when it was told to. */
export function judgeWait(refused: Refused, chance: number): Verdict {
  const { failure } = refused;
  if (failure.type !== "refused" || failure.retryAfter === null)
    return judgePost(refused, { attempts: 0 }, chance);
  const delay = Math.ceil(failure.retryAfter * 1_000);
  return { type: "retry", delay, isOpen: false, reason: failure.message, wording: failure.wording };
}

type Refused = Extract<PublishOutcome, { readonly ok: false }>;

/** The same of a lost post that was taken up again; null where the platform cannot tell what became of it. */
export function judgeLost(
  outcome: LostOutcome | null,
  { attempts }: Pick<Delivery, "attempts">,
  chance: number,
): Verdict {
  if (outcome === null) return unconfirmed(CANNOT_TELL.en, CANNOT_TELL);
  if (outcome === "late") return { type: "settle", end: { state: "skipped", reason: "late" } };
  if (outcome.ok) return { type: "settle", end: { state: "reconciled", messageId: outcome.id } };
  const { failure } = outcome;
  // A refusal now says nothing of the first attempt.
  const { message: reason, wording } = failure;
  if (isFinal(failure) || attempts >= LOOKS) return unconfirmed(reason, wording);
  return { type: "retry", delay: pause(failure, attempts, chance), isOpen: true, reason, wording };
}

const CANNOT_TELL: Wording = {
  de: "die Antwort ging verloren, und die Plattform kann es nicht sagen",
  en: "the answer was lost, and the platform cannot tell",
};

function unconfirmed(reason: string, wording?: Wording): Verdict {
  return { type: "settle", end: { state: "unconfirmed", reason }, wording };
}

/** Nothing changes it but a person. */
function isFinal(failure: Failure): boolean {
  return failure.type === "broken" || (failure.type === "refused" && failure.retryAfter === null);
}

/** Doubles with each attempt, from half of it to all of it, and never before the other side allows. */
function pause(failure: Failure, attempts: number, chance: number): number {
  const asked = failure.type === "refused" ? (failure.retryAfter ?? 0) * 1000 : 0;
  const own = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempts) * (0.5 + chance / 2);
  return Math.ceil(asked + own);
}
