// Days in the life of channels all over the world, by a clock of their own, with everything that can go wrong:
//   npm run simulate [-- --days 500] [-- --seed 1]
// Real schedules, planning, ledger (SQLite in memory) and workers; a platform in memory; every timer goes by the
// simulated clock. A seed makes a few days of one small world, with one process or several; one that breaks a promise
// is named, and replays with `--seed S --days 10`. Exits with 1 then.
// The same seeds come to the same fingerprint, which is made of all that happened.
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { createChance } from "./random.ts";
import { violationsIn } from "./violations.ts";
import { weatherOf } from "./weather.ts";
import { simulate } from "./world.ts";

const DAYS_OF_A_SEED = 10;
const CHANNELS = 12;

const { values } = parseArgs({ options: { days: { type: "string" }, seed: { type: "string" } } });
const days = Number(values.days ?? 500);
const first = Number(values.seed ?? 1);

const states: Record<string, number> = {};
const fingerprint = createHash("sha256");
let [slots, violations] = [0, 0];
const worlds = Math.ceil(days / DAYS_OF_A_SEED);
for (let seed = first; seed < first + worlds; seed += 1) {
  const chance = createChance(seed);
  const weather = weatherOf(seed, chance);
  const outcome = await simulate(chance, { days: DAYS_OF_A_SEED, channels: CHANNELS, weather });
  const { standing, firstAsked, postedAnew } = outcome.platform;
  fingerprint.update(JSON.stringify([outcome.channels, [...standing], [...firstAsked], [...postedAnew]]));
  for (const { state } of outcome.channels.flatMap(({ records }) => records)) {
    states[state] = (states[state] ?? 0) + 1;
    slots += 1;
  }
  for (const violation of violationsIn(outcome, weather)) {
    violations += 1;
    console.log(`seed ${seed}: ${violation}`);
  }
}
const { user, system } = process.cpuUsage();
const seconds = (user + system) / 1_000_000;
const counts = Object.entries(states).map(([state, count]) => `${count} ${state}`);
console.log(counts.join(", "));
console.log(
  `${worlds * DAYS_OF_A_SEED} days of ${CHANNELS} channels each (${worlds * CHANNELS} channels, ${slots} messages) in ` +
    `${seconds.toFixed(0)} s of processor time, ${((seconds * 1_000) / slots).toFixed(1)} ms a message: ` +
    `${violations} promises broken; fingerprint ${fingerprint.digest("hex").slice(0, 12)}`,
);
process.exit(violations > 0 ? 1 : 0);
