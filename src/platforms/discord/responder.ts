import { setTimeout as sleep } from "node:timers/promises";
import { ACKNOWLEDGED } from "./failures.ts";
import type { RawInteraction } from "./interaction.ts";
import type { AttachedFile, DiscordRest } from "./rest.ts";

/** Discord's first answer to an interaction: a message, "is thinking …", choices, a modal. */
export interface Callback {
  readonly type: number;
  readonly data?: unknown;
}

/** Whether the first answer stands. */
export type SendFirst = (callback: Callback) => Promise<boolean>;

/** The ways back to one interaction. */
export interface Responder {
  /** Only once; false where it did not get through. */
  first(callback: Callback): Promise<boolean>;
  edit(body: unknown): Promise<boolean>;
  follow(body: unknown, files?: readonly AttachedFile[]): Promise<boolean>;
  /** Takes "is thinking …" away, or whatever stands in its place. */
  remove(): Promise<boolean>;
}

export function createResponder(rest: DiscordRest, raw: RawInteraction, first: SendFirst): Responder {
  const webhook = `/webhooks/${raw.application_id}/${raw.token}` as const;
  const original = `${webhook}/messages/@original` as const;
  /** Edits may be sent again; a follow-up whose answer was lost may stand there, and is not. */
  const send = async (
    method: "POST" | "PATCH" | "DELETE",
    path: `/${string}`,
    content: { readonly body?: unknown; readonly files?: readonly AttachedFile[] } = {},
  ): Promise<boolean> => {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await rest.answer({ method, path, ...content });
      if (outcome.ok) return true;
      const { failure } = outcome;
      const isLost = failure.type === "unreachable" && (method !== "POST" || !failure.sent);
      if (failure.type === "unreachable" && method === "POST" && failure.sent) return true;
      if (!isLost || attempt === ATTEMPTS) return false;
      await sleep(PAUSE);
    }
  };
  return {
    first,
    edit: (body) => send("PATCH", original, { body }),
    follow: (body, files) => send("POST", webhook, { body, ...(files === undefined ? {} : { files }) }),
    remove: () => send("DELETE", original),
  };
}

const ATTEMPTS = 3;
const PAUSE = 250;

/**
 * The first answer by request, as a bot at the gateway gives it. Where the answer to it was lost it is sent again:
 * that it was acknowledged before (40060) then means that the first one arrived.
 */
export function firstByRest(rest: DiscordRest, { id, token }: RawInteraction): SendFirst {
  return async (callback) => {
    let isOpen = false;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const outcome = await rest.answer({
        method: "POST",
        path: `/interactions/${id}/${token}/callback`,
        body: callback,
      });
      if (outcome.ok) return true;
      const { failure } = outcome;
      if (failure.type !== "unreachable")
        return isOpen && failure.type === "refused" && failure.code === ACKNOWLEDGED;
      isOpen ||= failure.sent;
    }
    // Nobody knows: what follows will show.
    return isOpen;
  };
}
