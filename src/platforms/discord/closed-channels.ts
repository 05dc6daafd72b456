import type { ChannelRef } from "../../domain/channel.ts";
import type { Failure } from "../../domain/failure.ts";

/** Channels that take nothing until something changes; asking them again would only count as a refused request. */
export interface ClosedChannels {
  /** Why it takes nothing; null when it may be tried. */
  reason(channel: string): Failure | null;
  /** Keeps it closed, and tells whoever listens, once. */
  close(channel: ChannelRef, failure: Failure): void;
  /** Something changed: it may be tried again. */
  reopen(channel: string): void;
  /** Something changed for a whole guild. */
  reopenAll(workspace: string): void;
  /** Called once for each channel that is closed; takes the place of an earlier listener. */
  listen(listener: (channel: ChannelRef, failure: Failure) => void): void;
}

/** After this long it is tried again all the same: in HTTP mode nobody tells of changes. Milliseconds. */
const KEPT = 6 * 3_600_000;

export function createClosedChannels(): ClosedChannels {
  const closed = new Map<
    string,
    { readonly ref: ChannelRef; readonly failure: Failure; readonly until: number }
  >();
  const told = new Set<string>();
  let tell: (channel: ChannelRef, failure: Failure) => void = () => undefined;
  return {
    reason(channel) {
      const found = closed.get(channel);
      return found && found.until > performance.now() ? found.failure : null;
    },
    close(ref, failure) {
      closed.set(ref.channel, { ref, failure, until: performance.now() + KEPT });
      if (told.has(ref.channel)) return;
      told.add(ref.channel);
      tell(ref, failure);
    },
    reopen(channel) {
      closed.delete(channel);
      told.delete(channel);
    },
    reopenAll(workspace) {
      for (const [channel, { ref }] of closed) if (ref.workspace === workspace) this.reopen(channel);
    },
    listen(listener) {
      tell = listener;
    },
  };
}
