import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

export interface Memory {
  /** MB of live objects after so many pages, and what the process holds at most. */
  readonly early: number;
  readonly late: number;
  readonly most: number;
}

const PAGES = 1_000;
/** By then everything is loaded and warm. */
const EARLY = 200;
const MB = 1_000_000;

/** Reads a thousand pages one after the other: what stays in memory must not grow with their number. */
export function memoryOver<Page>(pages: readonly Page[], read: (page: Page) => unknown): Memory {
  const collect = garbageCollector();
  let early = 0;
  for (let index = 0; index < PAGES; index += 1) {
    const page = pages[index % pages.length];
    if (page !== undefined) read(page);
    if (index + 1 === EARLY) early = live(collect);
  }
  return { early, late: live(collect), most: (process.resourceUsage().maxRSS * 1_024) / MB };
}

function live(collect: () => void): number {
  collect();
  return process.memoryUsage().heapUsed / MB;
}

/** Switched on here, so that the bench runs as any other. */
function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
