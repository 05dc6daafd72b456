import type { ChannelRef, PlatformName } from "../domain/channel.ts";
import type { Schedule, SkipReason, Slot } from "../domain/schedule.ts";

/** A slot whose time has come; `skip` says why it is not sent, null where it is. */
export interface PlannedSlot extends Slot {
  readonly until: string;
  readonly skip: SkipReason | null;
}

export interface PlannedSlots {
  readonly due: readonly PlannedSlot[];
  /** The instant of the next slot; null for never. */
  readonly nextDue: string | null;
}

export interface ComingSlot {
  readonly channel: ChannelRef;
  /** The instant it is due. */
  readonly at: string;
}

/** When each channel gets its briefs, and which are due. */
export interface ScheduleStore {
  /** Null when the channel has none. */
  find(channel: ChannelRef): Promise<Schedule | null>;
  /** `nextDue`: the instant of its next slot; null for never. */
  save(channel: ChannelRef, schedule: Schedule, nextDue: string | null): Promise<void>;
  /**
   * Makes a delivery of each slot that is due and moves the schedules on, all or nothing; a slot that is known stays
   * as it is. `plan` gets a schedule and the instant of its first slot not yet seen to. Schedules that another
   * process is planning are left to it. Returns how many schedules were due.
   */
  planDue(
    ask: { readonly now: string; readonly limit: number; readonly platforms: readonly PlatformName[] },
    plan: (schedule: Schedule, since: string) => PlannedSlots,
  ): Promise<number>;
  /**
   * Channels whose next slot lies after `from` and not after `until`: of those that have chosen alike, and are due at
   * the same instant, one stands for all.
   */
  coming(ask: {
    readonly from: string;
    readonly until: string;
    readonly platforms: readonly PlatformName[];
  }): Promise<readonly ComingSlot[]>;
}
