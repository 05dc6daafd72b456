import { setTimeout as sleep } from "node:timers/promises";
import type { DatabaseConnection, Driver } from "kysely";

/** How long one process waits for another's write, in milliseconds. */
export const BUSY_TIMEOUT = 10_000;
const LONGEST_PAUSE = 50;
const BUSY = 5;

/** Whether another connection is writing. */
export function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    "errcode" in error &&
    typeof error.errcode === "number" &&
    (error.errcode & 0xff) === BUSY
  );
}

/**
 * The same driver, which waits for other writers without holding up the process: SQLite's own wait would stop the
 * event loop, and with it the very transaction that may be waited for.
 */
export function waitingForWriters(driver: Driver): Driver {
  const acquire = driver.acquireConnection.bind(driver);
  driver.acquireConnection = async (options) => {
    const connection = await acquire(options);
    return { ...patiently(connection), streamQuery: connection.streamQuery.bind(connection) };
  };
  return driver;
}

function patiently(connection: DatabaseConnection): Pick<DatabaseConnection, "executeQuery"> {
  return {
    async executeQuery(query, options) {
      for (let waited = 0, pause = 1; ; waited += pause, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        try {
          return await connection.executeQuery(query, options);
        } catch (error) {
          if (!isBusy(error) || waited >= BUSY_TIMEOUT) throw error;
          await sleep(pause);
        }
      }
    },
  };
}
