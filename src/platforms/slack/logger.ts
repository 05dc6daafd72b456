import { LogLevel } from "@slack/bolt";
import type { Logger } from "@slack/bolt";
import type { Log } from "../../ports/log.ts";

/** Tokens, and addresses that let anyone answer, wherever they stand in a text. */
const SECRETS = /xox[a-z]-[\w-]+|xapp-[\w-]+|https?:\/\/hooks\.slack\.com\/\S+|(?<=ticket=)[^\s&"]+/gu;

/** What the Slack client has to say, in our log: warnings and errors, without secrets. */
export function createSlackLogger(log: Log): Logger {
  const tell =
    (speak: Log["warn"]) =>
    (...said: unknown[]): void => {
      speak("slack.client", { message: redact(said.map(textOf).join(" ")) });
    };
  const silent = (): void => undefined;
  return {
    debug: silent,
    info: silent,
    warn: tell((event, fields) => {
      log.warn(event, fields);
    }),
    error: tell((event, fields) => {
      log.error(event, fields);
    }),
    setLevel: silent,
    getLevel: () => LogLevel.WARN,
    setName: silent,
  };
}

/** Says nothing any more once we are to stop: that a connection ends then is no fault. */
export function quietAfter(signal: AbortSignal, logger: Logger): Logger {
  return {
    ...logger,
    warn(...said: unknown[]) {
      if (!signal.aborted) logger.warn(...said);
    },
    error(...said: unknown[]) {
      if (!signal.aborted) logger.error(...said);
    },
  };
}

/** The text without anything that opens a door. */
export function redact(text: string): string {
  return text.replace(SECRETS, "[secret]").slice(0, 500);
}

function textOf(value: unknown): string {
  if (value instanceof Error) return value.message;
  return typeof value === "string" ? value : JSON.stringify(value);
}
