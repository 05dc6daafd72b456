import type { Log } from "../ports/log.ts";

/** Milliseconds: who asked the process to stop ends it by force after ten seconds, and some of them it takes to go. */
const PATIENCE = 8_000;

/**
 * Waits until everything has ended, but no longer than `patience`. What a delivery had begun by then, the ledger
 * tells whoever takes it up; nothing is lost by it.
 */
export async function stopInTime(
  endings: Readonly<Record<string, Promise<unknown>>>,
  log: Log,
  patience = PATIENCE,
): Promise<void> {
  const open = new Set(Object.keys(endings));
  const all = Object.entries(endings).map(async ([name, ending]) => {
    try {
      await ending;
    } catch (error) {
      log.error("stop-failed", { what: name, message: String(error) });
    }
    open.delete(name);
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([Promise.all(all), tooLate]);
  clearTimeout(timer);
  if (open.size > 0) log.warn("stopped-in-between", { what: [...open].join(", ") });
}
