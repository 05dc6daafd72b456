// Kills the delivery of briefs at every named point, lets answers get lost, clocks go wrong and the database restart,
// and counts what stands in the channels in the end; prints a table:
//   npm run torture [-- --times 5] [-- --platform slack|discord] [-- --store sqlite|postgres] [-- --processes 1|2|5]
// Each point so many times on each platform and engine; on Slack shared among a bot that may read the channel and one
// that may not, on PostgreSQL among one, two and five processes.
// Interrupted (Ctrl+C) it ends the waves under way and tells of what it did until then.
// Exits with 1 when a message stands there twice, or is missing though the ledger does not say so.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { postgresMissing, startPostgres } from "../../tests/storage/postgres-server.ts";
import type { PostgresServer } from "../../tests/storage/postgres-server.ts";
import { bundleWorker } from "./bundle.ts";
import { scenariosFor } from "./scenarios.ts";
import { runWave } from "./wave.ts";
import type { Place, Setting, Tally } from "./wave.ts";

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "1" },
    platform: { type: "string" },
    store: { type: "string" },
    processes: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});
const times = Number(values.times);
/** Waves that run beside each other: their processes mostly start, or wait for a dead one's lease to end. */
const LANES = availableParallelism() + 1;

interface Row {
  readonly setting: Setting;
  readonly waves: number;
  readonly tallies: Tally[];
}

const rows = settings().map((row) => ({ ...row, tallies: [] }));
const needsPostgres = rows.some(({ setting }) => setting.store === "postgres");
if (needsPostgres && postgresMissing !== null) {
  console.log(`torture: not on PostgreSQL, since ${postgresMissing}`);
}
let isToEnd = false;
process.once("SIGINT", () => {
  isToEnd = true;
});
const program = await bundleWorker();
await Promise.all(
  lanesOf(rows.filter(({ setting }) => setting.store === "sqlite" || postgresMissing === null)),
);
program.remove();
report(rows.filter(({ tallies }) => tallies.length > 0));

function settings(): readonly Omit<Row, "tallies">[] {
  const wanted = (name: "platform" | "store" | "processes", value: string): boolean =>
    values[name] === undefined || values[name] === value;
  const platforms = [
    { platform: "slack", looks: true, share: 1 / 2 },
    { platform: "slack", looks: false, share: 1 / 2 },
    { platform: "discord", looks: true, share: 1 },
  ] as const;
  const stores = [
    { store: "sqlite", processes: 1, share: 1 },
    ...[1, 2, 5]
      .filter((processes) => wanted("processes", String(processes)))
      .map((processes, _, all) => ({
        store: "postgres" as const,
        processes,
        share: 1 / all.length,
      })),
  ] as const;
  return platforms
    .filter(({ platform }) => wanted("platform", platform))
    .flatMap(({ share, ...platform }) =>
      stores
        .filter(({ store, processes }) => wanted("store", store) && wanted("processes", String(processes)))
        .map(({ share: part, ...store }) => ({
          setting: { ...platform, ...store },
          waves: Math.ceil(times * share * part),
        })),
    );
}

/** Each lane has a server of its own, so that a restart is felt by its own waves alone. */
function lanesOf(all: readonly Row[]): readonly Promise<void>[] {
  const waves = all.flatMap((row) => Array.from({ length: row.waves }, () => row));
  const lane = async (): Promise<void> => {
    let server: PostgresServer | null = null;
    for (let row = waves.shift(); row !== undefined && !isToEnd; row = waves.shift()) {
      const isOnServer = row.setting.store === "postgres";
      if (isOnServer) server ??= await startPostgres();
      row.tallies.push(await runWave(row.setting, await placeOn(isOnServer ? server : null), program));
      process.stderr.write(".");
    }
    await server?.stop();
  };
  return Array.from({ length: LANES }, lane);
}

async function placeOn(server: PostgresServer | null): Promise<Place> {
  if (server === null) return { databaseUrl: null, restartDatabase: async () => undefined };
  return { databaseUrl: await server.createDatabase(), restartDatabase: () => server.restart() };
}

function report(all: readonly Row[]): void {
  console.log(
    "\n| platform | store | processes | points | times | messages | kills | lost | twice | unconfirmed | corrected |",
  );
  console.log("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
  for (const { setting, tallies } of all) {
    const { platform, looks, store, processes } = setting;
    const sum = (count: (tally: Tally) => number): number =>
      tallies.reduce((total, tally) => total + count(tally), 0);
    const cells = [
      looks ? platform : `${platform}, may not read`,
      store,
      processes,
      scenariosFor(setting).length,
      tallies.length,
      sum(({ messages }) => messages),
      sum(({ kills }) => kills),
      sum(({ lost }) => lost),
      sum(({ twice }) => twice),
      sum(({ unconfirmed }) => unconfirmed),
      sum(({ corrected }) => corrected),
    ];
    console.log(`| ${cells.join(" | ")} |`);
    const stall = Math.max(0, ...tallies.flatMap((tally) => tally.stalls));
    if (stall > 0) console.log(`  a process stood still for ${stall} ms, longer than its lease`);
    const faults = tallies.flatMap((tally) => tally.faults);
    for (const fault of faults) console.log(`  ${cells.slice(0, 3).join(", ")}: ${fault}`);
    if (faults.length > 0 || sum(({ lost, twice }) => lost + twice) > 0) process.exitCode = 1;
  }
}
