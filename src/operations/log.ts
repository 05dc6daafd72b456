import { pino } from "pino";
import type { Log, LogFields } from "../ports/log.ts";
import type { Conceal } from "./conceal.ts";

const asItIs: Conceal = (text) => text;

/** JSON lines on standard error: standard output carries results only. No line shows what `conceal` takes out. */
export function createLog(level: "info" | "warn" | "silent", conceal: Conceal = asItIs): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
  const clean = (fields: LogFields): LogFields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === "string" ? conceal(value) : value,
      ]),
    );
  return {
    info: (event, fields = {}) => {
      logger.info({ event, ...clean(fields) });
    },
    warn: (event, fields = {}) => {
      logger.warn({ event, ...clean(fields) });
    },
    error: (event, fields = {}) => {
      logger.error({ event, ...clean(fields) });
    },
  };
}
