import { pino } from "pino";
import type { Log } from "../ports/log.ts";

/** JSON lines on standard error: standard output carries results only. */
export function createLog(level: "info" | "warn" | "silent"): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    info: (event, fields = {}) => {
      logger.info({ event, ...fields });
    },
    warn: (event, fields = {}) => {
      logger.warn({ event, ...fields });
    },
    error: (event, fields = {}) => {
      logger.error({ event, ...fields });
    },
  };
}
