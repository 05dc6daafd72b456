/**
 * What happens at a named point of a channel's delivery: the process dies, its clock is wrong for a second, or it
 * stands still until its lease has long ended.
 */
export interface Step {
  /** "after begin" of the first message, "after begin 2" of the second. */
  readonly at: string;
  readonly does: "die" | "two hours ahead" | "two hours back" | "stand still";
}

/** What the platform does to a channel's first post; either platform's stand-in knows these. */
export type PostFault =
  | { readonly type: "silence" | "reset" | "fin" | "truncated"; readonly applied: boolean }
  | { readonly type: "slow"; readonly ms: number }
  | { readonly type: "status"; readonly status: number; readonly applied?: boolean };

/** How a delivery of two messages is tortured; whatever comes after the steps, lives. */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly fault?: PostFault;
  /** The database is restarted, without being asked to end well, once the platform has the post in hand. */
  readonly restartsDatabase?: boolean;
  /** Makes sense only where a lost post can be looked for. */
  readonly looks?: boolean;
  /** Makes sense only where another process takes over meanwhile. */
  readonly crowded?: boolean;
}

const dying = (...points: readonly string[]): readonly Step[] => points.map((at) => ({ at, does: "die" }));
const at = (point: string): Scenario => ({ name: point, steps: dying(point) });

const POINTS: readonly Scenario[] = [
  ...["before planDue", "after planDue", "before claim", "after claim"].map(at),
  ...["before freeze", "after freeze", "before begin", "after begin"].map(at),
  ...["before post", "after post", "before settle", "after settle"].map(at),
  ...["after claim 2", "after begin 2", "after post 2", "before settle 2", "after settle 2"].map(at),
  {
    name: "the post is under way, not shown",
    steps: dying("during post"),
    fault: { type: "silence", applied: false },
  },
  {
    name: "the post is under way, shown",
    steps: dying("during post"),
    fault: { type: "silence", applied: true },
  },
];

const LOST_ANSWERS: readonly Scenario[] = [
  { name: "answer lost, shown", steps: [], fault: { type: "reset", applied: true } },
  { name: "answer lost, not shown", steps: [], fault: { type: "reset", applied: false } },
  { name: "answer cut off, shown", steps: [], fault: { type: "truncated", applied: true } },
  { name: "500, though shown", steps: [], fault: { type: "status", status: 500, applied: true } },
  { name: "429, then again", steps: [], fault: { type: "status", status: 429 } },
  {
    name: "answer lost, dead after it",
    steps: dying("after post"),
    fault: { type: "fin", applied: true },
  },
];

const DEAD_AGAIN: readonly Scenario[] = [
  { name: "dead twice: before resume", steps: dying("after begin", "before resume"), looks: true },
  { name: "dead twice: after resume", steps: dying("after begin", "after resume"), looks: true },
  {
    name: "dead three times",
    steps: dying("after post", "after resume", "before settle"),
    looks: true,
  },
];

const WRONG_CLOCKS: readonly Scenario[] = [
  "after claim",
  "after freeze",
  "after begin",
  "after post",
].flatMap((point) => [
  { name: `two hours ahead ${point}`, steps: [{ at: point, does: "two hours ahead" } as const] },
  { name: `two hours back ${point}`, steps: [{ at: point, does: "two hours back" } as const] },
  {
    name: `two hours ahead ${point}, then dead`,
    steps: [
      { at: point, does: "two hours ahead" } as const,
      ...dying(...(point === "after post" ? [] : ["after post"]), "before settle"),
    ],
  },
]);

/** As far as the platform lets one look: from when is told by a clock. */
const LOST_UNDER_WRONG_CLOCKS: readonly Scenario[] = (["two hours ahead", "two hours back"] as const).map(
  (does) => ({
    name: `answer lost, shown, the clock ${does}`,
    steps: [{ at: "before post", does }],
    fault: { type: "reset", applied: true },
  }),
);

const RESTARTS: readonly Scenario[] = [
  {
    name: "the database restarts during the post",
    steps: [],
    fault: { type: "slow", ms: 300 },
    restartsDatabase: true,
  },
];

/** Who comes back finds that it is another's, before it posts or writes anything. */
const STANDSTILLS: readonly Scenario[] = ["after claim", "after freeze", "after begin", "before settle"].map(
  (point) => ({
    name: `stands still ${point}`,
    steps: [{ at: point, does: "stand still" }],
    crowded: true,
  }),
);

const CORRECTIONS: readonly Scenario[] = [
  ...["before correction plan", "after correction plan", "after correction claim"].map(at),
  ...["before edit", "after edit", "before correction settle", "after correction settle"].map(at),
  { name: "dead twice over an edit", steps: dying("after edit", "before edit") },
];

export interface Circumstances {
  /** Whether lost posts can be looked for. */
  readonly looks: boolean;
  readonly store: "sqlite" | "postgres";
  readonly processes: number;
}

/** All that apply there. */
export function scenariosFor({ looks, store, processes }: Circumstances): readonly Scenario[] {
  const all = [
    ...POINTS,
    ...LOST_ANSWERS,
    ...DEAD_AGAIN,
    ...WRONG_CLOCKS,
    ...LOST_UNDER_WRONG_CLOCKS,
    ...STANDSTILLS,
    ...CORRECTIONS,
  ];
  const fitting = all
    .filter((scenario) => looks || scenario.looks !== true)
    .filter(({ crowded }) => crowded !== true || processes > 1);
  return store === "postgres" ? [...fitting, ...RESTARTS] : fitting;
}
