import { median } from "../median.ts";
import { FAULT_KINDS } from "./chronicle.ts";
import { explain } from "./explain.ts";
import type { Life, Sample } from "./live.ts";

/** By how much memory may have grown, from the first quarter of the warm life to the last. */
const GROWTH = 0.1;
/** Hours of a life that is long enough to tell growth from warming up. */
const JUDGED = 12;
/** Before this part of its life a process is warming up. */
const WARM = 1 / 6;
const SHOWN = 20;
const STOP = 10_000;
const MEGABYTE = 1_000_000;

/** Prints what came of a life; whether all was as it should be. */
export function report(life: Life, isVerbose: boolean): boolean {
  const { plan, chronicle, examination, people } = life;
  const memory = [growthOf(life, "heap"), growthOf(life, "rss")];
  const unexplained = chronicle.alerts.filter((alert) => explain(alert, chronicle.injuries) === null);
  const violations = [
    ...memory.flatMap(({ what, growth }) =>
      growth > GROWTH && plan.hours >= JUDGED ? [`${what} grew by ${percent(growth)}`] : [],
    ),
    ...life.uncaught,
    ...examination.violations,
    ...life.complaints.map((complaint) => `refused by a platform: ${complaint}`),
    ...(life.stop.code === 0 && life.stop.took < STOP
      ? []
      : [`it stopped with ${life.stop.code} after ${Math.round(life.stop.took)} ms`]),
    ...unexplained.map(({ time, event, text }) => `no cause at ${time}: ${event} ${text.slice(0, 400)}`),
  ];
  const rows: readonly (readonly [string, string | number])[] = [
    ["simulated hours", plan.hours],
    ["minutes", ((plan.hours * 60) / plan.rate).toFixed(1)],
    ["articles published / revised", `${life.published} / ${life.revised}`],
    ["commands typed / answered", `${people.asked} / ${people.answered}`],
    ["readings of the metrics", life.metricsRead],
    ["slots due", examination.slots],
    ...[...examination.ends].map(([state, count]) => [`deliveries ${state}`, count] as const),
    ...memory.map(
      ({ what, before, after, growth }) =>
        [`${what}, MB`, `${megabytes(before)} → ${megabytes(after)} (${percent(growth)})`] as const,
    ),
    ["faults", chronicle.injuries.length],
    ["alerts / without a cause", `${chronicle.alerts.length} / ${unexplained.length}`],
    ["not caught", life.uncaught.length],
    ["stopped within, ms", Math.round(life.stop.took)],
  ];
  console.log("| soak | |\n|---|--:|");
  for (const [name, value] of rows) console.log(`| ${name} | ${value} |`);
  tellAlerts(life);
  if (isVerbose)
    for (const { hour, heap, rss } of life.samples)
      console.log(`hour ${hour.toFixed(1)}: heap ${megabytes(heap)}, rss ${megabytes(rss)}`);
  for (const violation of isVerbose ? violations : violations.slice(0, SHOWN)) console.log(`  ${violation}`);
  if (!isVerbose && violations.length > SHOWN) console.log(`  and ${violations.length - SHOWN} more`);
  return violations.length === 0;
}

/** Which alerts there were, and what of. */
function tellAlerts({ chronicle: { alerts, injuries } }: Life): void {
  console.log("\n| fault | times | alerts it explains |\n|---|--:|---|");
  const explained = alerts.map((alert) => ({ ...alert, cause: explain(alert, injuries) }));
  for (const kind of FAULT_KINDS) {
    const times = injuries.filter((injury) => injury.kind === kind).length;
    const mine = explained.filter(({ cause }) => cause === kind);
    if (times > 0) console.log(`| ${kind} | ${times} | ${countEach(mine.map(({ event }) => event))} |`);
  }
}

function countEach(events: readonly string[]): string {
  return [...Map.groupBy(events, (event) => event)]
    .map(([event, all]) => `${event} ${all.length}`)
    .join(", ");
}

interface Growth {
  readonly what: string;
  /** Bytes. */
  readonly before: number;
  readonly after: number;
  readonly growth: number;
}

function growthOf({ samples, plan }: Life, what: "heap" | "rss"): Growth {
  const warm = samples.filter(({ hour }) => hour >= plan.hours * WARM).map((sample: Sample) => sample[what]);
  const quarter = Math.max(1, Math.floor(warm.length / 4));
  const before = median(warm.slice(0, quarter));
  const after = median(warm.slice(-quarter));
  return { what, before, after, growth: before === 0 ? Infinity : after / before - 1 };
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

function percent(share: number): string {
  return `${share < 0 ? "" : "+"}${(share * 100).toFixed(1)} %`;
}
