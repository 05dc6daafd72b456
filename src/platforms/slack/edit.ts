import type { ChannelRef } from "../../domain/channel.ts";
import type { Publisher, PublishOutcome } from "../../ports/publisher.ts";
import type { SlackApi } from "./api.ts";
import { notInstalled, rateLimited } from "./failures.ts";
import type { Pacer } from "./pacing.ts";
import { changePost, idOf, removePost, sendPost, stampsOf } from "./post.ts";
import { renderMessage } from "./render.ts";
import type { SlackTokens } from "./tokens.ts";

interface EditorOptions {
  readonly api: SlackApi;
  readonly tokens: SlackTokens;
  readonly pacer: Pacer;
}

/**
 * Puts a message where another stands, part for part: what it has more follows in the thread, what it has less is
 * taken away there. A part more is the only thing that repeating could double.
 */
export function createEditor({ api, tokens, pacer }: EditorOptions): NonNullable<Publisher["edit"]> {
  return async (channel, id, message) => {
    const credentials = await tokens.of(channel.workspace);
    if (credentials === null) return { ok: false, failure: notInstalled(channel.channel) };
    const { token } = credentials;
    const stamps = stampsOf(id);
    const payloads = renderMessage(message);
    const kept: string[] = [];
    for (let part = 0; part < Math.max(stamps.length, payloads.length); part += 1) {
      const turn = await pacer.turn(channel.workspace, channel.channel);
      if (!turn.ok) return { ok: false, failure: rateLimited(channel.channel, turn.retryAfter) };
      const outcome = await replace(part);
      if (!outcome.ok) return rested(channel, outcome);
      if (part < payloads.length) kept.push(outcome.id);
    }
    return { ok: true, id: idOf(kept) };

    function replace(part: number): Promise<PublishOutcome> {
      const [payload, stamp] = [payloads[part], stamps[part]];
      const at = { channel, token };
      if (payload === undefined) return removePost(api, at, stamp ?? "");
      if (stamp !== undefined) return changePost(api, { ...at, payload }, stamp);
      const thread = stamps[0] ?? null;
      return sendPost(api, { ...at, payload, key: `${id}#${part + 1}`, thread });
    }
  };

  function rested(channel: ChannelRef, outcome: Extract<PublishOutcome, { ok: false }>): PublishOutcome {
    const { failure } = outcome;
    if (failure.type === "refused" && failure.retryAfter !== null) {
      pacer.rest(channel.workspace, channel.channel, failure.retryAfter);
    }
    return outcome;
  }
}
