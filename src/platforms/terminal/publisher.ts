import type { Writable } from "node:stream";
import type { Failure } from "../../domain/failure.ts";
import type { Message } from "../../domain/message.ts";
import type { Publisher } from "../../ports/publisher.ts";
import { TERMINAL_LIMITS } from "./limits.ts";
import type { Layout } from "./render.ts";
import { renderMessage } from "./render.ts";

export interface TerminalPublisherOptions {
  readonly out: Writable;
  readonly layout: () => Layout;
}

/** Writes messages below one another; there is one channel, and whoever sits before it sees it. */
export function createTerminalPublisher({ out, layout }: TerminalPublisherOptions): Publisher {
  const shown = new Map<string, Promise<Failure | null>>();
  const show = (message: Message): Promise<Failure | null> =>
    write(out, `${renderMessage(message, layout())}\n`);
  return {
    async post(channel, message, key) {
      if (channel.platform !== "terminal") return { ok: false, failure: wrongPlatform(channel.platform) };
      const posted = shown.get(key) ?? show(message);
      shown.set(key, posted);
      const failure = await posted;
      if (failure === null) forgetOldest(shown);
      else shown.delete(key);
      return failure === null ? { ok: true, id: key } : { ok: false, failure };
    },
    async edit(channel, id, message) {
      if (channel.platform !== "terminal") return { ok: false, failure: wrongPlatform(channel.platform) };
      const failure = await show(message);
      return failure === null ? { ok: true, id } : { ok: false, failure };
    },
  };
}

/** Resolves when the stream has taken it, so that a slow reader slows the writer. */
function write(out: Writable, text: string): Promise<Failure | null> {
  return new Promise((resolve) => {
    if (out.destroyed || out.writableEnded) {
      resolve(closed(undefined));
      return;
    }
    out.write(text, (error) => {
      resolve(error ? closed(error) : null);
    });
  });
}

function closed(cause: unknown): Failure {
  const message = "terminal: nobody reads the output any more; start Marktbrief again";
  return { type: "unreachable", message, sent: false, cause };
}

function wrongPlatform(platform: string): Failure {
  const message = `terminal: a message for ${platform} came here; set that platform's tokens`;
  return { type: "refused", code: "wrong-platform", message, retryAfter: null };
}

function forgetOldest(shown: Map<string, unknown>): void {
  for (const key of shown.keys()) {
    if (shown.size <= TERMINAL_LIMITS.keys) return;
    shown.delete(key);
  }
}
