// A day in the life of the bot in a few minutes, with everything going wrong that can: prints a table.
//   npm run soak [-- --hours 24] [-- --rate 360] [-- --seed 1] [-- --store sqlite|postgres] [-- --calm] [-- --verbose]
// The whole bot runs in a process of its own, by a clock that goes `rate` times as fast; Slack, Discord, feeds and the
// model are stand-ins that misbehave, people type commands, the database is locked, the clock jumps. Exits with 1
// where memory grew by more than a tenth after the first sixth of the time, something was not caught, an alert has
// no cause, a slot did not come to an end, or a message stands there twice. `--calm`: nothing goes wrong, and no
// alert has an excuse.
import { parseArgs } from "node:util";
import { live } from "./live.ts";
import { report } from "./report.ts";

const { values } = parseArgs({
  options: {
    hours: { type: "string", default: "24" },
    rate: { type: "string", default: "360" },
    seed: { type: "string", default: "1" },
    store: { type: "string", default: "sqlite" },
    calm: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});

const life = await live({
  hours: Number(values.hours),
  rate: Number(values.rate),
  seed: Number(values.seed),
  isCalm: values.calm,
  store: values.store === "postgres" ? "postgres" : "sqlite",
});
if (!report(life, values.verbose)) process.exitCode = 1;
process.exit();
