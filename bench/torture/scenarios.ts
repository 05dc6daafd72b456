import type { Fault } from "../../tests/stand-ins/slack/faults.ts";

/** How a delivery is tortured: where each process in turn dies, the last one living to the end. */
export interface Scenario {
  readonly name: string;
  readonly kills: readonly string[];
  /** What Slack does to the first post. */
  readonly fault?: Fault;
  /** The first process is killed from outside when Slack has the post in hand. */
  readonly killAtPost?: boolean;
}

const at = (point: string): Scenario => ({ name: point, kills: [point] });

export const SCENARIOS: readonly Scenario[] = [
  ...["before planDue", "after planDue", "before claim", "after claim"].map(at),
  ...["before freeze", "after freeze", "before begin", "after begin"].map(at),
  ...["before post", "after post", "before settle", "after settle"].map(at),
  ...["after claim 2", "after begin 2", "after post 2", "before settle 2", "after settle 2"].map(at),
  {
    name: "Slack has the post, unread",
    kills: [],
    fault: { type: "silence", applied: false },
    killAtPost: true,
  },
  {
    name: "Slack has shown the post",
    kills: [],
    fault: { type: "silence", applied: true },
    killAtPost: true,
  },
  { name: "answer lost, shown", kills: [], fault: { type: "reset", applied: true } },
  { name: "answer lost, not shown", kills: [], fault: { type: "reset", applied: false } },
  {
    name: "answer lost, before postpone",
    kills: ["before postpone"],
    fault: { type: "reset", applied: true },
  },
  { name: "answer lost, after postpone", kills: ["after postpone"], fault: { type: "fin", applied: true } },
  { name: "dead twice: before resume", kills: ["after begin", "before resume"] },
  { name: "dead twice: after resume", kills: ["after begin", "after resume"] },
  { name: "dead three times", kills: ["after post", "after resume", "before settle"] },
];
