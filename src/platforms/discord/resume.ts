import type { LostOutcome, PublishOutcome } from "../../ports/publisher.ts";
import { DISCORD_LIMITS } from "./limits.ts";
import { isForum, sendPost, sendTwice } from "./post.ts";
import type { Post, PostOutcome } from "./post.ts";
import { findPost } from "./read-back.ts";
import type { Looking } from "./read-back.ts";
import type { DiscordRest } from "./rest.ts";

/**
 * Takes up a post whose answer was lost, whoever sent it. As long as Discord is certain to know the nonce, the same is
 * sent again; later it is looked for, and sent only where it is not, and in time. Null where that cannot be known.
 */
export async function resumePost(
  rest: DiscordRest,
  post: Post,
  { isLate, ...looking }: Looking & { readonly isLate: boolean },
): Promise<PostOutcome | Extract<LostOutcome, "late"> | null> {
  const age = ageOf(looking);
  if (age < DISCORD_LIMITS.nonceSure) {
    const outcome = await sendTwice(rest, post);
    if (outcome.ok || !isForum(outcome.failure)) return outcome;
  }
  const found = await findPost(rest, post, looking);
  if (found === null)
    return age < DISCORD_LIMITS.nonceLikely ? notInForum(await sendTwice(rest, post)) : null;
  if (!("absent" in found)) return found;
  return isLate ? "late" : sendPost(rest, post);
}

/** Milliseconds since it was tried, at least. One that lies ahead was dated by another clock: it may be of any age. */
function ageOf({ since, now }: Looking): number {
  return since > now + DIFFERENCE ? Infinity : now - since;
}

/** Milliseconds by which two right clocks may differ. */
const DIFFERENCE = 60_000;

/** Into a forum nothing is sent that might stand there. */
function notInForum(outcome: PublishOutcome): PublishOutcome | null {
  return !outcome.ok && isForum(outcome.failure) ? null : outcome;
}
