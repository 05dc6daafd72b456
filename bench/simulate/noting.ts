import type { DeliveryLedger } from "../../src/ports/delivery-ledger.ts";
import type { ScheduleStore } from "../../src/ports/schedule-store.ts";
import type { Notebook } from "./notebook.ts";
import type { Owner, SimulatedTime } from "./time.ts";

/** The same ledger; every write that took effect is noted, and every instant at which something is to be tried again. */
export function noteDeliveries(
  deliveries: DeliveryLedger,
  {
    notebook,
    time,
    jump,
    holder,
  }: {
    readonly notebook: Notebook;
    readonly time: SimulatedTime;
    readonly jump: () => number;
    readonly holder: Owner;
  },
): DeliveryLedger {
  return {
    ...deliveries,
    async claim(ask) {
      const claimed = await deliveries.claim(ask);
      notebook.claimed(claimed, holder);
      return claimed;
    },
    async freeze(claim, content, now) {
      const isDone = await deliveries.freeze(claim, content, now);
      if (isDone) notebook.froze(claim.id, content);
      return isDone;
    },
    async begin(claim, times) {
      const isDone = await deliveries.begin(claim, times);
      if (isDone) notebook.began(claim.id);
      return isDone;
    },
    async postpone(claim, retry) {
      const isDone = await deliveries.postpone(claim, retry);
      if (isDone) notebook.letGo(claim.id);
      if (isDone && !retry.isOpen) notebook.closed(claim.id);
      // By the clock of the process, or the one that all share.
      for (const ahead of [0, jump()]) time.remind(Date.parse(retry.at) - ahead + 1);
      return isDone;
    },
    async settle(claim, end) {
      const isDone = await deliveries.settle(claim, end);
      if (isDone) notebook.settled(claim.id);
      return isDone;
    },
  };
}

/** The same schedules; what is planned as late has to be, by the clock that it was asked by. */
export function notePlanning(
  schedules: ScheduleStore,
  { notebook }: { readonly notebook: Notebook },
): ScheduleStore {
  return {
    ...schedules,
    planDue: (ask, plan) =>
      schedules.planDue(ask, (schedule, since) => {
        const planned = plan(schedule, since);
        for (const { key, at, skip } of planned.due) {
          const isLate = Date.parse(ask.now) > Date.parse(at) + schedule.lateMinutes * 60_000;
          if (skip !== "paused" && isLate !== (skip === "late"))
            notebook.breach(`${key} was planned at ${ask.now} as ${skip ?? "on time"}`);
        }
        return planned;
      }),
  };
}
