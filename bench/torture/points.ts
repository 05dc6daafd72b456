import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import type { Step } from "./scenarios.ts";

/** What each channel has before it, by its id. */
export type Plan = Readonly<Record<string, readonly Step[]>>;

export interface Torture {
  readonly plan: Plan;
  /** Where every process leaves a file for each step it took, so that none is taken twice. */
  readonly taken: string;
  /** Where the platform leaves a file for each channel whose post it has in hand. */
  readonly arrived: string;
  /** Puts the process's clock so far ahead of the right time; 0 for right. */
  readonly setClock: (milliseconds: number) => void;
  /** Nothing of the process goes on until its leases have ended. */
  readonly standStill: () => void;
}

const TWO_HOURS = 7_200_000;
/** How long a clock stays wrong. Milliseconds. */
const WRONG_FOR = 1_000;

/** A call of one delivery: "slack T1 C1 2026-10-25T08:00 Europe/Berlin 0" is the first message to C1. */
interface Place {
  readonly channel: string;
  readonly part: number;
}

/** The same port; what the plan names happens just before, during or just after its calls. */
export function tortured<Port extends object>(port: Port, torture: Torture, prefix = ""): Port {
  const calls = Object.entries(port as Readonly<Record<string, (...given: unknown[]) => unknown>>).map(
    ([name, call]) => [
      name,
      async (...given: unknown[]): Promise<unknown> => {
        const point = prefix + name;
        strike(`before ${point}`, isAboutAll(name) ? everywhere(torture) : placesIn(given), torture);
        const underWay = call(...given);
        if (!isAboutAll(name)) await strikeDuring(point, { places: placesIn(given), underWay }, torture);
        const answer = await underWay;
        strike(`after ${point}`, placesAfter(name, given, answer, torture), torture);
        return answer;
      },
    ],
  );
  return Object.fromEntries(calls) as Port;
}

/** Planning, and asking for what is due, concern every channel. */
function isAboutAll(name: string): boolean {
  return name === "planDue" || name === "plan" || name === "claim";
}

function everywhere({ plan }: Torture): readonly Place[] {
  return Object.keys(plan).map((channel) => ({ channel, part: 0 }));
}

function placesAfter(
  name: string,
  given: readonly unknown[],
  answer: unknown,
  torture: Torture,
): readonly Place[] {
  if (name === "planDue" || name === "plan") return answer === 0 ? [] : everywhere(torture);
  return placesIn(name === "claim" ? (answer as readonly unknown[]) : given);
}

/** By the ids of deliveries or their corrections, as claims, keys of posts or fields of what is handed over. */
function placesIn(given: readonly unknown[]): readonly Place[] {
  const ids = given.flatMap((each): readonly unknown[] => {
    if (typeof each !== "object" || each === null) return [each];
    // An edit names a channel alone.
    if ("channel" in each && "platform" in each) return [`- - ${String(each.channel)} - - 0`];
    return Object.entries(each).flatMap(([name, value]: [string, unknown]) =>
      ["id", "key"].includes(name) ? [value] : [],
    );
  });
  return ids.flatMap((id) => {
    const named = /^\S+ \S+ (?<channel>\S+) \S+ \S+ (?<part>\d+)(?: \S+ \d+)?$/u.exec(String(id))?.groups;
    return named ? [{ channel: named["channel"] ?? "", part: Number(named["part"]) }] : [];
  });
}

function strike(point: string, places: readonly Place[], torture: Torture): void {
  for (const { channel, part } of places) {
    const name = part === 0 ? point : `${point} ${part + 1}`;
    const next = nextStep(channel, torture);
    if (next?.step.at !== name || !take(channel, next.index, torture)) continue;
    switch (next.step.does) {
      case "die":
        process.kill(process.pid, "SIGKILL");
        break;
      case "two hours ahead":
        jump(TWO_HOURS, torture);
        break;
      case "two hours back":
        jump(-TWO_HOURS, torture);
        break;
      case "stand still":
        torture.standStill();
        break;
      default:
        next.step.does satisfies never;
    }
  }
}

interface Ongoing {
  readonly places: readonly Place[];
  readonly underWay: unknown;
}

/** A call that ended before anything of it arrived takes no step; one that never comes to it is told of in the end. */
async function strikeDuring(name: string, { places, underWay }: Ongoing, torture: Torture): Promise<void> {
  for (const { channel, part } of places) {
    const next = nextStep(channel, torture);
    if (part !== 0 || next?.step.at !== `during ${name}`) continue;
    if (await arrivesDuring(underWay, join(torture.arrived, channel)))
      strike(`during ${name}`, [{ channel, part }], torture);
  }
}

async function arrivesDuring(underWay: unknown, file: string): Promise<boolean> {
  const over = new AbortController();
  const end = (): void => {
    over.abort();
  };
  Promise.resolve(underWay).then(end, end);
  while (!over.signal.aborted && !existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 5));
  return !over.signal.aborted;
}

function nextStep(channel: string, { plan, taken }: Torture) {
  const steps = plan[channel] ?? [];
  const index = steps.findIndex((_, each) => !existsSync(join(taken, `${channel}-${each}`)));
  const step = steps[index];
  return step ? { step, index } : null;
}

/** Of several processes at the same point one takes the step. */
function take(channel: string, index: number, { taken }: Torture): boolean {
  try {
    closeSync(openSync(join(taken, `${channel}-${index}`), "wx"));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Of two wrong times at once the later one counts: together they would make everything too late. */
function jump(milliseconds: number, { setClock }: Torture): void {
  setClock(milliseconds);
  setTimeout(() => {
    setClock(0);
  }, WRONG_FOR).unref();
}
