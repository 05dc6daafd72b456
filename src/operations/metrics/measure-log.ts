import type { Log } from "../../ports/log.ts";
import type { Meters } from "./meters.ts";

/** The same log, whose lines are counted by their event. */
export function measureLog(log: Log, meters: Meters): Log {
  const counted =
    (level: keyof Log): Log[typeof level] =>
    (event, fields) => {
      meters.count("log_lines_total", { level, event });
      log[level](event, fields);
    };
  return { info: counted("info"), warn: counted("warn"), error: counted("error") };
}
