import type { ChannelRef } from "../domain/channel.ts";

/** Waits for what was begun for this channel before, then does its work. */
export type InTurn = <Value>(channel: ChannelRef, work: () => Promise<Value>) => Promise<Value>;

/** One thing at a time for each channel: two who change a list at once both have their change. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (channel, work) => {
    const key = JSON.stringify([channel.platform, channel.workspace, channel.channel]);
    // Whether the one before succeeded is no matter of the next.
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
