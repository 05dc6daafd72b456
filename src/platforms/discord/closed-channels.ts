import type { ChannelRef } from "../../domain/channel.ts";
import type { Failure } from "../../domain/failure.ts";
import type { ClosedChannel, ClosedChannelStore } from "../../ports/closed-channel-store.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Log } from "../../ports/log.ts";

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
  /** What is known is kept and shared from now on; what others closed is closed here. */
  keepIn(keeping: Keeping): void;
  /** Takes over what other processes closed and opened since; never rejects. */
  refresh(): Promise<void>;
}

export interface Keeping {
  readonly store: ClosedChannelStore;
  readonly log: Log;
  /** Called once for each channel that is closed, until it is opened again. */
  readonly tell: (channel: ChannelRef, failure: Failure) => void;
}

/** After this long it is tried again all the same: where there is no gateway, nobody tells of changes. Milliseconds. */
const KEPT = 6 * 3_600_000;

export function createClosedChannels(clock: Clock): ClosedChannels {
  let closed: ReadonlyMap<string, ClosedChannel> = new Map();
  let keeping: Keeping | null = null;
  /** Written one after the other, in the order they happened. */
  let writing: Promise<void> = Promise.resolve();

  function write(step: (store: ClosedChannelStore) => Promise<void>): void {
    const { store, log } = keeping ?? {};
    if (!store) return;
    writing = writing
      .then(() => step(store))
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : "unknown";
        log?.error("discord.closed-not-kept", { message });
      });
  }

  function open(channel: string): void {
    const found = closed.get(channel);
    if (!found) return;
    closed = new Map([...closed].filter(([each]) => each !== channel));
    write((store) => store.reopen(found.channel));
  }

  return {
    reason(channel) {
      const found = closed.get(channel);
      return found && Date.parse(clock.now()) - Date.parse(found.closedAt) < KEPT ? found.failure : null;
    },
    close(channel, failure) {
      const isNew = !closed.has(channel.channel);
      const mark = { channel, failure, closedAt: clock.now() };
      closed = new Map([...closed, [channel.channel, mark]]);
      write((store) => store.close(mark));
      if (isNew) keeping?.tell(channel, failure);
    },
    reopen: open,
    reopenAll(workspace) {
      for (const [channel, mark] of closed) if (mark.channel.workspace === workspace) open(channel);
    },
    keepIn(given) {
      keeping = given;
    },
    async refresh() {
      write(async (store) => {
        const marks = await store.list("discord");
        closed = new Map(marks.map((mark) => [mark.channel.channel, mark]));
      });
      await writing;
    },
  };
}
