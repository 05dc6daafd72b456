import { describe, expect, it } from "vitest";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { pauseEnd } from "../../src/scheduling/pause.ts";
import { planSlots } from "../../src/scheduling/plan.ts";
import { writeSchedule } from "./schedule.ts";

const calendar = createCalendar({});

function plan(since: string, now: string) {
  const schedule = writeSchedule({ zone: "UTC", times: ["08:00", "08:30", "17:00"], lateMinutes: 60 });
  const { due, nextDue } = planSlots(schedule, { since, now }, calendar);
  return { due: due.map(({ key, skip }) => `${key.slice(5, 16)} ${skip ?? "send"}`), nextDue };
}

describe("what is due", () => {
  it.each([
    ["in time", "2026-11-25T08:00:00.000Z", "2026-11-25T08:00:03.000Z", ["11-25T08:00 send"]],
    [
      "at the very end of being late",
      "2026-11-25T17:00:00.000Z",
      "2026-11-25T18:00:00.000Z",
      ["11-25T17:00 send"],
    ],
    ["too late", "2026-11-25T17:00:00.000Z", "2026-11-25T18:00:01.000Z", ["11-25T17:00 late"]],
    [
      "two at once after a pause: the newer",
      "2026-11-25T08:00:00.000Z",
      "2026-11-25T08:40:00.000Z",
      ["11-25T08:00 superseded", "11-25T08:30 send"],
    ],
    [
      "a night without anybody",
      "2026-11-24T17:00:00.000Z",
      "2026-11-25T08:05:00.000Z",
      ["11-24T17:00 late", "11-25T08:00 send"],
    ],
    [
      "nothing yet, the clock having been set back",
      "2026-11-25T17:00:00.000Z",
      "2026-11-25T16:00:00.000Z",
      [],
    ],
  ])("%s", (_name, since, now, expected) => {
    expect(plan(since, now).due).toEqual(expected);
  });

  it("goes on after the present, however long nobody looked", () => {
    const { due, nextDue } = plan("2020-01-01T08:00:00.000Z", "2026-11-25T09:45:00.000Z");
    expect(nextDue).toBe("2026-11-25T17:00:00.000Z");
    expect(due).toHaveLength(21);
    expect(due.every((slot) => slot.endsWith("late"))).toBe(true);
  });
});

describe("a pause", () => {
  const times = ["08:00", "17:00"];
  const berlin = writeSchedule({ times, pausedUntil: "2026-11-26" });
  const due = (now: string) =>
    planSlots(berlin, { since: "2026-11-25T16:00:00.000Z", now }, calendar).due.map(
      ({ key, skip }) => `${key.slice(5, 16)} ${skip ?? "send"}`,
    );

  it("keeps back what falls into it, and calls none of it late", () => {
    expect(due("2026-11-25T16:00:05.000Z")).toEqual(["11-25T17:00 paused"]);
    expect(due("2026-11-25T22:00:00.000Z")).toEqual(["11-25T17:00 paused"]);
  });

  it("ends when its day begins in the channel's zone", () => {
    expect(due("2026-11-26T07:00:00.000Z")).toEqual(["11-25T17:00 paused", "11-26T08:00 send"]);
    expect(pauseEnd(berlin)).toBe("2026-11-25T23:00:00.000Z");
    expect(pauseEnd(writeSchedule())).toBeNull();
  });
});
