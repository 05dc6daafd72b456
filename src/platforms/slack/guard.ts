import { setTimeout as sleep } from "node:timers/promises";
import type { App, CodedError } from "@slack/bolt";
import { sentence } from "./answer.ts";
import type { SlackContext } from "./context.ts";
import { isNotInstalled } from "./installations.ts";
import { redact } from "./logger.ts";
import { SLACK_WORDS } from "./wording.ts";

/** Work under way, to be waited for at the end. */
export interface Guard {
  /** Resolves when all that began has ended, or after the given milliseconds. */
  readonly settled: (patience: number) => Promise<void>;
}

/** How many payloads are remembered as seen; at Slack's most events, some ten minutes of them. */
const KEPT = 10_000;

/** Lets every payload through once, keeps count of what is under way, and swallows no error. */
export function guardApp(app: App, slack: SlackContext): Guard {
  const underWay = new Set<Promise<unknown>>();
  const isNew = createSeen();

  app.use(async ({ body, next, ...rest }) => {
    const id = idOf(body);
    if (id !== null && !isNew(id)) {
      slack.log.info("slack.seen-before", { id });
      await acknowledgeAgain(rest);
      return;
    }
    const work = next();
    underWay.add(work);
    await work.finally(() => underWay.delete(work));
  });

  app.error(async (error) => {
    // Bolt's own type has no body; with `extendedErrorHandler` there is one.
    const { error: cause, body } = error as unknown as { readonly error: CodedError; readonly body: Json };
    slack.log.error("slack.failed", { code: cause.code, message: redact(cause.message), type: kindOf(body) });
    await apologize(slack, body, cause);
  });

  return {
    async settled(patience) {
      await Promise.race([Promise.allSettled([...underWay]), sleep(patience, null, { ref: false })]);
    },
  };
}

type Json = Readonly<Record<string, unknown>>;

/** Slack's own name of a payload; the same one delivered twice has the same. */
function idOf(body: object): string | null {
  const { event_id: event, trigger_id: trigger } = body as Json;
  if (typeof event === "string") return event;
  return typeof trigger === "string" ? trigger : null;
}

function kindOf(body: Json): string {
  const { command, type } = body;
  if (typeof command === "string") return command;
  return typeof type === "string" ? type : "unknown";
}

/** Remembers the newest; true the first time. */
function createSeen(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const oldest = seen.values().next();
    if (seen.size > KEPT && !oldest.done) seen.delete(oldest.value);
    return true;
  };
}

/** Events are acknowledged before anything of ours runs; the others wait for it. */
async function acknowledgeAgain(args: object): Promise<void> {
  const { ack } = args as Partial<{ ack: () => Promise<void> }>;
  await ack?.();
}

/** The one who asked is told, where there is a way; the cause is the operator's. */
async function apologize(slack: SlackContext, body: Json, error: CodedError): Promise<void> {
  const url = body["response_url"];
  if (typeof url !== "string") return;
  const words = SLACK_WORDS[slack.language];
  const text = isNotInstalled(error) ? words.notInstalled : words.failed;
  await slack.respond(url, sentence(text), "ephemeral");
}
