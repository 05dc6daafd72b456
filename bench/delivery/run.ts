// How fast what is due is planned, and claimed and confirmed, by four processes over PostgreSQL as an operator has it:
//   npm run bench:delivery [-- --scale 0.05] [-- --strict] [-- --fan-out] [-- --only ledger|discord|slack]
// and how soon many channels have their messages that are due at one minute, by the platforms' own limits; with
// `--fan-out` that alone.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { Secret } from "../../src/domain/secret.ts";
import { systemClock } from "../../src/operations/clock.ts";
import { createLog } from "../../src/operations/log.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { postgresMissing, startPostgres } from "../../tests/storage/postgres-server.ts";
import { reportFigures, showFigures } from "../report.ts";
import type { MeasuredFigure } from "../report.ts";
import { fillSchedules } from "./channels.ts";
import { measureFanOut } from "./fan-out/measure.ts";

const PROCESSES = 4;
const CHANNELS = 100_000;

const { values } = parseArgs({
  options: {
    scale: { type: "string" },
    strict: { type: "boolean" },
    "fan-out": { type: "boolean" },
    only: { type: "string" },
  },
});
const scale = Number(values.scale ?? 1);
const parts = values.only?.split(",") ?? [
  ...(values["fan-out"] === true ? [] : ["ledger"]),
  ...["discord", "slack"],
];

const figures = [
  ...(parts.includes("ledger") ? await onPostgres() : []),
  ...(await measureFanOut(scale, parts)),
];
reportFigures(figures);
showFigures(figures);

async function onPostgres(): Promise<readonly MeasuredFigure[]> {
  if (postgresMissing === null) return measure();
  console.log(`planning, claiming and confirming left out: ${postgresMissing}`);
  return [];
}

async function measure(): Promise<readonly MeasuredFigure[]> {
  const server = await startPostgres("durable");
  try {
    const url = await server.createDatabase();
    await createTables(url);
    await fillSchedules(url, Math.round(CHANNELS * scale));
    const planned = await together(url, "plan");
    const delivered = await together(url, "deliver");
    const sizes = await sizesOf(url);
    return figuresOf(planned, delivered, sizes);
  } finally {
    await server.stop();
  }
}

function figuresOf(planned: Done, delivered: Done, sizes: Sizes): readonly MeasuredFigure[] {
  const figure = (name: string, value: number, unit: string, bound?: Bound): MeasuredFigure => ({
    bench: "delivery",
    name,
    value,
    unit,
    ...bound,
  });
  const { done, seconds, cpu } = delivered;
  return [
    figure("planning 100,000 channels", (planned.seconds / planned.done) * CHANNELS, "s", { atMost: 2 }),
    figure("  processor time of the processes", (planned.cpu / planned.done) * CHANNELS, "s"),
    figure("claimed and confirmed", done / seconds, "deliveries/s", { atLeast: 1_000 }),
    figure("  processor time of the processes, a thousand", (cpu / done) * 1_000, "s"),
    figure("kept of a delivery, with its indexes", sizes.deliveries / done, "bytes"),
    figure("kept of a schedule, with its indexes", sizes.schedules / planned.done, "bytes"),
  ];
}

type Bound = Pick<MeasuredFigure, "atLeast" | "atMost">;

interface Sizes {
  readonly deliveries: number;
  readonly schedules: number;
}

/** As it stands when the rows that were replaced on the way are cleared away. */
async function sizesOf(url: string): Promise<Sizes> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const size = async (table: string): Promise<number> => {
      await client.query(`vacuum full ${table}`);
      const { rows } = await client.query<{ size: string }>(
        "select pg_total_relation_size($1::regclass) as size",
        [table],
      );
      return Number(rows[0]?.size ?? 0);
    };
    return { deliveries: await size("deliveries"), schedules: await size("schedules") };
  } finally {
    await client.end();
  }
}

async function createTables(url: string): Promise<void> {
  const databaseUrl = new Secret(url);
  const store = await openStore({
    databaseUrl,
    dataDir: "",
    role: "tool",
    clock: systemClock,
    log: createLog("warn"),
  });
  await store.close();
}

interface Done {
  readonly done: number;
  readonly seconds: number;
  /** Seconds of processor time of all processes together, the database's own left out. */
  readonly cpu: number;
}

type Report = Omit<Done, "seconds">;

/** From the moment all of them are ready to the end of the last. */
async function together(url: string, task: "plan" | "deliver"): Promise<Done> {
  const carriers = Array.from({ length: PROCESSES }, () =>
    fork(join(import.meta.dirname, "carrier.ts"), [url, task]),
  );
  await Promise.all(carriers.map((carrier) => once(carrier, "message")));
  const start = performance.now();
  const reports = carriers.map(async (carrier) => {
    const answer = once(carrier, "message") as Promise<[Report]>;
    carrier.send("go");
    return (await answer)[0];
  });
  const all = await Promise.all(reports);
  const seconds = (performance.now() - start) / 1000;
  const sum = (of: (report: Report) => number): number =>
    all.reduce((total, report) => total + of(report), 0);
  return { done: sum(({ done }) => done), cpu: sum(({ cpu }) => cpu), seconds };
}
