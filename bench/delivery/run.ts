// How fast what is due is planned, and claimed and confirmed, by four processes over PostgreSQL as an operator has it:
//   npm run bench:delivery [-- --scale 0.05] [-- --strict]
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Secret } from "../../src/domain/secret.ts";
import { systemClock } from "../../src/operations/clock.ts";
import { createLog } from "../../src/operations/log.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { postgresMissing, startPostgres } from "../../tests/storage/postgres-server.ts";
import { isMissed, reportFigures } from "../report.ts";
import type { MeasuredFigure } from "../report.ts";
import { fillSchedules } from "./channels.ts";

const PROCESSES = 4;
const CHANNELS = 100_000;

const { values } = parseArgs({ options: { scale: { type: "string" }, strict: { type: "boolean" } } });
const scale = Number(values.scale ?? 1);

if (postgresMissing === null) {
  const figures = await measure();
  reportFigures(figures);
  console.table(
    Object.fromEntries(
      figures.map(({ name, value, unit, atLeast, atMost }) => [
        name,
        { value: Math.round(value * 100) / 100, unit, "at least": atLeast, "at most": atMost },
      ]),
    ),
  );
  if (values.strict === true && figures.some(isMissed)) process.exitCode = 1;
} else {
  console.log(`left out: ${postgresMissing}`);
}

async function measure(): Promise<readonly MeasuredFigure[]> {
  const server = await startPostgres("durable");
  try {
    const url = await server.createDatabase();
    await createTables(url);
    const channels = Math.round(CHANNELS * scale);
    await fillSchedules(url, channels);
    const planned = await together(url, "plan");
    const delivered = await together(url, "deliver");
    return [
      {
        bench: "delivery",
        name: "planned, 100,000 channels",
        value: (planned.seconds / planned.done) * CHANNELS,
        unit: "s",
        atMost: 2,
      },
      {
        bench: "delivery",
        name: "claimed and confirmed",
        value: delivered.done / delivered.seconds,
        unit: "deliveries/s",
        atLeast: 1_000,
      },
    ];
  } finally {
    await server.stop();
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
}

/** From the moment all of them are ready to the end of the last. */
async function together(url: string, task: "plan" | "deliver"): Promise<Done> {
  const carriers = Array.from({ length: PROCESSES }, () =>
    fork(join(import.meta.dirname, "carrier.ts"), [url, task]),
  );
  await Promise.all(carriers.map((carrier) => once(carrier, "message")));
  const start = performance.now();
  const reports = carriers.map(async (carrier) => {
    const answer = once(carrier, "message") as Promise<[{ readonly done: number }]>;
    carrier.send("go");
    return (await answer)[0];
  });
  const counts = await Promise.all(reports);
  const seconds = (performance.now() - start) / 1000;
  return { done: counts.reduce((sum, { done }) => sum + done, 0), seconds };
}
