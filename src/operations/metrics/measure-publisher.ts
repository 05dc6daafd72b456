import type { ChannelRef } from "../../domain/channel.ts";
import type { Failure } from "../../domain/failure.ts";
import type { LostOutcome, PublishOutcome, Publisher } from "../../ports/publisher.ts";
import type { Meters } from "./meters.ts";

/** The same publisher, counted and timed. */
export function measurePublisher(publisher: Publisher, meters: Meters): Publisher {
  const measured = async <Outcome extends LostOutcome | null>(
    { platform }: ChannelRef,
    post: () => Promise<Outcome>,
  ): Promise<Outcome> => {
    const start = performance.now();
    const outcome = await post();
    meters.observe("post_seconds", (performance.now() - start) / 1000, { platform });
    if (outcome !== null && outcome !== "late") countOutcome(outcome, platform, meters);
    return outcome;
  };
  return {
    ...publisher,
    post: (channel, ...given) => measured(channel, () => publisher.post(channel, ...given)),
    resume: (lost) => measured(lost.channel, async () => (await publisher.resume?.(lost)) ?? null),
  };
}

function countOutcome(outcome: PublishOutcome, platform: string, meters: Meters): void {
  meters.count("posts_total", { platform, result: outcome.ok ? "ok" : outcome.failure.type });
  if (!outcome.ok) meters.count("platform_errors_total", { platform, code: codeOf(outcome.failure) });
}

function codeOf(failure: Failure): string {
  return failure.type === "refused" ? failure.code : failure.type;
}
