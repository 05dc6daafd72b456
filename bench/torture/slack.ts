import { createSlackApi } from "../../src/platforms/slack/api.ts";
import { createSlackLogger } from "../../src/platforms/slack/logger.ts";
import { createPacer } from "../../src/platforms/slack/pacing.ts";
import { createSlackPublisher } from "../../src/platforms/slack/publisher.ts";
import { singleToken } from "../../src/platforms/slack/tokens.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Publisher } from "../../src/ports/publisher.ts";
import { SILENT } from "./ground.ts";

interface Access {
  readonly apiUrl: string;
  readonly token: string;
  readonly clock: Clock;
  /** Whether lost posts may be looked for. */
  readonly readsHistory: boolean;
}

/** All that posts to Slack, without what listens to it. */
export function connectPosting({ apiUrl, token, clock, readsHistory }: Access): Publisher {
  const api = createSlackApi({ apiUrl, logger: createSlackLogger(SILENT) });
  const tokens = singleToken(api, token);
  const pacer = createPacer({ channel: 0, workspace: 0, patience: 1_000, queue: 1_000, lead: 0 });
  return createSlackPublisher({ api, tokens, pacer, clock, readsHistory });
}
