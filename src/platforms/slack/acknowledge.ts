import type { Log } from "../../ports/log.ts";

/** Tells Slack that it arrived, at once. Where the line is gone meanwhile, the work goes on all the same. */
export async function acknowledge(ack: () => Promise<void>, log: Log): Promise<void> {
  try {
    await ack();
  } catch (error) {
    log.warn("slack.not-acknowledged", { message: error instanceof Error ? error.message : "unknown" });
  }
}
