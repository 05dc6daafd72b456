// How soon interactions are answered while messages are delivered: 100 a second for 60 s beside 1,000 messages
// to 20 servers, at the gateway and over HTTP, the bot in a process of its own:
//   npm run bench:discord [-- --strict] [-- --scale 0.05] [-- --mode gateway]
import { loadavg } from "node:os";
import { isMissed, reportFigures } from "../report.ts";
import type { MeasuredFigure } from "../report.ts";
import { measureLoad } from "./load.ts";

const valueOf = (name: string): string | null => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};
const scale = Number(valueOf("--scale") ?? 1);
const only = valueOf("--mode");

const figures: MeasuredFigure[] = [];
for (const mode of ["gateway", "http"] as const) {
  if (only === null || only === mode) figures.push(...(await measureLoad(mode, scale)));
}
reportFigures(figures);
console.log(
  `load of the machine: ${loadavg()
    .map((each) => each.toFixed(1))
    .join(" ")}`,
);
console.table(
  Object.fromEntries(
    figures.map(({ name, value, unit, atLeast, atMost }) => [
      name,
      { value: Math.round(value * 100) / 100, unit, "at least": atLeast, "at most": atMost },
    ]),
  ),
);
if (process.argv.includes("--strict") && figures.some(isMissed)) process.exitCode = 1;
